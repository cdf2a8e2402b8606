package dk.traedesten.result;

import static org.assertj.core.api.Assertions.assertThat;

import dk.traedesten.dialog.Mappers;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// The answers people gave.
class AnswersTest {
  private static final PersonId ANNA = new PersonId("anna");
  private static final PersonId BO = new PersonId("bo");
  private static final Value SECRET = new Value.Words("hemmelig");

  private static final Answers BOTH =
      Answers.NONE.with(ANNA, Map.of("why", SECRET)).with(BO, Map.of("score", new Value.Score(3)));

  @Test
  void they_never_say_what_anybody_answered() {
    assertThat(BOTH).hasToString("Answers of 2 people");
  }

  @Test
  void a_person_reads_their_own_and_no_others() {
    assertThat(BOTH.own(ANNA)).containsOnly(Map.entry("why", SECRET));
    assertThat(BOTH.own(new PersonId("nobody"))).isEmpty();
  }

  @Test
  void a_new_answer_takes_the_place_of_the_old_and_leaves_the_rest() {
    var changed = BOTH.with(BO, Map.of("score", new Value.Score(9), "why", SECRET));
    assertThat(changed.own(BO)).containsOnlyKeys("score", "why");
    assertThat(changed.own(BO)).containsEntry("score", new Value.Score(9));
    assertThat(changed.own(ANNA)).isEqualTo(BOTH.own(ANNA));
    assertThat(BOTH.own(BO)).containsEntry("score", new Value.Score(3));
  }

  @Test
  void the_answers_of_two_steps_stand_together() {
    var later = Answers.NONE.with(ANNA, Map.of("score", new Value.Score(5)));
    assertThat(BOTH.and(later).own(ANNA)).containsOnlyKeys("why", "score");
    assertThat(BOTH.and(later).people()).containsExactly(ANNA, BO);
  }

  @Test
  void a_person_can_be_taken_out() {
    assertThat(BOTH.without(ANNA).people()).containsExactly(BO);
    assertThat(BOTH.without(new PersonId("nobody"))).isEqualTo(BOTH);
  }

  @Test
  void a_person_can_be_taken_out_but_for_what_has_been_shown() {
    var more = BOTH.with(ANNA, Map.of("score", new Value.Score(5)));
    assertThat(more.without(ANNA, Set.of("score")).own(ANNA)).containsOnlyKeys("score");
    assertThat(more.without(ANNA, Set.of("other")).people()).containsExactly(BO);
    assertThat(more.without(new PersonId("nobody"), Set.of("score"))).isEqualTo(more);
  }

  @Test
  void they_are_the_same_after_they_were_stored() {
    var read = Mappers.JSON.readValue(Mappers.JSON.writeValueAsBytes(BOTH), Answers.class);
    assertThat(read).isEqualTo(BOTH).hasSameHashCodeAs(BOTH);
    assertThat(read).isNotEqualTo(Answers.NONE);
  }
}
