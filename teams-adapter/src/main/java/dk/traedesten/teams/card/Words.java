package dk.traedesten.teams.card;

import dk.traedesten.dialog.Text;

/// What is said on cards and nowhere else, in both languages side by side.
final class Words {
  static final Text ANSWER = new Text("Svar", "Answer");
  static final Text YOUR_ANSWER = new Text("Dit svar", "Your answer");
  static final Text SEND = new Text("Send", "Send");
  static final Text SKIP = new Text("Spring over", "Skip");
  static final Text CHOOSE = new Text("Vælg", "Choose");
  static final Text MORE = new Text("Mere …", "More …");
  static final Text NEXT_PAGE = new Text("Næste side", "Next page");
  static final Text PAGE_BEFORE = new Text("Forrige side", "Page before");
  static final Text SEE_ALL = new Text("Se det hele", "See all of it");
  static final Text SHORTENED =
      new Text(
          "Der er mere, end et kort i Teams kan rumme.",
          "There is more than a card in Teams has room for.");
  static final Text WAITING_FOR = new Text("Mangler: ", "Waiting for: ");
  static final Text QUESTIONS = new Text("Du bliver spurgt om:", "You will be asked:");
  static final Text CONSENT = new Text("Ja, det kan jeg leve med", "Yes, I can live with it");
  static final Text OBJECT = new Text("Jeg har en indvending", "I have an objection");
  static final Text WHICH_OBJECTION =
      new Text("Hvad er din indvending?", "What is your objection?");
  static final Text OBJECTION_HINT =
      new Text(
          "Skriv, hvad der skal til, for at du kan leve med det.",
          "Write what it would take for you to live with it.");
  static final Text OBJECTION_MISSING =
      new Text(
          "Skriv din indvending med et par ord, så gruppen kan tage den med.",
          "Write your objection in a few words, so that the group can work it in.");
  static final Text CONSENT_WITH_OBJECTION =
      new Text(
          "Her står en indvending. Vælg “Jeg har en indvending” ovenfor, eller slet teksten.",
          "There is an objection here. Choose “I have an objection” above, or clear the text.");
  static final Text SEND_OBJECTION = new Text("Send indvendingen", "Send the objection");
  static final Text ANSWER_MISSING = new Text("Her mangler et svar.", "An answer is missing here.");
  static final Text NO_SUCH_ANSWER =
      new Text(
          "Det svar passer ikke til spørgsmålet. Prøv igen her i feltet.",
          "That answer does not fit the question. Please try again here in the field.");
  static final Text FOR_INSTANCE = new Text("For eksempel: ", "For instance: ");
  static final Text ALL_CHOICES = new Text("Valgene i fuld længde:", "The choices in full:");
  static final Text SURE = new Text("Er du sikker?", "Are you sure?");
  static final Text CLOSES = new Text("Lukker ", "Closes ");
  static final Text AT = new Text(" kl. ", " at ");
  static final Text ANSWERS = new Text("Antal svar", "Answers");
  static final Text MEDIAN = new Text("Median", "Median");
  static final Text NOW = new Text("Nu", "Now");
  static final Text BEFORE = new Text("Runden før", "The round before");
  static final Text BASELINE = new Text("Udgangspunktet", "The baseline");
  static final Text LIMIT = new Text("Jeres egen grænse", "Your own limit");
  static final Text MIDDLE_HALF = new Text("Midterste halvdel", "Middle half");
  static final Text NOT_COMPARABLE = new Text("kan ikke sammenlignes", "not comparable");
  static final Text NOT_MEASURED = new Text("ikke målt", "not measured");
  static final Text DAY = new Text("Dag", "Day");
  static final Text FIELD = new Text("Felt", "Field");
  static final Text NUMBER = new Text("Tal", "Number");
  static final Text WHAT = new Text("Hvad", "What");
  static final Text WENT_WELL = new Text("Gik godt", "Went well");
  static final Text WENT_BADLY = new Text("Gik skidt", "Went badly");
  static final Text HAPPENED = new Text("Det skete", "It happened");
  static final Text NOTHING_YET =
      new Text("Her er ikke noget at vise endnu.", "There is nothing to show here yet.");
  static final Text TITLE = Text.same("Trædesten");

  static final Text START = new Text("Start", "Start");
  static final Text ANOTHER_EXERCISE = new Text("En anden øvelse …", "Another exercise …");
  static final Text CHOOSE_IT = new Text("Vælg den", "Choose it");
  static final Text WHO =
      new Text(
          "Hvem? Vælger du ingen, er alle her inviteret.",
          "Who? If you choose nobody, everyone here is invited.");
  static final Text WORDS_I_KNOW =
      new Text(
          "Du kan også skrive: liste, hjælp, mine handlinger, mine data, slet, dansk, english.",
          "You can also write: list, help, my actions, my data, delete, dansk, english.");

  private Words() {}

  static Text started(Text title) {
    return new Text(
        "»%s« er startet. Invitationen står her i gruppen.".formatted(title.da()),
        "“%s” has been started. The invitation stands here in the group.".formatted(title.en()));
  }

  static Text answered(int in, int of) {
    return new Text(
        "%d af %d har svaret".formatted(in, of), "%d of %d have answered".formatted(in, of));
  }

  static Text andOthers(int others) {
    return others == 1
        ? new Text(" og 1 til", " and 1 more")
        : new Text(" og %d til".formatted(others), " and %d more".formatted(others));
  }

  static Text page(int page, int of) {
    return new Text("Side %d af %d".formatted(page, of), "Page %d of %d".formatted(page, of));
  }

  static Text rankThem(int n) {
    return new Text(
        "Giv hver sin plads fra 1 til %d. 1 er det vigtigste.".formatted(n),
        "Give each a place from 1 to %d. 1 is the most important.".formatted(n));
  }

  static Text takenAlready(int place) {
    return new Text(
        "Der står allerede en på %d. plads. Vælg en anden plads.".formatted(place),
        "Place %d is taken already. Choose another place.".formatted(place));
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

  static Text more(int questions) {
    return new Text("… og %d til.".formatted(questions), "… and %d more.".formatted(questions));
  }

  static Text between(int from, int to) {
    return new Text(
        "Vælg et tal fra %d til %d.".formatted(from, to),
        "Choose a number from %d to %d.".formatted(from, to));
  }

  static Text ends(int from, Text low, int to, Text high) {
    return Text.same(from + " = ")
        .plus("", low)
        .plus("  ·  ", Text.same(to + " = "))
        .plus("", high);
  }

  /// A number of a scale with what it means, where it is one of its ends.
  static Text number(int n, int from, Text low, int to, Text high) {
    var said = Text.same(String.valueOf(n));
    return n == from ? said.plus(" – ", low) : n == to ? said.plus(" – ", high) : said;
  }

  /// The label of the button that opens a form, by the label of the one that sends it.
  static Text opens(Text send) {
    return isPlain(send) ? ANSWER.map(label -> label + " …") : send.map(label -> label + " …");
  }

  /// What a window is called, by the label of the button that sends what is in it.
  static Text windowTitle(Text send) {
    return isPlain(send) || isChange(send) ? YOUR_ANSWER : send;
  }

  /// Whether it sends an answer that was given before.
  static boolean isChange(Text send) {
    return send.en().equals("Change my answer");
  }

  private static boolean isPlain(Text send) {
    return send.en().equals("Send") || send.en().equals("Save");
  }
}
