package dk.traedesten.teams.reception;

import dk.traedesten.chat.ChatCommand;
import dk.traedesten.chat.GroupRequests;
import dk.traedesten.chat.NamedExercise;
import dk.traedesten.chat.OwnAnswers;
import dk.traedesten.chat.Phrases;
import dk.traedesten.dialog.Catalogue;
import dk.traedesten.dialog.Language;
import dk.traedesten.dialog.Text;
import dk.traedesten.message.Verb;
import dk.traedesten.session.Conversation;
import dk.traedesten.teams.card.HelpCard;
import dk.traedesten.teams.card.Rendered;
import dk.traedesten.teams.connector.TeamsPlace;
import dk.traedesten.teams.people.TeamsPeople;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/// Does what somebody writes to the bot, and says what there is to say about it.
record WrittenCommands(
    Supplier<Catalogue> catalogue,
    TeamsPeople people,
    OwnAnswers answers,
    GroupRequests between,
    Starting starting,
    ConversationMove moving,
    SideMessages voice) {
  private static final String START = "start";
  private static final Set<String> GO_ON =
      Set.of("fortsæt", "fortsæt her", "fortsaet", "fortsaet her", "resume", "resume here");

  /// @param id the same when the same words are sent again
  void hear(Acting acting, String written, String id) {
    var plain = ChatCommand.plain(written);
    var wanted =
        plain.startsWith(START + " ") ? written.strip().substring(START.length()) : written;
    var named = NamedExercise.in(catalogue.get(), wanted);
    var word = ChatCommand.of(written);
    if (plain.equals(START)) {
      start(acting, Optional.empty());
    } else if (GO_ON.contains(plain)) {
      voice.line(acting, acting.isAlone() ? Words.GO_ON_WHERE : moving.here(acting));
    } else if (word.isPresent()) {
      hear(acting, word.get(), id);
    } else if (named.isPresent()) {
      start(acting, named);
    } else {
      voice.here(acting, help(acting, Phrases.NOT_UNDERSTOOD));
    }
  }

  private void start(Acting acting, Optional<NamedExercise> named) {
    var told =
        starting.form(acting, named.map(n -> n.dialog().id()), named.flatMap(NamedExercise::rest));
    switch (told) {
      case InvokeReply.Shown(var rendered) -> voice.here(acting, rendered);
      case InvokeReply.Line(var words) -> voice.here(acting, help(acting, words));
      case InvokeReply.Nothing _, InvokeReply.Opened _ -> {
        // A start has words or a card.
      }
    }
  }

  private void hear(Acting acting, ChatCommand word, String id) {
    switch (word) {
      case HELP -> voice.here(acting, help(acting));
      case LIST -> voice.here(acting, help(acting, Phrases.EXERCISES));
      case MY_ANSWERS -> own(acting, answers.shown(acting.who(), id));
      case DELETE_MINE -> own(acting, answers.deleted(acting.who(), id));
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
          ofTheGroup(acting, word.ofTheGroup().orElseThrow(), id);
      case DANISH -> own(acting, speak(acting, Language.DA, id), Language.DA);
      case ENGLISH -> own(acting, speak(acting, Language.EN, id), Language.EN);
    }
  }

  /// The group answers in the chat with them alone. Where the group is, nobody else is told; who
  /// cannot be reached alone is told how they can be.
  private void ofTheGroup(Acting acting, Verb what, String id) {
    if (acting.isAlone()) {
      between
          .alone(acting.who(), what, id)
          .ifPresent(words -> voice.here(acting, HelpCard.said(words, acting.language())));
      return;
    }
    var place =
        new Conversation(
            TeamsPeople.ROOMS.channel(), TeamsPlace.whole(acting.here().conversation()));
    own(
        acting,
        between
            .here(acting.who(), acting.group(), place, acting.language(), what, id)
            .orElse(Phrases.HERE_IT_IS));
  }

  private void own(Acting acting, Text words) {
    own(acting, words, acting.language());
  }

  /// What is about one person is said to that person alone.
  private void own(Acting acting, Text words, Language language) {
    voice.alone(acting, HelpCard.said(words, language), Words.WRITTEN_ALONE);
  }

  /// Speaks another language with somebody, also in their groups and exercises.
  ///
  /// @param id the same when the same wish is sent again
  Text speak(Acting acting, Language language, String id) {
    people.choose(acting.who().tenant(), acting.who().who(), language);
    between.speaks(acting.who(), language, id);
    return Phrases.SPOKEN;
  }

  Rendered help(Acting acting) {
    return help(acting, Phrases.HELP);
  }

  private Rendered help(Acting acting, Text opening) {
    return HelpCard.of(opening, catalogue.get(), !acting.isAlone(), acting.language());
  }
}
