package dk.traedesten.slack.inbound;

import static org.assertj.core.api.Assertions.assertThat;

import dk.traedesten.session.Tenant;
import dk.traedesten.spi.InMemoryShelf;
import org.junit.jupiter.api.Test;

/// Words that Slack delivers again.
class HeardTest {
  private static final Tenant T1 = new Tenant("T1");
  private static final long AT = 1_790_000_000;

  private final InMemoryShelf shelf = new InMemoryShelf();

  @Test
  void words_delivered_again_to_another_instance_are_known() {
    assertThat(new Heard(shelf).isFirst(T1, "Ev1", AT)).isTrue();
    assertThat(new Heard(shelf).isFirst(T1, "Ev1", AT)).isFalse();
    assertThat(new Heard(shelf).isFirst(T1, "Ev2", AT)).isTrue();
    assertThat(new Heard(shelf).isFirst(new Tenant("T2"), "Ev1", AT)).isTrue();
  }
}
