package dk.traedesten.engine;

import dk.traedesten.dialog.Text;

/// The refusals that need no numbers.
public enum RefusalReason implements Rejection {
  NOT_HERE(
      "Du er ikke med i denne øvelse. Tryk på Vær med i gruppens samtale, hvis du vil.",
      "You are not part of this exercise. Press Join in the group’s conversation if you would like to."),
  NOT_FOR_YOU(
      "Her er det andre, der svarer. Det videre forløb står i gruppens samtale.",
      "Others answer this one. You will find what follows in the group’s conversation."),
  NOT_FACILITATOR(
      "Det er den, der faciliterer, som styrer forløbet. Sig til i gruppen, hvis I skal videre.",
      "The facilitator moves the exercise along. Tell the group if you are ready to go on."),
  STEP_IS_OVER(
      "Gruppen er gået videre, så svaret kom ikke med. Du kan se det nye trin i gruppens samtale.",
      "The group has moved on, so this did not count. You will find the new step in the group’s conversation."),
  ALREADY_CLOSED("Trinnet var allerede lukket.", "That step had already closed."),
  NOT_BEGUN("Øvelsen er ikke begyndt endnu.", "The exercise has not begun yet."),
  ALREADY_BEGUN("Øvelsen er allerede i gang.", "The exercise is already under way."),
  SESSION_IS_OVER(
      "Øvelsen er slut. Resultatet står i gruppens samtale.",
      "The exercise is over. You will find the result in the group’s conversation."),
  NO_TIME_LIMIT(
      "Der er ingen tidsfrist på dette trin, så der er ikke noget at forlænge.",
      "This step has no deadline, so there is nothing to extend."),
  NOBODY_MISSING(
      "Alle har svaret, så der er ingen at minde om det.",
      "Everyone has answered, so there is nobody to remind."),
  NOTHING_TO_SKIP(
      "Her er ikke noget, du skal springe over.", "There is nothing for you to skip here."),
  NOTHING_TO_ANSWER(
      "Lige nu er der ikke noget at svare på. Gruppens seneste besked viser, hvor I er nået til.",
      "There is nothing to answer right now. The group’s latest message shows where you are."),
  PAUSED(
      "Øvelsen holder pause. Har du skrevet noget, er det gemt som kladde.",
      "The exercise is paused. What you may have written is kept as a draft."),
  KEPT_AS_DRAFT(
      "Øvelsen holder pause. Det, du har skrevet, er gemt som kladde.",
      "The exercise is paused. What you have written is kept as a draft."),
  NOT_PAUSED("Øvelsen holder ikke pause.", "The exercise is not paused."),
  CANNOT_PAUSE(
      "Lige nu ventes der kun på en dato, så der er ikke noget at holde pause fra.",
      "Right now it only waits for a date, so there is nothing to pause."),
  NOTHING_BEFORE(
      "I er ved det første trin, så der er ikke noget at gå tilbage til.",
      "You are at the first step, so there is nothing to go back to."),
  CANNOT_REOPEN(
      "Det trin kan ikke åbnes igen med de svar, der er. Gå tilbage for at spørge på ny.",
      "That step cannot be opened again with its answers. Go back to ask anew."),
  NOWHERE_TO_GO(
      "Her er der kun én vej. Brug Videre eller Tilbage.",
      "There is only one way here. Use Next or Back."),
  NOTHING_TO_UNDO(
      "Der er ikke samlet noget endnu, så der er ikke noget at fortryde.",
      "Nothing has been joined yet, so there is nothing to undo."),
  NOTHING_TO_HIDE("Der er ingen kommentarer at skjule.", "There are no comments to hide."),
  NOBODY_ELSE(
      "Der er ikke andre med, som kan overtage.", "There is nobody else here who can take over."),
  FACILITATOR_IS_HERE(
      "Den, der faciliterer, er her stadig. Giv lidt tid, eller skriv i gruppen.",
      "The facilitator is still here. Give it some time, or write in the group."),
  NO_OTHER_MODE(
      "Øvelsen kan ikke tages med navn, eller den tages allerede med navn.",
      "The exercise cannot be taken with names, or is taken with names already."),
  NO_EXAMPLE(
      "Lige nu er der ikke noget at hjælpe med.", "There is nothing to help with right now."),
  OF_AN_EXERCISE(
      "Det hører til en øvelse, og her er ingen i gang.",
      "That belongs to an exercise, and none is under way here."),
  OF_THE_GROUP(
      "Det hører ikke til øvelsen. Skriv »gruppe« til mig i gruppens samtale.",
      "That does not belong to the exercise. Write “group” to me in the group’s conversation."),
  NOT_OF_THE_GROUP(
      "Du er ikke med i gruppen. Skriv »gruppe« til mig dér, hvor den er, hvis du vil være det.",
      "You are not in the group. Write “group” to me where it is, if you would like to be."),
  NOT_LEADER(
      "Det bestemmer de, der leder gruppens forløb. De står under Indstillinger.",
      "Those who lead the group decide that. You find them under Settings."),
  NOBODY_LEADS(
      "Vælg først under Indstillinger, hvem der leder gruppens forløb.",
      "First choose under Settings who leads the group."),
  NO_EXERCISE(
      "I har ikke haft en øvelse her endnu, så der er ikke noget referat.",
      "You have not had an exercise here yet, so there are no minutes."),
  NO_MINUTES(
      "Der er ikke noget referat endnu: Gruppen er ikke nået frem til noget, der kan skrives ned.",
      "There are no minutes yet: the group has not come to anything that can be written down."),
  FORM_IS_GONE(
      "Den formular er ikke åben længere. Bed om en ny.",
      "That form is not open any more. Ask for a new one."),
  ACTION_IS_OVER(
      "Den handling er afsluttet, eller den findes ikke længere.",
      "That action is closed, or is not there any more."),
  NOT_YOUR_ACTION(
      "Det er den ansvarlige, der melder tilbage om handlingen.",
      "The one who owns the action tells what became of it."),
  ENOUGH_PULSES(
      "Der er fem planlagte pulser, og det er, hvad en gruppe kan have. Slut en af dem først.",
      "Five pulses are planned, and that is as many as a group can have. End one of them first."),
  PULSE_IS_GONE("Den puls er ikke planlagt længere.", "That pulse is not planned any more."),
  ANSWERS_GONE(
      "De enkelte svar er slettet. Det, gruppen har fået vist, står stadig i gruppens samtale.",
      "The single answers are deleted. What the group has been shown still stands in the group’s conversation."),
  FACILITATOR_STAYS(
      "Du faciliterer øvelsen, så du kan ikke forlade den. Giv den videre først, eller slut den.",
      "You facilitate the exercise, so you cannot leave it. Hand it over first, or end it.");

  private final String da;
  private final String en;

  RefusalReason(String da, String en) {
    this.da = da;
    this.en = en;
  }

  @Override
  public Text words() {
    return new Text(da, en);
  }
}
