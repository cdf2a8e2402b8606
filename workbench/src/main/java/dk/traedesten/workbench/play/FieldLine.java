package dk.traedesten.workbench.play;

import dk.traedesten.dialog.Option;
import dk.traedesten.dialog.Text;
import dk.traedesten.message.Field;
import dk.traedesten.result.Value;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// A field as it is asked in a line, with how to answer it.
record FieldLine(TerminalMessage paper) {
  private static final Text LEAVE =
      new Text("; tom linje springer over", "; an empty line leaves it");

  /// A field that reaches so far back asks for any day.
  private static final Period A_LIFE = Period.ofYears(50);

  private static final Text BLANK = new Text(", - hvor der intet er", ", - where there is none");

  /// A field as it is asked, and how to answer it.
  ///
  /// @param kept what stands in it already
  String ask(Field field, Optional<Value> kept) {
    var how =
        switch (field) {
          case Field.WordsField f ->
              f.example()
                  .map(e -> new Text("for eksempel: ", "for example: ").plus("", e))
                  .orElse(new Text("med dine ord", "in your words"));
          case Field.EntriesField f ->
              new Text(
                  "op til %d, med ; imellem".formatted(f.count()),
                  "up to %d, with ; between".formatted(f.count()));
          case Field.ScaleField f ->
              new Text(
                  f.from() + " = " + f.low().da() + ", " + f.to() + " = " + f.high().da(),
                  f.from() + " = " + f.low().en() + ", " + f.to() + " = " + f.high().en());
          case Field.ChoiceField f -> options(f.options());
          case Field.SeveralField f ->
              options(f.options())
                  .plus(
                      "; ",
                      new Text(
                          "%s med mellemrum".formatted(howMany(f, "numre")),
                          "%s with spaces between".formatted(howMany(f, "numbers"))));
          case Field.RankingField f ->
              options(f.options())
                  .plus(
                      "; ",
                      new Text(
                          "alle numrene, det vigtigste først",
                          "all the numbers, the most important first"));
          case Field.MatrixField f -> matrix(f);
          case Field.DotsField f ->
              options(f.entries())
                  .plus(
                      "; ",
                      new Text(
                          "%d prikker: et nummer for hver".formatted(f.dots()),
                          "%d dots: a number for each".formatted(f.dots())));
          case Field.PersonField f -> options(f.people());
          case Field.DayField f -> day(f);
          case Field.TimeField _ -> new Text("et klokkeslæt som 9:30", "a time such as 9:30");
          case Field.ConsentField _ ->
              new Text("ja, eller din indvending", "yes, or your objection");
        };
    var empty = kept.map(FieldLine::keep).orElse(field.optional() ? LEAVE : Text.same(""));
    return "? %s (%s%s)".formatted(paper.say(field.text()), paper.say(how), paper.say(empty));
  }

  private static Text keep(Value kept) {
    var words = kept instanceof Value.Words(var text) ? " »" + text + "«" : "";
    return new Text(
        "; tom linje beholder" + (words.isEmpty() ? " svaret" : words),
        "; an empty line keeps" + (words.isEmpty() ? " the answer" : words));
  }

  private static Text options(List<Option> options) {
    return new Text(numbered(options, o -> o.text().da()), numbered(options, o -> o.text().en()));
  }

  private static String numbered(List<Option> options, Function<Option, String> words) {
    return IntStream.range(0, options.size())
        .mapToObj(i -> (i + 1) + " " + words.apply(options.get(i)))
        .collect(Collectors.joining(", "));
  }

  private static Text day(Field.DayField field) {
    return field.earliest().plus(A_LIFE).isBefore(field.latest())
        ? new Text("en dato som 2019-05-31", "a date such as 2019-05-31")
        : new Text(
            "en dato, %s eller senere, eller +7 for en uge efter".formatted(field.earliest()),
            "a date, %s or later, or +7 for a week after it".formatted(field.earliest()));
  }

  private static String howMany(Field.SeveralField field, String numbers) {
    return field.least() == field.most()
        ? "%d %s".formatted(field.most(), numbers)
        : "%d–%d %s".formatted(field.least(), field.most(), numbers);
  }

  private static Text matrix(Field.MatrixField field) {
    var columns =
        field.columns().stream()
            .map(c -> c.text().map(t -> "%s %d–%d".formatted(t, c.from(), c.to())))
            .reduce((a, b) -> a.plus(", ", b))
            .orElse(Text.same(""));
    int numbers = field.rows().size() * field.columns().size();
    return options(field.rows())
        .plus("; ", new Text("hver med ", "each with ").plus("", columns))
        .plus(
            "; ",
            new Text(
                "%d tal med mellemrum".formatted(numbers),
                "%d numbers with spaces between".formatted(numbers)))
        .plus("", field.blanks() ? BLANK : Text.same(""));
  }
}
