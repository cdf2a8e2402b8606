package dk.traedesten.dialog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/// Texts with places, and with forms that follow a number.
class TemplateTest {
  private static final String ANSWERS =
      "{score.n, plural, =0 {ingen svar} one {# svar} other {# svar i alt}}";

  private static String fill(String words, Language language, Map<String, Object> values) {
    return Template.fill(words, language, name -> values.getOrDefault(name, "…"));
  }

  @Test
  void a_form_follows_its_number() {
    assertThat(fill(ANSWERS, Language.DA, Map.of("score.n", 0L))).isEqualTo("ingen svar");
    assertThat(fill(ANSWERS, Language.DA, Map.of("score.n", 1L))).isEqualTo("1 svar");
    assertThat(fill(ANSWERS, Language.DA, Map.of("score.n", 7L))).isEqualTo("7 svar i alt");
  }

  @Test
  void a_number_that_is_not_there_counts_as_none() {
    assertThat(fill(ANSWERS, Language.DA, Map.of())).isEqualTo("ingen svar");
  }

  @Test
  void numbers_are_written_as_each_language_writes_them() {
    assertThat(fill("{score.median}", Language.DA, Map.of("score.median", 6.5))).isEqualTo("6,5");
    assertThat(fill("{score.median}", Language.EN, Map.of("score.median", 6.5))).isEqualTo("6.5");
  }

  @Test
  void words_of_people_are_never_read_as_a_format() {
    var words = "{topic, plural, one {x}} $1 '{";
    assertThat(
            fill("Om {topic} ({score.n, plural, other {#}})", Language.DA, Map.of("topic", words)))
        .isEqualTo("Om " + words + " (0)");
    assertThat(fill("Om {topic}", Language.DA, Map.of("topic", words))).isEqualTo("Om " + words);
  }

  @Test
  void the_words_of_a_form_are_no_names() {
    assertThat(Template.names("{group.size, plural, one {one} other {many}} {topic}"))
        .containsExactly("group.size", "topic");
  }

  @Test
  void a_place_that_is_never_closed_is_a_fault() {
    assertThat(Template.fault("{topic")).isPresent();
    assertThat(Template.fault("{n, plural, one {x}}")).isPresent();
    assertThat(Template.fault(ANSWERS)).isEmpty();
  }
}
