package dk.traedesten.slack.render;

import static java.nio.charset.StandardCharsets.UTF_8;

import dk.traedesten.dialog.AnswerVisibility;
import dk.traedesten.dialog.Catalogue;
import dk.traedesten.dialog.Dialog;
import dk.traedesten.dialog.DialogReader;
import dk.traedesten.dialog.Language;
import dk.traedesten.group.GroupEngine;
import dk.traedesten.group.GroupLinks;
import dk.traedesten.group.GroupOverview;
import dk.traedesten.group.Holidays;
import dk.traedesten.group.Life;
import dk.traedesten.message.Block;
import dk.traedesten.message.Block.Question;
import dk.traedesten.message.Message;
import dk.traedesten.message.Verb;
import dk.traedesten.result.PersonId;
import dk.traedesten.result.Thresholds;
import dk.traedesten.result.Value;
import dk.traedesten.runtime.Start;
import dk.traedesten.session.Choices;
import dk.traedesten.session.SessionId;
import dk.traedesten.spi.Delivery;
import dk.traedesten.spi.MembershipLookup;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Five people over three weeks: they take a pulse each Monday, plan what they do, and ask what
/// their group keeps. What is said to them is what Slack is sent.
final class GroupLife {
  private static final String PLAN =
      """
      id: proevehandling
      version: 1
      title: {da: Prøvehandling, en: Trial action}
      purpose: {da: I prøver noget af., en: You try something out.}
      source: s0/test
      group: {from: 2, to: 30}
      takes: PT5M
      up-to: PT5M
      topic: {da: Om hvad?, en: About what?}
      modes: [named]
      steps:
        - plan: plan
          text: {da: Hvem gør hvad?, en: Who does what?}
          most: 3
      """;

  private final Life life;
  private final Catalogue catalogue;

  private GroupLife() {
    var puls = dialog("puls.yaml", resource("/dialogs/puls.yaml"));
    var plan = dialog("proevehandling.yaml", PLAN);
    catalogue = new Catalogue(List.of(puls));
    life =
        new Life(
            Instant.parse("2026-11-09T08:00:00Z"), Holidays.NONE, MembershipLookup.UNKNOWN, puls);
    pulse(puls, "p1", List.of(4, 5, 5, 6, 3));
    plan(plan);
    life.until(Instant.parse("2026-11-16T08:00:00Z"));
    pulse(puls, "p2", List.of(5, 6, 5, 6, 4));
    life.until(Instant.parse("2026-11-23T08:00:00Z"));
    pulse(puls, "p3", List.of(7, 7, 6, 8, 5));
  }

  static GroupLife lived() {
    return new GroupLife();
  }

  private void pulse(Dialog puls, String token, List<Integer> scores) {
    var id = life.starts(start(puls, token, AnswerVisibility.CONFIDENTIAL));
    for (int i = 0; i < scores.size(); i++) {
      life.answer(
          Life.five().get(i).name(), id, "pulse", Map.of("score", new Value.Score(scores.get(i))));
    }
    end(id);
  }

  private void end(SessionId id) {
    life.press("Anna", id, Verb.END, "");
  }

  private void plan(Dialog plan) {
    var id = life.starts(start(plan, "h1", AnswerVisibility.NAMED));
    plan(id, 1, "Ring til skolen, før sagen skifter hænder", "anna", LocalDate.of(2026, 11, 20));
    plan(id, 2, "Fælles morgenmøde hver anden torsdag", "bo", LocalDate.of(2026, 12, 3));
    plan(
        id, 3, "Spørg familierne, hvad de har brug for at høre", "anna", LocalDate.of(2026, 12, 8));
    end(id);
  }

  private void plan(SessionId id, int n, String what, String owner, LocalDate due) {
    life.answer(
        "Anna",
        id,
        "plan." + n,
        Map.of(
            "what", new Value.Words(what),
            "owner", new Value.Person(new PersonId(owner)),
            "first-step", new Value.Words("Aftal en dag med de andre"),
            "due", new Value.Day(due)));
  }

  private static Start start(Dialog dialog, String token, AnswerVisibility mode) {
    var people = Life.five();
    return new Start(
        new SessionId(Life.GROUP, token),
        Life.TENANT,
        dialog,
        Map.of(),
        Life.PLACE,
        new Choices("Sammen om de unge", mode, Map.of()),
        Language.DA,
        Life.COPENHAGEN,
        Thresholds.USUAL,
        people.getFirst(),
        Optional.empty(),
        people.subList(1, 5));
  }

  /// What Anna is told when she asks for something of the group's.
  Delivery asked(Verb what) {
    int before = life.said().size();
    life.wants("Anna", what);
    return life.said().subList(before, life.said().size()).stream()
        .filter(said -> said.to().id().equals("anna"))
        .reduce((_, last) -> last)
        .orElseThrow();
  }

  /// The last time something was said to the whole group under a key that begins so.
  Delivery toTheGroup(String key) {
    return life.said().stream()
        .filter(said -> said.to().id().equals("chefer"))
        .filter(said -> said.key().substring(said.key().indexOf('/') + 1).startsWith(key))
        .reduce((_, last) -> last)
        .orElseThrow(() ->
            new AssertionError(
                life.said().stream().map(Delivery::key).distinct().toList().toString()));
  }

  /// A pulse is planned, so that there is one to see.
  Delivery plansAPulse() {
    var form = asked(Verb.PLAN_PULSE);
    var question = question(form.message());
    var given = new LinkedHashMap<>(question.given());
    given.put("topic", new Value.Words("Sammen om de unge"));
    life.answer("Anna", Life.BETWEEN, question.moment(), given);
    return form;
  }

  /// The form in which Anna moves or drops her first action.
  Message form(Verb verb) {
    var moment =
        glance().actions().getFirst().message().blocks().stream()
            .flatMap(b -> b instanceof Block.Buttons(var buttons) ? buttons.stream() : Stream.of())
            .findFirst()
            .orElseThrow()
            .moment();
    return tending()
        .form(
            life.group(),
            life.memory(),
            new PersonId("anna"),
            GroupEngine.asks(verb, moment).orElseThrow(),
            life.now())
        .orElseThrow();
  }

  GroupOverview glance() {
    return tending()
        .glance(life.group(), life.memory(), new PersonId("anna"), life.now(), catalogue)
        .orElseThrow();
  }

  Life life() {
    return life;
  }

  private static GroupEngine tending() {
    return new GroupEngine(Holidays.NONE, GroupLinks.CLOSED);
  }

  static Question question(Message message) {
    return message.blocks().stream()
        .flatMap(b -> b instanceof Question q ? Stream.of(q) : Stream.of())
        .findFirst()
        .orElseThrow();
  }

  private static Dialog dialog(String name, String yaml) {
    return switch (DialogReader.read(name, yaml)) {
      case DialogReader.Outcome.Good(var dialog) -> dialog;
      case DialogReader.Outcome.Broken(var faults) ->
          throw new IllegalStateException(faults.toString());
    };
  }

  private static String resource(String name) {
    try (var in = GroupLife.class.getResourceAsStream(name)) {
      return new String(Optional.ofNullable(in).orElseThrow().readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
