package dk.traedesten.teams.deliver;

import dk.traedesten.dialog.Text;

/// What the one who leads is told when something cannot be delivered.
final class Words {
  private Words() {}

  static final Text NOT_IN_THE_PLACE =
      new Text(
          "Jeg kan ikke skrive til gruppen lige nu, for jeg er ikke med i chatten eller kanalen længere. Øvelsen er gemt. Tilføj mig igen, så fortsætter den af sig selv. Eller tilføj mig i en anden chat med de samme, og skriv »@Trædesten fortsæt« dér.",
          "I cannot write to the group right now, since I am not in the chat or channel any more. The exercise is kept. Add me again, and it goes on by itself. Or add me to another chat with the same people, and write “@Trædesten resume” there.");

  /// @param hasAView whether they have a view of their own of the group's card
  static Text cannotReach(String name, boolean hasAView) {
    return hasAView ? onTheCard(name) : onlyFollows(name);
  }

  private static Text onlyFollows(String name) {
    return new Text(
        "Jeg kan ikke skrive privat til %s, for appen er ikke installeret hos vedkommende. I er flere end 60 i gruppen, så spørgsmålene kan ikke stilles på gruppens kort. Hvis %s tilføjer mig som app i Teams, kommer de af sig selv. De andre kan gå videre imens."
            .formatted(name, name),
        "I cannot write to %s alone, since the app is not installed for them. There are more than 60 of you in the group, so the questions cannot be asked on the group's card. If %s adds me as an app in Teams, they come by themselves. The others can go on meanwhile."
            .formatted(name, name));
  }

  private static Text onTheCard(String name) {
    return new Text(
        "Jeg kan ikke skrive privat til %s, for appen er ikke installeret hos vedkommende. %s kan svare på kortet i gruppens chat, eller tilføje mig som app i Teams. De andre kan gå videre imens."
            .formatted(name, name),
        "I cannot write to %s alone, since the app is not installed for them. %s can answer on the card in the group's chat, or add me as an app in Teams. The others can go on meanwhile."
            .formatted(name, name));
  }

  static final Text NOT_SHOWN =
      new Text(
          "Teams tog ikke imod en af øvelsens beskeder. Brug Videre, eller åbn trinnet igen, så bliver den skrevet på ny.",
          "Teams did not take one of the exercise's messages. Use Next, or open the step again, and it will be written anew.");
}
