package dk.traedesten.engine.text;

import dk.traedesten.dialog.Prompt;
import dk.traedesten.dialog.Text;
import java.util.Optional;

/// Help with one question: the author's example where there is one, and else how such a question is
/// answered.
public final class Hints {
  private Hints() {}

  public static Text of(Prompt prompt) {
    return example(prompt).orElseGet(() -> how(prompt));
  }

  private static Optional<Text> example(Prompt prompt) {
    return prompt instanceof Prompt.FreeText words
        ? words
            .example()
            .map(e -> new Text("For eksempel: »" + e.da() + "«", "For instance: “" + e.en() + "”"))
        : Optional.empty();
  }

  private static Text how(Prompt prompt) {
    return switch (prompt) {
      case Prompt.FreeText _ ->
          new Text(
              "Skriv det, du først kommer i tanke om. Et par ord er nok.",
              "Write what first comes to mind. A few words will do.");
      case Prompt.Items p ->
          new Text(
              "Skriv op til %d, hver på sin linje. Ét er også godt.".formatted(p.count()),
              "Write up to %d, each on its own line. One is fine too.".formatted(p.count()));
      case Prompt.Scale p ->
          new Text(
              "%d er »%s«, %d er »%s«. Tag det tal, der ligger nærmest."
                  .formatted(p.from(), p.low().da(), p.to(), p.high().da()),
              "%d is “%s”, %d is “%s”. Take the number that comes closest."
                  .formatted(p.from(), p.low().en(), p.to(), p.high().en()));
      case Prompt.Choice _ -> new Text("Vælg det, der passer bedst.", "Choose what fits best.");
      case Prompt.Several p ->
          new Text(
              "Vælg mindst %d og højst %d.".formatted(p.least(), p.most()),
              "Choose at least %d and at most %d.".formatted(p.least(), p.most()));
      case Prompt.Ranking _ ->
          new Text("Sæt det vigtigste øverst.", "Put the most important on top.");
      case Prompt.Dots p ->
          new Text(
              "Du har %d at fordele. Sæt flere på det, du brænder mest for, dog højst %d."
                  .formatted(p.budget(), p.each()),
              "You have %d to spread. Put more on what you care for most, at most %d."
                  .formatted(p.budget(), p.each()));
      case Prompt.Person _ ->
          new Text("Vælg en af dem, der er med.", "Choose one of those taking part.");
      case Prompt.Day _ ->
          new Text("Vælg en dag. Du kan også skrive den.", "Choose a day. You can also type it.");
      case Prompt.Consent _ ->
          new Text(
              "Ja betyder: Jeg kan leve med det. En indvending siger, hvad der mangler, før du kan.",
              "Yes means: I can live with it. An objection says what is missing before you can.");
      case Prompt.Matrix p ->
          new Text(
              "Tag en linje ad gangen, og gå efter det første, du tænker."
                  + (p.blanks() ? " Lad et felt stå tomt, hvis du ikke ved det." : ""),
              "Take one row at a time, and go with your first thought."
                  + (p.blanks() ? " Leave a cell empty when you do not know." : ""));
    };
  }
}
