package dk.traedesten.chart;

import dk.traedesten.dialog.Text;
import dk.traedesten.message.Chart.Axis;
import dk.traedesten.message.Chart.HeatMap;
import dk.traedesten.result.Distribution;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// The few words the pictures themselves say.
final class Said {
  private static final DateTimeFormatter DAY_DA = DateTimeFormatter.ofPattern("d.M.");
  private static final DateTimeFormatter DAY_EN =
      DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);

  private Said() {}

  /// A day where there is little room.
  static Text shortly(LocalDate day) {
    return new Text(day.format(DAY_DA), day.format(DAY_EN));
  }

  static Text median(double median, int answers) {
    return new Text(
        "Median %s · %d svar".formatted(written(median).da(), answers),
        "Median %s · %d %s"
            .formatted(written(median).en(), answers, answers == 1 ? "answer" : "answers"));
  }

  static Text median(Distribution spread) {
    return median(spread.median(), spread.answers());
  }

  /// A scale with what its ends mean.
  static Text ends(Axis axis) {
    return axis.label()
        .plus(": ", number(axis.from(), axis.low()))
        .plus(", ", number(axis.to(), axis.high()));
  }

  static Text barsAreMedians() {
    return new Text(
        "Søjlen er medianen. Den smalle streg er den midterste halvdel af svarene.",
        "The bar is the median. The thin line is the middle half of the answers.");
  }

  static Text radarIsMedian() {
    return new Text(
        "Linjen er medianen. Det lyse felt er den midterste halvdel af svarene.",
        "The line is the median. The light area is the middle half of the answers.");
  }

  static Text trendIsMedian() {
    return new Text(
        "Medianen hver gang, og hvor mange der svarede.",
        "The median each time, and how many answered.");
  }

  static Text middleHalf() {
    return new Text("Den midterste halvdel af svarene", "The middle half of the answers");
  }

  static Text notMeasured() {
    return new Text("Ikke målt", "Not measured");
  }

  static Text notComparable() {
    return new Text("Målt, men vises ikke", "Measured, but not shown");
  }

  static Text roughly() {
    return new Text(
        "≈ eller uden tal: cirka dér, så ingens svar kan regnes ud",
        "≈ or no number: about there, so that nobody’s answer can be worked out");
  }

  static Text changed() {
    return new Text("Ny udgave af spørgsmålet", "New version of the question");
  }

  static Text limit(int n) {
    return new Text("Jeres egen grænse: " + n, "Your own limit: " + n);
  }

  static Text now(Distribution spread) {
    return new Text("Nu: ", "Now: ").plus("", median(spread).map(Said::lower));
  }

  static Text before(Distribution spread) {
    return new Text("Runden før: ", "The round before: ").plus("", median(spread).map(Said::lower));
  }

  private static String lower(String words) {
    return words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1);
  }

  static Text baseline(double n) {
    return new Text("Udgangspunktet: ", "The baseline: ").plus("", written(n));
  }

  static Text darker(HeatMap map) {
    return new Text(
        "Gennemsnittet, fra %d til %d: jo højere, jo kraftigere farve"
            .formatted(map.from(), map.to()),
        "The mean, from %d to %d: the higher, the stronger the colour"
            .formatted(map.from(), map.to()));
  }

  static Text notShown() {
    return new Text("Vises ikke: ingen eller for få svar", "Not shown: no answers, or too few");
  }

  static Text happened() {
    return new Text("Det skete", "It happened");
  }

  static Text wentWell() {
    return new Text("Gik godt", "Went well");
  }

  static Text wentBadly() {
    return new Text("Gik skidt", "Went badly");
  }

  static Text nothing() {
    return new Text("Her er ikke noget at vise endnu.", "There is nothing to show here yet.");
  }

  static Text number(double n, Text label) {
    return Text.same(number(n)).plus(" ", label);
  }

  /// A number as it is written in each language, without a needless decimal.
  static Text written(double n) {
    return new Text(number(n).replace('.', ','), number(n));
  }

  /// As programs write it.
  static String number(double n) {
    return n == Math.rint(n) ? String.valueOf((long) n) : String.valueOf(Math.round(n * 10) / 10.0);
  }
}
