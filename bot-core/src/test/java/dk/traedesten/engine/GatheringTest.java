package dk.traedesten.engine;

import static dk.traedesten.engine.Sitting.no;
import static org.assertj.core.api.Assertions.assertThat;

import dk.traedesten.dialog.AnswerVisibility;
import dk.traedesten.message.Verb;
import dk.traedesten.result.Value;
import dk.traedesten.runtime.Reply;
import dk.traedesten.session.Entry;
import dk.traedesten.session.WaitState;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// Gathering what people wrote into one list.
class GatheringTest {
  private static final String STEPS = Steps.IDEAS + Steps.LIST + Steps.LAST_WORD;

  private static Sitting gathered(List<String> annas, List<String> bos) {
    var sitting = Sitting.of(2, STEPS);
    sitting.answer("Anna", "actions", new Value.Entries(annas));
    sitting.answer("Bo", "actions", new Value.Entries(bos));
    return sitting;
  }

  private static Reply join(Sitting sitting, String who, String... ids) {
    return sitting.answer(who, "alike", new Value.Picks(Set.of(ids)));
  }

  private static List<Entry> list(Sitting sitting) {
    return sitting.course().outcomes().lists().getOrDefault("list", List.of());
  }

  private static List<String> words(Sitting sitting) {
    return list(sitting).stream().map(Entry::words).toList();
  }

  @Test
  void the_list_stands_in_the_order_of_its_words_and_tells_nobody_who_wrote_what() {
    var sitting = gathered(List.of("ring", "byt plads"), List.of("Mødes"));
    assertThat(sitting.group())
        .contains("» byt plads\n» Mødes\n» ring")
        .doesNotContain("— Anna")
        .contains("The facilitator joins those that are alike.");
  }

  @Test
  void the_same_words_are_one_from_the_start() {
    var sitting = gathered(List.of("ring", "mødes"), List.of(" ring ", "skriv"));
    sitting.press("Anna", Verb.NEXT);
    assertThat(words(sitting)).containsExactly("mødes", "ring", "skriv");
  }

  @Test
  void those_that_say_the_same_become_one_and_none_is_lost() {
    var sitting = gathered(List.of("ring", "mødes"), List.of("tal sammen", "skriv"));
    join(sitting, "Anna", "e2", "e4");
    assertThat(sitting.group()).contains("» ring (+ tal sammen)");
    join(sitting, "Anna", "e1", "e2");
    sitting.press("Anna", Verb.NEXT);
    assertThat(list(sitting))
        .containsExactly(
            new Entry("e1", "mødes", List.of("ring", "tal sammen")),
            new Entry("e3", "skriv", List.of()));
  }

  @Test
  void the_list_is_done_when_all_are_joined() {
    var sitting = gathered(List.of("ring"), List.of("tal sammen"));
    join(sitting, "Anna", "e1", "e2");
    assertThat(sitting.moment()).isInstanceOf(WaitState.Asking.class);
    assertThat(words(sitting)).containsExactly("ring");
  }

  @Test
  void one_alone_cannot_be_joined_nor_one_that_is_not_there() {
    var sitting = gathered(List.of("ring"), List.of("skriv", "mødes"));
    for (var ids : List.of(List.of("e1"), List.of("e1", "e9"))) {
      assertThat(join(sitting, "Anna", ids.toArray(String[]::new)))
          .isInstanceOfSatisfying(
              Reply.Declined.class, d -> assertThat(d.why()).isInstanceOf(Rejection.Unfit.class));
    }
  }

  @Test
  void only_the_facilitator_joins() {
    var sitting = gathered(List.of("ring"), List.of("skriv"));
    assertThat(join(sitting, "Bo", "e1", "e2")).isEqualTo(no(RefusalReason.NOT_FOR_YOU));
    assertThat(sitting.moment()).isInstanceOf(WaitState.Gathering.class);
    assertThat(sitting.stage().questions(sitting.id("Bo"))).isEmpty();
  }

  @Test
  void one_entry_needs_no_joining() {
    var sitting = gathered(List.of("ring"), List.of("ring"));
    assertThat(sitting.moment()).isInstanceOf(WaitState.Asking.class);
    assertThat(words(sitting)).containsExactly("ring");
  }

  @Test
  void a_list_with_nothing_in_it_is_said_to_be_empty() {
    var sitting = Sitting.of(2, STEPS);
    sitting.press("Anna", Verb.SKIP);
    sitting.press("Bo", Verb.SKIP);
    assertThat(words(sitting)).isEmpty();
    assertThat(sitting.group()).contains("There were no contributions to go on with.");
  }

  @Test
  void what_must_not_be_shown_is_not_gathered_either() {
    var sitting = Sitting.of(2, Meeting.of(STEPS), AnswerVisibility.CONFIDENTIAL);
    sitting.answer("Anna", "actions", new Value.Entries(List.of("ring")));
    sitting.answer("Bo", "actions", new Value.Entries(List.of("skriv")));
    assertThat(words(sitting)).isEmpty();
    assertThat(sitting.group()).doesNotContain("ring").doesNotContain("skriv");
  }

  @Test
  void the_list_fills_its_place_in_later_texts() {
    var sitting = gathered(List.of("ring"), List.of("skriv"));
    sitting.press("Anna", Verb.NEXT);
    assertThat(sitting.group()).contains("And then, ring; skriv?");
  }
}
