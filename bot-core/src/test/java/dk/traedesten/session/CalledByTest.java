package dk.traedesten.session;

import static org.assertj.core.api.Assertions.assertThat;

import dk.traedesten.dialog.Language;
import dk.traedesten.result.PersonId;
import java.util.List;
import org.junit.jupiter.api.Test;

class CalledByTest {
  private static Participant person(String id, String name) {
    return new Participant(
        new PersonId(id),
        name,
        new Conversation("web", id),
        Language.DA,
        Participant.Presence.JOINED);
  }

  private static Roster roster(Participant... people) {
    return new Roster(people[0].id(), List.of(people));
  }

  @Test
  void names_stand_in_danish_order_with_aa_last_in_both_spellings() {
    var people =
        List.of(
            person("1", "Åse"),
            person("2", "zita"),
            person("3", "Østen"),
            person("4", "Aage"),
            person("5", "Ærø"),
            person("6", "anna"),
            person("7", "Bo"));
    assertThat(CalledBy.inOrder(people))
        .extracting(Participant::name)
        .containsExactly("anna", "Bo", "zita", "Ærø", "Østen", "Aage", "Åse");
  }

  @Test
  void two_of_one_name_have_a_number_each_that_is_the_same_wherever_they_stand() {
    var one = person("b", "Lars Nielsen");
    var other = person("a", "Lars Nielsen");
    var third = person("c", "Lars Nielsson");
    for (var roster : List.of(roster(one, other, third), roster(third, other, one))) {
      assertThat(roster.name(one.id())).isEqualTo("Lars Nielsen (2)");
      assertThat(roster.name(other.id())).isEqualTo("Lars Nielsen (1)");
      assertThat(roster.name(third.id())).isEqualTo("Lars Nielsson");
    }
    assertThat(roster(one, third).name(one.id())).isEqualTo("Lars Nielsen");
    assertThat(roster(one).name(new PersonId("nobody"))).isEqualTo("?");
  }
}
