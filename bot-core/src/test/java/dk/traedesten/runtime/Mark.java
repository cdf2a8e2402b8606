package dk.traedesten.runtime;

import dk.traedesten.result.PersonId;
import java.util.Optional;
import java.util.regex.Pattern;

/// Words that are known wherever they turn up: who wrote them, into which field, and who was
/// promised to read them.
///
/// @param reader the one other who may, where the promise names one
/// @param shared what they decided about them in a small group; empty when they were not asked
/// @param sent whether they were sent, and not only begun
record Mark(
    PersonId by, String field, Optional<String> reader, Optional<Boolean> shared, boolean sent) {
  static final Pattern WRITTEN = Pattern.compile("§(\\d+)§");

  static String written(int number) {
    return "§" + number + "§";
  }

  /// Whether everyone may see them at once.
  boolean isOpen() {
    return sent
        && switch (field) {
          case "w-named",
              "w-confidential",
              "w-anonymous",
              "w-facilitator",
              "w-own",
              "w-turn",
              "consent" ->
              false;
          default -> true;
        };
  }

  /// Whether everyone may see them once they are shown.
  boolean isShownLater() {
    return sent
        && shared.orElse(true)
        && switch (field) {
          case "w-named", "w-confidential", "w-anonymous" -> true;
          default -> false;
        };
  }

  boolean hasNoName() {
    return field.equals("w-confidential") || field.equals("w-anonymous");
  }

  /// Whether they are only for the one who was named before.
  boolean isForOne() {
    return sent && (field.equals("w-facilitator") || field.equals("w-turn"));
  }
}
