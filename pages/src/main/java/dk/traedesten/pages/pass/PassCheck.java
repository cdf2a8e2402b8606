package dk.traedesten.pages.pass;

import dk.traedesten.group.GroupReport;

/// What came of showing a pass.
public sealed interface PassCheck<P extends Pass> {

  /// Come in.
  ///
  /// @param view the pass's group as it is now
  record Open<P extends Pass>(P pass, GroupReport view) implements PassCheck<P> {}

  /// It was good once.
  record Expired<P extends Pass>() implements PassCheck<P> {}

  /// It was not made here, or not for this, or its group is not there any more.
  record Broken<P extends Pass>() implements PassCheck<P> {}

  /// Whoever it was made for is not of the group any more, or the group has revoked it.
  record Ended<P extends Pass>() implements PassCheck<P> {}
}
