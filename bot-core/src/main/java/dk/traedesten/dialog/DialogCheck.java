package dk.traedesten.dialog;

import dk.traedesten.dialog.Complaints.Complaint;
import dk.traedesten.dialog.Condition.Facts;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Checks what the grammar alone cannot: that names are there when they are used, that every
/// barrier can close, that nothing is revealed which the promise forbids.
final class DialogCheck {
  private static final Map<String, Double> NUMBERS =
      Map.of("n", 1.0, "median", 1.0, "min", 1.0, "max", 1.0, "spread", 1.0);

  private final String file;
  private final Dialog dialog;
  private final Complaints complaints = new Complaints();
  private final Names names = new Names();
  private final References references = new References(names, complaints);
  private final TextCheck texts = new TextCheck(complaints, this::fillable);
  private final PromptCheck prompts = new PromptCheck(texts, references, complaints);

  DialogCheck(String file, Dialog dialog) {
    this.file = file;
    this.dialog = dialog;
  }

  List<Complaint> complaints() {
    head();
    steps("/steps", dialog.steps());
    if (dialog.steps().isEmpty()) {
      complaints.add("/steps", "an exercise without steps", "write at least one step");
    }
    return complaints.all();
  }

  private void head() {
    complaints.id("/id", dialog.id());
    var expected = file.substring(file.lastIndexOf('/') + 1).replaceFirst("\\.ya?ml$", "");
    complaints.require(
        dialog.id().equals(expected),
        "/id",
        "the id `%s` is not the file's name".formatted(dialog.id()),
        "write `id: %s`, or rename the file to %s.yaml".formatted(expected, dialog.id()));
    complaints.require(
        dialog.version() >= 1, "/version", "the version begins at 1", "write `version: 1`");
    complaints.require(
        dialog.source().matches("s[0-9]+/[a-z0-9-]+"),
        "/source",
        "`%s` names no source".formatted(dialog.source()),
        "write for instance `source: s0/commitment`");
    complaints.require(
        dialog.group().from() >= 2 && dialog.group().from() <= dialog.group().to(),
        "/group",
        "a group has at least two people, and `from` is not more than `to`",
        "write for instance `group: {from: 2, to: 30}`");
    complaints.require(
        dialog.takes().compareTo(dialog.upTo()) <= 0 && dialog.takes().isPositive(),
        "/takes",
        "`takes` is more than `up-to`, or no time at all",
        "write the shortest time first: `takes: PT30M`, `up-to: PT45M`");
    complaints.require(
        !dialog.modes().isEmpty() && !dialog.modes().contains(As.OPEN),
        "/modes",
        "the modes are what private answers can be promised: named or confidential",
        "write for instance `modes: [confidential, named]`");
    texts.fixed("/title", dialog.title(), 60);
    texts.fixed("/purpose", dialog.purpose(), 1500);
    texts.fixed("/topic", dialog.topic(), 300);
    for (int i = 0; i < dialog.settings().size(); i++) {
      var setting = dialog.settings().get(i);
      var place = "/settings/" + i;
      complaints.id(place + "/setting", setting.setting());
      texts.fixed(place + "/text", setting.text(), 300);
      prompts.options(place + "/options", setting.options(), 2);
    }
  }

  private void steps(String place, List<Step> steps) {
    for (int i = 0; i < steps.size(); i++) {
      step(place + "/" + i, steps.get(i));
    }
  }

  private void step(String place, Step step) {
    complaints.id(place, step.id());
    switch (step) {
      case Step.Say say -> texts.paragraph(place + "/text", say.text());
      case Step.Ask ask -> ask(place, ask);
      case Step.Reveal reveal -> reveal(place, reveal);
      case Step.Gather gather -> {
        texts.paragraph(place + "/text", gather.text());
        references.words(place + "/of", gather.of());
      }
      case Step.Vote vote -> vote(place, vote);
      case Step.Talk talk -> talk(place, talk);
      case Step.Settle settle -> {
        texts.label(place + "/text", settle.text());
        until(place, settle.until());
        for (int i = 0; i < settle.from().size(); i++) {
          references.prompt(place + "/from/" + i, settle.from().get(i));
        }
      }
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
        complaints.require(
            names.step(followUp.of()).filter(Step.Plan.class::isInstance).isPresent(),
            place + "/of",
            "there is no plan `%s` before this step".formatted(followUp.of()),
            "name a plan that stands above");
        prompts(place, followUp.prompts());
      }
      case Step.Branch branch -> {
        branch
            .when()
            .fault(everything())
            .ifPresent(why ->
                complaints.add(
                    place + "/when",
                    "the condition `%s` cannot be used: %s"
                        .formatted(branch.when().expression(), why),
                    "use results revealed above (`score.median`), `before.<series>.median`, `setting.<id>` or `group.size`; write whole numbers as 4.0 beside + - * / =="));
        complaints.require(
            !branch.then().isEmpty(),
            place + "/then",
            "a branch that leads nowhere",
            "write the steps that are taken when the condition holds");
        steps(place + "/then", branch.then());
        steps(place + "/otherwise", branch.otherwise());
      }
    }
    complaints.require(
        names.add(step) || ownPrompt(step),
        place,
        "the name `%s` is used twice".formatted(step.id()),
        "give each step and prompt a name of its own");
  }

  /// An ask may carry the name of one of its own prompts.
  private static boolean ownPrompt(Step step) {
    return step instanceof Step.Ask ask
        && ask.prompts().stream().anyMatch(p -> p.id().equals(ask.id()));
  }

  private void ask(String place, Step.Ask ask) {
    texts.paragraph(place + "/text", ask.text());
    complaints.require(
        !ask.prompts().isEmpty(),
        place + "/prompts",
        "nothing is asked",
        "write at least one prompt, for instance `- scale: score`");
    complaints.require(
        ask.of() == Audience.EVERYONE || ask.as().filter(as -> as != As.CONFIDENTIAL).isPresent(),
        place + "/as",
        "what one person answers cannot be confidential",
        "write `as: named` or `as: open` where only the facilitator is asked");
    until(place, ask.until());
    prompts(place, ask.prompts());
    for (var prompt : ask.prompts()) {
      complaints.require(
          names.add(prompt, ask),
          place,
          "the name `%s` is used twice".formatted(prompt.id()),
          "give each step and prompt a name of its own");
    }
  }

  private void prompts(String place, List<Prompt> prompts) {
    for (int i = 0; i < prompts.size(); i++) {
      this.prompts.check(place + "/prompts/" + i, prompts.get(i));
    }
  }

  private void reveal(String place, Step.Reveal reveal) {
    texts.label(place + "/text", reveal.text());
    complaints.require(
        !reveal.show().isEmpty(),
        place + "/show",
        "nothing is revealed",
        "show at least one prompt");
    for (int i = 0; i < reveal.show().size(); i++) {
      display(place + "/show/" + i, reveal.show().get(i));
    }
  }

  private void display(String place, Display display) {
    switch (display) {
      case Display.Histogram(var of) -> scale(place, of);
      case Display.Trend(var of) -> scale(place, of);
      case Display.Bars(var all) -> all.forEach(of -> scale(place, of));
      case Display.Radar(var all) -> {
        complaints.require(
            all.size() >= 3, place, "a radar needs at least three scales", "use bars instead");
        all.forEach(of -> scale(place, of));
      }
      case Display.Rows(var of) -> references.of(place, of, Prompt.Matrix.class, "matrix");
      case Display.Scatter(var of, var corner) -> {
        texts.fixed(place + "/corner", corner, 75);
        references.of(place, of, Prompt.Matrix.class, "matrix");
        complaints.require(
            names.prompt(of).filter(p -> columns(p) == 2).isPresent(),
            place,
            "a scatter needs a matrix with two columns",
            "give `%s` two columns, or show its rows".formatted(of));
      }
      case Display.Answers(var of) -> {
        references.prompt(place, of);
        names.reveal(of);
      }
    }
  }

  private void scale(String place, String of) {
    references.of(place, of, Prompt.Scale.class, "scale");
    names.reveal(of);
  }

  private static int columns(Prompt prompt) {
    return prompt instanceof Prompt.Matrix matrix ? matrix.columns().size() : 0;
  }

  private void vote(String place, Step.Vote vote) {
    texts.paragraph(place + "/text", vote.text());
    references.list(place + "/on", vote.on());
    until(place, vote.until());
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
        !talk.prompts().isEmpty(),
        place + "/prompts",
        "there is nothing to talk about",
        "write at least one prompt");
    for (int i = 0; i < talk.prompts().size(); i++) {
      texts.paragraph(place + "/prompts/" + i, talk.prompts().get(i));
    }
    talk.invite().ifPresent(of -> references.revealed(place + "/invite", of));
  }

  private void until(String place, Until until) {
    complaints.require(
        until.times().count() <= 1,
        place + "/until",
        "a step has at most one `after`",
        "keep the one that counts");
    complaints.require(
        canClose(until),
        place + "/until",
        "this barrier can never close by itself and waits for what cannot happen",
        "ask for at most %d people, and do not combine `facilitator` within `all`"
            .formatted(dialog.group().to()));
  }

  private boolean canClose(Until until) {
    return switch (until) {
      case Until.Everyone(), Until.After(_), Until.Facilitator() -> true;
      case Until.Quorum(var people) -> people <= dialog.group().to();
      case Until.AnyOf(var any) -> any.stream().allMatch(this::canClose);
      case Until.AllOf(var all) ->
          all.stream().allMatch(u -> canClose(u) && !(u instanceof Until.Facilitator));
    };
  }

  private boolean fillable(String name) {
    return name.equals("topic")
        || name.startsWith("before.")
        || names
            .step(name)
            .filter(
                s -> s instanceof Step.Settle || s instanceof Step.Vote || s instanceof Step.Gather)
            .isPresent();
  }

  private Facts everything() {
    var results = new HashMap<String, Map<String, Double>>();
    var before = new HashMap<String, Map<String, Double>>();
    for (var scale : names.revealedScales()) {
      results.put(scale.id().replace('-', '_'), NUMBERS);
      scale.series().ifPresent(series -> before.put(series.replace('-', '_'), NUMBERS));
    }
    var settings = new HashMap<String, String>();
    dialog.settings().forEach(s -> settings.put(s.setting(), s.byDefault()));
    return new Facts(results, before, Map.of(), settings, dialog.group().from());
  }
}
