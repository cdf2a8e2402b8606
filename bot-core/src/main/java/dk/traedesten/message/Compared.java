package dk.traedesten.message;

import dk.traedesten.dialog.Text;

/// A comparison in words.
public final class Compared {
  private Compared() {}

  /// How today's median stands against what was measured before, as a sentence.
  ///
  /// @param from the low end of today's scale
  /// @param to its high end
  public static Text of(Comparison comparison, double today, int from, int to) {
    return switch (comparison) {
      case Comparison.Same same -> since(same.against()).plus("", way(same, today));
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

  private static Text way(Comparison.Same same, double today) {
    var day = Wording.day(same.day()).plus("", Text.same(": "));
    var now = Wording.decimal(today);
    if (same.median() == today) {
      return day.plus("", new Text("uændret, median ", "unchanged, median ")).plus("", now);
    }
    return day.plus(
            "",
            same.median() < today
                ? new Text("op fra median ", "up from median ")
                : new Text("ned fra median ", "down from median "))
        .plus("", Wording.decimal(same.median()))
        .plus("", new Text(" til ", " to "))
        .plus("", now);
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
            .plus("", new Text(": median ", ": median "))
            .plus("", Wording.decimal(other.median()))
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
