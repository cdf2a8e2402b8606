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

  static final Text OWNER = new Text("Ansvarlig", "Owner");
  static final Text FIRST_STEP = new Text("Første skridt", "First step");
  static final Text TRIGGER = new Text("Hvornår det sker", "When it happens");
  static final Text DONE_WHEN = new Text("Gjort, når", "Done when");

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
