package dk.traedesten.slack.inbound;

import dk.traedesten.chat.Actor;
import dk.traedesten.chat.Named;
import dk.traedesten.chat.OwnActions;
import dk.traedesten.chat.OwnAnswers;
import dk.traedesten.chat.Phrases;
import dk.traedesten.chat.Word;
import dk.traedesten.dialog.Catalogue;
import dk.traedesten.dialog.Language;
import dk.traedesten.dialog.Text;
import dk.traedesten.message.Block;
import dk.traedesten.message.Message;
import dk.traedesten.slack.people.People;
import dk.traedesten.slack.render.Rendered;
import dk.traedesten.slack.render.Renderer;
import java.util.Optional;
import java.util.function.Supplier;

/// Does what somebody writes to the bot, and says what there is to say about it.
final class Listening {
  private final Supplier<Catalogue> catalogue;
  private final People people;
  private final OwnAnswers answers;
  private final OwnActions actions;
  private final Help help;

  Listening(Supplier<Catalogue> catalogue, People people, OwnAnswers answers, OwnActions actions) {
    this.catalogue = catalogue;
    this.people = people;
    this.answers = answers;
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
      return Optional.of(help.all(Phrases.HELP, language));
    }
    return Word.of(written)
        .map(word -> answer(actor, word, id, language))
        .orElseGet(() -> Optional.of(exercise(written, language)));
  }

  private Rendered exercise(String written, Language language) {
    return Named.in(catalogue.get(), written)
        .map(named -> help.one(named.dialog(), language))
        .orElseGet(() -> help.all(Phrases.NOT_UNDERSTOOD, language));
  }

  private Optional<Rendered> answer(Actor actor, Word word, String id, Language language) {
    return switch (word) {
      case HELP -> Optional.of(help.all(Phrases.HELP, language));
      case LIST -> Optional.of(help.all(Phrases.EXERCISES, language));
      case MY_ANSWERS -> Optional.of(say(answers.shown(actor, id), language));
      case DELETE_MINE -> Optional.of(say(answers.deleted(actor, id), language));
      case MY_ACTIONS -> Optional.of(Renderer.whisper(actions.of(actor), language));
      case DANISH -> Optional.of(speak(actor, Language.DA));
      case ENGLISH -> Optional.of(speak(actor, Language.EN));
    };
  }

  Rendered speak(Actor actor, Language language) {
    people.choose(actor.tenant(), actor.who(), language);
    return say(Phrases.SPOKEN, language);
  }

  Rendered help(Actor actor) {
    return help.all(Phrases.HELP, people.language(actor.tenant(), actor.who()));
  }

  private static Rendered say(Text words, Language language) {
    return Renderer.whisper(Message.of(new Block.Paragraph(words)), language);
  }
}
