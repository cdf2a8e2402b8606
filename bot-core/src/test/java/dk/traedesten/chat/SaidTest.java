package dk.traedesten.chat;

import static org.assertj.core.api.Assertions.assertThat;

import dk.traedesten.dialog.Catalogue;
import dk.traedesten.dialog.Dialog;
import dk.traedesten.dialog.Text;
import dk.traedesten.runtime.Start;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What is written to the bot, and what it makes of it.
class SaidTest {
  private static final Dialog STEP = Wishes.dialog("proevehandling");
  private static final Dialog WHOLE = Wishes.dialog("5f");
  private static final Catalogue CATALOGUE = new Catalogue(List.of(STEP, WHOLE));

  @ParameterizedTest
  @CsvSource({
    "Hjælp!, HELP",
    "help, HELP",
    "LISTE, LIST",
    "mine data, MY_ANSWERS",
    "My data., MY_ANSWERS",
    "slet, DELETE_MINE",
    "delete, DELETE_MINE",
    "mine  handlinger, MY_ACTIONS",
    "my actions, MY_ACTIONS",
    "english, ENGLISH"
  })
  void a_word_is_known_in_both_languages_however_it_is_written(String written, ChatCommand word) {
    assertThat(ChatCommand.of(written)).contains(word);
  }

  @Test
  void other_words_are_none_of_these() {
    assertThat(ChatCommand.of("slet budgettet")).isEmpty();
    assertThat(ChatCommand.of("")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"prøvehandling", "proevehandling", "PRØVEHANDLING", "Prøve-handling"})
  void an_exercise_is_named_with_and_without_danish_letters(String written) {
    assertThat(NamedExercise.in(CATALOGUE, written)).map(NamedExercise::dialog).contains(STEP);
  }

  @Test
  void a_word_that_only_one_title_has_names_it() {
    var pulse = Wishes.dialog("puls", new Text("Ugentlig puls", "Weekly pulse"));
    var talk = Wishes.dialog("samtale", new Text("Ugentlig samtale", "Talk for the week"));
    var catalogue = new Catalogue(List.of(pulse, talk));
    var named = NamedExercise.in(catalogue, "Pulse! vores budget");
    assertThat(named.map(NamedExercise::dialog)).contains(pulse);
    assertThat(named.flatMap(NamedExercise::rest)).contains("vores budget");
    assertThat(NamedExercise.in(catalogue, "ugentlig")).as("both have it").isEmpty();
    assertThat(NamedExercise.in(catalogue, "the budget")).as("too short").isEmpty();
  }

  @Test
  void what_follows_its_name_is_the_topic() {
    var named = NamedExercise.in(CATALOGUE, "5f  vores  budget").orElseThrow();
    assertThat(named.dialog()).isEqualTo(WHOLE);
    assertThat(named.rest()).contains("vores budget");
    assertThat(NamedExercise.in(CATALOGUE, "5f").orElseThrow().rest()).isEmpty();
    assertThat(NamedExercise.in(CATALOGUE, "ukendt")).isEmpty();
  }

  @Test
  void a_topic_is_one_line_of_the_length_a_topic_may_have() {
    assertThat(Topic.of("  vores\n budget ")).isEqualTo("vores budget");
    assertThat(Topic.of("a".repeat(500))).hasSize(Start.LONGEST_TOPIC).endsWith("…");
    assertThat(Topic.of("a" + "😀".repeat(300)))
        .hasSizeLessThanOrEqualTo(Start.LONGEST_TOPIC)
        .endsWith("😀…");
  }

  @Test
  void the_same_thing_has_the_same_id_and_parts_do_not_run_into_each_other() {
    assertThat(IdempotencyKey.of("click", "a", "b"))
        .isEqualTo(IdempotencyKey.of("click", "a", "b"));
    assertThat(IdempotencyKey.of("click", "ab", ""))
        .isNotEqualTo(IdempotencyKey.of("click", "a", "b"));
    assertThat(IdempotencyKey.of("clicka", "b")).isNotEqualTo(IdempotencyKey.of("click", "ab"));
  }

  @Test
  void what_was_answered_lately_is_answered_once() {
    var lately = new RecentIds(2);
    assertThat(lately.isFirst("a")).isTrue();
    assertThat(lately.isFirst("a")).isFalse();
    lately.isFirst("b");
    lately.isFirst("c");
    assertThat(lately.isFirst("a")).isTrue();
  }

  @Test
  void counts_are_kept_of_each_kind() {
    var counts = new Counts<>(ChatCommand.class);
    counts.happened(ChatCommand.HELP);
    counts.happened(ChatCommand.HELP);
    assertThat(counts.soFar(ChatCommand.HELP)).isEqualTo(2);
    assertThat(counts.soFar(ChatCommand.LIST)).isZero();
  }

  @Test
  void each_promise_and_part_has_words_in_both_languages() {
    for (var mode : dk.traedesten.dialog.AnswerVisibility.values()) {
      assertThat(Phrases.mode(mode)).extracting(Text::da, Text::en).doesNotContain("");
    }
  }
}
