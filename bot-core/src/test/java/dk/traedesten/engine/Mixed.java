package dk.traedesten.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dk.traedesten.dialog.AnswerVisibility;
import dk.traedesten.dialog.Dialog;
import dk.traedesten.dialog.Language;
import dk.traedesten.play.Plain;
import dk.traedesten.play.Stage;
import dk.traedesten.result.PersonId;
import dk.traedesten.result.Value;
import dk.traedesten.session.Participant;
import dk.traedesten.spi.Delivery;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// One question with a field of every promise, answered by each with words that tell which field
/// and whose they are, so that they are known wherever they turn up.
record Mixed(Sitting sitting) {
  static final List<AnswerVisibility> MODES =
      List.of(
          AnswerVisibility.OPEN,
          AnswerVisibility.NAMED,
          AnswerVisibility.CONFIDENTIAL,
          AnswerVisibility.ANONYMOUS,
          AnswerVisibility.FACILITATOR_ONLY,
          AnswerVisibility.OWN_ONLY);

  static Mixed of(int people) {
    return new Mixed(Sitting.of(people, dialog(MODES), AnswerVisibility.NAMED));
  }

  static Dialog dialog(List<AnswerVisibility> modes) {
    var prompts = modes.stream().map(Mixed::prompt).collect(Collectors.joining());
    var shown =
        modes.stream()
            .map(as -> "    - answers: w-%s%n".formatted(name(as)))
            .collect(Collectors.joining());
    return Meeting.of(
        """
        - ask: mixed
          of: everyone
          text: {da: Spørgsmål, en: Question}
          prompts:
        """
            + prompts
            + """
              until: facilitator
            - reveal: all
              text: {da: Alt, en: All}
              show:
            """
                .indent(0)
            + shown
            + """
            - talk: after
              text: {da: Bagefter, en: Afterwards}
              prompts:
                - {da: Hvad ser I?, en: What do you see?}
              takes: PT5M
            """);
  }

  private static String prompt(AnswerVisibility as) {
    return """
        - free-text: w-%s
          text: {da: "Ord, %s", en: "Words, %s"}
          optional: true
          as: %s
          size: line
    """
        .formatted(name(as), name(as), name(as), name(as));
  }

  static String name(AnswerVisibility as) {
    return as.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /// The words of a person under a promise.
  static String mark(AnswerVisibility as, String person) {
    return "mark:%s:%s:".formatted(name(as), person);
  }

  Mixed answeredBy(List<String> names) {
    for (var name : names) {
      sitting.answer(name, words(name));
    }
    return this;
  }

  static Map<String, Value> words(String name) {
    var given = new LinkedHashMap<String, Value>();
    MODES.forEach(as -> given.put("w-" + name(as), new Value.Words(mark(as, name))));
    return given;
  }

  List<String> names() {
    return sitting.stage().people().stream().map(Participant::name).toList();
  }

  /// Everyone who has ever seen a person's words under a promise: names, and `#` for the group.
  Set<String> readers(AnswerVisibility as, String person) {
    return seen(as, person).stream()
        .map(this::reader)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private List<Delivery> seen(AnswerVisibility as, String person) {
    return sitting.stage().log().stream().filter(d -> text(d).contains(mark(as, person))).toList();
  }

  private String reader(Delivery delivery) {
    return delivery.to().equals(Stage.PLACE)
        ? "#"
        : sitting.stage().people().stream()
            .filter(p -> p.id().equals(new PersonId(delivery.to().id())))
            .map(Participant::name)
            .findFirst()
            .orElseThrow();
  }

  /// Whether a person's words stood anywhere in the group's place with their name.
  boolean stoodWithName(AnswerVisibility as, String person) {
    var lines =
        seen(as, person).stream()
            .filter(d -> d.to().equals(Stage.PLACE))
            .flatMap(d -> Plain.lines(d.message(), Language.EN).stream())
            .filter(line -> line.contains(mark(as, person)))
            .toList();
    return lines.stream().anyMatch(line -> line.replace(mark(as, person), "").contains(person));
  }

  static String text(Delivery delivery) {
    return delivery.message().toString();
  }

  void assertReaders(AnswerVisibility as, String person, String... readers) {
    assertThat(readers(as, person)).as("%s of %s", as, person).containsExactlyInAnyOrder(readers);
  }
}
