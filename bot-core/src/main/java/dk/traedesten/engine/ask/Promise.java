package dk.traedesten.engine.ask;

import dk.traedesten.dialog.AnswerVisibility;
import dk.traedesten.dialog.Prompt;
import dk.traedesten.dialog.Step;
import dk.traedesten.dialog.Text;
import dk.traedesten.engine.context.Audiences;
import dk.traedesten.engine.context.Prompts;
import dk.traedesten.engine.context.TemplateValues;
import dk.traedesten.message.Wording;
import dk.traedesten.result.PersonId;
import dk.traedesten.session.Execution;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Stream;

/// What a person is told before they answer: who will see what, for how long, and how to take it
/// back. The words are made from the mode, so that they cannot promise anything else than what is
/// kept.
public final class Promise {
  private static final Text KEPT =
      new Text(
          "Dit svar slettes, når øvelsen slutter; det, der vises uden navn, bliver stående dér, hvor gruppen er. Vil du trække det tilbage, så tryk Spring over, før trinnet lukker.",
          "Your answer is deleted when the exercise ends; what is shown without a name stays where the group is. To take it back, press Skip before the step closes.");

  private static final Text ALONE =
      new Text(
          "Det slettes, når øvelsen slutter. Du kan se og slette det under Mine svar.",
          "It is deleted when the exercise ends. You can see and delete it under My answers.");

  private Promise() {}

  private static final Text APART =
      new Text(
          "Ingen ser dit svar, før trinnet lukker. Så vises det for sig, med dit navn, for gruppen: Sådan er det valgt ved starten. Vil du trække det tilbage før, så tryk Spring over.",
          "Nobody sees your answer until the step closes. Then it is shown apart from the others’, with your name, to the group: that was chosen at the start. To take it back before that, press Skip.");

  /// The promises to a person about the question where the session stands: one for all its fields,
  /// or one for each mode with the fields it is for.
  public static List<Text> of(Execution course, Inquiry inquiry, PersonId who) {
    if (course.step() instanceof Step.Vote) {
      return List.of(ofVote());
    }
    var byMode = new EnumMap<AnswerVisibility, List<Prompt>>(AnswerVisibility.class);
    for (var prompt : inquiry.prompts()) {
      byMode.computeIfAbsent(Prompts.promised(course, prompt), _ -> new ArrayList<>()).add(prompt);
    }
    var promises = new ArrayList<Text>();
    byMode.forEach((as, prompts) -> {
      var promise =
          isApart(course, who, as)
              ? APART.plus(" ", kept(course))
              : of(course, as).plus("", tooSmall(course, inquiry.counted(course, as), as, prompts));
      promises.add(byMode.size() == 1 ? promise : about(course, prompts).plus(" ", promise));
    });
    return promises;
  }

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
                  "Gruppen kan se, at du har svaret. Hvad du svarer, vises aldrig for dine kolleger eller din leder med dit navn.",
                  "The group can see that you have answered. What you answer is never shown to your colleagues or leader with your name.")
              .plus(" ", KEPT);
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
  private static PersonId reader(Execution course) {
    return course.step().prompts().stream()
        .flatMap(prompt -> Stream.ofNullable(course.readers().get(course.key(prompt.id()))))
        .findFirst()
        .orElse(course.roster().facilitator());
  }

  /// The promise of a vote.
  public static Text ofVote() {
    return new Text(
        "Når afstemningen lukker, ser gruppen kun, hvor mange prikker hvert forslag har fået i alt.",
        "When the vote closes, the group only sees how many dots each entry has got in all.");
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

  /// A group too small for its mode is told so before it answers.
  private static Text tooSmall(
      Execution course, int people, AnswerVisibility as, List<Prompt> prompts) {
    var promise = Text.same("");
    var told = new LinkedHashSet<Integer>();
    for (var prompt : prompts) {
      int needed = course.disclosure().needed(prompt, as);
      if (people < needed && told.add(needed)) {
        promise =
            promise.plus(
                " ",
                needed == course.brief().thresholds().comments()
                    ? tooFewForWords(people, needed)
                    : tooFewForNumbers(people, needed));
      }
    }
    return promise;
  }

  private static Text tooFewForWords(int people, int needed) {
    return new Text(
        "I er %d, og ord vises først ved %d svar. Medmindre flere kommer til, bliver din tekst ikke vist for nogen."
            .formatted(people, needed),
        "You are %d, and words are shown from %d answers on. Unless more people join, your text will not be shown to anyone."
            .formatted(people, needed));
  }

  private static Text tooFewForNumbers(int people, int needed) {
    return new Text(
        "I er %d, og tal vises først ved %d svar. Medmindre flere kommer til, bliver der ikke noget resultat at vise."
            .formatted(people, needed),
        "You are %d, and numbers are shown from %d answers on. Unless more people join, there will be no result to show."
            .formatted(people, needed));
  }
}
