package dk.traedesten.teams.reception;

import dk.traedesten.dialog.Text;

/// What is said to the one who acted, and what the bot says of itself.
final class Words {
  static final Text TITLE = Text.same("Trædesten");
  static final Text RECEIVED = new Text("Tak, det er med.", "Thank you, that counts.");
  static final Text NOT_OURS =
      new Text(
          "Den knap virker ikke mere. Skriv »liste« til mig for at se, hvad I kan starte.",
          "That button does not work any more. Write “list” to me to see what you can start.");
  static final Text FORM_IS_GONE =
      new Text(
          "Det spørgsmål er lukket for dig nu. I gruppen kan du se, hvor I er nået til.",
          "That question is closed for you now. In the group you can see where you are.");
  static final Text WHOLE_IS_GONE =
      new Text("Den besked er ikke gemt længere.", "That message is not kept any more.");
  static final Text NOTHING_WAITS =
      new Text(
          "Lige nu venter der ikke noget på dig her.", "Nothing waits for you here right now.");
  static final Text ONLY_WITH_A_GROUP =
      new Text(
          "En øvelse starter dér, hvor gruppen er. Skriv for eksempel »@Trædesten check-in« i jeres chat eller kanal.",
          "An exercise starts where the group is. Write for instance “@Trædesten check-in” in your chat or channel.");
  static final Text GOES_ON_HERE =
      new Text(
          "Øvelsen fortsætter her. Det, der ventede på jer, kommer om lidt; det, I har set indtil nu, står i den tidligere chat.",
          "The exercise goes on here. What waited for you comes in a moment; what you have seen so far stands in the earlier chat.");
  static final Text GO_ON_WHERE =
      new Text(
          "En øvelse fortsætter dér, hvor gruppen er nu. Skriv »@Trædesten fortsæt« i den chat eller kanal. Holder I pause, så tryk på Fortsæt her.",
          "An exercise goes on where the group is now. Write “@Trædesten resume” in that chat or channel. If you are having a break, press Resume here.");
  static final Text NOTHING_TO_MOVE =
      new Text(
          "Du faciliterer ikke nogen øvelse, der mangler et sted at fortsætte. Holder I pause, så tryk på Fortsæt i din chat med mig.",
          "You facilitate no exercise that needs a place to go on. If you are having a break, press Resume in your chat with me.");
  static final Text WRITTEN_ALONE =
      new Text(
          "Skriv det til mig i en chat med mig alene, så er det kun dig, der ser svaret.",
          "Write that to me in a chat with me alone, so that only you see the answer.");
  static final Text TEAMS_IS_BUSY =
      new Text(
          "Teams svarer ikke lige nu. Prøv igen om et øjeblik.",
          "Teams does not answer right now. Please try again in a moment.");
  static final Text NOT_IN_PLACE =
      new Text(
          "Jeg er ikke med her længere. Tilføj mig igen, og tryk på Start.",
          "I am not here any more. Add me again, and press Start.");
  static final Text NOT_YOURS =
      new Text(
          "Kun folk fra den organisation, jeg er installeret i, kan starte en øvelse. Bed en af dem om det.",
          "Only people of the organisation I am installed in can start an exercise. Ask one of them.");
  static final Text YOU_ARE_NOT_HERE =
      new Text(
          "Du er ikke selv med her, så du kan ikke starte en øvelse for dem.",
          "You are not here yourself, so you cannot start an exercise for them.");
  static final Text WHO_IS_THAT =
      new Text(
          "Nogle af dem er her ikke længere. Vælg andre.",
          "Some of them are not here any more. Choose others.");
  static final Text YOU_ARE_IN =
      new Text(
          "Du er med. Når øvelsen begynder, kommer dine spørgsmål i chatten med mig.",
          "You are in. When the exercise begins, your questions come in the chat with me.");
  static final Text YOU_ARE_OUT =
      new Text(
          "Du er ikke med i øvelsen. Fortryder du, kan du trykke på Vær med i gruppen.",
          "You are not in the exercise. If you change your mind, press Join in the group.");
  static final Text WHOEVER_STARTED = new Text("den, der startede,", "whoever started it");
  static final Text OUR_WORK = new Text("Vores arbejde sammen", "Our work together");
  static final Text GREETING =
      new Text(
          "Hej, jeg er Trædesten. Jeg hjælper grupper gennem korte øvelser. Skriv for eksempel »@Trædesten check-in«, hvor gruppen er.",
          "Hello, I am Trædesten. I help groups through short exercises. Write for instance “@Trædesten check-in” where the group is.");

  private Words() {}
}
