package dk.traedesten.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PlainWordsTest {
  @Test
  void signs_that_turn_what_others_wrote_or_that_nobody_sees_are_gone() {
    assertThat(PlainWords.words("navn\u202Egnp.exe \u2066og\u2069 resten"))
        .isEqualTo("navngnp.exe og resten");
    assertThat(PlainWords.words("klokke\u0007 nul\u0000 intet\uFFFF"))
        .isEqualTo("klokke nul intet");
    assertThat(PlainWords.words("halv \uD83D")).isEqualTo("halv \uFFFD");
  }

  @Test
  void what_people_see_stays() {
    var words = "Ærø → ✓ 👩‍👩‍👧‍👦 مرحبا שלום «citat» — 漢字";
    assertThat(PlainWords.words(words)).isEqualTo(words);
  }

  @Test
  void lines_end_in_one_way_and_a_line_is_one() {
    assertThat(PlainWords.words("\tet\r\nto\rtre\n")).isEqualTo("et\nto\ntre");
    assertThat(PlainWords.line("et \r\n\n to")).isEqualTo("et to");
  }

  @Test
  void on_paper_each_sign_is_drawn_alone_and_a_flag_is_its_letters() {
    assertThat(Glyphs.in("👩‍👧 👍🏽 🇩🇰 ❤️")).isEqualTo("👩👧 👍 DK ❤");
  }

  @Test
  void whatever_ends_a_line_in_some_program_ends_it_here() {
    for (var end : List.of("\u000B", "\f", "\u0085", "\u2028", "\u2029", "\r", "\r\n")) {
      assertThat(PlainWords.words("fra" + end + "lysbilleder")).isEqualTo("fra\nlysbilleder");
    }
  }

  @Test
  void what_no_letter_can_draw_is_known() {
    assertThat(List.of("Ærø → ✓ 👩 👍🏽 🇩🇰 ❤️ 1️⃣", "مرحبا שלום Ελλάδα Привет"))
        .noneMatch(Glyphs::lost);
    assertThat(List.of("漢字", "नमस्ते", "👩‍👩‍👧‍👦", "＝")).allMatch(Glyphs::lost);
  }
}
