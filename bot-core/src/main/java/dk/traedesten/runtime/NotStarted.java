package dk.traedesten.runtime;

import dk.traedesten.dialog.Text;

/// Why an exercise cannot be started as it was wished, in words for the one who wished it.
public enum NotStarted {
  NO_TOPIC(
      "Skriv i højst 200 tegn, hvad øvelsen handler om.",
      "Write in at most 200 characters what the exercise is about."),
  NOT_A_MODE(
      "Det løfte om svarene kan øvelsen ikke holde. Vælg et af dem, der vises.",
      "The exercise cannot keep that promise about answers. Choose one of those shown."),
  NOT_A_SETTING("Den indstilling har øvelsen ikke.", "The exercise does not have that setting."),
  NOT_A_TIME(
      "Et spørgsmål kan vente på svar fra 5 minutter til 30 dage.",
      "A question can wait for answers from 5 minutes to 30 days."),
  DEPUTY_IS_NOT_INVITED(
      "Vælg en stedfortræder blandt dem, der inviteres.",
      "Choose a deputy among those who are invited."),
  A_PART_IS_MISSING(
      "Øvelsen bruger en anden øvelse, som ikke findes i kataloget.",
      "The exercise uses another one that is not in the catalogue.");

  private final String da;
  private final String en;

  NotStarted(String da, String en) {
    this.da = da;
    this.en = en;
  }

  public Text words() {
    return new Text(da, en);
  }
}
