package dk.traedesten.result;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What a person has decided about their own words in a group so small that they may be guessed:
/// whether the group may see them without a name.
public final class Sharing {
  /// The option that lets the group see them.
  public static final String YES = "yes";

  private static final String MARK = ".shared";

  private Sharing() {}

  /// Under what it is kept, beside the words.
  ///
  /// @param words the key of the words, with or without the marks of repetitions
  public static String of(String words) {
    int at = words.indexOf('@');
    return at < 0 ? words + MARK : words.substring(0, at) + MARK + words.substring(at);
  }

  /// What it is about; empty when this is no such decision.
  public static Optional<String> about(String id) {
    return id.endsWith(MARK)
        ? Optional.of(id.substring(0, id.length() - MARK.length()))
        : Optional.empty();
  }

  /// Nobody sees it.
  public static Value no() {
    return new Value.Picks(Set.of());
  }

  /// Whether somebody was asked about words of theirs.
  static boolean wasAsked(Map<String, Value> own, String words) {
    return own.containsKey(of(words));
  }

  /// Whether somebody lets the group see them.
  static boolean isYes(Map<String, Value> own, String words) {
    return own.get(of(words)) instanceof Value.Picks(var options) && options.contains(YES);
  }
}
