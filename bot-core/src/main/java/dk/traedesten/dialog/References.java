package dk.traedesten.dialog;

/// Checks that what a step names is there, and is of the right kind, when the step is met.
record References(Names names, Complaints complaints) {

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

  /// A list to vote on, rate or plan from.
  void list(String place, String id) {
    complaints.require(
        names.step(id).filter(s -> s instanceof Step.Gather || s instanceof Step.Vote).isPresent(),
        place,
        "there is no gathered list or vote `%s` before this step".formatted(id),
        "name a gather or vote step that stands above");
  }
}
