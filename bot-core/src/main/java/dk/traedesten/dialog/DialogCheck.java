package dk.traedesten.dialog;

import dk.traedesten.dialog.Condition.Facts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// Checks what the grammar alone cannot: that names are there when they are used, that every
/// barrier can close, that nothing is revealed which the promise forbids.
final class DialogCheck {
  private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
  private static final Map<String, Double> NUMBERS =
      Map.of("n", 1.0, "median", 1.0, "min", 1.0, "max", 1.0, "spread", 1.0);

  /// Something wrong at a place, given as a JSON pointer.
  record Complaint(String place, String what, String advice) {}

  private final String file;
  private final Dialog dialog;
  private final List<Complaint> complaints = new ArrayList<>();
  private final Names names = new Names();
  private final TextCheck texts;

  DialogCheck(String file, Dialog dialog) {
    this.file = file;
    this.dialog = dialog;
    this.texts = new TextCheck(complaints);
  }

  List<Complaint> complaints() {
    head();
    steps("/steps", dialog.steps());
    if (dialog.steps().isEmpty()) {
      complain("/steps", "an exercise without steps", "write at least one step");
    }
    return complaints;
  }

  private void head() {
    id("/id", dialog.id());
    var expected = file.substring(file.lastIndexOf('/') + 1).replaceFirst("\\.ya?ml$", "");
    require(
        dialog.id().equals(expected),
        "/id",
        "the id `%s` is not the file's name".formatted(dialog.id()),
        "write `id: %s`, or rename the file to %s.yaml".formatted(expected, dialog.id()));
    require(dialog.version() >= 1, "/version", "the version begins at 1", "write `version: 1`");
    require(
        dialog.source().matches("s[0-9]+/[a-z0-9-]+"),
        "/source",
        "`%s` names no source".formatted(dialog.source()),
        "write for instance `source: s0/commitment`");
    require(
        dialog.group().from() >= 2 && dialog.group().from() <= dialog.group().to(),
        "/group",
        "a group has at least two people, and `from` is not more than `to`",
        "write for instance `group: {from: 2, to: 30}`");
    require(
        dialog.takes().compareTo(dialog.upTo()) <= 0 && dialog.takes().isPositive(),
        "/takes",
        "`takes` is more than `up-to`, or no time at all",
        "write the shortest time first: `takes: PT30M`, `up-to: PT45M`");
    require(
        !dialog.modes().isEmpty() && !dialog.modes().contains(As.OPEN),
        "/modes",
        "the modes are what private answers can be promised: named or confidential",
        "write for instance `modes: [confidential, named]`");
    texts.title("/title", dialog.title());
    texts.paragraph("/purpose", dialog.purpose());
    texts.label("/topic", dialog.topic());
    for (int i = 0; i < dialog.settings().size(); i++) {
      var setting = dialog.settings().get(i);
      var place = "/settings/" + i;
      id(place + "/setting", setting.setting());
      texts.label(place + "/text", setting.text());
      options(place + "/options", setting.options(), 2);
    }
  }

  private void steps(String place, List<Step> steps) {
    for (int i = 0; i < steps.size(); i++) {
      step(place + "/" + i, steps.get(i));
    }
  }

  private void step(String place, Step step) {
    id(place, step.id());
    switch (step) {
      case Step.Say say -> texts.paragraph(place + "/text", say.text());
      case Step.Ask ask -> ask(place, ask);
      case Step.Reveal reveal -> reveal(place, reveal);
      case Step.Gather gather -> {
        texts.paragraph(place + "/text", gather.text());
        words(place + "/of", gather.of());
      }
      case Step.Vote vote -> vote(place, vote);
      case Step.Talk talk -> talk(place, talk);
      case Step.Settle settle -> {
        texts.label(place + "/text", settle.text());
        until(place, settle.until());
        for (int i = 0; i < settle.from().size(); i++) {
          prompt(place + "/from/" + i, settle.from().get(i));
        }
      }
      case Step.Plan plan -> {
        texts.label(place + "/text", plan.text());
        plan.of().ifPresent(list -> list(place + "/of", list));
        require(
            plan.most() >= 1 && plan.most() <= 20,
            place + "/most",
            "a plan has from 1 to 20 actions",
            "write for instance `most: 3`");
      }
      case Step.FollowUp followUp -> {
        texts.paragraph(place + "/text", followUp.text());
        require(
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
                complain(
                    place + "/when",
                    "the condition `%s` cannot be used: %s"
                        .formatted(branch.when().expression(), why),
                    "use results revealed above (`score.median`), `before.<series>.median`, `setting.<id>` or `group.size`; write numbers in sums as 2.0"));
        require(
            !branch.then().isEmpty(),
            place + "/then",
            "a branch that leads nowhere",
            "write the steps that are taken when the condition holds");
        steps(place + "/then", branch.then());
        steps(place + "/otherwise", branch.otherwise());
      }
    }
    texts.places(place, step, this::fillable);
    require(
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
    require(
        !ask.prompts().isEmpty(),
        place + "/prompts",
        "nothing is asked",
        "write at least one prompt, for instance `- scale: score`");
    until(place, ask.until());
    prompts(place, ask.prompts());
    for (var prompt : ask.prompts()) {
      require(
          names.add(prompt, ask),
          place,
          "the name `%s` is used twice".formatted(prompt.id()),
          "give each step and prompt a name of its own");
    }
  }

  private void prompts(String place, List<Prompt> prompts) {
    for (int i = 0; i < prompts.size(); i++) {
      prompt(place + "/prompts/" + i, prompts.get(i));
    }
  }

  private void prompt(String place, Prompt prompt) {
    id(place, prompt.id());
    texts.label(place + "/text", prompt.text());
    switch (prompt) {
      case Prompt.FreeText text ->
          text.example().ifPresent(e -> texts.paragraph(place + "/example", e));
      case Prompt.Items items ->
          require(
              items.count() >= 1 && items.count() <= 10,
              place + "/count",
              "items have from 1 to 10 fields",
              "write for instance `count: 3`");
      case Prompt.Scale scale -> {
        scale(place, scale.from(), scale.to());
        texts.option(place + "/low", scale.low());
        texts.option(place + "/high", scale.high());
      }
      case Prompt.Choice choice -> options(place + "/options", choice.options(), 2);
      case Prompt.Matrix matrix -> matrix(place, matrix);
    }
  }

  private void matrix(String place, Prompt.Matrix matrix) {
    require(
        matrix.rows().isEmpty() == matrix.rowsOf().isPresent(),
        place,
        "a matrix has either `rows` or `rows-of`",
        "write the rows, or name a gathered list, not both");
    matrix.rowsOf().ifPresent(list -> list(place + "/rows-of", list));
    options(place + "/rows", matrix.rows(), 0);
    require(
        matrix.columns().size() == 1 || matrix.columns().size() == 2,
        place + "/columns",
        "a matrix has one or two columns",
        "write one or two scales");
    for (int i = 0; i < matrix.columns().size(); i++) {
      var column = matrix.columns().get(i);
      var at = place + "/columns/" + i;
      scale(at, column.from(), column.to());
      texts.option(at + "/text", column.text());
      texts.option(at + "/low", column.low());
      texts.option(at + "/high", column.high());
    }
  }

  private void scale(String place, int from, int to) {
    require(
        from < to && to - from <= 10,
        place + "/to",
        "a scale has from 2 to 11 numbers",
        "write for instance `from: 1`, `to: 10`");
  }

  private void options(String place, List<Option> options, int least) {
    require(
        options.size() >= least && options.size() <= 25,
        place,
        "there must be from %d to 25 options".formatted(least),
        "add or remove some");
    for (int i = 0; i < options.size(); i++) {
      id(place + "/" + i, options.get(i).id());
      texts.option(place + "/" + i + "/text", options.get(i).text());
    }
  }

  private void reveal(String place, Step.Reveal reveal) {
    texts.label(place + "/text", reveal.text());
    require(
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
      case Display.Histogram(var of) -> of(place, of, Prompt.Scale.class, "scale");
      case Display.Trend(var of) -> of(place, of, Prompt.Scale.class, "scale");
      case Display.Bars(var all) -> all.forEach(of -> of(place, of, Prompt.Scale.class, "scale"));
      case Display.Radar(var all) -> {
        require(all.size() >= 3, place, "a radar needs at least three scales", "use bars instead");
        all.forEach(of -> of(place, of, Prompt.Scale.class, "scale"));
      }
      case Display.Rows(var of) -> of(place, of, Prompt.Matrix.class, "matrix");
      case Display.Scatter(var of, var corner) -> {
        texts.option(place + "/corner", corner);
        of(place, of, Prompt.Matrix.class, "matrix");
        require(
            names.prompt(of).filter(p -> columns(p) == 2).isPresent(),
            place,
            "a scatter needs a matrix with two columns",
            "give `%s` two columns, or show its rows".formatted(of));
      }
      case Display.Answers(var of) -> prompt(place, of);
    }
  }

  private static int columns(Prompt prompt) {
    return prompt instanceof Prompt.Matrix matrix ? matrix.columns().size() : 0;
  }

  private void vote(String place, Step.Vote vote) {
    texts.paragraph(place + "/text", vote.text());
    list(place + "/on", vote.on());
    until(place, vote.until());
    require(
        vote.dots() >= 1 && vote.dots() <= 10 && vote.each() >= 1 && vote.each() <= vote.dots(),
        place + "/dots",
        "each person has from 1 to 10 dots, and places at most all of them on one entry",
        "write for instance `dots: 3`, `each: 1`");
    require(
        vote.keep() >= 1, place + "/keep", "a vote keeps at least one entry", "write `keep: 1`");
  }

  private void talk(String place, Step.Talk talk) {
    texts.label(place + "/text", talk.text());
    require(
        !talk.prompts().isEmpty(),
        place + "/prompts",
        "there is nothing to talk about",
        "write at least one prompt");
    for (int i = 0; i < talk.prompts().size(); i++) {
      texts.paragraph(place + "/prompts/" + i, talk.prompts().get(i));
    }
    talk.invite().ifPresent(of -> of(place + "/invite", of, Prompt.Scale.class, "scale"));
  }

  private void until(String place, Until until) {
    require(
        until.times().count() <= 1,
        place + "/until",
        "a step has at most one `after`",
        "keep the one that counts");
    require(
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

  private void prompt(String place, String id) {
    require(
        names.prompt(id).isPresent(),
        place,
        "nothing named `%s` has been asked before this step".formatted(id),
        "name a prompt that stands above");
  }

  private void of(String place, String id, Class<? extends Prompt> kind, String name) {
    require(
        names.prompt(id).filter(kind::isInstance).isPresent(),
        place,
        "`%s` is no %s that has been asked before this step".formatted(id, name),
        "name a %s that stands above".formatted(name));
  }

  private void words(String place, String id) {
    require(
        names
            .prompt(id)
            .filter(p -> p instanceof Prompt.FreeText || p instanceof Prompt.Items)
            .isPresent(),
        place,
        "`%s` is no free text or items prompt that has been asked before this step".formatted(id),
        "name one that stands above");
  }

  private void list(String place, String id) {
    require(
        names.step(id).filter(s -> s instanceof Step.Gather || s instanceof Step.Vote).isPresent(),
        place,
        "there is no gathered list or vote `%s` before this step".formatted(id),
        "name a gather or vote step that stands above");
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
    for (var scale : names.scales()) {
      results.put(scale.id().replace('-', '_'), NUMBERS);
      scale.series().ifPresent(series -> before.put(series.replace('-', '_'), NUMBERS));
    }
    var settings = new HashMap<String, String>();
    dialog.settings().forEach(s -> settings.put(s.setting(), s.byDefault()));
    return new Facts(results, before, Map.of(), settings, dialog.group().from());
  }

  private void id(String place, String id) {
    require(
        ID.matcher(id).matches() && id.length() <= 40,
        place,
        "`%s` is no name".formatted(id),
        "write lowercase letters and digits joined by -, at most 40");
  }

  private void require(boolean fine, String place, String what, String advice) {
    if (!fine) {
      complain(place, what, advice);
    }
  }

  private void complain(String place, String what, String advice) {
    complaints.add(new Complaint(place, what, advice));
  }
}
