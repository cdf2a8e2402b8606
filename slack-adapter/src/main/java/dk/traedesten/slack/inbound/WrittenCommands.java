package dk.traedesten.slack.inbound;

import dk.traedesten.chat.Actor;
import dk.traedesten.chat.ChatCommand;
import dk.traedesten.chat.GroupRequests;
import dk.traedesten.chat.NamedExercise;
import dk.traedesten.chat.OwnAnswers;
import dk.traedesten.chat.Phrases;
import dk.traedesten.dialog.Catalogue;
import dk.traedesten.dialog.Language;
import dk.traedesten.dialog.Text;
import dk.traedesten.message.Block;
import dk.traedesten.message.Message;
import dk.traedesten.message.Verb;
import dk.traedesten.session.Conversation;
import dk.traedesten.session.GroupId;
import dk.traedesten.slack.people.SlackPeople;
import dk.traedesten.slack.render.Desks;
import dk.traedesten.slack.render.Rendered;
import dk.traedesten.slack.render.Renderer;
import java.util.Optional;
import java.util.function.Supplier;

/// Does what somebody writes to the bot, and says what there is to say about it.
final class WrittenCommands {
  private final Supplier<Catalogue> catalogue;
  private final SlackPeople people;
  private final OwnAnswers answers;
  private final GroupRequests between;
  private final Help help;

  WrittenCommands(
      Supplier<Catalogue> catalogue,
      SlackPeople people,
      OwnAnswers answers,
      GroupRequests between) {
    this.catalogue = catalogue;
    this.people = people;
    this.answers = answers;
    this.between = between;
    this.help = new Help(catalogue);
  }

  /// Answers it.
  ///
  /// @param channel where it was written; nowhere when it was in their own chat with the bot
  /// @param id the same when the same words are sent again
  /// @return what they are told; nothing when the exercise or the group itself answers
  Optional<Rendered> answer(Actor actor, String written, Optional<String> channel, String id) {
    var language = people.language(actor.tenant(), actor.who());
    if (written.isBlank()) {
      return Optional.of(help.all(Phrases.HELP, language));
    }
    return ChatCommand.of(written)
        .map(word -> answer(actor, word, channel, id, language))
        .orElseGet(() -> Optional.of(exercise(written, language)));
  }

  private Rendered exercise(String written, Language language) {
    return NamedExercise.in(catalogue.get(), written)
        .map(named -> help.one(named, language))
        .orElseGet(() -> help.all(Phrases.NOT_UNDERSTOOD, language));
  }

  /// Does what a word means, however it was said.
  Optional<Rendered> answer(
      Actor actor, ChatCommand word, Optional<String> channel, String id, Language language) {
    return switch (word) {
      case HELP -> Optional.of(help.all(Phrases.HELP, language));
      case LIST -> Optional.of(help.all(Phrases.EXERCISES, language));
      case MY_ANSWERS -> Optional.of(say(answers.shown(actor, id), language));
      case DELETE_MINE -> Optional.of(say(answers.deleted(actor, id), language));
      case MY_ACTIONS,
          ACTIONS,
          GROUP,
          PLAN_PULSE,
          PULSES,
          HOURS,
          SETTINGS,
          HISTORY,
          MINUTES,
          PAGE,
          PROGRAMS ->
          ofTheGroup(actor, word.ofTheGroup().orElseThrow(), channel, id, language);
      case DANISH -> Optional.of(speak(actor, Language.DA, id));
      case ENGLISH -> Optional.of(speak(actor, Language.EN, id));
    };
  }

  /// The group answers in the chat with them alone; in a channel they are told to look there.
  private Optional<Rendered> ofTheGroup(
      Actor actor, Verb what, Optional<String> channel, String id, Language language) {
    return channel
        .map(place ->
            between
                .here(
                    actor,
                    new GroupId(place),
                    new Conversation(Desks.ROOMS.channel(), place),
                    language,
                    what,
                    id)
                .or(() -> Optional.of(Phrases.LOOK_IN_YOUR_CHAT)))
        .orElseGet(() -> between.alone(actor, what, id))
        .map(words -> say(words, language));
  }

  /// Speaks another language with somebody, also about their groups.
  ///
  /// @param id the same when the same wish is sent again
  Rendered speak(Actor actor, Language language, String id) {
    people.choose(actor.tenant(), actor.who(), language);
    between.speaks(actor, id);
    return say(Phrases.SPOKEN, language);
  }

  Rendered help(Actor actor) {
    return help.all(Phrases.HELP, people.language(actor.tenant(), actor.who()));
  }

  private static Rendered say(Text words, Language language) {
    return Renderer.whisper(Message.of(new Block.Paragraph(words)), language);
  }
}
