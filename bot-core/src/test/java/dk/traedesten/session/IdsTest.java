package dk.traedesten.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The written form of sessions and conversations: it comes back from buttons, so it is not
/// trusted.
class IdsTest {

  @Test
  void a_session_is_read_as_it_is_written() {
    var id = new SessionId(new GroupId("che_fer-1"), "aB3_-");
    assertThat(id).hasToString("che_fer-1.aB3_-");
    assertThat(SessionId.parse(id.toString())).isEqualTo(id);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", ".", "a.", ".b", "ab", "a.b.c", "a b.c", "a.b}", "a:b.c", "å.b", "a.b\n"})
  void what_is_no_session_is_refused(String written) {
    assertThatThrownBy(() -> SessionId.parse(written)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void an_id_has_at_most_64_letters() {
    assertThat(new GroupId("a".repeat(64)).value()).hasSize(64);
    assertThatThrownBy(() -> new GroupId("a".repeat(65)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new SessionId(new GroupId("a"), "b".repeat(65)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void a_conversation_may_have_colons_in_its_id() {
    var teams = new Conversation("teams", "19:abc@thread.tacv2");
    assertThat(Conversation.parse(teams.toString())).isEqualTo(teams);
    assertThatThrownBy(() -> Conversation.parse("slack"))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
