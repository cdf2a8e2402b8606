package dk.traedesten.engine;

import static dk.traedesten.engine.Sitting.no;
import static org.assertj.core.api.Assertions.assertThat;

import dk.traedesten.message.Verb;
import dk.traedesten.result.Value;
import dk.traedesten.runtime.Reply;
import dk.traedesten.session.Entry;
import dk.traedesten.session.WaitState;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// Voting with dots on a gathered list.
class VotingTest {
  private static final String ENOUGH = Steps.settle("facilitator", "facilitator");

  /// Anna and Bo at a vote on `a`, `b` and `c`, which are entries e1, e2 and e3.
  private static Sitting voting(int dots, int each, int keep) {
    return on(List.of("a", "b", "c"), dots, each, keep);
  }

  private static Sitting on(List<String> entries, int dots, int each, int keep) {
    var sitting = Sitting.of(2, Steps.IDEAS + Steps.LIST + Steps.vote(dots, each, keep) + ENOUGH);
    if (entries.isEmpty()) {
      sitting.press("Anna", Verb.SKIP);
    } else {
      sitting.answer("Anna", "actions", new Value.Entries(entries));
    }
    sitting.press("Bo", Verb.SKIP);
    if (entries.size() > 1) {
      sitting.press("Anna", Verb.NEXT);
    }
    return sitting;
  }

  private static Reply dots(Sitting sitting, String who, Map<String, Integer> on) {
    return sitting.answer(who, "best", new Value.Dots(on));
  }

  private static List<String> winners(Sitting sitting) {
    return sitting.course().outcomes().lists().getOrDefault("best", List.of()).stream()
        .map(Entry::words)
        .toList();
  }

  private static void unfit(Reply reply) {
    assertThat(reply)
        .isInstanceOfSatisfying(
            Reply.Declined.class,
            d ->
                assertThat(d.why())
                    .isInstanceOfSatisfying(
                        Rejection.Unfit.class, u -> assertThat(u.field()).isEqualTo("best")));
  }

  @Test
  void nobody_sees_a_tally_before_all_have_voted() {
    var sitting = voting(3, 2, 1);
    dots(sitting, "Anna", Map.of("e1", 2, "e2", 1));
    assertThat(sitting.group()).contains("1/2 … Bo").doesNotContain("Dots");
    dots(sitting, "Bo", Map.of("e1", 1));
    assertThat(sitting.group()).contains("| Entry | Dots |\n| a | 3 |\n| b | 1 |\n| c | 0 |");
  }

  @Test
  void three_voters_are_told_that_the_others_can_work_out_their_votes() {
    assertThat(voting(3, 2, 1).privately("Bo"))
        .contains("You are so few that the others can work out what you voted for.");
  }

  @Test
  void those_with_most_dots_win() {
    var sitting = voting(3, 3, 2);
    dots(sitting, "Anna", Map.of("e3", 3));
    dots(sitting, "Bo", Map.of("e3", 1, "e2", 2));
    assertThat(winners(sitting)).containsExactly("c", "b");
    assertThat(sitting.group()).contains("**You chose**\n» c\n» b");
  }

  @Test
  void nobody_spends_more_dots_than_they_have() {
    unfit(dots(voting(3, 3, 1), "Anna", Map.of("e1", 2, "e2", 2)));
  }

  @Test
  void nobody_puts_more_dots_on_one_than_may_stand_there() {
    unfit(dots(voting(3, 1, 1), "Anna", Map.of("e1", 2)));
  }

  @Test
  void nobody_votes_for_what_is_not_on_the_list_or_for_nothing() {
    var sitting = voting(3, 3, 1);
    unfit(dots(sitting, "Anna", Map.of("e9", 1)));
    unfit(dots(sitting, "Anna", Map.of("e1", 0)));
    unfit(dots(sitting, "Anna", Map.of("e1", -1, "e2", 3)));
    unfit(dots(sitting, "Anna", Map.of()));
  }

  @Test
  void a_vote_can_be_changed_until_the_last_is_in() {
    var sitting = voting(1, 1, 1);
    dots(sitting, "Anna", Map.of("e1", 1));
    dots(sitting, "Anna", Map.of("e2", 1));
    sitting.press("Bo", Verb.SKIP);
    assertThat(winners(sitting)).containsExactly("b");
  }

  @Test
  void who_leaves_takes_their_dots_along() {
    var sitting = voting(1, 1, 1);
    dots(sitting, "Bo", Map.of("e1", 1));
    sitting.press("Bo", Verb.LEAVE);
    dots(sitting, "Anna", Map.of("e2", 1));
    assertThat(winners(sitting)).containsExactly("b");
  }

  @Test
  void the_facilitator_decides_between_equals() {
    var sitting = voting(3, 2, 2);
    dots(sitting, "Anna", Map.of("e1", 2, "e2", 1));
    dots(sitting, "Bo", Map.of("e3", 1));
    assertThat(sitting.group()).contains("It’s a tie.").contains("» b\n» c");
    assertThat(sitting.answer("Bo", "chosen", new Value.Picks(Set.of("e3"))))
        .isEqualTo(no(RefusalReason.NOT_FOR_YOU));
    sitting.answer("Anna", "chosen", new Value.Picks(Set.of("e3")));
    assertThat(winners(sitting)).containsExactly("a", "c");
  }

  @Test
  void the_facilitator_chooses_as_many_as_there_are_places_left_and_only_among_equals() {
    var sitting = voting(3, 2, 2);
    dots(sitting, "Anna", Map.of("e1", 2, "e2", 1));
    dots(sitting, "Bo", Map.of("e3", 1));
    for (var ids : List.of(Set.of("e2", "e3"), Set.<String>of(), Set.of("e1"))) {
      assertThat(sitting.answer("Anna", "chosen", new Value.Picks(ids)))
          .isInstanceOf(Reply.Declined.class);
    }
    assertThat(sitting.moment()).isInstanceOf(WaitState.Deciding.class);
  }

  @Test
  void going_on_without_deciding_takes_the_first_of_the_equals() {
    var sitting = voting(3, 2, 2);
    dots(sitting, "Anna", Map.of("e1", 2, "e2", 1));
    dots(sitting, "Bo", Map.of("e3", 1));
    sitting.press("Anna", Verb.NEXT);
    assertThat(winners(sitting)).containsExactly("a", "b");
  }

  @Test
  void equals_that_all_have_room_need_no_decision() {
    var sitting = voting(2, 1, 2);
    dots(sitting, "Anna", Map.of("e1", 1));
    dots(sitting, "Bo", Map.of("e3", 1));
    assertThat(winners(sitting)).containsExactly("a", "c");
  }

  @Test
  void a_vote_in_which_nobody_votes_is_decided_by_the_facilitator() {
    var sitting = voting(1, 1, 1);
    sitting.press("Anna", Verb.SKIP);
    sitting.press("Bo", Verb.SKIP);
    assertThat(sitting.moment()).isInstanceOf(WaitState.Deciding.class);
    sitting.answer("Anna", "chosen", new Value.Picks(Set.of("e2")));
    assertThat(winners(sitting)).containsExactly("b");
  }

  @Test
  void only_what_has_dots_wins_also_when_more_may_be_kept() {
    var sitting = voting(1, 1, 5);
    dots(sitting, "Anna", Map.of("e2", 1));
    sitting.press("Bo", Verb.SKIP);
    assertThat(winners(sitting)).containsExactly("b");
  }

  @Test
  void where_nobody_has_placed_a_dot_everything_is_kept_as_far_as_there_is_room() {
    var sitting = voting(1, 1, 5);
    sitting.press("Anna", Verb.SKIP);
    sitting.press("Bo", Verb.SKIP);
    assertThat(winners(sitting)).containsExactly("a", "b", "c");
  }

  @Test
  void one_entry_or_none_needs_no_vote() {
    for (var entries : List.of(List.of("a"), List.<String>of())) {
      var sitting = on(entries, 1, 1, 1);
      assertThat(winners(sitting)).isEqualTo(entries);
      assertThat(sitting.moment()).isInstanceOf(WaitState.Wording.class);
    }
  }

  @Test
  void the_facilitators_choice_is_taken_away_when_it_is_made() {
    var sitting = voting(1, 1, 1);
    sitting.press("Anna", Verb.SKIP);
    sitting.press("Bo", Verb.SKIP);
    var deciding = sitting.moment().id();
    sitting.press("Anna", Verb.NEXT);
    assertThat(sitting.stage().questions(sitting.id("Anna")))
        .extracting(q -> q.moment())
        .doesNotContain(deciding);
  }
}
