package dk.traedesten.form;

import dk.traedesten.dialog.Text;

/// What is said in and about forms on every channel, in both languages side by side.
public final class FormTexts {
  public static final Text ANSWER = new Text("Svar", "Answer");
  public static final Text FILL_IN = new Text("Udfyld", "Fill in");
  public static final Text YOUR_ANSWER = new Text("Dit svar", "Your answer");
  public static final Text WITH_WORDS = new Text("Svar med ord", "Answer in words");
  public static final Text SKIP = new Text("Spring over", "Skip");
  public static final Text CHOOSE = new Text("Vælg", "Choose");
  public static final Text NEXT_PAGE = new Text("Næste side", "Next page");
  public static final Text MORE = new Text("Flere valg", "More choices");
  public static final Text QUESTIONS = new Text("Du bliver spurgt om:", "You will be asked:");
  public static final Text ALL_CHOICES = new Text("Valgene i fuld længde:", "The choices in full:");
  public static final Text ANSWER_MISSING =
      new Text("Her mangler et svar.", "An answer is missing here.");
  public static final Text NO_SUCH_ANSWER =
      new Text(
          "Det svar passer ikke til spørgsmålet. Prøv igen her i feltet.",
          "That answer does not fit the question. Please try again here in the field.");
  static final Text FOR_INSTANCE = new Text("For eksempel: ", "For instance: ");
  static final Text CONSENT = new Text("Ja, det kan jeg leve med", "Yes, I can live with it");
  static final Text OBJECT = new Text("Jeg har en indvending", "I have an objection");
  static final Text WHICH_OBJECTION =
      new Text("Hvad er din indvending?", "What is your objection?");
  static final Text OBJECTION_HINT =
      new Text(
          "Skriv, hvad der skal til, for at du kan leve med det.",
          "Write what it would take for you to live with it.");
  static final Text OBJECTION_HINT_OTHERWISE =
      new Text(
          "Kun hvis du har en indvending. Skriv, hvad der skal til, for at du kan leve med det.",
          "Only if you have an objection. Write what it would take for you to live with it.");
  static final Text OBJECTION_MISSING =
      new Text(
          "Skriv din indvending med et par ord, så gruppen kan tage den med.",
          "Write your objection in a few words, so that the group can work it in.");
  static final Text CONSENT_WITH_OBJECTION =
      new Text(
          "Her står en indvending. Vælg “Jeg har en indvending” ovenfor, eller slet teksten.",
          "There is an objection here. Choose “I have an objection” above, or clear the text.");
  static final Text SEND_OBJECTION = new Text("Send indvendingen", "Send the objection");

  private FormTexts() {}

  public static Text page(int page, int of) {
    return new Text("Side %d af %d".formatted(page, of), "Page %d of %d".formatted(page, of));
  }

  /// How many questions are not told before they are asked.
  public static Text more(int questions) {
    return new Text("… og %d til.".formatted(questions), "… and %d more.".formatted(questions));
  }

  static Text takenAlready(int place) {
    return new Text(
        "Der står allerede en på %d. plads. Vælg en anden plads.".formatted(place),
        "Place %d is taken already. Choose another place.".formatted(place));
  }

  static Text rankThem(int n) {
    return new Text(
        "Giv hver sin plads fra 1 til %d. 1 er det vigtigste.".formatted(n),
        "Give each a place from 1 to %d. 1 is the most important.".formatted(n));
  }

  static Text dots(int dots, int each) {
    var da =
        each == 1
            ? "Du har %d %s, højst én på hver.".formatted(dots, dots == 1 ? "prik" : "prikker")
            : "Du har %d prikker og må gerne sætte op til %d på samme.".formatted(dots, each);
    var en =
        each == 1
            ? "You have %d %s, at most one on each.".formatted(dots, dots == 1 ? "dot" : "dots")
            : "You have %d dots and may place up to %d on the same.".formatted(dots, each);
    return new Text(da, en);
  }

  static Text choose(int least, int most) {
    if (least == 0) {
      return new Text(
          "Vælg op til %d, eller ingen.".formatted(most),
          "Choose up to %d, or none.".formatted(most));
    }
    return least == most
        ? new Text("Vælg %d.".formatted(most), "Choose %d.".formatted(most))
        : new Text(
            "Vælg mindst %d og højst %d.".formatted(least, most),
            "Choose at least %d and at most %d.".formatted(least, most));
  }
}
