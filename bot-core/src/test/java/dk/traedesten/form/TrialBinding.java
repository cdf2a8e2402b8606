package dk.traedesten.form;

import dk.traedesten.dialog.Option;
import dk.traedesten.dialog.Text;
import dk.traedesten.result.Value;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// A kind of question that the engine does not have: the weather between those who work together,
/// by degrees, signs and days. It is here to show that a channel needs no line for it.
public record TrialBinding(boolean oneClick) implements FieldBinding {
  public static final Text CALM = new Text("Stille", "Calm");
  public static final Text STORM = new Text("Storm", "Storm");
  private static final List<Option> SIGNS =
      List.of(new Option("calm", CALM), new Option("storm", STORM));

  @Override
  public String id() {
    return "weather";
  }

  @Override
  public Text question() {
    return new Text("Hvordan er vejret mellem jer?", "What is the weather between you?");
  }

  @Override
  public boolean optional() {
    return false;
  }

  @Override
  public Section section(Optional<Value> given) {
    return new Section(
        question(),
        true,
        List.of(new Text("Se på den sidste uge.", "Look at the last week.")),
        SIGNS,
        List.of(
            new Slot(
                Optional.of(Text.same("°")),
                List.of(
                    new Input.NumberInput(
                        "weather:degrees",
                        Text.same("°C"),
                        true,
                        Range.plain(-5, 5),
                        Optional.empty()),
                    new Input.OneOf(
                        "weather:wind",
                        new Text("Vind", "Wind"),
                        false,
                        true,
                        Optional.empty(),
                        SIGNS,
                        false,
                        Optional.empty()))),
            Slot.of(
                new Input.ManyOf(
                    "weather:signs",
                    new Text("Tegn", "Signs"),
                    false,
                    false,
                    Optional.of(new Text("Så mange du vil.", "As many as you like.")),
                    SIGNS,
                    false,
                    2,
                    Set.of()),
                new Input.DateInput(
                    "weather:since",
                    new Text("Siden", "Since"),
                    false,
                    true,
                    LocalDate.of(2026, 1, 1),
                    LocalDate.of(2026, 12, 31),
                    Optional.empty()),
                new Input.TextInput(
                    "weather:why",
                    new Text("Hvorfor?", "Why?"),
                    false,
                    true,
                    Optional.empty(),
                    200,
                    false,
                    Optional.empty()))));
  }

  @Override
  public Optional<Value> read(Submission sent, Optional<Value> before) {
    return sent.number("weather:degrees")
        .map(degrees ->
            new Value.Entries(
                List.of(
                    degrees + "°",
                    sent.option("weather:wind").orElse(""),
                    String.join("+", sent.options("weather:signs")),
                    sent.day("weather:since").map(Object::toString).orElse(""),
                    sent.words("weather:why").orElse(""))));
  }

  @Override
  public Optional<Text> fault(Value value) {
    return value instanceof Value.Entries(var all) && all.contains("")
        ? Optional.of(FormTexts.ANSWER_MISSING)
        : Optional.empty();
  }

  @Override
  public Text told(Value value) {
    return value instanceof Value.Entries(var all)
        ? Text.same(String.join(" ", all))
        : Text.same("–");
  }

  @Override
  public Optional<OneClick> oneClick(Optional<Value> given) {
    return oneClick
        ? Optional.of(
            new OneClick(
                Optional.empty(),
                SIGNS.stream()
                    .map(o -> new OneClick.Pick(o.id(), o.text(), o.text(), false, false))
                    .toList(),
                false,
                Optional.empty()))
        : Optional.empty();
  }

  @Override
  public Optional<Value> picked(String option) {
    return Optional.of(new Value.Entries(List.of(option)));
  }

  /// A form that asks it.
  public Form form() {
    return new Form("trial", List.of(this), Map.of(), Text.same("Send"), true, Set.of());
  }
}
