package dk.traedesten.slack.install;

import dk.traedesten.dialog.Text;

/// What is said to whoever installs the bot.
final class Words {
  static final Text INSTALLED = new Text("Trædesten er på plads", "Trædesten is in place");
  static final Text WHAT_NOW =
      new Text(
          "Gå tilbage til Slack, og skriv /traedesten i en kanal. Skal den være med i en privat kanal, så skriv /invite @traedesten der først.",
          "Go back to Slack and write /traedesten in a channel. For a private channel, write /invite @traedesten there first.");

  static final Text NOT_INSTALLED =
      new Text("Trædesten blev ikke installeret", "Trædesten was not installed");
  static final Text CANCELLED =
      new Text(
          "Der blev sagt nej i Slack, og intet er ændret. Du kan begynde igen, når du vil.",
          "Slack was told no, and nothing has been changed. You can begin again whenever you like.");
  static final Text NOT_BEGUN_HERE =
      new Text(
          "Det her begyndte i en anden browser, er allerede brugt, eller er mere end ti minutter gammelt. Begynd forfra, så går det.",
          "This was begun in another browser, has been used already, or is more than ten minutes old. Begin again, and it will work.");
  static final Text SLACK_SAID_NO =
      new Text(
          "Slack tog ikke imod. Prøv igen; sker det flere gange, så lad den, der driver Trædesten, se efter.",
          "Slack did not accept. Try again; if it goes on, let whoever runs Trædesten have a look.");
  static final Text SLACK_IS_AWAY =
      new Text(
          "Slack svarer ikke lige nu. Vent et øjeblik, og begynd forfra.",
          "Slack does not answer right now. Wait a moment, and begin again.");
  static final Text AGAIN = new Text("Begynd forfra", "Begin again");

  private Words() {}
}
