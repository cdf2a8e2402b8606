package dk.traedesten.minutes;

import dk.traedesten.dialog.Language;
import dk.traedesten.dialog.Text;
import dk.traedesten.message.Block;
import dk.traedesten.message.Block.Quote;
import dk.traedesten.message.Chart;
import dk.traedesten.message.Chart.Axis;
import dk.traedesten.message.Chart.Bar;
import dk.traedesten.message.Chart.Distance;
import dk.traedesten.message.Chart.Happening;
import dk.traedesten.message.Chart.Moment;
import dk.traedesten.message.Chart.Point;
import dk.traedesten.message.Message;
import dk.traedesten.play.Samples;
import dk.traedesten.result.Distribution;
import dk.traedesten.result.PersonId;
import dk.traedesten.session.ActionItem;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Minutes to try things on.
final class Papers {
  static final Instant AT = Instant.parse("2026-11-24T12:00:00Z");
  static final LocalDate DAY = LocalDate.of(2026, 11, 24);

  /// What people write when they are tired, joking, in a hurry, or up to something.
  static final List<String> WORST =
      List.of(
          "=cmd|' /C calc'!A0",
          "+4520202020",
          "-2+3",
          "@SUM(1+1)",
          "\t=1+1",
          "\r=1+1",
          "＝1+1",
          "  =HYPERLINK(\"https://x.dk\";\"klik\")",
          "semikolon; \"anførsel\"; og ;;",
          "<!channel> <@U0ANNA> <https://x.dk|klik> *fed* _skrå_ ~væk~ :tada: :+1: www.x.dk a@b.dk",
          "<script>alert(1)</script> ]]> &amp; <b>fed</b>",
          "![billede](https://x.dk/x.png) [klik](javascript:alert(1)) `kode`",
          "# Overskrift\n- punkt\n1. punkt\n    kode\n> citat\n---\n| a | b |\n| --- | --- |",
          "\\*allerede\\* slået fra\\",
          "BEGIN:VEVENT\nEND:VCALENDAR, og; videre",
          "navn\u202Egnp.exe og \u2066resten",
          "مرحبا بالعالم",
          "שלום עולם",
          "🎉 👩‍👩‍👧‍👦 👍🏽 🇩🇰 ❤️ 1️⃣",
          "Hurra 🎉".repeat(150),
          "Æblegrød på øen, sagde Åse: »ÆØÅ« → ✓",
          "漢字",
          "klokke\u0007 og nul\u0000 og \uD83D alene og \uFFFF",
          "først\r\ndernæst\n\ntil sidst",
          "Speciallægepraksisplanlægningsstabiliseringsperiode".repeat(40).substring(0, 2000),
          "Vi mangler tid til det, der går på tværs. ".repeat(50).substring(0, 2000).strip(),
          "{topic} {0} %s ${x} $1");

  private static final Distribution SPREAD = Distribution.of(List.of(1, 3, 3, 4, 5), 1, 5);

  private Papers() {}

  static Minutes of(Language language, List<Block> blocks, Task... tasks) {
    return about("Sammen om de unge", language, blocks, tasks);
  }

  static Minutes about(String topic, Language language, List<Block> blocks, Task... tasks) {
    return new Minutes(
        language,
        new Text("Prøvehandling", "Trial action"),
        topic,
        ZoneId.of("Europe/Copenhagen"),
        DAY,
        Optional.of(DAY),
        TookPart.named(List.of()),
        List.of(
            new MinutesSection(
                tasks.length == 0 ? MinutesSection.Kind.TOLD : MinutesSection.Kind.PLANNED,
                blocks,
                List.of(tasks))));
  }

  static Minutes of(Language language, MinutesSection... sections) {
    return new Minutes(
        language,
        new Text("Prøvehandling", "Trial action"),
        "Sammen om de unge",
        ZoneId.of("Europe/Copenhagen"),
        DAY,
        Optional.of(DAY),
        TookPart.named(List.of()),
        List.of(sections));
  }

  static byte[] written(Format format, Minutes minutes) {
    return format.write(minutes, AT).orElseThrow().bytes();
  }

  /// Everything a group may be shown: each kind of block and of chart.
  static List<Block> everything() {
    return Stream.concat(
            Samples.messages().values().stream().map(Message::blocks).flatMap(List::stream),
            charts().stream().<Block>map(Block.Picture::new))
        .toList();
  }

  /// The worst words in each place where words can stand.
  static List<Block> worst() {
    return WORST.stream()
        .map(Text::same)
        .flatMap(words ->
            Stream.<Block>of(
                new Block.Heading(words),
                new Block.Paragraph(words),
                new Block.Note(words),
                new Block.Quotes(List.of(new Quote(words.da(), Optional.of(words.da())))),
                new Block.Table(
                    List.of(words, Text.same("Nr.")), List.of(List.of(words, Text.same("1"))))))
        .toList();
  }

  static Task task(String id, String words) {
    return new Task(
        id + "@traedesten",
        new ActionItem(
            id, words, new PersonId("p1"), words, words, words, LocalDate.of(2026, 12, 8)),
        words);
  }

  /// One chart of each kind.
  static List<Chart> charts() {
    return List.of(
        new Chart.Histogram(both("Hvor stærkt?"), SPREAD, both("lidt"), both("meget"), empty()),
        new Chart.Bars(both("Søjler"), bars()),
        new Chart.Radar(both("Stjerne"), bars()),
        new Chart.Scatter(
            both("Indsats og gevinst"), axis("Indsats"), axis("Gevinst"), both("Frugt"), points()),
        new Chart.HeatMap(
            both("Varmekort"),
            List.of(both("Skole"), both("Sundhed")),
            List.of(both("Uge 1"), both("Uge 2")),
            List.of(
                List.of(Optional.of(1.5), Optional.empty()),
                List.of(Optional.of(4.0), Optional.of(2.5))),
            1,
            5),
        new Chart.Gap(
            both("Afstand"),
            both("Ønsket"),
            both("Nu"),
            1,
            5,
            List.of(new Distance(both("Tillid"), 4.5, 2))),
        new Chart.Quadrant(
            both("Fire felter"),
            axis("Indsats"),
            axis("Gevinst"),
            Stream.of("a", "b", "c", "d").map(Papers::both).toList(),
            points()),
        new Chart.Timeline(
            both("Tidslinje"),
            List.of(new Happening("Opstart", List.of("alle kom"), List.of("for lidt tid")))),
        new Chart.Trend(
            both("Udvikling"),
            1,
            10,
            List.of(new Moment(DAY.minusWeeks(1), 6, 5, 7, 5, 6), new Moment(DAY, 7.5, 6, 8, 6, 6)),
            List.of(DAY.minusWeeks(2)),
            empty(),
            Optional.of(5.0),
            Optional.of(4)));
  }

  private static <T> Optional<T> empty() {
    return Optional.empty();
  }

  private static Text both(String words) {
    return Text.same(words);
  }

  private static List<Bar> bars() {
    return Stream.of("Kurs", "Koordinering", "Commitment")
        .map(label -> new Bar(both(label), SPREAD))
        .toList();
  }

  private static Axis axis(String label) {
    return new Axis(both(label), 1, 5, both("lav"), both("høj"));
  }

  private static List<Point> points() {
    return List.of(
        new Point(both("Fælles møde"), 1.5, 4, true), new Point(both("Ny plan"), 4, 2, false));
  }
}
