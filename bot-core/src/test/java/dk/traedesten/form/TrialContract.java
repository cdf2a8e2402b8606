package dk.traedesten.form;

import static org.assertj.core.api.Assertions.assertThat;

import dk.traedesten.dialog.Language;
import dk.traedesten.result.Value;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// A kind of question that no channel has heard of is drawn, clicked and read on every channel.
public abstract class TrialContract {

  /// Somebody gives the trial's inputs, from top to bottom: a number, the second of two options,
  /// both of two options, a day, words.
  protected abstract Outcome fill(
      Form form, int number, String day, String words, Language language);

  /// What a click on a label of the form in its message is read as.
  protected abstract Optional<Map<String, Value>> click(Form form, String label);

  @Test
  void its_inputs_are_filled_in_and_read() {
    var form = new TrialBinding(false).form();
    for (var language : Language.values()) {
      assertThat(fill(form, -3, "2026-11-24", "Vi taler sammen", language))
          .isEqualTo(
              new Outcome.Given(
                  Map.of(
                      "weather",
                      new Value.Entries(
                          List.of(
                              "-3°", "storm", "calm+storm", "2026-11-24", "Vi taler sammen")))));
    }
  }

  @Test
  void what_is_wrong_with_it_is_told_at_its_input() {
    assertThat(fill(new TrialBinding(false).form(), 2, "2026-11-24", "", Language.DA))
        .isInstanceOfSatisfying(
            Outcome.Wrong.class,
            wrong -> assertThat(wrong.at()).containsOnlyKeys("weather:degrees"));
  }

  @Test
  void it_is_answered_with_one_click() {
    assertThat(click(new TrialBinding(true).form(), TrialBinding.STORM.da()))
        .contains(Map.of("weather", new Value.Entries(List.of("storm"))));
  }
}
