package dk.traedesten.chat;

import static org.assertj.core.api.Assertions.assertThat;

import dk.traedesten.dialog.Language;
import dk.traedesten.message.Verb;
import dk.traedesten.play.Samples;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class RefTest {

  static List<Ref> all() {
    return List.of(
        new Ref.Press(Samples.SESSION, Verb.HAND_OVER, "level"),
        new Ref.Pick(Samples.SESSION, "level", "score", "7"),
        new Ref.Fill(Samples.SESSION, "level"),
        new Ref.Send(Samples.SESSION, "level", 2),
        new Ref.Whole(Samples.SESSION, true, "key", 0),
        new Ref.View(Samples.SESSION),
        new Ref.Exercise(Optional.of("puls"), Optional.of("budget")),
        new Ref.Exercise(Optional.empty(), Optional.empty()),
        new Ref.Look("f1", "puls"),
        new Ref.Begin("f1", "puls", Optional.empty()),
        new Ref.Begin("f1", "puls", Optional.of("t")),
        new Ref.Unfold("m1"),
        new Ref.Speak(Language.EN),
        new Ref.Help(),
        new Ref.Said(ChatCommand.MY_ANSWERS),
        new Ref.Hours(),
        new Ref.Rest(HomeSection.ACTIONS, 1));
  }

  @ParameterizedTest
  @MethodSource("all")
  void what_is_written_is_read(Ref ref) {
    assertThat(Ref.read(ref.written())).contains(ref);
    assertThat(Ref.read(ref.tree())).contains(ref);
  }

  @Test
  void a_form_that_was_open_before_the_bot_was_updated_is_read_for_one_release() {
    assertThat(
            Ref.read("{\"k\":\"fill\",\"session\":\"C0UNGE.s1\",\"moment\":\"level\",\"page\":1}"))
        .contains(new Ref.Send(Samples.SESSION, "level", 1));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "7",
        "null",
        "{}",
        "{\"k\":\"nothing\"}",
        "{\"k\":\"fill\",\"session\":\"../x\",\"moment\":\"level\"}",
        "{\"k\":\"fill\",\"session\":\"a.b\",\"moment\":\"level\",\"page\":\"0\"}",
        "{\"k\":\"fill\",\"session\":\"a.b\",\"moment\":\"level\",\"x\":1}",
        "{\"k\":\"press\",\"session\":\"a.b\",\"verb\":\"fly\",\"moment\":\"m\"}"
      })
  void what_is_none_of_ours_is_nothing(String written) {
    assertThat(Ref.read(written)).isEmpty();
  }
}
