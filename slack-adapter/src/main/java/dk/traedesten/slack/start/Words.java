package dk.traedesten.slack.start;

import dk.traedesten.dialog.As;
import dk.traedesten.dialog.Dialog;
import dk.traedesten.dialog.Text;
import dk.traedesten.session.Participant.Part;
import java.time.Duration;

/// What stands in the modal that starts an exercise.
final class Words {
  static final Text TITLE = new Text("Start en øvelse", "Start an exercise");
  static final Text START = new Text("Start", "Start");
  static final Text CANCEL = new Text("Fortryd", "Cancel");
  static final Text BACK = new Text("Tilbage", "Back");
  static final Text EXERCISE = new Text("Øvelse", "Exercise");
  static final Text CHANNEL = new Text("I hvilken kanal?", "In which channel?");
  static final Text WHO = new Text("Hvem?", "Who?");
  static final Text WHO_HINT =
      new Text(
          "Vælger du ingen, er alle i kanalen inviteret, og alle kan trykke på Vær med. Dem, du vælger, får en besked.",
          "If you choose nobody, everyone in the channel is invited and anyone can press Join. Those you choose get a message.");
  static final Text USER_GROUP = new Text("Eller en brugergruppe", "Or a user group");
  static final Text EVERYONE = new Text("Alle i kanalen", "Everyone in the channel");
  static final Text NONE = new Text("Ingen valgt", "None chosen");
  static final Text MODE =
      new Text("Hvad loves der om private svar?", "What is promised about private answers?");
  static final Text WITHIN =
      new Text("Hvor længe ventes der på svar?", "How long are answers waited for?");
  static final Text USUAL = new Text("Som øvelsen foreskriver", "As the exercise says");
  static final Text DEPUTY =
      new Text("Stedfortræder, der også må styre", "Deputy who may lead as well");
  static final Text PART = new Text("Hvordan er du selv med?", "How do you take part yourself?");
  static final Text PREVIEW = new Text("Se den som deltager", "See it as a participant");
  static final Text PREVIEW_TITLE = new Text("Som deltager", "As a participant");
  static final Text PREVIEW_NOTE =
      new Text(
          "Sådan ser begyndelsen ud for dem, der er med. Intet er sendt.",
          "This is how it begins for those who take part. Nothing has been sent.");
  static final Text NO_CHANNEL =
      new Text("Vælg den kanal, gruppen er i.", "Choose the channel the group is in.");
  static final Text NOT_IN_CHANNEL =
      new Text(
          "Jeg er ikke med i den kanal. Skriv /invite @traedesten i kanalen, og tryk på Start igen.",
          "I am not in that channel. Write /invite @traedesten in it, and press Start again.");
  static final Text YOU_ARE_NOT_IN_CHANNEL =
      new Text(
          "Du er ikke selv med i den kanal. Gå ind i den, og tryk på Start igen.",
          "You are not in that channel yourself. Join it, and press Start again.");
  static final Text NOT_YOURS =
      new Text(
          "Kun folk fra den Slack, jeg er installeret i, kan starte en øvelse. Bed en af dem om det.",
          "Only people of the Slack I am installed in can start an exercise. Ask one of them.");
  static final Text SLACK_IS_BUSY =
      new Text(
          "Slack svarer ikke lige nu. Prøv igen om et øjeblik.",
          "Slack does not answer right now. Please try again in a moment.");
  static final Text WHO_IS_THAT =
      new Text(
          "Nogle af dem er robotter, er lukket ned eller kendes ikke af Slack. Vælg andre.",
          "Some of them are bots, are deactivated or are not known to Slack. Choose others.");
  static final Text NO_DIALOG =
      new Text(
          "Den øvelse findes ikke længere. Vælg en anden.",
          "That exercise is not here any more. Choose another.");
  static final Text BUSY =
      new Text(
          "Det nåede ikke ind. Tryk på Start igen.",
          "That did not get through. Press Start again.");

  private Words() {}

  static Text mode(As mode) {
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

  static Text part(Part part) {
    return switch (part) {
      case MEMBER -> new Text("Svarer sammen med de andre", "Answers together with the others");
      case APART ->
          new Text("Svarer; svarene vises for sig med navn", "Answers; shown apart with the name");
      case SPECTATOR -> new Text("Faciliterer kun", "Only facilitates");
    };
  }

  static Text span(Duration span) {
    long hours = span.toHours();
    if (hours % 24 == 0) {
      long days = hours / 24;
      return new Text(days + " døgn", days + (days == 1 ? " day" : " days"));
    }
    return new Text(
        hours + (hours == 1 ? " time" : " timer"), hours + (hours == 1 ? " hour" : " hours"));
  }

  static Text size(Dialog dialog) {
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

  static Text about(String channel) {
    return new Text("Vores arbejde i #" + channel, "Our work in #" + channel);
  }
}
