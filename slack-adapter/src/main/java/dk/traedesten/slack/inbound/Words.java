package dk.traedesten.slack.inbound;

import dk.traedesten.dialog.Text;

/// What is said to the one who acted, and to nobody else.
final class Words {
  static final Text NOT_INSTALLED =
      new Text(
          "Trædesten er ikke installeret her. Spørg dem, der styrer jeres Slack.",
          "Trædesten is not installed here. Ask those who manage your Slack.");
  static final Text FORM_IS_GONE =
      new Text(
          "Det spørgsmål er lukket for dig nu. Det, der venter på dig, står under Hjem.",
          "That question is closed for you now. What waits for you is under Home.");
  static final Text NOT_OPENED =
      new Text(
          "Slack nåede ikke at åbne vinduet. Prøv igen.",
          "Slack did not open the window in time. Please try again.");
  static final Text WHOLE_IS_GONE =
      new Text("Den besked er ikke gemt længere.", "That message is not kept any more.");
  static final Text YOU_ARE_IN =
      new Text(
          "Du er med. Når øvelsen begynder, kommer spørgsmålene her.",
          "You are in. When the exercise begins, the questions come here.");
  static final Text YOU_ARE_OUT =
      new Text(
          "Du er ikke med i øvelsen. Fortryder du, kan du trykke på Vær med i gruppens kanal.",
          "You are not in the exercise. If you change your mind, press Join in the group’s channel.");

  private Words() {}
}
