package dk.traedesten.slack.render;

import dk.traedesten.dialog.Text;

/// What is said in Slack and nowhere else, in both languages side by side.
final class Words {
  static final Text ANSWERS = new Text("Svar", "Answers");
  static final Text BEFORE = new Text("Sidste runde", "The round before");
  static final Text ANSWER = new Text("Svar", "Answer");
  static final Text FILL_IN = new Text("Udfyld", "Fill in");
  static final Text YOUR_ANSWER = new Text("Dit svar", "Your answer");
  static final Text SKIP = new Text("Spring over", "Skip");
  static final Text CHOOSE = new Text("Vælg", "Choose");
  static final Text NEXT_PAGE = new Text("Næste side", "Next page");
  static final Text PAGE_BEFORE = new Text("Forrige side", "Page before");
  static final Text CLOSE = new Text("Luk", "Close");
  static final Text SEE_ALL = new Text("Se det hele", "See all of it");
  static final Text SHORTENED =
      new Text(
          "Der er mere, end en besked i Slack kan rumme.",
          "There is more than a message in Slack has room for.");
  static final Text ALL_OF_IT = new Text("Det hele", "All of it");
  static final Text CLOSES = new Text("Lukker ", "Closes ");
  static final Text WAITING_FOR = new Text("Mangler: ", "Waiting for: ");
  static final Text QUESTIONS = new Text("Du bliver spurgt om:", "You will be asked:");
  static final Text CONSENT = new Text("Ja, det kan jeg leve med", "Yes, I can live with it");
  static final Text OBJECT = new Text("Jeg har en indvending", "I have an objection");
  static final Text WHICH_OBJECTION =
      new Text("Hvad er din indvending?", "What is your objection?");
  static final Text OBJECTION_HINT =
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
  static final Text ANSWER_MISSING = new Text("Her mangler et svar.", "An answer is missing here.");
  static final Text FOR_INSTANCE = new Text("For eksempel: ", "For instance: ");
  static final Text ALL_CHOICES = new Text("Valgene i fuld længde:", "The choices in full:");
  static final Text SURE = new Text("Er du sikker?", "Are you sure?");
  static final Text YES = new Text("Ja", "Yes");
  static final Text NO = new Text("Nej", "No");

  static final Text WAITS_FOR_YOU = new Text("Venter på dig", "Waiting for you");
  static final Text NOTHING_WAITS =
      new Text(
          "Der er ikke noget, der venter på dig lige nu.", "Nothing is waiting for you right now.");
  static final Text YOU_LEAD = new Text("Du faciliterer", "You facilitate");
  static final Text YOUR_ACTIONS = new Text("Dine handlinger", "Your actions");
  static final Text YOUR_GROUPS = new Text("Dine grupper", "Your groups");
  static final Text THE_GROUP = new Text("Gruppen", "The group");
  static final Text NOTHING_HERE =
      new Text("Her er ikke mere lige nu.", "There is no more here right now.");
  static final Text YOURS = new Text("Kun for dig", "For you alone");
  static final Text MY_HOURS = new Text("Mine tider …", "My hours …");
  static final Text MY_ANSWERS = new Text("Mine svar", "My answers");
  static final Text DELETE_MINE = new Text("Slet mine svar", "Delete my answers");
  static final Text DELETE_SAYS =
      new Text(
          "Dine svar slettes i alle de øvelser, du er med i. Det kan ikke gøres om.",
          "Your answers are deleted in every exercise you are in. It cannot be undone.");
  static final Text START_ONE = new Text("Start en øvelse", "Start an exercise");
  static final Text HELP = new Text("Hjælp", "Help");
  static final Text HOME_TITLE = new Text("Trædesten", "Trædesten");
  static final Text HOME_SAYS =
      new Text(
          "Jeg hjælper jer gennem øvelser i at lede på tværs. Kun du kan se, hvad der står her.",
          "I walk you through exercises for leading across boundaries. Only you see what is here.");
  static final Text DANISH = Text.same("Dansk");
  static final Text ENGLISH = Text.same("English");
  static final Text START = new Text("Start", "Start");
  static final Text WHERE_TO_START =
      new Text(
          "Tryk på Start, eller skriv kommandoen i den kanal, hvor I vil tage øvelsen.",
          "Press Start, or write the command in the channel where you want to do the exercise.");
  static final Text WORDS_I_KNOW =
      new Text(
          "Skriv “mine handlinger” eller “slet mine svar” til mig her, når du vil se eller slette det, jeg har om dig.",
          "Write “my actions” or “delete my answers” to me here when you want to see or delete what I have about you.");

  private Words() {}

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

  static Text place(int n) {
    return new Text("%d. plads".formatted(n), "Place %d".formatted(n));
  }

  static Text takenAlready(int place) {
    return new Text(
        "Den står allerede på %d. plads. Vælg en anden.".formatted(place),
        "That one has place %d already. Choose another.".formatted(place));
  }

  static Text rankThem(int n) {
    return new Text(
        "1. plads er det vigtigste. Sæt alle %d på en plads.".formatted(n),
        "Place 1 is the most important. Give all %d a place.".formatted(n));
  }

  static Text dot(int n) {
    return new Text("Prik %d".formatted(n), "Dot %d".formatted(n));
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

  static Text ends(int from, Text low, int to, Text high) {
    if (low.equals(high)) {
      return Text.same(from + "–" + to + " ").plus("", low);
    }
    return Text.same(from + " = ")
        .plus("", low)
        .plus("  ·  ", Text.same(to + " = "))
        .plus("", high);
  }

  /// A number of a scale with what it means, where it is one of its ends.
  static Text number(int n, int from, Text low, int to, Text high) {
    var said = Text.same(String.valueOf(n));
    if (low.equals(high)) {
      return said;
    }
    return n == from ? said.plus(" – ", low) : n == to ? said.plus(" – ", high) : said;
  }

  /// The label of the button that opens a form, by the label of the one that sends it.
  static Text opens(Text send) {
    return switch (send.en()) {
      case "Send" -> ANSWER;
      case "Save" -> FILL_IN;
      default -> send.map(label -> label + " …");
    };
  }

  /// What a form is called, by the label of the button that sends it.
  static Text title(Text send) {
    return switch (send.en()) {
      case "Send", "Save", "Change my answer" -> YOUR_ANSWER;
      default -> send;
    };
  }

  static Text seeThemAll(int all) {
    return new Text("Se dem alle (%d)".formatted(all), "See them all (%d)".formatted(all));
  }

  static Text orWrite(String command) {
    return new Text("eller skriv " + command, "or write " + command);
  }
}
