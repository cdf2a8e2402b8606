package dk.traedesten.dialog;

/// Something wrong in a dialog file: where, what, and what to write instead.
public record Fault(String file, int line, String what, String advice) {
  @Override
  public String toString() {
    return "%s:%d: %s%n    → %s".formatted(file, line, what, advice);
  }
}
