package dk.traedesten.group;

import static dk.traedesten.group.FormValues.pick;
import static dk.traedesten.group.FormValues.picks;
import static dk.traedesten.group.FormValues.score;

import dk.traedesten.dialog.Language;
import dk.traedesten.dialog.Option;
import dk.traedesten.dialog.Text;
import dk.traedesten.engine.RefusalReason;
import dk.traedesten.engine.Rejection;
import dk.traedesten.engine.TurnContext;
import dk.traedesten.message.Block.Heading;
import dk.traedesten.message.Block.Note;
import dk.traedesten.message.Block.Question;
import dk.traedesten.message.Field;
import dk.traedesten.message.Wording;
import dk.traedesten.result.InOrder;
import dk.traedesten.result.PersonId;
import dk.traedesten.result.Thresholds;
import dk.traedesten.result.Value;
import dk.traedesten.session.CalledBy;
import dk.traedesten.session.Group;
import dk.traedesten.session.Memory;
import dk.traedesten.session.Retention;
import dk.traedesten.session.Retention.Span;
import dk.traedesten.session.Settings;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// What a group settles about how it is served. Who changed what is remembered, never how.
final class GroupSettingsForm {
  private static final String NO_LIMIT = "none";
  private static final String ANY = "any";

  private GroupSettingsForm() {}

  static Group ask(Group group, Memory memory, PersonId who, TurnContext turn) {
    if (!group.isLedBy(who)) {
      return turn.decline(group, who, RefusalReason.NOT_LEADER);
    }
    return OpenForms.lay(
        group,
        who,
        Moments.SETTINGS,
        List.of(
            new Heading(Words.SETTINGS),
            new Note(Words.SETTINGS_HEEDED),
            new Question(
                Moments.SETTINGS,
                fields(group, given(group, memory)),
                given(group, memory),
                Words.SAVE,
                false)),
        turn);
  }

  static Group set(
      Group group, Memory memory, PersonId who, Map<String, Value> sent, TurnContext turn) {
    if (!group.isLedBy(who)) {
      return turn.decline(group, who, RefusalReason.NOT_LEADER);
    }
    var given = ZoneChoices.today(sent);
    var zone = WrittenTimes.zone(ZoneChoices.written(given, "zone"));
    if (zone.isEmpty()) {
      return turn.decline(group, who, new Rejection.Unfit("zone", Words.NOT_A_ZONE));
    }
    var fault = FormValues.fault(fields(group, given), given);
    if (fault.isPresent()) {
      return turn.decline(group, who, fault.get());
    }
    var before = group.settings();
    var kept =
        new Retention(
            span(given, "exercises", before.retention().exercises()),
            span(given, "memory", before.retention().memory()));
    var next =
        new Settings(
            language(given),
            zone.get(),
            new Thresholds(
                score(given, "numbers").orElse(before.thresholds().numbers()),
                score(given, "comments").orElse(before.thresholds().comments())),
            people(given, "facilitators"),
            deputies(given),
            kept.equals(before.retention()) ? before.keeps() : Optional.of(kept));
    var limit = limit(given);
    if (!limit.equals(memory.limit())) {
      turn.remember(new Memory.Limit(turn.now(), limit));
    }
    var changed = changed(before, next, memory.limit(), limit);
    if (!changed.isEmpty()) {
      turn.remember(new Memory.Changed(turn.now(), who, changed));
    }
    var settled = RetentionSweep.come(group.with(next), memory, turn);
    return OpenForms.close(settled, who, Moments.SETTINGS, Words.SAVED, turn);
  }

  private static Optional<Language> language(Map<String, Value> given) {
    return switch (pick(given, "language")) {
      case "da" -> Optional.of(Language.DA);
      case "en" -> Optional.of(Language.EN);
      default -> Optional.empty();
    };
  }

  private static Set<PersonId> people(Map<String, Value> given, String field) {
    var ids = new TreeSet<PersonId>();
    picks(given, field).forEach(id -> ids.add(new PersonId(id)));
    return InOrder.copy(ids);
  }

  /// Those who lead need not stand in for themselves.
  private static Set<PersonId> deputies(Map<String, Value> given) {
    var deputies = new TreeSet<>(people(given, "deputies"));
    deputies.removeAll(people(given, "facilitators"));
    return InOrder.copy(deputies);
  }

  /// As before where nothing was chosen: an older form has no such field.
  private static Span span(Map<String, Value> given, String field, Span before) {
    var id = pick(given, field);
    return Arrays.stream(Span.values())
        .filter(span -> id(span).equals(id))
        .findFirst()
        .orElse(before);
  }

  private static String id(Span span) {
    return span.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static Optional<Integer> limit(Map<String, Value> given) {
    return Optional.of(pick(given, "limit"))
        .filter(id -> !id.equals(NO_LIMIT))
        .map(Integer::valueOf);
  }

  private static List<String> changed(
      Settings before, Settings after, Optional<Integer> limit, Optional<Integer> nextLimit) {
    var names = new ArrayList<String>();
    note(names, "language", before.language(), after.language());
    note(names, "zone", before.zone(), after.zone());
    note(names, "thresholds", before.thresholds(), after.thresholds());
    note(names, "facilitators", before.facilitators(), after.facilitators());
    note(names, "deputies", before.deputies(), after.deputies());
    note(names, "exercises-kept", before.retention().exercises(), after.retention().exercises());
    note(names, "memory-kept", before.retention().memory(), after.retention().memory());
    note(names, "limit", limit, nextLimit);
    return names;
  }

  private static void note(List<String> names, String name, Object before, Object after) {
    if (!before.equals(after)) {
      names.add(name);
    }
  }

  private static List<Field> fields(Group group, Map<String, Value> given) {
    var people =
        CalledBy.inOrder(group.present()).stream()
            .map(p -> new Option(p.id().value(), Text.same(group.name(p.id()))))
            .toList();
    return List.of(
        new Field.SeveralField("facilitators", Words.FACILITATORS, false, people, 1, people.size()),
        new Field.SeveralField("deputies", Words.DEPUTIES, true, people, 0, people.size()),
        new Field.ChoiceField("limit", Words.LIMIT, false, limits()),
        new Field.ScaleField(
            "numbers", Words.NUMBERS_FROM, false, 3, 10, Words.SHOWS_EARLY, Words.PROTECTS),
        new Field.ScaleField(
            "comments", Words.COMMENTS_FROM, false, 5, 14, Words.SHOWS_EARLY, Words.PROTECTS),
        new Field.ChoiceField(
            "language",
            Words.GROUP_LANGUAGE,
            false,
            List.of(
                new Option(ANY, Words.ANY_LANGUAGE),
                new Option("da", Text.same("Dansk")),
                new Option("en", Text.same("English")))),
        ZoneChoices.zone("zone", Words.ZONE, false, given),
        new Field.ChoiceField("exercises", Words.EXERCISES_KEPT, true, spans()),
        new Field.ChoiceField("memory", Words.MEMORY_KEPT, true, spans()));
  }

  private static List<Option> limits() {
    return Stream.concat(
            Stream.of(new Option(NO_LIMIT, Words.NO_LIMIT)),
            IntStream.rangeClosed(2, 9)
                .mapToObj(n -> new Option(String.valueOf(n), Text.same(String.valueOf(n)))))
        .toList();
  }

  private static List<Option> spans() {
    return Arrays.stream(Span.values())
        .map(span -> new Option(id(span), Wording.months(span.months())))
        .toList();
  }

  private static Map<String, Value> given(Group group, Memory memory) {
    var settings = group.settings();
    var given = new LinkedHashMap<String, Value>();
    put(given, "facilitators", settings.facilitators(), group);
    put(given, "deputies", settings.deputies(), group);
    given.put("limit", new Value.Pick(memory.limit().map(String::valueOf).orElse(NO_LIMIT)));
    given.put("numbers", new Value.Score(settings.thresholds().numbers()));
    given.put("comments", new Value.Score(settings.thresholds().comments()));
    given.put(
        "language",
        new Value.Pick(settings.language().map(l -> l.locale().getLanguage()).orElse(ANY)));
    given.put("zone", new Value.Pick(settings.zone().getId()));
    given.put("exercises", new Value.Pick(id(settings.retention().exercises())));
    given.put("memory", new Value.Pick(id(settings.retention().memory())));
    return given;
  }

  /// Those of some people who are still there.
  private static void put(
      Map<String, Value> given, String field, Set<PersonId> people, Group group) {
    var ids = new TreeSet<String>();
    people.stream().filter(group::isPresent).forEach(who -> ids.add(who.value()));
    if (!ids.isEmpty()) {
      given.put(field, new Value.Picks(InOrder.copy(ids)));
    }
  }
}
