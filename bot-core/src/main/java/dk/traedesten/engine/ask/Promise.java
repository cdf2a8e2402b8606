package dk.traedesten.engine.ask;

import dk.traedesten.dialog.AnswerVisibility;
import dk.traedesten.dialog.Prompt;
import dk.traedesten.dialog.Step;
import dk.traedesten.dialog.Text;
import dk.traedesten.engine.context.Audiences;
import dk.traedesten.engine.context.Prompts;
import dk.traedesten.engine.context.TemplateValues;
import dk.traedesten.message.Wording;
import dk.traedesten.result.Disclosure;
import dk.traedesten.result.PersonId;
import dk.traedesten.session.Execution;
import dk.traedesten.session.Participant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// What a person is told before they answer: who will see what, for how long, and how to take it
/// back. The words are made from the mode, so that they cannot promise anything else than what is
/// kept.
public final class Promise {
  private static final Text ALONE =
      new Text(
          "Det slettes, når øvelsen slutter. Du kan se og slette det under Mine svar.",
          "It is deleted when the exercise ends. You can see and delete it under My answers.");

  private static final Text APART =
      new Text(
          "Ingen ser dit svar, før trinnet lukker. Så vises det for sig, med dit navn, for gruppen: Sådan er det valgt ved starten. Vil du trække det tilbage før, så tryk Spring over.",
          "Nobody sees your answer until the step closes. Then it is shown apart from the others’, with your name, to the group: that was chosen at the start. To take it back before that, press Skip.");

  private Promise() {}

  /// The promises to a person about the question where the session stands: one for all its fields,
  /// or one for each mode with the fields it is for.
  public static List<Text> of(Execution course, Inquiry inquiry, PersonId who) {
    return said(course, inquiry, who, _ -> true);
  }

  /// The same at a question: whole where the person is told for the first time in this exercise,
  /// and in a few words after that.
  ///
  /// @param moment the moment of the question; empty once the answer is in
  static List<Text> at(Execution course, Inquiry inquiry, PersonId who, String moment) {
    var told = course.promised().getOrDefault(who, Map.of());
    return said(course, inquiry, who, as -> told.getOrDefault(as, moment).equals(moment));
  }

  /// The course when these people have been told the whole of what is promised here.
  public static Execution told(
      Execution from, Inquiry inquiry, List<Participant> people, String moment) {
    var course = from;
    for (var prompt : inquiry.prompts()) {
      for (var person : people) {
        course = course.withPromise(person.id(), Prompts.promised(from, prompt), moment);
      }
    }
    return course;
  }

  private static List<Text> said(
      Execution course, Inquiry inquiry, PersonId who, Predicate<AnswerVisibility> whole) {
    if (course.step() instanceof Step.Vote) {
      return List.of(ofVote(inquiry.asked().size(), course.brief().thresholds().numbers()));
    }
    var byMode = new LinkedHashMap<Scope, List<Prompt>>();
    for (var prompt : inquiry.prompts()) {
      var as = Prompts.promised(course, prompt);
      byMode
          .computeIfAbsent(new Scope(as, isShown(course, prompt, as)), _ -> new ArrayList<>())
          .add(prompt);
    }
    var promises = new ArrayList<Text>();
    byMode.forEach((scope, prompts) -> {
      var promise =
          whole.test(scope.as())
              ? whole(course, who, scope, prompts)
              : ShortPromise.of(course, scope.as(), scope.shown(), prompts);
      promise = promise.plus("", tooSmall(course, inquiry, scope.as(), prompts));
      promises.add(byMode.size() == 1 ? promise : about(course, prompts).plus(" ", promise));
    });
    return promises;
  }

  /// What is promised of some fields.
  ///
  /// @param shown whether the exercise shows the answers at all
  private record Scope(AnswerVisibility as, boolean shown) {}

  /// Whether the exercise shows the answers to the group: what nothing shows is not promised to be
  /// shown.
  private static boolean isShown(Execution course, Prompt prompt, AnswerVisibility as) {
    return !as.forTheGroup() || as == AnswerVisibility.OPEN || course.dialog().shows(prompt.id());
  }

  private static Text whole(Execution course, PersonId who, Scope scope, List<Prompt> prompts) {
    var as = scope.as();
    if (!scope.shown()) {
      return NOBODY.plus(" ", ALONE);
    }
    if (isApart(course, who, as)) {
      return APART.plus(" ", kept(course));
    }
    var promise = of(course, as);
    return as.hidesNames() && prompts.stream().anyMatch(Promise::tellsWhenAllAgree)
        ? promise.plus(" ", ALL_ALIKE)
        : promise;
  }

  /// Whether a number of it would tell that all have answered the same.
  private static boolean tellsWhenAllAgree(Prompt prompt) {
    return switch (prompt) {
      case Prompt.Scale scale -> !scale.sensitive();
      case Prompt.Choice choice -> !choice.sensitive();
      case Prompt.Matrix matrix -> !matrix.sensitive();
      case Prompt.Several _,
          Prompt.Ranking _,
          Prompt.Dots _,
          Prompt.Person _,
          Prompt.Day _,
          Prompt.Consent _,
          Prompt.FreeText _,
          Prompt.Items _ ->
          false;
    };
  }

  private static final Text NOBODY =
      new Text(
          "Dit svar vises ikke for nogen i denne øvelse.",
          "Your answer is not shown to anyone in this exercise.");

  private static final Text ALL_ALIKE =
      new Text(
          "Svarer alle det samme, ved alle det.",
          "If everybody answers the same, everybody knows.");

  /// Whether this person's answer is shown apart, where others' are shown without names.
  private static boolean isApart(Execution course, PersonId who, AnswerVisibility as) {
    return as == AnswerVisibility.CONFIDENTIAL && course.roster().apart().contains(who);
  }

  private static Text about(Execution course, List<Prompt> prompts) {
    return prompts.stream()
        .map(p ->
            new Text("»", "“")
                .plus("", TemplateValues.in(course, p.text()))
                .plus("", new Text("«", "”")))
        .reduce((a, b) -> a.plus(", ", b))
        .orElseThrow()
        .plus("", Text.same(":"));
  }

  /// How long what is shown is kept.
  private static Text kept(Execution course) {
    var keeps = course.brief().retention();
    var exercise = Wording.months(keeps.exercises().months());
    var memory = Wording.months(keeps.memory().months());
    return keeps.exercises() == keeps.memory()
        ? new Text(
                "Øvelsen og det, gruppen husker fra den, gemmes i ",
                "The exercise, and what the group remembers from it, is kept for ")
            .plus("", exercise)
            .plus("", Text.same("."))
        : new Text("Øvelsen gemmes i ", "The exercise is kept for ")
            .plus("", exercise)
            .plus(
                "",
                new Text(
                    ", og det, gruppen husker fra den, i ",
                    ", and what the group remembers from it for "))
            .plus("", memory)
            .plus("", Text.same("."));
  }

  /// The promise of one mode.
  public static Text of(Execution course, AnswerVisibility as) {
    var promise = words(course, as);
    return as.forTheGroup() ? promise.plus(" ", kept(course)) : promise;
  }

  private static Text words(Execution course, AnswerVisibility as) {
    return switch (as) {
      case OPEN ->
          new Text(
              "Vises med dit navn i gruppen, så snart du sender, og bliver stående dér.",
              "Shown with your name in the group as soon as you send it, and stays there.");
      case NAMED ->
          new Text(
              "Ingen ser dit svar, før trinnet lukker. Så vises det med dit navn for gruppen og bliver stående dér. Vil du trække det tilbage før, så tryk Spring over.",
              "Nobody sees your answer until the step closes. Then it is shown with your name to the group and stays there. To take it back before that, press Skip.");
      case CONFIDENTIAL ->
          new Text(
              "Gruppen kan se, at du har svaret. Hvad du svarer, vises aldrig for dine kolleger eller din leder med dit navn. Dit svar slettes, når øvelsen slutter; det, der er vist uden navn, bliver stående. Fortryder du, så tryk Spring over, før trinnet lukker.",
              "The group can see that you have answered. What you answer is never shown to your colleagues or leader with your name. Your answer is deleted when the exercise ends; what has been shown without a name stays. To take it back, press Skip before the step closes.");
      case ANONYMOUS ->
          new Text(
              "Dit svar gemmes uden dit navn og vises ikke for dine kolleger eller din leder som dit. Indtil trinnet lukker, kan du rette det eller springe over; derefter kan ingen finde ud af, hvilket der var dit, og det kan ikke trækkes tilbage. Hvem der ikke har svaret, vises for ingen. Enkelte svar slettes, når øvelsen slutter.",
              "Your answer is kept without your name and is not shown to your colleagues or leader as yours. Until the step closes you can change it or skip; after that nobody can find out which one was yours, and it cannot be taken back. Nobody is shown who has not answered. Single answers are deleted when the exercise ends.");
      case FACILITATOR_ONLY ->
          Text.same(course.roster().name(reader(course)))
              .plus(
                  " ",
                  new Text(
                      "(den, der faciliterer) ser dit svar med dit navn. Det vises ikke for andre i gruppen.",
                      "(the facilitator) sees your answer with your name. It is not shown to others in the group."))
              .plus(" ", ALONE);
      case OWN_ONLY ->
          new Text(
                  "Kun du ser det. Det vises ikke for dine kolleger eller din leder.",
                  "Only you see it. It is not shown to your colleagues or leader.")
              .plus(" ", ALONE);
      case TURN_ONLY ->
          Text.same(Audiences.turn(course).map(course.roster()::name).orElse("…"))
              .plus(
                  " ",
                  new Text(
                      "ser det med dit navn, når trinnet lukker. Det vises ikke for andre.",
                      "sees it with your name when the step closes. It is not shown to others."))
              .plus(" ", ALONE);
    };
  }

  /// Who alone sees what is for the facilitator only.
  static PersonId reader(Execution course) {
    return course.step().prompts().stream()
        .flatMap(prompt -> Stream.ofNullable(course.readers().get(course.key(prompt.id()))))
        .findFirst()
        .orElse(course.roster().facilitator());
  }

  /// The promise of a vote. Of few votes, the totals tell who has voted for what.
  ///
  /// @param voters how many are asked
  /// @param numbers from how many on numbers are shown without names
  public static Text ofVote(int voters, int numbers) {
    return voters < numbers
        ? new Text(
            "Gruppen ser, hvor mange prikker hvert forslag får. I er så få, at de andre kan regne ud, hvad du har stemt på.",
            "The group sees how many dots each entry gets. You are so few that the others can work out what you voted for.")
        : new Text(
            "Gruppen ser kun, hvor mange prikker hvert forslag får i alt. Stemmer I færre end %d, kan man regne ud, hvem der har stemt på hvad."
                .formatted(numbers),
            "The group only sees how many dots each entry gets in all. If fewer than %d of you vote, it can be worked out who voted for what."
                .formatted(numbers));
  }

  /// The promise of a consent round.
  public static Text ofConsent() {
    return new Text(
        "Et ja tælles med. En indvending vises med dit navn, så den kan blive arbejdet ind.",
        "A yes is counted. An objection is shown with your name, so that it can be worked in.");
  }

  /// The promise for what is asked in this exercise unless a step says otherwise.
  public static Text ofTheSession(Execution course) {
    return new Text(
            "Lige nu spørger ingen dig om noget. Når I bliver spurgt hver for sig, gælder:",
            "Nobody asks you anything right now. When each of you is asked alone:")
        .plus(" ", of(course, course.brief().mode()));
  }

  /// A group too small for its mode is told so before it answers. About their own words each
  /// decides for themselves.
  private static Text tooSmall(
      Execution course, Inquiry inquiry, AnswerVisibility as, List<Prompt> prompts) {
    int people = inquiry.counted(course, as);
    return prompts.stream()
        .filter(prompt -> !Disclosure.isInWords(prompt))
        .map(prompt -> course.disclosure().needed(prompt, as))
        .filter(needed -> people < needed)
        .findFirst()
        .map(needed -> Text.same(" ").plus("", tooFew(people, needed)))
        .orElse(Text.same(""));
  }

  private static Text tooFew(int people, int needed) {
    return new Text(
        "I er %d, og tal vises først ved %d svar. Medmindre flere kommer til, bliver der ikke noget resultat at vise."
            .formatted(people, needed),
        "You are %d, and numbers are shown from %d answers on. Unless more people join, there will be no result to show."
            .formatted(people, needed));
  }
}
