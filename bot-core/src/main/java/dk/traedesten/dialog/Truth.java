package dk.traedesten.dialog;

/// The answer to a condition: it is so, it is not so, or it asks about a result that the group has
/// not been shown, so that nobody can say.
public enum Truth {
  YES,
  NO,
  UNKNOWN;

  static Truth of(boolean so) {
    return so ? YES : NO;
  }
}
