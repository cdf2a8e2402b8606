package dk.traedesten.dialog;

import dk.traedesten.dialog.FaultList.Complaint;
import java.time.Duration;
import java.util.List;

/// Checks what the grammar alone cannot: that names are there when they are used, that every
/// barrier can close, that nothing is revealed which the promise forbids.
final class DialogCheck {
  private final String file;
  private final Dialog dialog;
  private final FaultList complaints = new FaultList();
  private final NamesInScope names = new NamesInScope();
  private final References references = new References(names, complaints);
  private final Fillable fillable;
  private final TextCheck texts;
  private final PromptCheck prompts;
  private final StepCheck steps;

  DialogCheck(String file, Dialog dialog) {
    this.file = file;
    this.dialog = dialog;
    this.fillable = new Fillable(names);
    this.texts = new TextCheck(complaints, fillable);
    this.prompts = new PromptCheck(texts, references, complaints);
    this.steps = new StepCheck(dialog, names, references, texts, prompts, complaints);
  }

  List<Complaint> complaints() {
    head();
    complaints.require(
        !dialog.steps().isEmpty(),
        "/steps",
        "an exercise without steps",
        "write at least one step");
    all("/steps", dialog.steps(), EnclosingSteps.NOTHING);
    return complaints.all();
  }

  private void all(String place, List<Step> all, EnclosingSteps around) {
    for (int i = 0; i < all.size(); i++) {
      var at = place + "/" + i;
      var step = all.get(i);
      fillable.within(around);
      steps.check(at, step, around);
      within(at, step, around);
      complaints.require(
          names.add(step) || ownPrompt(step),
          at,
          "the name `%s` is used twice".formatted(step.id()),
          "give each step and prompt a name of its own");
    }
  }

  private void within(String place, Step step, EnclosingSteps around) {
    switch (step) {
      case Step.Branch branch -> {
        var shown = around.shown(branch.when().results());
        all(place + "/then", branch.then(), shown);
        all(place + "/otherwise", branch.otherwise(), shown);
        branch.unknown().ifPresent(unknown -> all(place + "/unknown", unknown, around));
      }
      case Step.Repeat repeat -> {
        names.enter();
        all(place + "/steps", repeat.steps(), around.in(repeat));
        steps.checkAfter(place, repeat);
        names.leave(repeat);
      }
      case Step.Apart apart -> all(place + "/steps", apart.steps(), around.inSmallGroups());
      default -> {}
    }
    fillable.within(around);
  }

  /// A step may carry the name of one of its own prompts.
  private static boolean ownPrompt(Step step) {
    return step.prompts().stream().anyMatch(p -> p.id().equals(step.id()));
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
        file.endsWith(".yaml"),
        "/id",
        "the file's name does not end in .yaml, so it is not offered",
        "rename the file to %s.yaml".formatted(dialog.id()));
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
    complaints.span("/takes", dialog.takes());
    complaints.span("/up-to", dialog.upTo());
    complaints.require(
        dialog.takes().compareTo(dialog.upTo()) <= 0,
        "/takes",
        "`takes` is more than `up-to`",
        "write the shortest time first: `takes: PT30M`, `up-to: PT45M`");
    complaints.require(
        dialog.patience().isPositive() && dialog.patience().compareTo(Duration.ofDays(30)) <= 0,
        "/stand-in",
        "a group waits for its facilitator between no time and 30 days",
        "write for instance `stand-in: PT1H`");
    complaints.require(
        !dialog.modes().isEmpty()
            && dialog.modes().stream().allMatch(AnswerVisibility::canBeChosen),
        "/modes",
        "the modes are what private answers can be promised: named, confidential or anonymous",
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
}
