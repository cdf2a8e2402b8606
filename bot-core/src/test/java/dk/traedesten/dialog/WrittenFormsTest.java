package dk.traedesten.dialog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.traedesten.engine.Meeting;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JacksonException;

/// Dialogs as they are stored with each session.
class WrittenFormsTest {

  private static <T> void survives(T value, Class<T> type) {
    var json = Mappers.JSON.writeValueAsString(value);
    var read = Mappers.JSON.readValue(json, type);
    assertThat(read).isEqualTo(value);
    assertThat(Mappers.JSON.writeValueAsString(read)).isEqualTo(json);
  }

  @Test
  void every_kind_of_step_prompt_and_display_survives_being_stored() {
    var kinds = new HashSet<Class<?>>();
    survive(Meeting.everything().steps(), kinds);
    for (var type : List.of(Step.class, Prompt.class, Display.class)) {
      assertThat(kinds).containsAll(Set.of(type.getPermittedSubclasses()));
    }
    survives(Meeting.everything(), Dialog.class);
  }

  private static void survive(List<Step> steps, Set<Class<?>> kinds) {
    for (var step : steps) {
      survives(step, Step.class);
      kinds.add(step.getClass());
      step.prompts().forEach(p -> survive(p, kinds));
      step.within().forEach(within -> survive(within, kinds));
      if (step instanceof Step.Reveal reveal) {
        for (var display : reveal.show()) {
          survives(display, Display.class);
          kinds.add(display.getClass());
        }
      }
    }
  }

  private static void survive(Prompt prompt, Set<Class<?>> kinds) {
    survives(prompt, Prompt.class);
    kinds.add(prompt.getClass());
  }

  @Test
  void the_verb_comes_first_as_in_a_file() {
    var say = new Step.Say("hello", Audience.EVERYONE, Text.same("Hej"));
    assertThat(Mappers.JSON.writeValueAsString((Step) say))
        .isEqualTo(
            """
            {"say":"hello","to":"everyone","text":{"da":"Hej","en":"Hej"}}\
            """);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "[]",
        "5",
        "\"say\"",
        "{\"to\":\"everyone\",\"say\":\"hello\",\"text\":{\"da\":\"Hej\",\"en\":\"Hej\"}}",
        "{\"say\":\"hello\",\"to\":\"everyone\"}",
        "{\"say\":null,\"to\":\"everyone\",\"text\":{\"da\":\"Hej\",\"en\":\"Hej\"}}",
        "{\"say\":\"hello\",\"to\":\"everyone\",\"text\":{\"da\":\"Hej\",\"en\":\"Hej\"},\"more\":1}",
        "{\"say\":\"a\",\"say\":\"b\",\"to\":\"everyone\",\"text\":{\"da\":\"Hej\",\"en\":\"Hej\"}}"
      })
  void what_is_not_written_so_is_no_step(String json) {
    assertThatThrownBy(() -> Mappers.JSON.readValue(json, Step.class))
        .isInstanceOf(JacksonException.class);
  }
}
