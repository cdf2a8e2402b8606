package dk.traedesten.minutes;

/// Where a line is broken is a matter of the paper.
final class Spaces {
  private Spaces() {}

  static String none(String words) {
    return words.replaceAll("[\\s\\u00A0]", "");
  }
}
