package dk.traedesten.chat;

import dk.traedesten.runtime.Start;

/// What somebody said as the topic of an exercise.
public final class Topic {
  private Topic() {}

  /// On one line, and no longer than a topic may be.
  public static String of(String said) {
    var words = said.strip().replaceAll("\\s+", " ");
    return words.length() <= Start.LONGEST_TOPIC
        ? words
        : words.substring(0, cut(words, Start.LONGEST_TOPIC)) + "…";
  }

  /// Never through the middle of a character.
  private static int cut(String words, int longest) {
    return Character.isHighSurrogate(words.charAt(longest - 2)) ? longest - 2 : longest - 1;
  }
}
