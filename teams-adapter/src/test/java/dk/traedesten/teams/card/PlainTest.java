package dk.traedesten.teams.card;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What people write is shown as they wrote it, and does nothing. That markup really takes no
/// effect is seen by the tool in `pictures`, which lets a reader of markup loose on every kept
/// card.
class PlainTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Vi mødes kl. 9.30, 2*3 timer – ærligt?",
        "[klik](https://x.dk) <at>David</at> a@b.dk",
        "snake_case __fed__ ~~ud~~ \\*ikke\\*",
        "{{DATE(2026-01-01T00:00:00Z)}} ${navn}",
        "# Overskrift\n- punkt\n1. et\n> citat\n&lt;b&gt;",
      })
  void it_reads_as_it_was_written(String words) {
    assertThat(Plain.inert(words).replace("\u2060", "").replace('∗', '*').replace('ˋ', '`'))
        .isEqualTo(words);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "](", "**", "<a", "{{", "${", "s://", "__", "~~", "`", "&l", "o@", "\n-", "\n1.", "\n#"
      })
  void no_beginning_of_markup_is_left(String markup) {
    var words =
        "a **b** __c__ ~~d~~ `e` [f](https://g.dk) <at>h</at> {{DATE(i)}} ${j} &lt; o@p.dk\n- k\n1. l\n# m";
    assertThat(words).contains(markup);
    assertThat(Plain.inert(words)).doesNotContain(markup);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://intra.kommune.dk/plan?a=1&b=_2_ 2*3",
        "navn.efternavn@kommune.dk, Referat_2026-11.docx",
        "C:\\fælles\\[plan] <udkast> `a` $1 - 1. #",
      })
  void in_a_run_words_stay_as_they_were_written(String words) {
    assertThat(Plain.asWritten(words)).isEqualTo(words);
  }

  @Test
  void no_template_is_left_in_a_run() {
    assertThat(Plain.asWritten("{{DATE(i)}} {{{a")).doesNotContain("{{");
  }

  @Test
  void signs_that_turn_what_stands_beside_them_are_left_out() {
    assertThat(Plain.inert("til\u202E morgen\u2066\u0007")).isEqualTo("til morgen");
  }

  @Test
  void no_character_is_cut_in_two_and_nothing_is_never_shown() {
    assertThat(Plain.fit("👩".repeat(40), 10)).isEqualTo("👩👩👩👩…");
    assertThat(Plain.fit(" \n ", 10)).isEqualTo("–");
    assertThat(Plain.title("\n")).isEqualTo("–");
  }
}
