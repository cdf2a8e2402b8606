package dk.traedesten.session;

import static org.assertj.core.api.Assertions.assertThat;

import dk.traedesten.dialog.As;
import dk.traedesten.dialog.Audience;
import dk.traedesten.dialog.Condition;
import dk.traedesten.dialog.Dialog;
import dk.traedesten.dialog.GroupSize;
import dk.traedesten.dialog.Mappers;
import dk.traedesten.dialog.Step;
import dk.traedesten.dialog.Text;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/// Walking through steps and the arms of branches.
class PositionTest {
  private static final Text T = Text.same("?");

  private static Step say(String id) {
    return new Step.Say(id, Audience.EVERYONE, T);
  }

  private static Step branch(String id, List<Step> then, List<Step> otherwise) {
    return new Step.Branch(id, new Condition("true"), then, otherwise);
  }

  private static Dialog dialog(Step... steps) {
    return new Dialog(
        "walk",
        1,
        T,
        T,
        "s0/walk",
        new GroupSize(2, 30),
        Duration.ofMinutes(1),
        Duration.ofMinutes(1),
        T,
        List.of(As.NAMED),
        List.of(),
        List.of(steps));
  }

  /// The steps in the order in which they are met when branches are taken so.
  private static List<String> walk(Dialog dialog, Predicate<String> then) {
    var met = new ArrayList<String>();
    for (var at = Position.START.next(dialog); at.isPresent(); ) {
      var step = at.get().step(dialog);
      met.add(step.id());
      var here = step instanceof Step.Branch ? at.get().into(then.test(step.id())) : at.get();
      at = here.next(dialog);
    }
    return met;
  }

  private static final Dialog NESTED =
      dialog(
          say("a"),
          branch(
              "b",
              List.of(say("b1"), branch("c", List.of(say("c1"), say("c2")), List.of()), say("b2")),
              List.of(branch("d", List.of(say("d1")), List.of(say("d2"))))),
          say("e"),
          branch("f", List.of(say("f1")), List.of()));

  @Test
  void steps_come_one_after_the_other_to_the_end() {
    assertThat(walk(dialog(say("a"), say("b")), _ -> true)).containsExactly("a", "b");
  }

  @Test
  void a_dialog_without_steps_is_at_its_end() {
    assertThat(Position.START.next(dialog())).isEqualTo(Optional.empty());
  }

  @Test
  void the_walk_comes_out_of_every_branch_it_goes_into() {
    assertThat(walk(NESTED, _ -> true))
        .containsExactly("a", "b", "b1", "c", "c1", "c2", "b2", "e", "f", "f1");
    assertThat(walk(NESTED, _ -> false)).containsExactly("a", "b", "d", "d2", "e", "f");
    assertThat(walk(NESTED, "b"::equals)).containsExactly("a", "b", "b1", "c", "b2", "e", "f");
    assertThat(walk(NESTED, "d"::equals)).containsExactly("a", "b", "d", "d1", "e", "f");
  }

  @Test
  void a_place_deep_inside_is_the_same_after_it_was_stored() {
    var deep = new Position(List.of(1, 0, 1, 0, 1));
    assertThat(deep.step(NESTED).id()).isEqualTo("c2");
    assertThat(Mappers.JSON.writeValueAsString(deep)).isEqualTo("[1,0,1,0,1]");
    assertThat(Mappers.JSON.readValue("[1,0,1,0,1]", Position.class)).isEqualTo(deep);
  }
}
