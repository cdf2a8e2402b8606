package dk.traedesten.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import dk.traedesten.dialog.Language;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class FileNameTest {
  private static String name(String topic, Language language) {
    return FileName.of(Papers.about(topic, language, List.of()), "docx");
  }

  @Test
  void it_says_what_and_when_and_keeps_danish_letters() {
    assertThat(name("Børn på tværs: Ærø/Ålborg", Language.DA))
        .isEqualTo("Prøvehandling, Børn på tværs Ærø Ålborg 2026-11-24.docx");
    assertThat(name("", Language.EN)).isEqualTo("Trial action 2026-11-24.docx");
  }

  @Test
  void letters_put_together_of_two_are_one() {
    assertThat(name("A\u030A", Language.DA)).isEqualTo("Prøvehandling, Å 2026-11-24.docx");
  }

  @Test
  void no_words_make_it_unsafe() {
    for (var words : Papers.WORST) {
      assertThat(name(words, Language.DA)).matches("[\\p{IsLatin}0-9 ,-]+ 2026-11-24\\.docx");
      assertThat(name(words, Language.DA).getBytes(StandardCharsets.UTF_8).length).isLessThan(200);
    }
    assertThat(name("../../etc/passwd", Language.DA))
        .isEqualTo("Prøvehandling, etc passwd 2026-11-24.docx");
  }
}
