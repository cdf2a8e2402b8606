package dk.traedesten.pages.page;

import dk.traedesten.dialog.Text;
import dk.traedesten.session.ActionOutcome;

/// What a group's page says, in both languages side by side.
final class PageWords {
  static final Text TO_CONTENT = new Text("Gå til indholdet", "Go to the content");
  static final Text IN_OTHER_LANGUAGE = new Text("På dansk", "In English");
  static final Text TITLE = new Text("Gruppens side", "The group’s page");
  static final Text ON_THIS_PAGE = new Text("På siden", "On this page");
  static final Text ONLY_SHOWN =
      new Text(
          "Her står kun det, gruppen har fået vist. Svar uden navn kan heller ikke ses her.",
          "You see only what the group has been shown. Answers without names cannot be seen here either.");

  static final Text CURVES = new Text("Kurver", "Trends");
  static final Text NO_CURVES =
      new Text(
          "Der er ingen kurve endnu. Den kommer, når I har taget en puls, en commitment-runde eller et check-in.",
          "There is no trend yet. It comes when you have taken a pulse, a commitment round or a check-in.");

  static final Text ACTIONS = new Text("Handlinger", "Actions");
  static final Text NO_ACTIONS =
      new Text("Gruppen har ingen åbne handlinger.", "The group has no open actions.");
  static final Text EARLIER_ACTIONS = new Text("Afsluttede handlinger", "Closed actions");
  static final Text ACTION = new Text("Handling", "Action");
  static final Text OWNER = new Text("Ansvarlig", "Owner");
  static final Text FIRST_STEP = new Text("Første skridt", "First step");
  static final Text TRIGGER = new Text("Når", "When");
  static final Text DONE_WHEN = new Text("Gjort, når", "Done when");
  static final Text DATE = new Text("Dato", "Date");
  static final Text FROM = new Text("Fra", "From");
  static final Text OUTCOME = new Text("Hvad der blev af den", "What became of it");

  static final Text LOG = new Text("Læringslog", "Learning log");
  static final Text NO_LOG =
      new Text(
          "Her samles det, I lærer af jeres prøvehandlinger.",
          "What you learn from your trial actions is gathered here.");

  static final Text EXERCISES = new Text("Øvelser og referater", "Exercises and minutes");
  static final Text NO_EXERCISES =
      new Text("I har ikke haft en øvelse her endnu.", "You have not had an exercise here yet.");
  static final Text EXERCISE = new Text("Øvelse", "Exercise");
  static final Text ABOUT = new Text("Om", "About");
  static final Text MINUTES = new Text("Referat", "Minutes");
  static final Text UNDER_WAY = new Text("i gang", "under way");

  static final Text PULSES = new Text("Planlagte pulser", "Planned pulses");
  static final Text NO_PULSES =
      new Text("Der er ikke planlagt nogen puls.", "No pulse is planned.");

  static final Text LEADERS =
      new Text("For jer, der leder gruppens forløb", "For those who lead the group");
  static final Text CHANGED_IN_CHAT =
      new Text(
          "Indstillingerne ændres i chatten: Skriv »indstillinger« til mig i gruppens samtale.",
          "The settings are changed in the chat: write “settings” to me in the group’s conversation.");
  static final Text SETTING = new Text("Indstilling", "Setting");
  static final Text VALUE = new Text("Er nu", "Is now");
  static final Text FACILITATORS = new Text("Leder forløbet", "Lead the group");
  static final Text DEPUTIES = new Text("Stedfortrædere", "Deputies");
  static final Text NOBODY = new Text("ingen", "nobody");
  static final Text EXERCISES_KEPT =
      new Text("Øvelser gemmes efter afslutningen i", "Exercises are kept after their end for");
  static final Text MEMORY_KEPT =
      new Text(
          "Kurver, aftaler og læring gemmes i", "Trends, agreements and learning are kept for");
  static final Text NOBODY_YET = new Text("ingen endnu; alle må", "nobody yet; anyone may");
  static final Text LANGUAGE = new Text("Sprog i gruppen", "Language for the whole group");
  static final Text AS_STARTED = new Text("som den, der starter", "as whoever starts");
  static final Text ZONE = new Text("Tidszone", "Time zone");
  static final Text NUMBERS =
      new Text("Tal uden navn vises fra", "Numbers without names are shown from");
  static final Text COMMENTS =
      new Text("Ord uden navn vises fra", "Words without names are shown from");
  static final Text LIMIT =
      new Text("Jeres egen grænse for pulsens median", "Your own limit for the pulse’s median");
  static final Text NONE = new Text("ingen", "none");
  static final Text PROGRAMS = new Text("Programmer med adgang", "Programs with access");
  static final Text CHANGES = new Text("Hvem har ændret hvad", "Who has changed what");
  static final Text NO_CHANGES = new Text("Intet er ændret.", "Nothing has been changed.");
  static final Text WHO = new Text("Hvem", "Who");
  static final Text WHAT = new Text("Hvad", "What");

  private PageWords() {}

  static Text answers(int count) {
    return new Text(count + " svar", count + " answers");
  }

  static Text readAs(String name) {
    return new Text(
        "Du læser siden som " + name + ". Siden lukker sig selv; bed om et nyt link med »side«.",
        "You read the page as " + name + ". It closes by itself; ask for a new link with “page”.");
  }

  static Text became(ActionOutcome fate) {
    return switch (fate) {
      case DONE -> new Text("gjort", "done");
      case MOVED -> new Text("flyttet", "moved");
      case DROPPED -> new Text("droppet", "dropped");
    };
  }

  /// What was settled, by the name it has in the group's memory.
  static Text setting(String name) {
    return switch (name) {
      case "language" -> LANGUAGE;
      case "zone" -> ZONE;
      case "thresholds" ->
          new Text("Hvornår noget uden navn vises", "When something without names is shown");
      case "facilitators" -> FACILITATORS;
      case "deputies" -> DEPUTIES;
      case "exercises-kept" -> EXERCISES_KEPT;
      case "memory-kept" -> MEMORY_KEPT;
      case "limit" -> LIMIT;
      case "api-keys" -> new Text("Nøgler til programmer", "Keys for programs");
      case "webhooks" -> Text.same("Webhooks");
      default -> Text.same(name);
    };
  }
}
