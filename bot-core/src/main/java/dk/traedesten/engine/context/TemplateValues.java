package dk.traedesten.engine.context;

import dk.traedesten.dialog.Language;
import dk.traedesten.dialog.Template;
import dk.traedesten.dialog.Text;
import dk.traedesten.session.Entry;
import dk.traedesten.session.Execution;
import java.util.Optional;
import java.util.stream.Collectors;

/// Fills the places of a dialog's texts: the topic, what a repetition is at, a settled wording, the
/// winners of a vote, what the group remembers (`{before.when-it-slips}`), or a number that has
/// been shown (`{score.median}`).
public final class TemplateValues {
  private TemplateValues() {}

  public static Text in(Execution course, Text text) {
    return new Text(in(course, text, Language.DA), in(course, text, Language.EN));
  }

  private static String in(Execution course, Text text, Language language) {
    return Template.fill(text.in(language), language, place -> value(course, place, language));
  }

  private static Object value(Execution course, String place, Language language) {
    if (place.equals("topic")) {
      return topic(course).in(language);
    }
    if (place.equals("each")) {
      return course.scope().turns().stream()
          .reduce((_, inner) -> inner)
          .map(turn -> turn.element().words().in(language))
          .orElse("…");
    }
    var named = named(course, place);
    if (named.isPresent()) {
      return named.get().in(language);
    }
    var role = Audiences.names(course, place);
    if (!role.isEmpty()) {
      return role;
    }
    if (place.startsWith("before.")) {
      return course.brief().before().wording(place.substring("before.".length())).orElse("…");
    }
    return course
        .settled(place)
        .or(() -> list(course, place))
        .<Object>map(words -> words)
        .or(() -> ConditionFacts.roughly(course, place).map(words -> words.in(language)))
        .or(() -> ConditionFacts.number(course, place))
        .orElse("…");
  }

  /// What a repetition around is at, by the name it is given there: `{topic.name}`.
  private static Optional<Text> named(Execution course, String place) {
    return course.scope().turns().stream()
        .filter(
            turn -> turn.repeat().as().map(as -> as + ".name").filter(place::equals).isPresent())
        .findFirst()
        .map(turn -> turn.element().words());
  }

  /// What it is about: in an exercise that is used, what it is about there.
  public static Text topic(Execution course) {
    if (course.at().depth() == 0) {
      return Text.same(course.brief().topic());
    }
    return course
        .scope()
        .used()
        .map(use -> {
          var outside = StepLookup.whereUsed(course);
          return use.topic().map(text -> in(outside, text)).orElseGet(() -> topic(outside));
        })
        .orElseGet(() -> Text.same(course.brief().topic()));
  }

  private static Optional<String> list(Execution course, String id) {
    return Optional.of(course.list(id))
        .filter(entries -> !entries.isEmpty())
        .map(entries -> entries.stream().map(Entry::words).collect(Collectors.joining("; ")));
  }
}
