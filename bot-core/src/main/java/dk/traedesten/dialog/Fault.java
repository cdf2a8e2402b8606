package dk.traedesten.dialog;

/// Something wrong in a dialog file: where, what, and what to write instead.
public record Fault(String file, int line, String what, String advice) {
  private static final int ROOM = 300;

  /// What is wrong is quoted, but not at any length.
  public Fault {
    what = what.length() <= ROOM ? what : what.substring(0, ROOM) + "…";
  }

  /// A file that is no text, or not ours to read.
  public static Fault unreadable(String file) {
    return new Fault(
        file, 1, "the file cannot be read", "save it as UTF-8, and let the bot's user read it");
  }

  @Override
  public String toString() {
    return "%s:%d: %s%n    → %s".formatted(file, line, what, advice);
  }
}
