package dk.traedesten.slack.start;

import static org.assertj.core.api.Assertions.assertThat;

import dk.traedesten.result.PersonId;
import dk.traedesten.session.Tenant;
import dk.traedesten.spi.InMemoryShelf;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/// What the exercise that a window starts is called.
class StartTokensTest {
  private static final Tenant T1 = new Tenant("T1");
  private static final PersonId ANNA = new PersonId("U1");

  private final InMemoryShelf shelf = new InMemoryShelf();
  private final AtomicInteger next = new AtomicInteger();

  private String of(PersonId who, String window) {
    return new StartTokens(shelf, () -> "id-" + next.incrementAndGet()).of(T1, who, window);
  }

  @Test
  void the_same_window_sent_again_starts_the_same_exercise_on_any_instance() {
    assertThat(of(ANNA, "V1")).isEqualTo("id-1");
    assertThat(of(ANNA, "V1")).isEqualTo("id-1");
  }

  @Test
  void another_window_and_another_person_start_another() {
    of(ANNA, "V1");
    assertThat(of(ANNA, "V2")).isNotEqualTo("id-1");
    assertThat(of(new PersonId("U2"), "V1")).isNotEqualTo("id-1");
  }

  @Test
  void only_the_newest_windows_are_kept() {
    for (int i = 0; i < 100; i++) {
      of(ANNA, "V" + i);
    }
    assertThat(shelf.read("slack.started.T1.U1").sequencedKeySet())
        .hasSize(20)
        .contains("V99")
        .doesNotContain("V0");
  }
}
