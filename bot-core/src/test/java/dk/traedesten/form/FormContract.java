package dk.traedesten.form;

import static org.assertj.core.api.Assertions.assertThat;

import dk.traedesten.dialog.Language;
import dk.traedesten.dialog.Option;
import dk.traedesten.dialog.Text;
import dk.traedesten.message.Block.Question;
import dk.traedesten.message.Field;
import dk.traedesten.message.Fit;
import dk.traedesten.play.Extremes;
import dk.traedesten.play.Guesses;
import dk.traedesten.play.Samples;
import dk.traedesten.result.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What every channel's forms must do. A channel says how somebody fills in one of its forms by
/// what is seen of it; what is read is the answer that was meant, or it is said what does not fit,
/// and where.
public abstract class FormContract {
  private static final String HERE = "dk.traedesten.form.FormContract#";

  /// Somebody fills in a form so that these answers stand in it, and sends it, page after page.
  ///
  /// @param meant by field; what is absent is left empty
  protected abstract Outcome fill(Question form, Map<String, Value> meant, Language language);

  /// Somebody sends a form as it stands.
  protected abstract Outcome send(Question form, Language language);

  /// What a click that means this answer is read as; empty where no click answers the form.
  protected abstract Optional<Map<String, Value>> click(Question form, Value meant);

  /// Somebody gives the options of a ranking these places, in the order in which they stand.
  protected abstract Outcome rank(Question form, List<Integer> places, Language language);

  public static List<Field> samples() {
    return List.of(
        Samples.SCALE,
        Samples.FIVE,
        Samples.WORDS,
        Samples.ENTRIES,
        Samples.CHOICE,
        Samples.LONG_CHOICE,
        Samples.SEVERAL,
        Samples.RANKING,
        Samples.MATRIX,
        Samples.TWO_COLUMNS,
        Samples.ROOMS,
        Samples.DOTS,
        Samples.ONE_EACH,
        Samples.PERSON,
        Samples.DAY,
        Samples.TIME,
        Samples.CONSENT);
  }

  public static List<Field> fields() {
    return Stream.concat(samples().stream(), Extremes.fields().stream()).toList();
  }

  static List<Field> wanted() {
    return samples().stream().filter(f -> !f.optional()).toList();
  }

  @ParameterizedTest
  @MethodSource(HERE + "fields")
  void what_is_filled_in_is_what_is_read(Field field) {
    var random = new Random(7);
    for (var language : Language.values()) {
      var meant = Map.of(field.id(), Guesses.value(field, random));
      assertThat(fill(Samples.form(field), meant, language)).isEqualTo(new Outcome.Given(meant));
    }
  }

  @ParameterizedTest
  @MethodSource(HERE + "fields")
  void what_is_given_already_is_sent_again_unchanged(Field field) {
    var given = Map.of(field.id(), Guesses.value(field, new Random(11)));
    assertThat(send(Samples.answered(given, field), Language.DA))
        .isEqualTo(new Outcome.Given(given));
  }

  @ParameterizedTest
  @MethodSource(HERE + "fields")
  void a_given_answer_can_be_changed(Field field) {
    var random = new Random(5);
    var given = Map.of(field.id(), Guesses.value(field, random));
    var meant = Map.of(field.id(), Guesses.value(field, random));
    assertThat(fill(Samples.answered(given, field), meant, Language.EN))
        .isEqualTo(new Outcome.Given(meant));
  }

  @Test
  void all_fields_of_a_form_are_read_over_all_its_pages() {
    var form = new Question("all", Extremes.together(), Map.of(), Text.same("Send"), true);
    var random = new Random(3);
    var meant = new LinkedHashMap<String, Value>();
    form.fields().forEach(f -> meant.put(f.id(), Guesses.value(f, random)));
    assertThat(fill(form, meant, Language.DA)).isEqualTo(new Outcome.Given(meant));
  }

  @ParameterizedTest
  @MethodSource(HERE + "wanted")
  void an_answer_that_is_missing_is_told_where_it_is_missing(Field field) {
    for (var language : Language.values()) {
      assertThat(send(Samples.form(field), language))
          .isInstanceOfSatisfying(
              Outcome.Wrong.class,
              wrong -> {
                assertThat(wrong.at()).isNotEmpty();
                assertThat(wrong.at().keySet()).allMatch(at -> isAt(at, field));
                assertThat(wrong.kept()).isEmpty();
              });
    }
  }

  @Test
  void what_may_be_left_empty_is_absent() {
    var form = Samples.form(Samples.SCALE, Samples.WORDS);
    var meant = Map.<String, Value>of("score", new Value.Score(4));
    assertThat(fill(form, meant, Language.DA)).isEqualTo(new Outcome.Given(meant));
  }

  public static List<Map.Entry<Field, Value>> misfits() {
    var entries = Samples.entries().stream().map(Option::id).toList();
    var four = new LinkedHashMap<String, Integer>();
    entries.subList(0, 4).forEach(id -> four.put(id, 1));
    return List.of(
        Map.entry(Samples.SEVERAL, new Value.Picks(Set.of(entries.getFirst()))),
        Map.entry(Samples.ONE_EACH, new Value.Dots(four)),
        Map.entry(Samples.TIME, new Value.Words("25:99")),
        Map.entry(Samples.DAY, new Value.Day(Samples.DAY.latest().plusDays(1))),
        Map.entry(Samples.DAY, new Value.Day(Samples.DAY.earliest().minusDays(1))));
  }

  @ParameterizedTest
  @MethodSource(HERE + "misfits")
  void what_does_not_fit_is_told_at_its_field_in_the_persons_language(
      Map.Entry<Field, Value> misfit) {
    var field = misfit.getKey();
    for (var language : Language.values()) {
      var fault = Fit.fault(field, misfit.getValue()).orElseThrow().in(language);
      assertThat(fill(Samples.form(field), Map.of(field.id(), misfit.getValue()), language))
          .isInstanceOfSatisfying(
              Outcome.Wrong.class,
              wrong -> {
                assertThat(wrong.at()).containsValue(fault).hasSize(1);
                assertThat(wrong.at().keySet()).allMatch(at -> isAt(at, field));
              });
    }
  }

  @Test
  void a_row_without_a_number_is_told_at_that_row() {
    var rows = new LinkedHashMap<String, Map<String, Integer>>();
    Samples.MATRIX.rows().forEach(r -> rows.put(r.id(), Map.of("now", 3)));
    rows.remove("talk");
    var meant = Map.<String, Value>of("direction-signs", new Value.Ratings(rows));
    assertThat(fill(Samples.form(Samples.MATRIX), meant, Language.EN))
        .isEqualTo(
            new Outcome.Wrong(Map.of("direction-signs:1:0", "An answer is missing here."), meant));
  }

  @Test
  void an_option_on_a_place_that_is_taken_is_told_where_it_stands() {
    var order = new Value.Order(List.of("home", "school", "friend", "adult"));
    var meant = new LinkedHashMap<String, Integer>();
    order.options().forEach(id -> meant.put(id, meant.size() + 1));
    meant.put("friend", 1);
    assertThat(rank(Samples.form(Samples.RANKING), List.copyOf(meant.values()), Language.DA))
        .isInstanceOfSatisfying(
            Outcome.Wrong.class,
            wrong -> {
              assertThat(wrong.at())
                  .isEqualTo(
                      Map.of("order:2", "Der står allerede en på 1. plads. Vælg en anden plads."));
              assertThat(wrong.kept())
                  .containsEntry("order", new Value.Order(List.of("home", "school", "", "adult")));
            });
  }

  @Test
  void an_objection_needs_words_and_a_consent_has_none() {
    var form = Samples.form(Samples.CONSENT);
    for (var meant : List.of(new Value.Consent(false, ""), new Value.Consent(true, "men"))) {
      assertThat(fill(form, Map.of("consent", meant), Language.DA))
          .isInstanceOfSatisfying(
              Outcome.Wrong.class,
              wrong -> {
                assertThat(wrong.at()).containsOnlyKeys("consent:why");
                assertThat(wrong.kept()).containsEntry("consent", meant);
              });
    }
  }

  @Test
  void what_stands_in_a_form_that_does_not_fit_is_kept() {
    var form = Samples.form(Samples.SCALE, Samples.WORDS, Samples.ENTRIES);
    var begun =
        Map.<String, Value>of(
            "why", new Value.Words("Fordi"), "needs", new Value.Entries(List.of("Ring")));
    assertThat(fill(form, begun, Language.DA))
        .isInstanceOfSatisfying(
            Outcome.Wrong.class,
            wrong -> {
              assertThat(wrong.at()).containsOnlyKeys("score");
              assertThat(wrong.kept()).isEqualTo(begun);
            });
  }

  @Test
  void words_come_as_they_were_written_whatever_they_are() {
    for (var words :
        List.of(Extremes.words(500), "\u202Egnis", "{{DATE(x)}} ${y}", "a,b%2C%", "linje\nlinje")) {
      var meant = Map.<String, Value>of("why", new Value.Words(words));
      assertThat(fill(Samples.form(Samples.WORDS), meant, Language.DA))
          .isEqualTo(new Outcome.Given(meant));
    }
  }

  @Test
  void blank_words_are_none() {
    var blank = Map.<String, Value>of("why", new Value.Words("   "));
    assertThat(fill(Samples.form(Samples.WORDS), blank, Language.DA))
        .isEqualTo(new Outcome.Given(Map.of()));
  }

  @Test
  void every_option_is_told_apart_whatever_its_id() {
    var options =
        Stream.of("a,b", "a", "b", "a%2Cb", "%", "a b", "1")
            .map(id -> new Option(id, Text.same("Valg »" + id + "«")))
            .toList();
    var several = new Field.SeveralField("f", Text.same("?"), false, options, 1, 5);
    var some = Map.<String, Value>of("f", new Value.Picks(Set.of("a,b", "a%2Cb", "%")));
    assertThat(fill(Samples.form(several), some, Language.DA)).isEqualTo(new Outcome.Given(some));
    var choice = new Field.ChoiceField("f", Text.same("?"), false, options);
    for (var option : options) {
      var one = Map.<String, Value>of("f", new Value.Pick(option.id()));
      assertThat(fill(Samples.form(choice), one, Language.DA)).isEqualTo(new Outcome.Given(one));
    }
  }

  @Test
  void a_click_is_the_answer_it_means() {
    var clicks = new ArrayList<Map.Entry<Field, Value>>();
    for (int n = 1; n <= 10; n++) {
      clicks.add(Map.entry(Samples.SCALE, new Value.Score(n)));
    }
    Samples.CHOICE
        .options()
        .forEach(o -> clicks.add(Map.entry(Samples.CHOICE, new Value.Pick(o.id()))));
    clicks.add(Map.entry(Samples.CONSENT, new Value.Consent(true, "")));
    for (var click : clicks) {
      var field = click.getKey();
      var given = Map.of(field.id(), click.getValue());
      for (var form : List.of(Samples.form(field), Samples.answered(given, field))) {
        click(form, click.getValue()).ifPresent(read -> assertThat(read).isEqualTo(given));
      }
    }
  }

  private static boolean isAt(String input, Field field) {
    return input.equals(field.id()) || input.startsWith(field.id() + ":");
  }
}
