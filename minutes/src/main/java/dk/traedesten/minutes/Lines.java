package dk.traedesten.minutes;

import dk.traedesten.dialog.Language;
import dk.traedesten.dialog.Text;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// The few words that minutes say by themselves.
final class Lines {
  static final Text MINUTES = new Text("Referat", "Minutes");
  static final Text SO_FAR = new Text("Foreløbigt referat", "Minutes so far");
  static final Text NOT_OVER =
      new Text(
          "Øvelsen er ikke slut. Der kan komme mere til.",
          "The exercise is not over. There may be more to come.");
  static final Text TOOK_PART = new Text("Med", "Took part");
  static final Text ONLY_SHOWN =
      new Text(
          "Her står kun det, som hele gruppen har fået vist.",
          "Only what the whole group has been shown stands here.");

  static final Text NOT_DRAWN =
      new Text(
          "Nogle tegn kan ikke vises rigtigt i en PDF: De står som □ eller er delt op. I Word-udgaven står de, som de blev skrevet.",
          "Some characters cannot be shown properly in a PDF: they stand as □ or are split up. The Word version has them as they were written.");

  static final Text OWNER = new Text("Ansvarlig", "Owner");
  static final Text FIRST_STEP = new Text("Første skridt", "First step");
  static final Text TRIGGER = new Text("Hvornår det sker", "When it happens");
  static final Text DONE_WHEN = new Text("Gjort, når", "Done when");

  static final Text DONE = new Text("Gjort", "Done");
  static final Text DROPPED = new Text("Droppet", "Dropped");
  static final Text MOVED = new Text("Flyttet til", "Moved to");
  static final Text ACTION = new Text("Handling", "Action");
  static final Text SINCE = new Text("Siden da", "Since then");

  static final Text STEP = new Text("Trin", "Step");
  static final Text QUESTION = new Text("Spørgsmål", "Question");
  static final Text WHO = new Text("Hvem", "Who");
  static final Text ANSWER = new Text("Svar", "Answer");
  static final Text NUMBER = new Text("Tal", "Number");
  static final Text OF_WHAT = new Text("Tallet er", "The number is");
  static final Text HOW_MANY = new Text("antal svar", "how many answered so");
  static final Text MEDIAN = new Text("median", "median");

  /// How many took part, where nobody is named.
  static Text tookPart(int people) {
    return new Text("Med: %d personer".formatted(people), "Took part: %d people".formatted(people));
  }

  private static final DateTimeFormatter DAY_DA =
      DateTimeFormatter.ofPattern("d. MMMM yyyy", Locale.forLanguageTag("da-DK"));
  private static final DateTimeFormatter DAY_EN =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

  private Lines() {}

  /// The language as a document names it.
  static String tag(Language language) {
    return switch (language) {
      case DA -> "da-DK";
      case EN -> "en-GB";
    };
  }

  /// A day with the month as a word.
  static Text day(LocalDate day) {
    return new Text(DAY_DA.format(day), DAY_EN.format(day));
  }

  static Text from(LocalDate began, LocalDate ended) {
    return began.equals(ended)
        ? day(began)
        : new Text(
            day(began).da() + " til " + day(ended).da(),
            day(began).en() + " to " + day(ended).en());
  }
}
