package dk.traedesten.slack.render;

import dk.traedesten.dialog.Text;

/// What is said in Slack and nowhere else, in both languages side by side.
final class Words {
  static final Text ANSWERS = new Text("Svar", "Answers");
  static final Text BEFORE = new Text("Sidste runde", "The round before");
  static final Text PAGE_BEFORE = new Text("Forrige side", "Page before");
  static final Text CLOSE = new Text("Luk", "Close");
  static final Text SEE_ALL = new Text("Se det hele", "See all of it");
  static final Text SHORTENED =
      new Text(
          "Der er mere, end en besked i Slack kan rumme.",
          "There is more than a message in Slack has room for.");
  static final Text ALL_OF_IT = new Text("Det hele", "All of it");
  static final Text CLOSES = new Text("Lukker ", "Closes ");
  static final Text SURE = new Text("Er du sikker?", "Are you sure?");
  static final Text YES = new Text("Ja", "Yes");
  static final Text NO = new Text("Nej", "No");

  static final Text WAITS_FOR_YOU = new Text("Venter på dig", "Waiting for you");
  static final Text NOTHING_WAITS =
      new Text(
          "Der er ikke noget, der venter på dig lige nu.", "Nothing is waiting for you right now.");
  static final Text YOU_LEAD = new Text("Du faciliterer", "You facilitate");
  static final Text YOUR_ACTIONS = new Text("Dine handlinger", "Your actions");
  static final Text YOUR_GROUPS = new Text("Dine grupper", "Your groups");
  static final Text THE_GROUP = new Text("Gruppen", "The group");
  static final Text NOTHING_HERE =
      new Text("Her er ikke mere lige nu.", "There is no more here right now.");
  static final Text YOURS = new Text("Kun for dig", "For you alone");
  static final Text MY_HOURS = new Text("Mine tider …", "My hours …");
  static final Text MY_ANSWERS = new Text("Mine svar", "My answers");
  static final Text DELETE_MINE = new Text("Slet mine svar", "Delete my answers");
  static final Text DELETE_SAYS =
      new Text(
          "Dine svar slettes i alle de øvelser, du er med i. Det kan ikke gøres om.",
          "Your answers are deleted in every exercise you are in. It cannot be undone.");
  static final Text START_ONE = new Text("Start en øvelse", "Start an exercise");
  static final Text HELP = new Text("Hjælp", "Help");
  static final Text HOME_TITLE = new Text("Trædesten", "Trædesten");
  static final Text HOME_SAYS =
      new Text(
          "Jeg hjælper jer gennem øvelser i at lede på tværs. Kun du kan se, hvad der står her.",
          "I walk you through exercises for leading across boundaries. Only you see what is here.");
  static final Text DANISH = Text.same("Dansk");
  static final Text ENGLISH = Text.same("English");
  static final Text START = new Text("Start", "Start");
  static final Text WHERE_TO_START =
      new Text(
          "Tryk på Start, eller skriv kommandoen i den kanal, hvor I vil tage øvelsen.",
          "Press Start, or write the command in the channel where you want to do the exercise.");
  static final Text WORDS_I_KNOW =
      new Text(
          "Skriv “mine handlinger” eller “slet mine svar” til mig her, når du vil se eller slette det, jeg har om dig.",
          "Write “my actions” or “delete my answers” to me here when you want to see or delete what I have about you.");

  private Words() {}

  static Text seeThemAll(int all) {
    return new Text("Se dem alle (%d)".formatted(all), "See them all (%d)".formatted(all));
  }

  static Text orWrite(String command) {
    return new Text("eller skriv " + command, "or write " + command);
  }
}
