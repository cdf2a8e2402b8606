package dk.traedesten.dialog;

import static org.assertj.core.api.Assertions.assertThat;

import dk.traedesten.dialog.DialogReader.Outcome;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What an exercise uses of others.
class LinksTest {
  private static final String INNER =
      file(
          "inner",
          """
            - ask: ideas
              of: everyone
              as: named
              text: {da: Forslag, en: Ideas}
              prompts:
                - items: idea
                  text: {da: Forslag, en: Ideas}
                  count: 2
              until: everyone
            - gather: list
              of: idea
              text: {da: Listen, en: The list}
            - vote: best
              on: list
              text: {da: Den bedste, en: The best}
              dots: 1
              each: 1
              keep: 1
              until: everyone
          """);

  private static String file(String id, String steps) {
    return """
    id: %s
    version: 1
    title: {da: Prøve, en: Test}
    purpose: {da: Det prøver noget., en: It tests something.}
    source: s0/test
    group: {from: 2, to: 30}
    takes: PT5M
    up-to: PT5M
    topic: {da: Om hvad?, en: About what?}
    modes: [named]
    steps:
    """
            .formatted(id)
        + steps;
  }

  private static Dialog read(String id, String yaml) {
    return switch (DialogReader.read(id + ".yaml", yaml)) {
      case Outcome.Good(var dialog) -> dialog;
      case Outcome.Broken(var faults) -> throw new AssertionError(faults.toString());
    };
  }

  private static List<String> faults(String use) {
    return faults(use, INNER);
  }

  private static List<String> faults(String use, String inner) {
    var outer = file("outer", use.indent(2));
    var dialog = read("outer", outer);
    var all = new Catalogue(List.of(dialog, read("inner", inner)));
    return Links.faults("outer.yaml", outer, dialog, all).stream().map(Fault::toString).toList();
  }

  @Test
  void an_exercise_that_is_there_can_be_used() {
    assertThat(faults("- {use: other, of: inner, gives: {best: ours}}")).isEmpty();
  }

  @Test
  void one_that_is_not_there_is_named_with_those_that_are() {
    assertThat(faults("- use: other\n  of: iner"))
        .containsExactly(
            "outer.yaml:13: there is no exercise `iner`%n    → did you mean `inner`? name one of: inner"
                .formatted());
  }

  @Test
  void what_is_handed_back_must_be_made_there() {
    assertThat(faults("- {use: other, of: inner, gives: {better: ours}}"))
        .singleElement()
        .asString()
        .contains("`inner` makes no list, wording or plan `better`")
        .contains("name one of: list, best");
  }

  @Test
  void a_step_to_begin_with_must_be_there() {
    assertThat(faults("- {use: other, of: inner, from: bests}"))
        .singleElement()
        .asString()
        .contains("`inner` has no step `bests`")
        .contains("name one of: ideas, list, best");
  }

  @Test
  void what_earlier_steps_would_have_made_must_be_handed_over() {
    var vote = "- {use: other, of: inner, from: best}";
    assertThat(faults(vote)).singleElement().asString().contains("`inner` lacks `list`");
    var made =
        """
        - collect: ours
          of: everyone
          text: {da: Listen, en: The list}
          prompts:
            - free-text: one
              text: {da: En, en: One}
              size: line
        - {use: other, of: inner, from: best, takes: {list: ours}}
        """;
    assertThat(faults(made)).isEmpty();
  }

  @Test
  void a_circle_never_ends() {
    assertThat(faults("- {use: other, of: inner}", file("inner", "  - {use: back, of: outer}\n")))
        .singleElement()
        .asString()
        .contains("`inner` uses this exercise in turn");
  }
}
