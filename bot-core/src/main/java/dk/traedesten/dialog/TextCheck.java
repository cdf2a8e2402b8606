package dk.traedesten.dialog;

import java.util.function.Predicate;

/// Checks texts: both languages are there, none is longer than the narrowest platform takes, and
/// every `{…}` can be filled.
///
/// @param fillable whether a name can be filled at the step that is being checked
record TextCheck(FaultList complaints, Predicate<String> fillable) {
  /// A heading or the label of a field.
  void label(String place, Text text) {
    check(place, text, 300, fillable);
  }

  /// Running text.
  void paragraph(String place, Text text) {
    check(place, text, 1500, fillable);
  }

  /// A text that says the same in every session.
  ///
  /// @param longest in characters
  void fixed(String place, Text text, int longest) {
    check(place, text, longest, _ -> false);
  }

  private void check(String place, Text text, int longest, Predicate<String> fillable) {
    for (var language : Language.values()) {
      var words = text.in(language);
      var at = place + (language == Language.DA ? "/da" : "/en");
      complaints.require(
          !words.isBlank(), at, "the text is empty", "write it in Danish and in English");
      complaints.require(
          words.length() <= longest,
          at,
          "the text has %d characters; there is room for %d".formatted(words.length(), longest),
          "shorten it");
      Template.fault(words)
          .ifPresent(why ->
              complaints.add(
                  at,
                  "its places cannot be read: " + why,
                  "write {name}, or {name, plural, one {# svar} other {# svar}}, and close every {"));
      Template.names(words).stream()
          .filter(name -> !fillable.test(name))
          .forEach(name ->
              complaints.add(
                  at,
                  "`{%s}` cannot be filled here".formatted(name),
                  "use {topic}, {each} or the name of a repetition ({point.name}) in it, {before.<settle id>}, {group.size}, a number shown above ({score.median}), or the name of a settle, vote, gather, collect or top step above, and only where a step speaks"));
    }
  }
}
