package dk.traedesten.dialog;

import java.util.List;
import java.util.Set;

/// Checks one step: its texts, what it names, whom it asks and what it promises them.
final class StepCheck {
  /// What a place in a text begins with when it is no repetition's name.
  private static final Set<String> NAMED_ALREADY = Set.of("topic", "each", "group", "before");

  private final Dialog dialog;
  private final NamesInScope names;
  private final References references;
  private final TextCheck texts;
  private final PromptCheck prompts;
  private final FaultList complaints;
  private final DisplayCheck displays;
  private final UntilCheck untils;
  private final ConditionCheck conditions;

  StepCheck(
      Dialog dialog,
      NamesInScope names,
      References references,
      TextCheck texts,
      PromptCheck prompts,
      FaultList complaints) {
    this.dialog = dialog;
    this.names = names;
    this.references = references;
    this.texts = texts;
    this.prompts = prompts;
    this.complaints = complaints;
    this.displays = new DisplayCheck(dialog, names, references, texts, complaints);
    this.untils = new UntilCheck(dialog.group(), complaints);
    this.conditions = new ConditionCheck(dialog, names, complaints);
  }

  void check(String place, Step step, EnclosingSteps around) {
    complaints.id(place, step.id());
    switch (step) {
      case Step.Say say -> {
        texts.paragraph(place + "/text", say.text());
        audience(place + "/to", say.to(), around);
      }
      case Step.Ask ask -> ask(place, ask, around);
      case Step.Reveal reveal -> reveal(place, reveal);
      case Step.Gather gather -> {
        texts.paragraph(place + "/text", gather.text());
        references.words(place + "/of", gather.of());
      }
      case Step.Top top -> top(place, top);
      case Step.Vote vote -> vote(place, vote);
      case Step.Talk talk -> talk(place, talk);
      case Step.Collect collect -> collect(place, collect, around);
      case Step.Settle settle -> settle(place, settle);
      case Step.Plan plan -> {
        texts.label(place + "/text", plan.text());
        plan.of().ifPresent(list -> references.list(place + "/of", list));
        complaints.require(
            plan.most() >= 1 && plan.most() <= 20,
            place + "/most",
            "a plan has from 1 to 20 actions",
            "write for instance `most: 3`");
      }
      case Step.FollowUp followUp -> {
        texts.paragraph(place + "/text", followUp.text());
        followUp.announce().ifPresent(text -> texts.paragraph(place + "/announce", text));
        references.plan(place + "/of", followUp.of());
        complaints.span(place + "/patience", followUp.patience());
        prompts(place, followUp.prompts());
        open(place, followUp.prompts(), "a follow-up");
        followUp.openWhen().forEach((prompt, option) -> openWhen(place, followUp, prompt, option));
      }
      case Step.Branch branch -> {
        boolean usable = conditions.check(place + "/when", branch.when());
        complaints.require(
            !branch.when().isConstant(),
            place + "/when",
            "the condition `%s` is always the same, so one way is never taken"
                .formatted(branch.when().expression()),
            "ask about a result, or leave the branch out");
        complaints.require(
            !branch.then().isEmpty(),
            place + "/then",
            "a branch that leads nowhere",
            "write the steps that are taken when the condition holds");
        complaints.require(
            !usable
                || branch.unknown().isPresent()
                || around.shown().containsAll(conditions.mayBeWithheld(branch.when())),
            place,
            "the condition `%s` asks about a result that may not be shown, and nothing says what happens then"
                .formatted(branch.when().expression()),
            "add `unknown:` with steps that say nothing about the result, or `unknown: []` to go on below");
      }
      case Step.Repeat repeat -> repeat(place, repeat, around);
      case Step.Apart apart -> apart(place, apart, around);
      case Step.Use use -> use(place, use);
    }
  }

  private void ask(String place, Step.Ask ask, EnclosingSteps around) {
    texts.paragraph(place + "/text", ask.text());
    audience(place + "/of", ask.of(), around);
    complaints.require(
        !ask.prompts().isEmpty(),
        place + "/prompts",
        "nothing is asked",
        "write at least one prompt, for instance `- scale: score`");
    untils.check(place, ask.until());
    prompts(place, ask.prompts());
    for (int i = 0; i < ask.prompts().size(); i++) {
      var prompt = ask.prompts().get(i);
      named(place, prompt, ask);
      promise(place + "/prompts/" + i + "/as", prompt, ask, around);
    }
  }

  /// What is promised must be something that can be kept.
  private void promise(String place, Prompt prompt, Step.Ask ask, EnclosingSteps around) {
    var modes = prompt.as().or(ask::as).map(List::of).orElse(dialog.modes());
    complaints.require(
        ask.of().equals(Audience.EVERYONE)
            || modes.stream().noneMatch(AnswerVisibility::hidesNames),
        place,
        "what one person or one small group answers cannot be confidential or anonymous",
        "write `as: named` or `as: open` where not everyone is asked");
    complaints.require(
        !modes.contains(AnswerVisibility.TURN_ONLY) || around.overPeople(),
        place,
        "nobody's turn it is here, so nobody could see what is promised to them alone",
        "use `turn-only` inside `repeat: …` with `over: people`");
    complaints.require(
        !(prompt instanceof Prompt.Scale scale
            && scale.series().isPresent()
            && modes.equals(List.of(AnswerVisibility.ANONYMOUS))),
        place,
        "an anonymous number cannot be part of a series: nobody knows whether the same people answered",
        "leave out `series`, or write `as: confidential`");
  }

  private void reveal(String place, Step.Reveal reveal) {
    texts.label(place + "/text", reveal.text());
    complaints.require(
        !reveal.show().isEmpty(),
        place + "/show",
        "nothing is revealed",
        "show at least one prompt");
    for (int i = 0; i < reveal.show().size(); i++) {
      displays.check(place + "/show/" + i, reveal.show().get(i));
    }
  }

  private void top(String place, Step.Top top) {
    texts.paragraph(place + "/text", top.text());
    references.of(place + "/of", top.of(), Prompt.Matrix.class, "matrix");
    references.shown(place + "/of", top.of());
    complaints.require(
        top.keep() >= 1, place + "/keep", "at least one row stands out", "write `keep: 1`");
    complaints.require(
        top.by() != Order.AS_WRITTEN,
        place + "/by",
        "rows do not stand out by the order in which they are written",
        "write highest, lowest, disagreement or gap");
  }

  private void vote(String place, Step.Vote vote) {
    texts.paragraph(place + "/text", vote.text());
    references.list(place + "/on", vote.on());
    untils.check(place, vote.until());
    complaints.require(
        vote.dots() >= 1 && vote.dots() <= 10 && vote.each() >= 1 && vote.each() <= vote.dots(),
        place + "/dots",
        "each person has from 1 to 10 dots, and places at most all of them on one entry",
        "write for instance `dots: 3`, `each: 1`");
    complaints.require(
        vote.keep() >= 1, place + "/keep", "a vote keeps at least one entry", "write `keep: 1`");
  }

  private void talk(String place, Step.Talk talk) {
    texts.label(place + "/text", talk.text());
    complaints.require(
        !talk.points().isEmpty(),
        place + "/prompts",
        "there is nothing to talk about",
        "write at least one prompt");
    for (int i = 0; i < talk.points().size(); i++) {
      texts.paragraph(place + "/prompts/" + i, talk.points().get(i));
    }
    complaints.span(place + "/takes", talk.takes());
    talk.invite().ifPresent(of -> references.revealed(place + "/invite", of));
  }

  private void collect(String place, Step.Collect collect, EnclosingSteps around) {
    texts.paragraph(place + "/text", collect.text());
    audience(place + "/of", collect.of(), around);
    complaints.require(
        !collect.of().equals(Audience.EACH_GROUP),
        place + "/of",
        "a list is collected by people, not by small groups",
        "write `of: everyone`, `of: facilitator` or a role");
    complaints.require(
        !collect.prompts().isEmpty(),
        place + "/prompts",
        "an entry without fields",
        "write at least one prompt, for instance `- free-text: what`");
    complaints.require(
        collect.room() >= 1 && collect.room() <= Step.Collect.MOST,
        place + "/most",
        "a list has from 1 to %d entries".formatted(Step.Collect.MOST),
        "write for instance `most: 20`");
    prompts(place, collect.prompts());
    open(place, collect.prompts(), "a collected list");
    collect.prompts().forEach(prompt -> named(place, prompt, collect));
  }

  /// What is shown as it comes cannot be promised otherwise.
  private void open(String place, List<Prompt> prompts, String what) {
    for (int i = 0; i < prompts.size(); i++) {
      complaints.require(
          prompts.get(i).as().filter(as -> as != AnswerVisibility.OPEN).isEmpty(),
          place + "/prompts/" + i + "/as",
          "%s is shown as it comes, so no field of it can be promised otherwise".formatted(what),
          "leave out `as`, or ask with `ask`");
    }
  }

  private void openWhen(String place, Step.FollowUp followUp, String prompt, String option) {
    complaints.require(
        followUp.prompts().stream()
            .anyMatch(p ->
                p instanceof Prompt.Choice choice
                    && choice.id().equals(prompt)
                    && choice.options().stream().anyMatch(o -> o.id().equals(option))),
        place + "/open-when",
        "this follow-up does not ask a choice `%s` with an option `%s`".formatted(prompt, option),
        "name one of its choices and one of the options, for instance `open-when: {tried: not-yet}`");
  }

  private void settle(String place, Step.Settle settle) {
    texts.label(place + "/text", settle.text());
    untils.check(place, settle.until());
    complaints.require(
        settle.count().filter(n -> n < 1 || n > 7).isEmpty(),
        place + "/count",
        "a joint wording has from 1 to 7 sentences",
        "write for instance `count: 3`");
    for (int i = 0; i < settle.from().size(); i++) {
      references.prompt(place + "/from/" + i, settle.from().get(i));
    }
  }

  private void repeat(String place, Step.Repeat repeat, EnclosingSteps around) {
    repeat
        .as()
        .ifPresent(as -> {
          complaints.id(place + "/as", as);
          complaints.require(
              !around.names().contains(EnclosingSteps.place(as)),
              place + "/as",
              "a repetition around this one is called `%s` as well".formatted(as),
              "give each a name of its own");
          complaints.require(
              !NAMED_ALREADY.contains(as),
              place + "/as",
              "`%s` means something else in texts".formatted(as),
              "call it something else, for instance `as: point`");
        });
    switch (repeat.over()) {
      case Over.OfList(var list) -> references.list(place + "/over", list);
      case Over.Items(var items) -> prompts.options(place + "/over/items", items, 1);
      case Over.Rounds(var most) ->
          complaints.require(
              most <= 10,
              place + "/over",
              "at most ten rounds",
              "write for instance `{rounds: 3}`");
      case Over.People() -> {}
    }
    complaints.require(
        !repeat.steps().isEmpty(),
        place + "/steps",
        "a repetition without steps",
        "write the steps that are taken each time");
    complaints.require(
        repeat.roles().isEmpty() || repeat.over() instanceof Over.People,
        place + "/roles",
        "roles rotate over people only",
        "write `over: people`, or leave out `roles`");
    complaints.require(
        !repeat.freely() || repeat.over() instanceof Over.Items,
        place + "/freely",
        "one can only go back and forth between items",
        "write `over: {items: [...]}`, or leave out `freely`");
    repeat.roles().keySet().forEach(role -> complaints.id(place + "/roles/" + role, role));
    repeat
        .goOn()
        .ifPresent(_ ->
            complaints.require(
                repeat.over() instanceof Over.Rounds,
                place + "/while",
                "`while` decides on another round, and this repetition has none",
                "write `over: {rounds: 3}`, or leave out `while`"));
  }

  /// What decides on another round asks about results of the rounds, so it is checked when they are
  /// known.
  void checkAfter(String place, Step.Repeat repeat) {
    repeat.goOn().ifPresent(condition -> conditions.check(place + "/while", condition));
  }

  private void apart(String place, Step.Apart apart, EnclosingSteps around) {
    texts.paragraph(place + "/text", apart.text());
    complaints.require(
        apart.size() >= 2 && apart.size() <= dialog.group().to(),
        place + "/size",
        "a small group has at least two people, and not more than the group",
        "write for instance `size: 3`");
    complaints.require(
        !around.apart(),
        place,
        "small groups within small groups",
        "let one `apart` end before the next begins");
    complaints.require(
        !apart.steps().isEmpty(),
        place + "/steps",
        "small groups with nothing to do",
        "write the steps they take");
  }

  private void use(String place, Step.Use use) {
    use.topic().ifPresent(topic -> texts.label(place + "/topic", topic));
    complaints.require(
        !use.of().equals(dialog.id()),
        place + "/of",
        "an exercise that uses itself never ends",
        "use another one, or `repeat`");
    use.takes().forEach((theirs, ours) -> references.made(place + "/takes/" + theirs, ours));
    use.gives()
        .forEach((theirs, ours) -> {
          complaints.id(place + "/gives/" + theirs, ours);
          complaints.require(
              names.hand(ours),
              place + "/gives/" + theirs,
              "the name `%s` is used twice".formatted(ours),
              "give each step and prompt a name of its own");
        });
  }

  private void audience(String place, Audience audience, EnclosingSteps around) {
    complaints.require(
        !audience.isRole() || around.roles().contains(audience.word()),
        place,
        "nobody has the role `%s` here".formatted(audience.word()),
        around.roles().isEmpty()
            ? "write everyone or facilitator; roles are handed out by `repeat: …` with `over: people`"
            : Nearest.advice(
                audience.word(), around.roles(), "write everyone, facilitator or one of: "));
    complaints.require(
        !audience.equals(Audience.EACH_GROUP) || around.apart(),
        place,
        "there are no small groups here",
        "use `each-group` inside `apart: …`");
  }

  private void prompts(String place, List<Prompt> all) {
    for (int i = 0; i < all.size(); i++) {
      prompts.check(place + "/prompts/" + i, all.get(i));
    }
  }

  private void named(String place, Prompt prompt, Step by) {
    complaints.require(
        names.add(prompt, by),
        place,
        "the name `%s` is used twice".formatted(prompt.id()),
        "give each step and prompt a name of its own");
  }
}
