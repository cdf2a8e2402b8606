package dk.traedesten.dialog;

/// Checks that a barrier can close.
record UntilCheck(GroupSize group, FaultList complaints) {
  void check(String place, Until until) {
    until.times().forEach(time -> complaints.span(place + "/until", time));
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
            .formatted(group.to()));
  }

  private boolean canClose(Until until) {
    return switch (until) {
      case Until.Everyone(), Until.After(_), Until.Facilitator() -> true;
      case Until.Quorum(var people) -> people <= group.to();
      case Until.AnyOf(var any) -> any.stream().allMatch(this::canClose);
      case Until.AllOf(var all) ->
          all.stream().allMatch(u -> canClose(u) && !(u instanceof Until.Facilitator));
    };
  }
}
