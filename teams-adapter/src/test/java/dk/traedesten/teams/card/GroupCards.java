package dk.traedesten.teams.card;

import dk.traedesten.dialog.AnswerVisibility;
import dk.traedesten.dialog.Dialog;
import dk.traedesten.dialog.DialogReader;
import dk.traedesten.dialog.Language;
import dk.traedesten.engine.Meeting;
import dk.traedesten.group.Holidays;
import dk.traedesten.group.Life;
import dk.traedesten.message.Block;
import dk.traedesten.message.Chart;
import dk.traedesten.message.Message;
import dk.traedesten.message.Verb;
import dk.traedesten.result.PersonId;
import dk.traedesten.result.Thresholds;
import dk.traedesten.result.Value;
import dk.traedesten.runtime.Start;
import dk.traedesten.session.Choices;
import dk.traedesten.session.SessionId;
import dk.traedesten.spi.MembershipLookup;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;

/// What people meet of their group between its exercises, as five of them live it through November.
final class GroupCards {
  private static final SessionId BETWEEN = Life.BETWEEN;
  private static final String PLAN =
      """
      - plan: plan
        text: {da: Jeres handlinger, en: Your actions}
        most: 2
      """;

  private final SequencedMap<String, Message> all = new LinkedHashMap<>();
  private final Life life =
      new Life(
          Instant.parse("2026-11-02T08:00:00Z"), Holidays.NONE, MembershipLookup.UNKNOWN, puls());

  /// Each under a name of its own.
  static SequencedMap<String, Message> all() {
    var cards = new GroupCards();
    cards.plans();
    cards.pulses();
    cards.asks();
    return cards.all;
  }

  private static Dialog puls() {
    try {
      var yaml = Files.readString(Path.of("../dialogs/puls.yaml"));
      return ((DialogReader.Outcome.Good) DialogReader.read("puls.yaml", yaml)).dialog();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void plans() {
    var people = Life.five();
    var id =
        life.starts(
            new Start(
                new SessionId(Life.GROUP, "s1"),
                Life.TENANT,
                Meeting.of(PLAN),
                Map.of(),
                Life.PLACE,
                new Choices("Sammen om de unge", AnswerVisibility.NAMED, Map.of()),
                Language.DA,
                Life.COPENHAGEN,
                Thresholds.USUAL,
                people.getFirst(),
                Optional.empty(),
                people.subList(1, 5)));
    life.answer(
        "Anna", id, "plan.1", action("Ring til skolen, før sagen skifter hænder", "bo", 20));
    life.answer("Anna", id, "plan.2", action("Hold et fælles kvarter hver torsdag", "bo", 27));
    life.press("Anna", id, Verb.NEXT, "plan.3");
  }

  private static Map<String, Value> action(String what, String owner, int day) {
    return Map.of(
        "what", new Value.Words(what),
        "owner", new Value.Person(new PersonId(owner)),
        "first-step", new Value.Words("Find et tidspunkt, der passer alle"),
        "done-when", new Value.Words("Vi har gjort det to gange"),
        "due", new Value.Day(LocalDate.of(2026, 11, day)));
  }

  private void pulses() {
    life.wants("Anna", Verb.PLAN_PULSE);
    keep("plan-pulse");
    var given = new LinkedHashMap<>(form().given());
    given.put("topic", new Value.Words("Sammen om de unge"));
    given.put("day", new Value.Pick("tuesday"));
    given.put("question-1", new Value.Words("Hvor let er det at sige fra?"));
    life.answer("Anna", BETWEEN, form().moment(), given);
    kept("pulse-announced", last("chefer", Block.Note.class));
    int week = 3;
    for (var scores :
        List.of(List.of(8, 7, 9, 8, 6), List.of(7, 6, 8, 7, 7), List.of(5, 4, 6, 7, 5))) {
      life.until(Instant.parse("2026-11-%02dT08:00:00Z".formatted(week)));
      week += 7;
      for (int i = 0; i < scores.size(); i++) {
        life.answer(
            Life.five().get(i).name(),
            life.exercises().getLast(),
            "pulse",
            Map.of(
                "score", new Value.Score(scores.get(i)),
                "own-question-1", new Value.Score(6)));
      }
    }
    kept("pulse-result", trend());
  }

  private void asks() {
    asked("pulses", "Anna", Verb.PULSES);
    asked("group", "Anna", Verb.GROUP);
    asked("actions", "Bo", Verb.ACTIONS);
    asked("my-actions", "Bo", Verb.MY_ACTIONS);
    life.press("Bo", BETWEEN, Verb.MOVE, "action:s1/plan-1");
    keep("move-action");
    life.press("Bo", BETWEEN, Verb.DROP, "action:s1/plan-2");
    keep("drop-action");
    asked("hours", "Bo", Verb.HOURS);
    asked("settings", "Anna", Verb.SETTINGS);
    asked("history", "Camilla", Verb.HISTORY);
    asked("minutes", "Camilla", Verb.MINUTES);
    life.until(Instant.parse("2026-11-23T09:00:00Z"));
    kept("action-asked", last("bo", Block.Buttons.class));
  }

  private void asked(String name, String who, Verb what) {
    life.wants(who, what);
    keep(name);
  }

  private void keep(String name) {
    kept(name, life.said().getLast().message());
  }

  private void kept(String name, Message message) {
    all.put("group-" + name, message);
  }

  private Block.Question form() {
    return life.said().getLast().message().blocks().stream()
        .filter(Block.Question.class::isInstance)
        .map(Block.Question.class::cast)
        .findFirst()
        .orElseThrow();
  }

  private Message last(String to, Class<? extends Block> with) {
    return life.said().stream()
        .filter(delivery -> delivery.to().id().equals(to))
        .map(delivery -> delivery.message())
        .filter(message -> message.blocks().stream().anyMatch(with::isInstance))
        .reduce((_, last) -> last)
        .orElseThrow();
  }

  private Message trend() {
    return life.said().stream()
        .map(delivery -> delivery.message())
        .filter(message ->
            message.blocks().stream()
                .anyMatch(block ->
                    block instanceof Block.Picture(var chart) && chart instanceof Chart.Trend))
        .reduce((_, last) -> last)
        .orElseThrow();
  }
}
