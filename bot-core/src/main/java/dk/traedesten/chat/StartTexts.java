package dk.traedesten.chat;

import dk.traedesten.dialog.Text;

/// What is said on and about the form in which an exercise is started.
public final class StartTexts {
  static final Text WHO_HINT =
      new Text(
          "Vælger du ingen, er alle inviteret, og alle kan trykke på Vær med. Dem, du vælger, får en besked.",
          "If you choose nobody, everyone is invited and anyone can press Join. Those you choose get a message.");
  static final Text EVERYONE = new Text("Alle, der er her", "Everyone who is here");
  public static final Text START_ANYWAY = new Text("Start alligevel", "Start anyway");

  private StartTexts() {}

  static Text tooFew(int from, int people) {
    return new Text(
        "Øvelsen er lavet til mindst %d, og I er %d. Den kan startes, men begynder først, når flere er med."
            .formatted(from, people),
        "The exercise is made for at least %d people, and there are %d of you. You can start it, but it begins only once more have joined."
            .formatted(from, people));
  }

  static Text tooMany(int to, int people) {
    return new Text(
        "Øvelsen er lavet til højst %d, og I er %d. Vælg dem, der skal være med, eller del jer i to."
            .formatted(to, people),
        "The exercise is made for at most %d people, and there are %d of you. Choose who should take part, or split into two groups."
            .formatted(to, people));
  }

  static Text noNumbers(int needed, int people) {
    return new Text(
        "Tal uden navn vises først ved %d svar. I er %d, så der bliver ikke noget at se. Vælg svar med navn, eller invitér flere."
            .formatted(needed, people),
        "Numbers without names are shown from %d answers on. There are %d of you, so there will be nothing to see. Choose answers with names, or invite more people."
            .formatted(needed, people));
  }

  static Text fewWords(int needed, int people) {
    return new Text(
        "I er %d. Når I er færre end %d, bestemmer hver især, om de andre må se det, man skriver uden navn."
            .formatted(people, needed),
        "There are %d of you. With fewer than %d, each person decides whether the others may see what they write without a name."
            .formatted(people, needed));
  }
}
