package dk.traedesten.workbench;

import static dk.traedesten.workbench.Spoken.counted;

import dk.traedesten.dialog.Audience;
import dk.traedesten.dialog.Language;
import dk.traedesten.dialog.Option;
import dk.traedesten.dialog.Over;
import dk.traedesten.dialog.Prompt;
import dk.traedesten.dialog.Seat;
import dk.traedesten.dialog.Step;
import dk.traedesten.dialog.Text;
import dk.traedesten.workbench.DiagramPart.Box;
import dk.traedesten.workbench.DiagramPart.Fork;
import dk.traedesten.workbench.DiagramPart.Frame;
import dk.traedesten.workbench.DiagramPart.Loop;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Draws steps in a language.
///
/// @param roles those that are handed out where it draws now, with their seats
/// @param items what the innermost repetition goes through, when it is written in the file
record Pencil(Language language, Exercise exercise, Map<String, Seat> roles, List<Option> items) {

  static Pencil of(Language language, Exercise exercise) {
    return new Pencil(language, exercise, Map.of(), List.of());
  }

  List<DiagramPart> parts(List<Step> steps) {
    return steps.stream().map(this::part).toList();
  }

  private DiagramPart part(Step step) {
    return switch (step) {
      case Step.Say say -> box("Sig", "Say", say.text(), told(say.to()));
      case Step.Ask ask -> box("Spørg", "Ask", ask.text(), asked(ask));
      case Step.Reveal reveal ->
          box(
              "Vis",
              "Show",
              reveal.text(),
              exercise
                  .shownTo(reveal)
                  .map(Spoken::promise)
                  .orElse(new Text("alle på samme tid", "everyone at the same moment")));
      case Step.Gather gather ->
          box("Saml", "Gather", gather.text(), new Text("til én liste", "into one list"));
      case Step.Top top -> box("Tag ud", "Pick out", top.text(), Spoken.top(top));
      case Step.Vote vote ->
          box(
              "Stem",
              "Vote",
              vote.text(),
              Spoken.line(
                  List.of(
                      counted(vote.dots(), "prik hver", "prikker hver", "dot each", "dots each"),
                      until(Spoken.until(vote.until())))));
      case Step.Talk talk ->
          box(
              "Tal",
              "Talk",
              talk.text(),
              Spoken.time(talk.takes().multipliedBy(talk.points().size())));
      case Step.Collect collect -> collect(collect);
      case Step.Settle settle -> settle(settle);
      case Step.Plan plan ->
          box(
              "Planlæg",
              "Plan",
              plan.text(),
              new Text("højst ", "at most ")
                  .plus("", counted(plan.most(), "handling", "handlinger", "action", "actions")));
      case Step.FollowUp followUp ->
          new Loop(
              said(new Text("hver handling, på dens dag", "each action, on its day")),
              List.of(
                  box(
                      "Følg op",
                      "Follow up",
                      followUp.text(),
                      new Text("den, der ejer handlingen", "the owner of the action"))));
      case Step.Branch branch -> fork(branch);
      case Step.Repeat repeat ->
          new Loop(said(again(repeat)), handingOut(repeat).parts(repeat.steps()));
      case Step.Apart apart -> apart(apart);
      case Step.Use use -> use(use);
    };
  }

  /// Where there is a way for a result that is not shown, that is asked first.
  private DiagramPart fork(Step.Branch branch) {
    var known =
        new Fork(
            said(question(branch.when().expression())),
            parts(branch.then()),
            parts(branch.otherwise()));
    return branch
        .unknown()
        .filter(steps -> !steps.isEmpty())
        .<DiagramPart>map(steps ->
            new Fork(
                said(new Text("kan resultatet vises", "can the result be shown")),
                List.of(known),
                parts(steps)))
        .orElse(known);
  }

  private DiagramPart collect(Step.Collect collect) {
    var notes = new ArrayList<Text>();
    notes.add(Spoken.who(collect.of(), roles));
    notes.add(new Text("én ad gangen, alle ser listen vokse", "one by one, all see the list grow"));
    collect.most().ifPresent(most -> notes.add(new Text("højst " + most, "at most " + most)));
    return box("Saml ind", "Collect", collect.text(), Spoken.line(notes));
  }

  private DiagramPart apart(Step.Apart apart) {
    var inner = new ArrayList<DiagramPart>();
    inner.add(box("Del jer", "Split up", apart.text(), new Text("på ny hver gang", "mixed anew")));
    inner.addAll(parts(apart.steps()));
    return new Frame(
        said(new Text("Små grupper på " + apart.size(), "Small groups of " + apart.size())), inner);
  }

  private DiagramPart use(Step.Use use) {
    var used = Optional.ofNullable(exercise.parts().get(use.of()));
    var notes = new ArrayList<Text>();
    use.topic().ifPresent(topic -> notes.add(new Text("om ", "about ").plus("", words(topic))));
    use.from().ifPresent(step -> notes.add(new Text("fra " + step, "from " + step)));
    if (!use.takes().isEmpty()) {
      var ours = String.join(", ", use.takes().values());
      notes.add(new Text("får " + ours, "is handed " + ours));
    }
    if (!use.gives().isEmpty()) {
      var ours = String.join(", ", use.gives().values());
      notes.add(new Text("giver " + ours, "hands back " + ours));
    }
    return new Box(
        said(new Text("Brug øvelsen", "Use the exercise")),
        used.map(d -> said(d.title())).orElse(use.of()),
        notes.stream().map(this::said).toList());
  }

  private static Text again(Step.Repeat repeat) {
    var over =
        switch (repeat.over()) {
          case Over.People() -> new Text("hver person efter tur", "each person in turn");
          case Over.OfList(var list) ->
              new Text("hver på listen " + list, "each on the list " + list);
          case Over.Items(var items) ->
              items.stream()
                  .map(item -> item.text())
                  .reduce((a, b) -> a.plus(", ", b))
                  .orElse(Text.same(""));
          case Over.Rounds(var most) ->
              new Text("højst ", "at most ")
                  .plus("", counted(most, "gang", "gange", "time", "times"));
        };
    var freely = new Text(" · frem og tilbage", " · back and forth");
    var whole = repeat.freely() ? over.plus("", freely) : over;
    return repeat
        .goOn()
        .map(c ->
            whole
                .plus("", new Text(", så længe ", ", as long as "))
                .plus("", Text.same(c.expression())))
        .orElse(whole);
  }

  private Pencil handingOut(Step.Repeat repeat) {
    var here = new LinkedHashMap<>(roles);
    here.putAll(repeat.roles());
    var within = repeat.over() instanceof Over.Items(var written) ? written : items;
    return new Pencil(language, exercise, here, within);
  }

  /// A condition, with what a repetition is at called by its words.
  private Text question(String expression) {
    var question = Text.same(expression);
    for (var item : items) {
      var id = "\"" + item.id() + "\"";
      var words = item.text();
      question =
          new Text(
              question
                  .da()
                  .replace("each == " + id, words.da())
                  .replace("each != " + id, "ikke " + words.da()),
              question
                  .en()
                  .replace("each == " + id, words.en())
                  .replace("each != " + id, "not " + words.en()));
    }
    return question;
  }

  private List<Text> asked(Step.Ask ask) {
    var notes = new ArrayList<Text>();
    var modes = ask.prompts().stream().map(p -> mode(ask, p)).distinct().toList();
    notes.add(Spoken.line(List.of(Spoken.who(ask.of(), roles), until(Spoken.until(ask.until())))));
    if (modes.size() == 1) {
      notes.add(modes.getFirst());
    } else {
      for (var prompt : ask.prompts()) {
        notes.add(Spoken.cut(words(prompt.text()), Spoken.LABEL).plus(" – ", mode(ask, prompt)));
      }
    }
    return notes;
  }

  /// What is promised about one field.
  private Text mode(Step.Ask ask, Prompt prompt) {
    return prompt.as().or(ask::as).map(Spoken::promise).orElseGet(this::chosen);
  }

  private Text told(Audience to) {
    return to.equals(Audience.EVERYONE)
        ? new Text("til alle", "to everyone")
        : new Text("til ", "to ").plus("", Spoken.who(to, roles));
  }

  /// What the facilitator may choose between at the start.
  private Text chosen() {
    return exercise.dialog().modes().stream()
        .map(Spoken::promise)
        .reduce((a, b) -> new Text(a.da() + " eller " + b.da(), a.en() + " or " + b.en()))
        .orElse(Text.same(""))
        .plus(", ", new Text("som valgt ved start", "as chosen at the start"));
  }

  private DiagramPart settle(Step.Settle settle) {
    var notes = new ArrayList<Text>();
    settle
        .count()
        .ifPresent(n -> notes.add(counted(n, "sætning", "sætninger", "sentence", "sentences")));
    return switch (settle.by()) {
      case FACILITATOR -> {
        notes.add(new Text("den, der faciliterer, samler op", "the facilitator sums up"));
        yield box("Aftal", "Settle", settle.text(), Spoken.line(notes));
      }
      case GROUP -> {
        notes.add(
            new Text(
                "én skriver, alle siger ja eller nej", "one writes, everyone consents or objects"));
        yield new Loop(
            said(
                new Text(
                    "indtil alle kan leve med ordene", "until everyone can live with the words")),
            List.of(box("Aftal", "Settle", settle.text(), Spoken.line(notes))));
      }
    };
  }

  private static Text until(Text when) {
    return new Text("indtil ", "until ").plus("", when);
  }

  private Box box(String da, String en, Text words, Text notes) {
    return box(da, en, words, List.of(notes));
  }

  private Box box(String da, String en, Text words, List<Text> notes) {
    return new Box(
        said(new Text(da, en)),
        said(Spoken.cut(words(words), Spoken.ROOM)),
        notes.stream().map(this::said).toList());
  }

  private static Text words(Text text) {
    return Spoken.unfilled(text);
  }

  private String said(Text text) {
    return text.in(language);
  }
}
