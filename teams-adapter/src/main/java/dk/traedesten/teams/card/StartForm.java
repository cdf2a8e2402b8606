package dk.traedesten.teams.card;

import dk.traedesten.chat.Person;
import dk.traedesten.chat.SessionStarter;
import dk.traedesten.chat.StartRequest;
import dk.traedesten.chat.Topic;
import dk.traedesten.dialog.AnswerVisibility;
import dk.traedesten.dialog.Catalogue;
import dk.traedesten.dialog.Dialog;
import dk.traedesten.dialog.Language;
import dk.traedesten.message.Message;
import dk.traedesten.result.PersonId;
import dk.traedesten.session.Participant.Part;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.node.ObjectNode;

/// How an exercise is started with a card: what the card looks like, and what was chosen on it.
public final class StartForm {
  static final String TOPIC = "s:topic";
  static final String MODE = "s:mode";
  static final String WHO = "s:who";
  static final String WITHIN = "s:within";
  static final String DEPUTY = "s:deputy";
  static final String PART = "s:part";
  static final String EXERCISE = "s:exercise";
  static final String NONE = "-";
  private static final int MOST_PICKED = 200;

  private StartForm() {}

  /// The card.
  ///
  /// @param form its one-time id
  /// @param people who can be picked
  /// @param fault what does not fit in the wish
  public static Rendered card(
      String form,
      Catalogue catalogue,
      StartRequest wish,
      List<Person> people,
      Optional<SessionStarter.Result.Fault> fault,
      Language language) {
    var dialog = catalogue.find(wish.dialog()).orElseThrow();
    return new StartCard(form, catalogue, dialog, wish, people, fault, language).rendered();
  }

  /// What stands in its place when the exercise has started.
  public static Rendered started(Dialog dialog, Language language) {
    return StartCard.started(dialog, language);
  }

  /// The exercise as somebody who takes part sees it, in a window.
  public static Window preview(List<Message> seen, Language language) {
    return StartCard.preview(seen, language);
  }

  /// Another exercise that was chosen on the card.
  public static Optional<String> other(ObjectNode data) {
    return Submitted.option(data, EXERCISE);
  }

  /// Reads it back. Nothing on it is believed: what is no choice of ours is as good as none.
  public static StartRequest wish(Dialog dialog, ObjectNode data) {
    return new StartRequest(
        dialog.id(),
        Submitted.words(data, TOPIC).map(Topic::of).orElse(""),
        Submitted.options(data, WHO).stream().limit(MOST_PICKED).map(PersonId::new).toList(),
        Submitted.option(data, MODE).flatMap(name -> one(AnswerVisibility.values(), name)),
        Submitted.option(data, WITHIN)
            .flatMap(chosen ->
                StartRequest.SPANS.stream().filter(s -> s.toString().equals(chosen)).findFirst()),
        Submitted.option(data, DEPUTY).filter(chosen -> !chosen.equals(NONE)).map(PersonId::new),
        Submitted.option(data, PART).flatMap(name -> one(Part.values(), name)).orElse(Part.MEMBER),
        settings(dialog, data));
  }

  private static Map<String, String> settings(Dialog dialog, ObjectNode data) {
    var settings = new LinkedHashMap<String, String>();
    dialog
        .settings()
        .forEach(s ->
            Submitted.option(data, setting(s.setting()))
                .ifPresent(chosen -> settings.put(s.setting(), chosen)));
    return settings;
  }

  static String setting(String setting) {
    return "s:setting." + setting;
  }

  private static <E extends Enum<E>> Optional<E> one(E[] all, String name) {
    return Stream.of(all).filter(e -> e.name().equals(name)).findFirst();
  }
}
