package dk.traedesten.slack.inbound;

import dk.traedesten.dialog.Text;

/// What is said to the one who acted, and to nobody else.
final class Words {
  static final Text NOT_INSTALLED =
      new Text(
          "Trædesten er ikke installeret her. Spørg dem, der styrer jeres Slack.",
          "Trædesten is not installed here. Ask those who manage your Slack.");
  static final Text NO_SUCH_SESSION =
      new Text(
          "Den øvelse findes ikke her længere. Skriv »liste« til mig for at se, hvad I kan starte.",
          "That exercise is not here any more. Write “list” to me to see what you can start.");
  static final Text BUSY =
      new Text(
          "Så mange svarede på én gang, at dit svar ikke nåede ind. Prøv igen om et øjeblik.",
          "So many answered at once that this did not get through. Please try again in a moment.");
  static final Text OTHER_RELEASE =
      new Text(
          "Øvelsen venter på, at botten bliver opdateret. Intet er gået tabt. Sig det til dem, der driver den.",
          "The exercise waits for the bot to be updated. Nothing is lost. Tell those who run it.");
  static final Text FORM_IS_GONE =
      new Text(
          "Det spørgsmål er lukket for dig nu. Det, der venter på dig, står under Hjem.",
          "That question is closed for you now. What waits for you is under Home.");
  static final Text NOT_SENT =
      new Text(
          "Svaret kom for sent og blev ikke sendt. Her er det, du skrev, så du kan bruge det et andet sted.",
          "The answer came too late and was not sent. Here is what you wrote, so you can use it elsewhere.");
  static final Text NOT_OPENED =
      new Text(
          "Slack nåede ikke at åbne vinduet. Prøv igen.",
          "Slack did not open the window in time. Please try again.");
  static final Text WHOLE_IS_GONE =
      new Text("Den besked er ikke gemt længere.", "That message is not kept any more.");
  static final Text STRANGER =
      new Text(
          "Jeg kan ikke se, hvem du er, så jeg kan ikke tage dig med. Spørg den, der faciliterer.",
          "I cannot see who you are, so I cannot include you. Ask the one who facilitates.");
  static final Text YOU_ARE_IN =
      new Text(
          "Du er med. Når øvelsen begynder, kommer spørgsmålene her.",
          "You are in. When the exercise begins, the questions come here.");
  static final Text YOU_ARE_OUT =
      new Text(
          "Du er ikke med i øvelsen. Fortryder du, kan du trykke på Vær med i gruppens kanal.",
          "You are not in the exercise. If you change your mind, press Join in the group’s channel.");
  static final Text SPOKEN =
      new Text("Jeg taler dansk med dig nu.", "I speak English with you now.");
  static final Text NO_SESSIONS =
      new Text(
          "Du er ikke med i nogen øvelse lige nu, så jeg har ingen svar fra dig.",
          "You are not in any exercise right now, so I have no answers of yours.");
  static final Text NOT_ALL =
      new Text(
          "Jeg nåede ikke det hele. Skriv det igen om et øjeblik.",
          "I did not get through all of it. Please write it again in a moment.");
  static final Text HELP =
      new Text(
          "Jeg hjælper grupper gennem korte øvelser. Skriv for eksempel »liste«, »commitment«, »mine svar«, »slet mine svar« eller »mine handlinger«.",
          "I help groups through short exercises. Write for instance “list”, “commitment”, “my answers”, “delete my answers” or “my actions”.");
  static final Text NOT_UNDERSTOOD =
      new Text(
          "Det forstod jeg ikke. Skriv for eksempel »hjælp«, »liste«, »commitment«, »mine svar«, »slet mine svar« eller »mine handlinger«.",
          "I did not understand that. Write for instance “help”, “list”, “commitment”, “my answers”, “delete my answers” or “my actions”.");
  static final Text EXERCISES =
      new Text("Det kan I starte her:", "This is what you can start here:");
  static final Text START_THIS =
      new Text("Tryk for at starte øvelsen:", "Press to start the exercise:");
  static final Text NO_SUCH_EXERCISE =
      new Text(
          "Den øvelse kender jeg ikke. Det kan I starte her:",
          "I do not know that exercise. This is what you can start here:");
  static final Text NO_ACTIONS =
      new Text(
          "Jeg har ingen handlinger på dit navn. De aftales i øvelser som commitment og prøvehandling.",
          "I have no actions in your name. They are agreed in exercises such as commitment and prøvehandling.");
  static final Text YOUR_ACTIONS = new Text("Dine handlinger", "Your actions");

  private Words() {}

  static Text answersShown(int sessions) {
    return sessions == 1
        ? new Text("Her er dine svar.", "Here are your answers.")
        : new Text(
            "Her er dine svar fra %d øvelser.".formatted(sessions),
            "Here are your answers from %d exercises.".formatted(sessions));
  }

  static Text answersDeleted(int sessions) {
    return sessions == 1
        ? new Text(
            "Dine svar i øvelsen er slettet, så vidt de kan findes.",
            "Your answers in the exercise are deleted, as far as they can be found.")
        : new Text(
            "Dine svar i %d øvelser er slettet, så vidt de kan findes.".formatted(sessions),
            "Your answers in %d exercises are deleted, as far as they can be found."
                .formatted(sessions));
  }
}
