package dk.traedesten.dialog;

/// Something wrong in a dialog file: where, what, and what to write instead.
public record Fault(String file, int line, String what, String advice) {
  private static final int ROOM = 300;

  /// What is wrong is quoted, but not at any length.
  public Fault {
    what = what.length() <= ROOM ? what : what.substring(0, ROOM) + "…";
  }

  @Override
  public String toString() {
    return "%s:%d: %s%n    → %s".formatted(file, line, what, advice);
  }
}
