package dk.traedesten.slack.inbound;

import dk.traedesten.dialog.Catalogue;
import dk.traedesten.dialog.Language;
import dk.traedesten.dialog.Text;
import dk.traedesten.message.Block;
import dk.traedesten.message.Message;
import dk.traedesten.message.Verb;
import dk.traedesten.slack.people.People;
import dk.traedesten.slack.render.Ref;
import dk.traedesten.slack.render.Rendered;
import dk.traedesten.slack.render.Renderer;
import java.util.Optional;
import java.util.function.Supplier;

/// Does what somebody writes to the bot, and says what there is to say about it.
final class Listening {
  private final Supplier<Catalogue> catalogue;
  private final People people;
  private final Turns turns;
  private final Involvement involvement;
  private final OwnActions actions;
  private final Help help;

  Listening(
      Supplier<Catalogue> catalogue,
      People people,
      Turns turns,
      Involvement involvement,
      OwnActions actions) {
    this.catalogue = catalogue;
    this.people = people;
    this.turns = turns;
    this.involvement = involvement;
    this.actions = actions;
    this.help = new Help(catalogue);
  }

  /// Answers it.
  ///
  /// @param id the same when the same words are sent again
  /// @return what they are told; nothing when the exercise itself answers
  Optional<Rendered> answer(Actor actor, String written, String id) {
    var language = people.language(actor.tenant(), actor.who());
    if (written.isBlank()) {
      return Optional.of(help.all(Words.HELP, language));
    }
    return Word.of(written)
        .map(word -> answer(actor, word, id, language))
        .orElseGet(() -> Optional.of(exercise(written, language)));
  }

  private Rendered exercise(String written, Language language) {
    return Named.in(catalogue.get(), written)
        .map(named -> help.one(named.dialog(), language))
        .orElseGet(() -> help.all(Words.NOT_UNDERSTOOD, language));
  }

  private Optional<Rendered> answer(Actor actor, Word word, String id, Language language) {
    return switch (word) {
      case HELP -> Optional.of(help.all(Words.HELP, language));
      case LIST -> Optional.of(help.all(Words.EXERCISES, language));
      case MY_ANSWERS -> own(actor, Verb.MY_ANSWERS, id, language);
      case DELETE_MINE -> own(actor, Verb.DELETE_MINE, id, language);
      case MY_ACTIONS -> Optional.of(actions.of(actor, language));
      case DANISH -> Optional.of(speak(actor, Language.DA));
      case ENGLISH -> Optional.of(speak(actor, Language.EN));
    };
  }

  Rendered speak(Actor actor, Language language) {
    people.choose(actor.tenant(), actor.who(), language);
    return say(Words.SPOKEN, language);
  }

  Rendered help(Actor actor) {
    return help.all(Words.HELP, people.language(actor.tenant(), actor.who()));
  }

  /// In each exercise they are in. Each of them answers in its own messages.
  private Optional<Rendered> own(Actor actor, Verb verb, String id, Language language) {
    int done = 0;
    boolean all = true;
    for (var session : involvement.sessions(actor.tenant(), actor.who())) {
      var press = new Ref.Press(session, verb, "");
      var told = turns.press(actor, press, id + session.token());
      if (told.isEmpty()) {
        done++;
      } else if (Turns.isToBeTriedAgain(told.get())) {
        all = false;
      }
    }
    if (!all) {
      return Optional.of(say(Words.NOT_ALL, language));
    }
    return Optional.of(
        done == 0
            ? say(Words.NO_SESSIONS, language)
            : say(
                verb == Verb.DELETE_MINE ? Words.answersDeleted(done) : Words.answersShown(done),
                language));
  }

  private static Rendered say(Text words, Language language) {
    return Renderer.whisper(Message.of(new Block.Paragraph(words)), language);
  }
}
