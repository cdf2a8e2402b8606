package dk.traedesten.message;

import dk.traedesten.dialog.Text;
import dk.traedesten.result.Grain;

/// A comparison in words.
public final class Compared {
  private Compared() {}

  /// How today's median stands against what was measured before, as a sentence.
  ///
  /// @param from the low end of today's scale
  /// @param to its high end
  public static Text of(Comparison comparison, Chart.Moment today, int from, int to) {
    return switch (comparison) {
      case Comparison.Same same ->
          since(same.against()).plus("", Wording.day(same.day())).plus(": ", way(same, today));
      case Comparison.Withheld(var against, var day) ->
          named(against)
              .plus(" ", Wording.day(day))
              .plus(
                  "",
                  new Text(" kan ikke sammenlignes med i dag", " may not be compared with today"));
      case Comparison.Older(var against, var day) ->
          named(against)
              .plus(" ", Wording.day(day))
              .plus(
                  "",
                  new Text(
                      " er målt med en anden udgave af spørgsmålet eller på en anden skala og kan ikke sammenlignes",
                      " was measured with another version of the question or on another scale and cannot be compared"));
      case Comparison.Other other -> other(other, from, to);
      case Comparison.OtherWithheld(var exercise, var day) ->
          latest(exercise)
              .plus(" ", Wording.day(day))
              .plus(
                  "",
                  new Text(
                      " kan ikke vises ved siden af dagens resultat",
                      " may not stand beside today’s result"));
    };
  }

  private static Text since(Comparison.Against against) {
    return switch (against) {
      case LAST -> new Text("Siden målingen den ", "Since the result of ");
      case BASELINE -> new Text("Siden jeres udgangspunkt fra den ", "Since your baseline of ");
    };
  }

  /// Which way it went, as far as it can be said: two numbers of which one is rounded are never
  /// called the same, and a third of the scale is not a number.
  private static Text way(Comparison.Same same, Chart.Moment today) {
    var then = median(same.median(), same.rough());
    if (today.coarse().filter(it -> it.grain() == Grain.THIRD).isPresent()) {
      return then.plus(
              "", new Text(" dengang; i dag ligger midten ", " then; today the middle lies "))
          .plus("", Wording.middle(today));
    }
    boolean rough = same.rough() || today.coarse().isPresent();
    if (same.median() == today.median()) {
      return rough
          ? new Text("omtrent uændret, ", "about the same, ").plus("", median(same.median(), true))
          : new Text("uændret, ", "unchanged, ").plus("", then);
    }
    return (same.median() < today.median()
            ? new Text("op fra ", "up from ")
            : new Text("ned fra ", "down from "))
        .plus("", then)
        .plus("", new Text(" til ", " to "))
        .plus(
            "",
            rough
                ? median(today.median(), today.coarse().isPresent())
                : Wording.decimal(today.median()));
  }

  private static Text median(double median, boolean rough) {
    return (rough ? new Text("cirka ", "about ") : new Text("median ", "median "))
        .plus("", Wording.decimal(median));
  }

  private static Text named(Comparison.Against against) {
    return switch (against) {
      case LAST -> new Text("Målingen den", "The result of");
      case BASELINE -> new Text("Jeres udgangspunkt fra den", "Your baseline of");
    };
  }

  private static Text other(Comparison.Other other, int from, int to) {
    var words =
        latest(other.exercise())
            .plus(" ", Wording.day(other.day()))
            .plus(": ", median(other.median(), other.rough()))
            .plus(
                "",
                new Text(
                    " på en skala fra %d til %d".formatted(other.from(), other.to()),
                    " on a scale from %d to %d".formatted(other.from(), other.to())));
    return other.from() == from && other.to() == to
        ? words
        : words.plus(
            "",
            new Text(
                ". Skalaerne er forskellige, så tallene kan ikke holdes direkte op mod hinanden",
                ". The scales differ, so the numbers cannot be held directly against each other"));
  }

  private static Text latest(Text exercise) {
    return new Text("Seneste »", "The latest “")
        .plus("", exercise)
        .plus("", new Text("« den", "” of"));
  }
}
