package dk.traedesten.message;

import dk.traedesten.dialog.Text;
import dk.traedesten.result.Distribution;
import dk.traedesten.result.Grain;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/// The bot's own small words about answers and numbers, in both languages side by side.
public final class Wording {
  private static final DateTimeFormatter DAY_DA = DateTimeFormatter.ofPattern("d.M.yyyy");
  private static final DateTimeFormatter DAY_EN = DateTimeFormatter.ofPattern("yyyy-MM-dd");

  /// Where a channel cannot carry files, and the bot has no address from which to fetch them.
  public static final Text NOWHERE_TO_FETCH =
      new Text(
          "Filen kan ikke hentes endnu: Jeg har ingen adresse uden for chatten. Den, der driver mig, kan give mig en (TRAEDESTEN_URL).",
          "The file cannot be fetched yet: I have no address outside the chat. Whoever runs me can give me one (TRAEDESTEN_URL).");

  private Wording() {}

  /// That a number lies outside a range.
  public static Text between(int from, int to) {
    return new Text(
        "Vælg et tal fra %d til %d.".formatted(from, to),
        "Choose a number from %d to %d.".formatted(from, to));
  }

  /// That a choice is gone.
  public static Text notATime() {
    return new Text("Vælg et klokkeslæt.", "Choose a time of day.");
  }

  public static Text notAnOption() {
    return new Text(
        "Det valg findes ikke her længere. Vælg et af dem, der vises.",
        "That choice is not here any more. Choose one of those shown.");
  }

  static Text notAPerson() {
    return new Text("Vælg en af dem, der er med i øvelsen.", "Choose one of those taking part.");
  }

  static Text howMany(int least, int most) {
    return least == most
        ? new Text("Vælg %d.".formatted(most), "Choose %d.".formatted(most))
        : new Text(
            "Angiv mindst %d og højst %d.".formatted(least, most),
            "Give at least %d and at most %d.".formatted(least, most));
  }

  static Text tooEarly(LocalDate earliest) {
    return new Text(
        "Datoen skal tidligst være %s.".formatted(DAY_DA.format(earliest)),
        "The date must be %s or later.".formatted(DAY_EN.format(earliest)));
  }

  static Text tooLate(LocalDate latest) {
    return new Text(
        "Datoen skal senest være %s.".formatted(DAY_DA.format(latest)),
        "The date must be %s or earlier.".formatted(DAY_EN.format(latest)));
  }

  static Text tooLong(int longest, int length) {
    return new Text(
        "Teksten er på %d tegn; der er plads til %d. Kort den lidt ned.".formatted(length, longest),
        "The text has %d characters; there is room for %d. Please shorten it a little."
            .formatted(length, longest));
  }

  static Text empty() {
    return new Text("Skriv et par ord her.", "Write a few words here.");
  }

  static Text everyOption() {
    return new Text("Sæt dem alle i rækkefølge.", "Put all of them in order.");
  }

  static Text everyRow() {
    return new Text("Giv hver linje et tal.", "Give every row a number.");
  }

  static Text dotBudget(int dots, int each) {
    return new Text(
        "Du har %d %s og kan sætte højst %d på hver."
            .formatted(dots, dots == 1 ? "prik" : "prikker", each),
        "You have %d %s and can place at most %d on each."
            .formatted(dots, dots == 1 ? "dot" : "dots", each));
  }

  static Text wrongKind() {
    return new Text(
        "Det svar passer ikke til spørgsmålet. Prøv igen i feltet.",
        "That answer does not fit the question. Please try again in the field.");
  }

  /// A day as people write it.
  public static Text day(LocalDate day) {
    return new Text(DAY_DA.format(day), DAY_EN.format(day));
  }

  /// A number with at most one decimal, with each language's own sign between.
  public static Text decimal(double n) {
    return new Text(number(n).replace('.', ','), number(n));
  }

  /// A number without a needless decimal; half numbers keep theirs.
  private static String number(double n) {
    return n == Math.rint(n) ? String.valueOf((long) n) : String.valueOf(Math.round(n * 10) / 10.0);
  }

  /// The middle of the answers and how far they reach.
  public static Text median(Distribution d) {
    return d.coarse()
        .map(coarse -> about(coarse.grain(), d.median(), d.third()).plus(" ", answers(d.answers())))
        .orElseGet(() -> exactly(d));
  }

  /// Where the middle lies when it is told coarsely.
  public static Text about(Grain grain, double median, int third) {
    return switch (grain) {
      case ROUNDED ->
          new Text("cirka %s".formatted(number(median)), "about %s".formatted(number(median)));
      case THIRD ->
          switch (third) {
            case 1 -> new Text("i skalaens nederste tredjedel", "in the lowest third of the scale");
            case 2 ->
                new Text("i skalaens midterste tredjedel", "in the middle third of the scale");
            default ->
                new Text("i skalaens øverste tredjedel", "in the highest third of the scale");
          };
    };
  }

  private static Text answers(int n) {
    return new Text(
        "(%d svar).".formatted(n), "(%d %s).".formatted(n, n == 1 ? "answer" : "answers"));
  }

  private static Text exactly(Distribution d) {
    return new Text(
        "median %s, fra %d til %d (%d svar)."
            .formatted(number(d.median()).replace('.', ','), d.lowest(), d.highest(), d.answers()),
        "median %s, from %d to %d (%d %s)."
            .formatted(
                number(d.median()),
                d.lowest(),
                d.highest(),
                d.answers(),
                d.answers() == 1 ? "answer" : "answers"));
  }

  static Text counted(String counts) {
    return new Text("Fordelt: " + counts + ".", "Spread: " + counts + ".");
  }

  static Text before(Distribution before) {
    return new Text(
        "Runden før: median %s.".formatted(number(before.median()).replace('.', ',')),
        "The round before: median %s.".formatted(number(before.median())));
  }

  static Text baseline(double median) {
    return new Text(
        "Udgangspunktet: median %s".formatted(number(median).replace('.', ',')),
        "The baseline: median %s".formatted(number(median)));
  }

  /// A time of so many months, as people say it.
  public static Text months(int months) {
    if (months % 12 != 0) {
      return new Text("%d måneder".formatted(months), "%d months".formatted(months));
    }
    return months == 12
        ? new Text("1 år", "1 year")
        : new Text("%d år".formatted(months / 12), "%d years".formatted(months / 12));
  }

  static Text wentWell(String what) {
    return new Text("Gik godt: " + what + ".", "Went well: " + what + ".");
  }

  static Text wentBadly(String what) {
    return new Text("Gik skidt: " + what + ".", "Went badly: " + what + ".");
  }

  static Text limit(int median) {
    return new Text("Jeres egen grænse: median " + median, "Your own limit: median " + median);
  }

  static Text changed(LocalDate first) {
    return new Text(
        "Fra %s gælder en ny udgave af spørgsmålet; ældre målinger kan ikke sammenlignes og er ikke med"
            .formatted(DAY_DA.format(first)),
        "From %s on, the question is a new version; older results cannot be compared and are left out"
            .formatted(DAY_EN.format(first)));
  }

  static Text notComparable(LocalDate day) {
    return new Text(
        "%s: målt, men vises ikke".formatted(DAY_DA.format(day)),
        "%s: measured, but not shown".formatted(DAY_EN.format(day)));
  }

  static Text nothingBetween(LocalDate day, LocalDate until) {
    return new Text(
        "Mellem %s og %s er der ikke målt noget"
            .formatted(DAY_DA.format(day), DAY_DA.format(until)),
        "Nothing was measured between %s and %s"
            .formatted(DAY_EN.format(day), DAY_EN.format(until)));
  }

  static Text onTheDay(Chart.Moment m) {
    return m.coarse().isPresent() ? roughly(m) : exactly(m);
  }

  /// Where the middle of what was measured lies.
  static Text middle(Chart.Moment m) {
    return m.coarse()
        .map(coarse -> about(coarse.grain(), m.median(), coarse.third()))
        .orElseGet(() -> decimal(m.median()));
  }

  private static Text roughly(Chart.Moment m) {
    return new Text(
            "%s: ".formatted(DAY_DA.format(m.day())), "%s: ".formatted(DAY_EN.format(m.day())))
        .plus("", middle(m))
        .plus(
            "",
            new Text(
                ", %d af %d svarede".formatted(m.answered(), m.asked()),
                ", %d of %d answered".formatted(m.answered(), m.asked())))
        .plus("", share(m));
  }

  private static Text exactly(Chart.Moment m) {
    return new Text(
            "%s: median %s, %d af %d svarede"
                .formatted(
                    DAY_DA.format(m.day()),
                    number(m.median()).replace('.', ','),
                    m.answered(),
                    m.asked()),
            "%s: median %s, %d of %d answered"
                .formatted(DAY_EN.format(m.day()), number(m.median()), m.answered(), m.asked()))
        .plus("", share(m))
        .plus("", middleHalf(m));
  }

  /// How many of those asked answered, in per cent; nothing when all did.
  private static Text share(Chart.Moment m) {
    if (m.answered() >= m.asked()) {
      return Text.same("");
    }
    long share = Math.round(100.0 * m.answered() / m.asked());
    return new Text(" (%d\u00A0%%)".formatted(share), " (%d%%)".formatted(share));
  }

  /// How far the middle half of the answers reaches; one answer has no middle half.
  private static Text middleHalf(Chart.Moment m) {
    if (m.answered() < 2) {
      return Text.same("");
    }
    return m.lower() == m.upper()
        ? new Text("; hele den midterste halvdel på ", "; all of the middle half at ")
            .plus("", decimal(m.lower()))
        : new Text("; den midterste halvdel fra ", "; the middle half from ")
            .plus("", decimal(m.lower()))
            .plus("", new Text(" til ", " to "))
            .plus("", decimal(m.upper()));
  }
}
