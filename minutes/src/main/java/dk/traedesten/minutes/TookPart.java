package dk.traedesten.minutes;

import dk.traedesten.dialog.AnswerVisibility;
import dk.traedesten.dialog.Dialog;
import dk.traedesten.dialog.Language;
import dk.traedesten.dialog.Step;
import dk.traedesten.session.CalledBy;
import dk.traedesten.session.Participant;
import dk.traedesten.session.Roster;
import dk.traedesten.session.SessionSpec;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Who took part: by name, or where answers were anonymous only how many.
///
/// @param names in Danish order; empty where nobody is named
public record TookPart(int people, List<String> names) {
  public TookPart {
    names = List.copyOf(names);
  }

  /// Those who are named.
  static TookPart named(List<String> names) {
    return new TookPart(names.size(), names);
  }

  /// Those who have been in it and have not left.
  static TookPart of(SessionSpec brief, Roster roster) {
    var names =
        roster.people().stream()
            .filter(TookPart::isThere)
            .map(person -> roster.name(person.id()))
            .sorted(CalledBy.name())
            .toList();
    return isAnonymous(brief) ? new TookPart(names.size(), List.of()) : named(names);
  }

  private static boolean isThere(Participant person) {
    return switch (person.presence()) {
      case JOINED, AWAY -> true;
      case INVITED, LEFT -> false;
    };
  }

  /// With few people, who was there would stand beside answers nobody gave a name to.
  private static boolean isAnonymous(SessionSpec brief) {
    return brief.mode() == AnswerVisibility.ANONYMOUS
        || Stream.concat(Stream.of(brief.dialog()), brief.parts().values().stream())
            .flatMap(Dialog::everyStep)
            .anyMatch(TookPart::asksAnonymously);
  }

  private static boolean asksAnonymously(Step step) {
    return Stream.concat(
            step instanceof Step.Ask ask ? ask.as().stream() : Stream.of(),
            step.prompts().stream().flatMap(prompt -> prompt.as().stream()))
        .anyMatch(AnswerVisibility.ANONYMOUS::equals);
  }

  /// In a line; empty when nobody was there.
  Optional<String> said(Language language) {
    if (people == 0) {
      return Optional.empty();
    }
    return Optional.of(
        names.isEmpty()
            ? Lines.tookPart(people).in(language)
            : Lines.TOOK_PART.in(language)
                + ": "
                + String.join(", ", names.stream().map(PlainWords::line).toList()));
  }
}
