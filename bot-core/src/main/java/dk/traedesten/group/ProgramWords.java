package dk.traedesten.group;

import dk.traedesten.dialog.Text;
import dk.traedesten.message.MinutesFormat;

/// What the bot says about the ways to what a group sees of itself outside its chats.
final class ProgramWords {
  static final Text CLOSED =
      new Text(
          "Jeg har ingen adresse her, som kan nås uden for chatten. Den, der driver mig, kan give mig en (TRAEDESTEN_URL).",
          "I have no address here that can be reached outside the chat. Whoever runs me can give me one (TRAEDESTEN_URL).");
  static final Text PAGE = new Text("Gruppens side", "The group’s page");
  static final Text OPEN_PAGE = new Text("Åbn gruppens side", "Open the group’s page");
  static final Text ABOUT_PAGE =
      new Text(
          "Linket er dit alene og virker i en time. Giv det ikke videre; andre i gruppen får deres eget ved at skrive »side« til mig.",
          "The link is yours alone and works for an hour. Do not pass it on; others in the group get their own by writing “page” to me.");
  static final Text ABOUT_DOCUMENT =
      new Text(
          "I filen står kun det, hele gruppen har fået vist. Den er til dig, og et link til den virker i et døgn.",
          "The file holds only what the whole group has been shown. It is for you, and a link to it works for a day.");

  static final Text PROGRAMS = new Text("Adgang for programmer", "Access for programs");
  static final Text ABOUT_PROGRAMS =
      new Text(
          "Et program med en nøgle kan læse det, gruppen kan se: kurver, handlinger og referater. En webhook får besked, når en handling er aftalt, og når en øvelse er slut, aldrig om svar.",
          "A program with a key can read what the group can see: trends, actions and minutes. A webhook is told when an action has been agreed and when an exercise has ended, never about answers.");
  static final Text KEY = new Text("Nøgle", "Key");
  static final Text NEW_KEY = new Text("Ny nøgle", "New key");
  static final Text NEW_WEBHOOK = new Text("Ny webhook", "New webhook");
  static final Text REVOKE = new Text("Tilbagekald", "Revoke");
  static final Text REVOKED = new Text("Den virker ikke længere.", "It does not work any more.");
  static final Text NONE_YET = new Text("Ingen programmer har adgang.", "No programs have access.");
  static final Text WHICH_PROGRAM =
      new Text("Hvilket program skal bruge nøglen?", "Which program is the key for?");
  static final Text LIKE_PROGRAM = new Text("fx Ledelsesoverblik", "e.g. Leadership overview");
  static final Text WHERE = new Text("Hvilken adresse skal have besked?", "Which address is told?");
  static final Text MAKE = new Text("Opret", "Create");
  static final Text MADE_KEY =
      new Text(
          "Her er nøglen. Den vises kun denne ene gang, så gem den et sikkert sted nu.",
          "Here is the key. It is shown this once only, so keep it somewhere safe now.");
  static final Text MADE_WEBHOOK =
      new Text(
          "Her er hemmeligheden, som programmet skal tjekke beskederne med. Den vises kun denne ene gang, så gem den et sikkert sted nu.",
          "Here is the secret with which the program checks what it is told. It is shown this once only, so keep it somewhere safe now.");
  static final Text KEPT = new Text("Jeg har gemt den", "I have kept it");
  static final Text SHOWN_ONCE = new Text("Den vises ikke igen.", "It is not shown again.");
  static final Text ENOUGH_KEYS =
      new Text(
          "Gruppen har fem nøgler, og det er, hvad den kan have. Tilbagekald en af dem først.",
          "The group has five keys, and that is as many as it can have. Revoke one of them first.");
  static final Text ENOUGH_WEBHOOKS =
      new Text(
          "Gruppen har tre webhooks, og det er, hvad den kan have. Tilbagekald en af dem først.",
          "The group has three webhooks, and that is as many as it can have. Revoke one of them first.");

  private ProgramWords() {}

  static Text minutes(MinutesFormat as) {
    return new Text("Referatet: ", "The minutes: ").plus("", as.label());
  }
}
