package dk.traedesten.engine.ask;

import dk.traedesten.dialog.AnswerVisibility;
import dk.traedesten.dialog.Option;
import dk.traedesten.dialog.Prompt;
import dk.traedesten.dialog.Text;
import dk.traedesten.engine.context.Prompts;
import dk.traedesten.message.Field;
import dk.traedesten.result.Disclosure;
import dk.traedesten.result.PersonId;
import dk.traedesten.result.Sharing;
import dk.traedesten.result.Value;
import dk.traedesten.session.Execution;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// In a small group each person decides about their own words, on the form where they write them:
/// others may guess whose they are, also without a name.
public final class SharedWords {
  private static final Text MAY_THEY =
      new Text(
          "Må de andre se det, du skriver? Dit navn står der ikke, men I er få, så de kan måske gætte, at det er dig. Uden kryds ser ingen det.",
          "May the others see what you write? Your name is not on it, but you are few, so they may guess it is you. Left unticked, nobody sees it.");
  private static final Text SHOW = new Text("Ja, vis mine ord", "Yes, show my words");

  private SharedWords() {}

  /// The field of a prompt, with the decision below it where there is one to take.
  static Stream<Field> with(Execution course, Prompt prompt, Field field) {
    return course.deciding().contains(course.key(prompt.id()))
        ? Stream.of(
            field,
            new Field.SeveralField(
                Sharing.of(field.id()),
                MAY_THEY,
                true,
                List.of(new Option(Sharing.YES, SHOW)),
                0,
                1))
        : Stream.of(field);
  }

  /// The form in front of a person. Whose answers are shown apart and with their name has nothing
  /// to decide about confidential ones.
  static List<Field> fields(Execution course, Inquiry inquiry, PersonId who) {
    return course.roster().apart().contains(who)
        ? inquiry.fields().stream().filter(field -> !isConfidential(course, field)).toList()
        : inquiry.fields();
  }

  private static boolean isConfidential(Execution course, Field field) {
    var words = Sharing.about(field.id());
    return course.step().prompts().stream()
        .filter(prompt -> words.filter(prompt.id()::equals).isPresent())
        .anyMatch(prompt -> Prompts.promised(course, prompt) == AnswerVisibility.CONFIDENTIAL);
  }

  private static boolean areFew(Execution course, Prompt prompt, AnswerVisibility as, int counted) {
    return as.hidesNames()
        && Disclosure.isInWords(prompt)
        && counted < course.disclosure().needed(prompt, as);
  }

  /// The course when its step is opened to so few that each decides. It stays so while it is open,
  /// however many come or leave: what was in front of somebody counts.
  public static Execution kept(Execution from, Inquiry inquiry) {
    var course = from;
    for (var prompt : inquiry.prompts()) {
      var as = Prompts.promised(from, prompt);
      course =
          areFew(from, prompt, as, inquiry.counted(from, as))
              ? course.withDeciding(from.key(prompt.id()))
              : course;
    }
    return course;
  }

  /// An answer with every decision taken: who writes and ticks nothing has said no, and about words
  /// that are not there nothing is decided.
  static Map<String, Value> decided(List<Field> fields, Map<String, Value> given) {
    var decided = new LinkedHashMap<>(given);
    for (var field : fields) {
      Sharing.about(field.id())
          .ifPresent(words -> {
            if (given.containsKey(words)) {
              decided.putIfAbsent(field.id(), Sharing.no());
            } else {
              decided.remove(field.id());
            }
          });
    }
    return decided;
  }
}
