package dk.traedesten.engine;

import dk.traedesten.dialog.Text;

/// A "no" as a value, in words that help.
public sealed interface Rejection {

  /// What the person is told.
  Text words();

  /// One field of a form does not fit.
  record Unfit(String field, Text words) implements Rejection {}

  /// There are not people enough to begin.
  record TooFewPeople(int here, int needed) implements Rejection {
    @Override
    public Text words() {
      return new Text(
          "Øvelsen kræver mindst %d, og I er %d indtil videre. Vent på flere, eller invitér dem."
              .formatted(needed, here),
          "The exercise needs at least %d people, and you are %d so far. Wait for more, or invite them."
              .formatted(needed, here));
    }
  }

  /// The refusals that need no numbers.
  enum Because implements Rejection {
    NOT_HERE(
        "Du er ikke med i denne øvelse. Tryk på Vær med i gruppens kanal, hvis du vil.",
        "You are not part of this exercise. Press Join in the group's channel if you would like to."),
    NOT_FOR_YOU(
        "Det her spørgsmål er kun til den, der faciliterer.",
        "This question is for the facilitator only."),
    NOT_FACILITATOR(
        "Det er den, der faciliterer, som styrer forløbet. Sig til i gruppen, hvis I skal videre.",
        "The facilitator moves the exercise along. Tell the group if you are ready to go on."),
    STEP_IS_OVER(
        "Gruppen er gået videre, så svaret kom ikke med. Du kan se det nye trin i kanalen.",
        "The group has moved on, so this did not count. You will find the new step in the channel."),
    NOT_BEGUN("Øvelsen er ikke begyndt endnu.", "The exercise has not begun yet."),
    ALREADY_BEGUN("Øvelsen er allerede i gang.", "The exercise is already under way."),
    SESSION_IS_OVER(
        "Øvelsen er slut. Resultatet står i gruppens kanal.",
        "The exercise is over. You will find the result in the group's channel."),
    NO_TIME_LIMIT(
        "Der er ingen tidsfrist på dette trin, så der er ikke noget at forlænge.",
        "This step has no deadline, so there is nothing to extend."),
    NOBODY_MISSING(
        "Alle har svaret, så der er ingen at minde om det.",
        "Everyone has answered, so there is nobody to remind."),
    NOTHING_TO_SKIP(
        "Her er ikke noget, du skal springe over.", "There is nothing for you to skip here."),
    NOTHING_TO_ANSWER(
        "Lige nu er der ikke noget at svare på. Se i gruppens kanal, hvor I er nået til.",
        "There is nothing to answer right now. The group's channel shows where you are."),
    FACILITATOR_STAYS(
        "Du faciliterer øvelsen, så du kan ikke forlade den. Du kan slutte den for alle.",
        "You facilitate the exercise, so you cannot leave it. You can end it for everyone.");

    private final String da;
    private final String en;

    Because(String da, String en) {
      this.da = da;
      this.en = en;
    }

    @Override
    public Text words() {
      return new Text(da, en);
    }
  }
}
