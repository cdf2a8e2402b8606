package dk.traedesten.dialog;

/// Checks that what a step names is there, and is of the right kind, when the step is met.
record References(NamesInScope names, FaultList complaints) {

  /// Any prompt that has been asked.
  void prompt(String place, String id) {
    complaints.require(
        names.prompt(id).isPresent(),
        place,
        "nothing named `%s` has been asked before this step".formatted(id),
        "name a prompt that stands above");
  }

  /// A prompt of a kind.
  void of(String place, String id, Class<? extends Prompt> kind, String name) {
    complaints.require(
        names.prompt(id).filter(kind::isInstance).isPresent(),
        place,
        "`%s` is no %s that has been asked before this step".formatted(id, name),
        "name a %s that stands above".formatted(name));
  }

  /// A scale whose result has been shown.
  void revealed(String place, String id) {
    of(place, id, Prompt.Scale.class, "scale");
    complaints.require(
        names.isRevealed(id),
        place,
        "`%s` has not been revealed before this step".formatted(id),
        "reveal it above, for instance with `- histogram: %s`".formatted(id));
  }

  /// A prompt that is answered in words.
  void words(String place, String id) {
    complaints.require(
        names
            .prompt(id)
            .filter(p -> p instanceof Prompt.FreeText || p instanceof Prompt.Items)
            .isPresent(),
        place,
        "`%s` is no free text or items prompt that has been asked before this step".formatted(id),
        "name one that stands above");
  }

  /// A result that has been shown.
  void shown(String place, String id) {
    complaints.require(
        names.isRevealed(id),
        place,
        "`%s` has not been revealed before this step".formatted(id),
        "reveal it above, for instance with `- rows: %s`".formatted(id));
  }

  /// A list to vote on, rate, repeat over or plan from.
  void list(String place, String id) {
    complaints.require(
        names.isList(id),
        place,
        "there is no gathered or collected list, vote or top `%s` before this step".formatted(id),
        "name one that stands above");
  }

  /// A plan whose actions are followed up.
  void plan(String place, String id) {
    complaints.require(
        names.isHanded(id) || names.step(id).filter(Step.Plan.class::isInstance).isPresent(),
        place,
        "there is no plan `%s` before this step".formatted(id),
        "name a plan that stands above");
  }

  /// Something that can be handed to another exercise.
  void made(String place, String id) {
    complaints.require(
        names.isList(id)
            || names
                .step(id)
                .filter(s -> s instanceof Step.Settle || s instanceof Step.Plan)
                .isPresent(),
        place,
        "there is no list, wording or plan `%s` before this step".formatted(id),
        "name one that stands above");
  }

  /// What a table can show: a collected list, or what there is one of for each time of a
  /// repetition.
  void tabled(String place, String id) {
    complaints.require(
        names.isRepeated(id) || names.step(id).filter(Step.Collect.class::isInstance).isPresent(),
        place,
        "`%s` is no collected list, and nothing within a repetition above".formatted(id),
        "name a collect step, or a prompt or settle step within a repetition above");
  }

  /// A collected list within a repetition that is over.
  void repeated(String place, String id) {
    complaints.require(
        names.isWithinRepetition(id)
            && names.everyStep(id).filter(Step.Collect.class::isInstance).isPresent(),
        place,
        "`%s` is no collected list within a repetition above".formatted(id),
        "name a collect step that stands within a `repeat` above");
  }

  /// A field of a collected list.
  void field(String place, String list, String id, Class<? extends Prompt> kind, String name) {
    complaints.require(
        names
            .step(list)
            .filter(s ->
                s instanceof Step.Collect collect
                    && collect.prompts().stream()
                        .anyMatch(p -> p.id().equals(id) && kind.isInstance(p)))
            .isPresent(),
        place,
        "`%s` is no %s of a collected list `%s` before this step".formatted(id, name, list),
        "name a %s of a collect step that stands above".formatted(name));
  }
}
