package dk.traedesten.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dk.traedesten.dialog.AnswerVisibility;
import dk.traedesten.message.Verb;
import dk.traedesten.result.Value;
import dk.traedesten.runtime.Reply;
import dk.traedesten.session.WaitState;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The same steps for each: roles that rotate, rooms one walks between, rounds.
class RepeatingTest {
  private static final String INTERVIEWS =
      """
      - repeat: turns
        over: people
        roles: {told: this, asking: before, listening: others}
        steps:
          - ask: question
            of: asking
            as: open
            text: {da: "Spørg {each}", en: "Ask {each}"}
            prompts:
              - free-text: asked
                text: {da: Spørgsmål, en: Question}
                size: line
            until: everyone
          - ask: reply
            of: told
            as: open
            text: {da: "Svar, {each}", en: "Answer, {each}"}
            prompts:
              - free-text: said
                text: {da: Svar, en: Answer}
                size: line
            until: everyone
      """;

  /// Who is asked right now.
  private static List<String> asked(Sitting sitting) {
    return sitting.stage().people().stream()
        .filter(p ->
            sitting.stage().questions(p.id()).stream()
                .anyMatch(q -> q.moment().equals(sitting.moment().id())))
        .map(p -> p.name())
        .toList();
  }

  private static void replies(Sitting sitting, String field) {
    for (var name : asked(sitting)) {
      sitting.answer(name, field, new Value.Words("words of " + name));
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {3, 4, 5, 6, 7})
  void each_asks_once_and_tells_once_and_nobody_asks_themselves(int people) {
    var sitting = Sitting.of(people, INTERVIEWS);
    var askers = new ArrayList<String>();
    var tellers = new ArrayList<String>();
    while (!sitting.isOver()) {
      askers.addAll(asked(sitting));
      replies(sitting, "asked");
      tellers.addAll(asked(sitting));
      assertThat(askers.getLast()).isNotEqualTo(tellers.getLast());
      replies(sitting, "said");
    }
    assertThat(askers).hasSize(people).doesNotHaveDuplicates();
    assertThat(tellers).hasSize(people).doesNotHaveDuplicates();
  }

  @Test
  void who_leaves_is_passed_by_and_the_one_before_them_asks_instead() {
    var sitting = Sitting.of(5, INTERVIEWS);
    replies(sitting, "asked");
    replies(sitting, "said");
    assertThat(asked(sitting)).containsExactly("Anna");
    sitting.press("Camilla", Verb.LEAVE);
    replies(sitting, "asked");
    replies(sitting, "said");
    assertThat(sitting.group()).contains("Ask David").doesNotContain("Ask Camilla");
    assertThat(asked(sitting)).containsExactly("Bo");
  }

  @Test
  void who_leaves_in_their_own_turn_is_not_waited_for() {
    var sitting = Sitting.of(4, INTERVIEWS);
    replies(sitting, "asked");
    replies(sitting, "said");
    replies(sitting, "asked");
    assertThat(asked(sitting)).containsExactly("Bo");
    sitting.press("Bo", Verb.LEAVE);
    assertThat(sitting.group()).contains("Ask Camilla");
    assertThat(asked(sitting)).containsExactly("Anna");
  }

  @Test
  void who_comes_in_the_middle_gets_a_turn_at_the_end_and_asks_and_is_asked() {
    var stage = new dk.traedesten.play.Stage(4);
    stage.start(Meeting.of(INTERVIEWS), AnswerVisibility.NAMED, Map.of());
    for (var name : List.of("Bo", "Camilla")) {
      stage.press(stage.person(name), Verb.JOIN, "invitation");
    }
    stage.press(stage.facilitator(), Verb.BEGIN, "invitation");
    var sitting = new Sitting(stage);
    replies(sitting, "asked");
    stage.press(stage.person("David"), Verb.JOIN, "invitation");
    var tellers = new ArrayList<String>();
    while (!sitting.isOver()) {
      var now = asked(sitting);
      var field = sitting.form(now.getFirst()).fields().getFirst().id();
      if (field.equals("said")) {
        tellers.addAll(now);
      }
      replies(sitting, field);
    }
    assertThat(tellers).containsExactly("Anna", "Bo", "Camilla", "David");
  }

  private static final String ROOMS =
      """
      - repeat: rooms
        over:
          items:
            - {id: one, text: {da: Et, en: One}}
            - {id: two, text: {da: To, en: Two}}
            - {id: three, text: {da: Tre, en: Three}}
        freely: true
        steps:
          - ask: looking
            of: everyone
            as: named
            text: {da: "I {each}?", en: "In {each}?"}
            prompts:
              - free-text: sight
                text: {da: Set, en: Seen}
                size: line
            until: facilitator
          - reveal: shown
            text: {da: "Set i {each}", en: "Seen in {each}"}
            show:
              - answers: sight
          - talk: about
            text: {da: "Om {each}", en: "About {each}"}
            prompts:
              - {da: Hvad så?, en: What then?}
            takes: PT5M
      """;

  private static Reply goTo(Sitting sitting, int room) {
    return sitting.aside("Anna", Verb.GO_TO, new Value.Pick(String.valueOf(room)));
  }

  @Test
  void one_walks_back_and_forth_and_finds_what_one_wrote_where_one_wrote_it() {
    var sitting = Sitting.of(2, ROOMS);
    sitting.answer("Bo", "sight", new Value.Words("seen in one"));
    assertThat(goTo(sitting, 2)).isEqualTo(new Reply.Accepted());
    assertThat(sitting.group()).contains("In Three?");
    assertThat(sitting.form("Bo").given()).isEmpty();
    sitting.answer("Bo", "sight", new Value.Words("seen in three"));
    goTo(sitting, 0);
    assertThat(sitting.form("Bo").given()).containsEntry("sight", new Value.Words("seen in one"));
    sitting.answer("Bo", "sight", new Value.Words("seen in one, again"));
    sitting.closed();
    assertThat(sitting.group()).contains("Seen in One", "seen in one, again");
    goTo(sitting, 2);
    assertThat(sitting.form("Bo").given()).containsEntry("sight", new Value.Words("seen in three"));
  }

  @Test
  void without_going_anywhere_one_room_comes_after_the_other() {
    var sitting = Sitting.of(2, ROOMS);
    var met = new ArrayList<String>();
    while (!sitting.isOver()) {
      met.add(sitting.moment().id());
      sitting.closed();
    }
    assertThat(met)
        .containsExactly(
            "looking@one",
            "about@one.1",
            "looking@two",
            "about@two.1",
            "looking@three",
            "about@three.1");
  }

  @Test
  void outside_rooms_there_is_nowhere_to_go() {
    var sitting = Sitting.of(2, INTERVIEWS);
    assertThat(sitting.press("Anna", Verb.GO_TO))
        .isEqualTo(Sitting.no(RefusalReason.NOWHERE_TO_GO));
  }

  private static final String APART =
      """
      - apart: pairs
        size: 2
        text: {da: Gå sammen., en: Get together.}
        steps:
          - ask: together
            of: each-group
            as: named
            text: {da: Skriv sammen, en: Write together}
            prompts:
              - free-text: joint-words
                text: {da: Jeres ord, en: Your words}
                size: line
            until: everyone
          - reveal: said
            text: {da: Grupperne sagde, en: The groups said}
            show:
              - answers: joint-words
      - talk: after
        text: {da: Bagefter, en: Afterwards}
        prompts:
          - {da: Hvad ser I?, en: What do you see?}
        takes: PT5M
      """;

  @Test
  void a_small_group_answers_with_one_voice_and_any_of_them_may_change_it() {
    var sitting = Sitting.of(4, APART);
    var groups = sitting.course().track().groups();
    assertThat(groups).hasSize(2);
    var names =
        groups.stream()
            .map(g -> g.members().stream().map(sitting.course().roster()::name).toList())
            .toList();
    var first = names.getFirst();
    sitting.answer(first.getFirst(), "joint-words", new Value.Words("first try"));
    assertThat(sitting.form(first.getLast()).given())
        .containsEntry("joint-words", new Value.Words("first try"));
    assertThat(sitting.privately(names.getLast().getFirst())).doesNotContain("first try");
    sitting.answer(first.getLast(), "joint-words", new Value.Words("second try"));
    sitting.answer(names.getLast().getLast(), "joint-words", new Value.Words("other"));
    assertThat(sitting.group()).contains("second try", "other").doesNotContain("first try");
    assertThat(sitting.moment()).isInstanceOf(WaitState.Talking.class);
  }

  @Test
  void who_comes_late_goes_to_the_smallest_group_and_an_empty_group_is_not_waited_for() {
    var sitting = Sitting.of(5, APART);
    var small =
        sitting.course().track().groups().stream().filter(g -> g.members().size() == 2).findFirst();
    var names =
        small.orElseThrow().members().stream().map(sitting.course().roster()::name).toList();
    names.stream().filter(n -> !n.equals("Anna")).forEach(n -> sitting.press(n, Verb.LEAVE));
    sitting.stage().press(sitting.id(names.getLast()), Verb.JOIN, "invitation");
    assertThat(asked(sitting)).contains(names.getLast());
    assertThat(new HashSet<>(asked(sitting))).hasSizeGreaterThanOrEqualTo(4);
  }
}
