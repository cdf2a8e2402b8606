package dk.traedesten.redis;

import dk.traedesten.result.PersonId;
import dk.traedesten.session.Conversation;
import dk.traedesten.session.Participant;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Somebody as they are known where things are kept.
///
/// @param names what they are called
/// @param chats where they are written to alone
record RightsSubject(PersonId id, Set<String> names, Set<String> chats) {
  RightsSubject {
    names = Set.copyOf(names);
    chats = Set.copyOf(chats);
  }

  static RightsSubject of(PersonId id, Stream<Participant> found) {
    var all = found.filter(person -> person.id().equals(id)).toList();
    return new RightsSubject(
        id,
        all.stream().map(Participant::name).collect(Collectors.toSet()),
        all.stream()
            .map(Participant::privately)
            .map(Conversation::toString)
            .collect(Collectors.toSet()));
  }

  /// Whether a text is about them: it holds their id or their chat as a word of its own.
  boolean isIn(String text) {
    return Stream.concat(Stream.of(id.value()), chats.stream()).anyMatch(word -> holds(text, word));
  }

  /// Whether one of their names stands in a text.
  boolean isNamedIn(String text) {
    return names.stream().anyMatch(name -> holds(text, name));
  }

  /// Whether a word stands in a text by itself.
  static boolean holds(String text, String word) {
    return word(word).matcher(text).find();
  }

  /// A text with another id where theirs stands as a word of its own.
  String replaced(String text, String instead) {
    return word(id.value()).matcher(text).replaceAll(Matcher.quoteReplacement(instead));
  }

  private static Pattern word(String word) {
    return Pattern.compile("(?<![\\p{L}\\p{N}-])" + Pattern.quote(word) + "(?![\\p{L}\\p{N}-])");
  }
}
