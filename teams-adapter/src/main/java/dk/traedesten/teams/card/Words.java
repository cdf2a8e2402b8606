package dk.traedesten.teams.card;

import dk.traedesten.dialog.Text;

/// What is said on cards and nowhere else, in both languages side by side.
final class Words {
  static final Text SEND = new Text("Send", "Send");
  static final Text MORE = new Text("Mere …", "More …");
  static final Text PAGE_BEFORE = new Text("Forrige side", "Page before");
  static final Text SEE_ALL = new Text("Se det hele", "See all of it");
  static final Text SHORTENED =
      new Text(
          "Der er mere, end et kort i Teams kan rumme.",
          "There is more than a card in Teams has room for.");
  static final Text SURE = new Text("Er du sikker?", "Are you sure?");
  static final Text CLOSES = new Text("Lukker ", "Closes ");
  static final Text AT = new Text(" kl. ", " at ");
  static final Text ANSWERS = new Text("Antal svar", "Answers");
  static final Text MEDIAN = new Text("Median", "Median");
  static final Text NOW = new Text("Nu", "Now");
  static final Text BEFORE = new Text("Runden før", "The round before");
  static final Text BASELINE = new Text("Udgangspunktet", "The baseline");
  static final Text LIMIT = new Text("Jeres egen grænse", "Your own limit");
  static final Text MIDDLE_HALF = new Text("Midterste halvdel", "Middle half");
  static final Text NOT_COMPARABLE = new Text("vises ikke", "not shown");
  static final Text NOT_MEASURED = new Text("ikke målt", "not measured");
  static final Text DAY = new Text("Dag", "Day");
  static final Text FIELD = new Text("Felt", "Field");
  static final Text NUMBER = new Text("Tal", "Number");
  static final Text WHAT = new Text("Hvad", "What");
  static final Text WENT_WELL = new Text("Gik godt", "Went well");
  static final Text WENT_BADLY = new Text("Gik skidt", "Went badly");
  static final Text HAPPENED = new Text("Det skete", "It happened");
  static final Text NOTHING_YET =
      new Text("Her er ikke noget at vise endnu.", "There is nothing to show here yet.");
  static final Text TITLE = Text.same("Trædesten");

  static final Text START = new Text("Start", "Start");
  static final Text ANOTHER_EXERCISE = new Text("En anden øvelse …", "Another exercise …");
  static final Text CHOOSE_IT = new Text("Vælg den", "Choose it");
  static final Text WORDS_I_KNOW =
      new Text(
          "Du kan også skrive: liste, hjælp, mine handlinger, mine data, slet, dansk, english.",
          "You can also write: list, help, my actions, my data, delete, dansk, english.");

  private Words() {}

  static Text started(Text title) {
    return new Text(
        "»%s« er startet. Invitationen står her i gruppen.".formatted(title.da()),
        "“%s” has been started. The invitation stands here in the group.".formatted(title.en()));
  }

  static Text begins(String starter) {
    return new Text(
        "Når I er klar, trykker %s på Begynd i sin egen chat med mig.".formatted(starter),
        "When you are ready, %s presses Begin in their own chat with me.".formatted(starter));
  }
}
