package dk.traedesten.chat;

import dk.traedesten.dialog.AnswerVisibility;
import dk.traedesten.dialog.Dialog;
import dk.traedesten.dialog.Text;
import dk.traedesten.session.Participant.Part;
import java.time.Duration;

/// What is said alike in every chat.
public final class Phrases {
  public static final Text NO_SUCH_SESSION =
      new Text(
          "Den øvelse findes ikke her længere. Skriv »liste« til mig for at se, hvad I kan starte.",
          "That exercise is not here any more. Write “list” to me to see what you can start.");
  public static final Text BUSY =
      new Text(
          "Så mange svarede på én gang, at dit svar ikke nåede ind. Prøv igen om et øjeblik.",
          "So many answered at once that this did not get through. Please try again in a moment.");
  public static final Text OTHER_RELEASE =
      new Text(
          "Øvelsen venter på, at botten bliver opdateret. Intet er gået tabt. Sig det til dem, der driver den.",
          "The exercise waits for the bot to be updated. Nothing is lost. Tell those who run it.");
  public static final Text NOT_SENT =
      new Text(
          "Svaret kom for sent og blev ikke sendt. Her er det, du skrev, så du kan bruge det et andet sted.",
          "The answer came too late and was not sent. Here is what you wrote, so you can use it elsewhere.");
  public static final Text STRANGER =
      new Text(
          "Jeg kan ikke se, hvem du er, så jeg kan ikke tage dig med. Spørg den, der faciliterer.",
          "I cannot see who you are, so I cannot include you. Ask the one who facilitates.");
  public static final Text NOT_THERE =
      new Text(
          "Du er ikke selv med dér, hvor gruppen er. Gå ind i kanalen, og tryk på Vær med igen.",
          "You are not where the group is. Join the channel, and press Join again.");
  public static final Text NO_SESSIONS =
      new Text(
          "Du er ikke med i nogen øvelse lige nu, så jeg har ingen svar fra dig.",
          "You are not in any exercise right now, so I have no answers of yours.");
  public static final Text NOT_ALL =
      new Text(
          "Jeg nåede ikke det hele. Skriv det igen om et øjeblik.",
          "I did not get through all of it. Please write it again in a moment.");
  public static final Text SPOKEN =
      new Text("Jeg taler dansk med dig nu.", "I speak English with you now.");
  public static final Text HELP =
      new Text(
          "Jeg hjælper grupper gennem korte øvelser. Skriv for eksempel »liste«, »commitment«, »mine svar«, »slet mine svar« eller »mine handlinger«.",
          "I help groups through short exercises. Write for instance “list”, “commitment”, “my answers”, “delete my answers” or “my actions”.");
  public static final Text NOT_UNDERSTOOD =
      new Text(
          "Det forstod jeg ikke. Skriv for eksempel »hjælp«, »liste«, »commitment«, »mine svar«, »slet mine svar« eller »mine handlinger«.",
          "I did not understand that. Write for instance “help”, “list”, “commitment”, “my answers”, “delete my answers” or “my actions”.");
  public static final Text EXERCISES =
      new Text("Det kan I starte her:", "This is what you can start here:");
  public static final Text START_THIS =
      new Text("Tryk for at starte øvelsen:", "Press to start the exercise:");
  public static final Text NO_SUCH_EXERCISE =
      new Text(
          "Den øvelse kender jeg ikke. Det kan I starte her:",
          "I do not know that exercise. This is what you can start here:");
  public static final Text WHICH_GROUP =
      new Text(
          "Du er med i flere grupper. Skriv det dér, hvor den gruppe er, som det gælder.",
          "You are in several groups. Write it where the group is that you mean.");
  public static final Text NO_GROUPS =
      new Text(
          "Du er ikke med i en gruppe endnu. Skriv »gruppe« i en kanal eller en chat, hvor jeg er, eller start en øvelse.",
          "You are not in a group yet. Write “group” in a channel or a chat where I am, or start an exercise.");
  public static final Text HERE_IT_IS =
      new Text("Du spurgte i gruppen. Her er det:", "You asked in the group. Here it is:");
  public static final Text LOOK_IN_YOUR_CHAT =
      new Text("Det står i din egen chat med mig.", "You find it in your own chat with me.");
  public static final Text TITLE = new Text("Start en øvelse", "Start an exercise");
  public static final Text START = new Text("Start", "Start");
  public static final Text EXERCISE = new Text("Øvelse", "Exercise");
  public static final Text WHO = new Text("Hvem?", "Who?");
  public static final Text MODE =
      new Text("Hvad loves der om private svar?", "What is promised about private answers?");
  public static final Text WITHIN =
      new Text("Hvor længe ventes der på svar?", "How long are answers waited for?");
  public static final Text USUAL = new Text("Som øvelsen foreskriver", "As the exercise says");
  public static final Text DEPUTY =
      new Text("Stedfortræder, der også må styre", "Deputy who may lead as well");
  public static final Text PART =
      new Text("Hvordan er du selv med?", "How do you take part yourself?");
  public static final Text PREVIEW = new Text("Se den som deltager", "See it as a participant");
  public static final Text PREVIEW_TITLE = new Text("Som deltager", "As a participant");
  public static final Text PREVIEW_NOTE =
      new Text(
          "Sådan ser begyndelsen ud for dem, der er med. Intet er sendt.",
          "This is how it begins for those who take part. Nothing has been sent.");
  public static final Text NO_DIALOG =
      new Text(
          "Den øvelse findes ikke længere. Vælg en anden.",
          "That exercise is not here any more. Choose another.");
  public static final Text NONE = new Text("Ingen valgt", "None chosen");
  public static final Text NOT_STARTED =
      new Text(
          "Det nåede ikke ind. Tryk på Start igen.",
          "That did not get through. Press Start again.");

  private Phrases() {}

  public static Text answersShown(int sessions) {
    return sessions == 1
        ? new Text("Her er dine svar.", "Here are your answers.")
        : new Text(
            "Her er dine svar fra %d øvelser.".formatted(sessions),
            "Here are your answers from %d exercises.".formatted(sessions));
  }

  public static Text answersDeleted(int sessions) {
    return sessions == 1
        ? new Text(
            "Dine svar i øvelsen er slettet, så vidt de kan findes.",
            "Your answers in the exercise are deleted, as far as they can be found.")
        : new Text(
            "Dine svar i %d øvelser er slettet, så vidt de kan findes.".formatted(sessions),
            "Your answers in %d exercises are deleted, as far as they can be found."
                .formatted(sessions));
  }

  public static Text mode(AnswerVisibility mode) {
    return switch (mode) {
      case OPEN ->
          new Text("Åbent: vises med navn med det samme", "Open: shown with the name at once");
      case NAMED ->
          new Text(
              "Med navn: skjult til afsløringen, så med navn",
              "Named: hidden until the reveal, then with the name");
      case CONFIDENTIAL ->
          new Text("Fortroligt: vises aldrig med navn", "Confidential: never shown with a name");
      case ANONYMOUS ->
          new Text(
              "Uden navn: vises ikke for kolleger eller leder",
              "Without a name: not shown to colleagues or leader");
      case FACILITATOR_ONLY -> new Text("Kun til facilitatoren", "To the facilitator alone");
      case OWN_ONLY -> new Text("Kun til én selv", "To oneself alone");
      case TURN_ONLY -> new Text("Kun til den, hvis tur det er", "To the one whose turn it is");
    };
  }

  public static Text part(Part part) {
    return switch (part) {
      case MEMBER -> new Text("Svarer sammen med de andre", "Answers together with the others");
      case APART ->
          new Text("Svarer; svarene vises for sig med navn", "Answers; shown apart with the name");
      case SPECTATOR -> new Text("Faciliterer kun", "Only facilitates");
    };
  }

  public static Text span(Duration span) {
    long hours = span.toHours();
    if (hours % 24 == 0) {
      long days = hours / 24;
      return new Text(days + " døgn", days + (days == 1 ? " day" : " days"));
    }
    return new Text(
        hours + (hours == 1 ? " time" : " timer"), hours + (hours == 1 ? " hour" : " hours"));
  }

  public static Text size(Dialog dialog) {
    var group = dialog.group();
    return new Text(
        "%d–%d personer · %s".formatted(group.from(), group.to(), minutes(dialog)),
        "%d–%d people · %s".formatted(group.from(), group.to(), minutes(dialog)));
  }

  private static String minutes(Dialog dialog) {
    var from = dialog.takes().toMinutes();
    var to = dialog.upTo().toMinutes();
    return from == to ? from + " min." : from + "–" + to + " min.";
  }
}
