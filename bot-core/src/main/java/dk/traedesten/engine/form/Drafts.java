package dk.traedesten.engine.form;

import dk.traedesten.engine.TurnContext;
import dk.traedesten.engine.text.EngineLines;
import dk.traedesten.message.Block;
import dk.traedesten.message.Block.Note;
import dk.traedesten.message.Block.Quote;
import dk.traedesten.message.Block.Quotes;
import dk.traedesten.result.PersonId;
import dk.traedesten.result.Value;
import dk.traedesten.session.Draft;
import dk.traedesten.session.Execution;
import dk.traedesten.session.Session.Running;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// What people have begun to write: kept, offered again, and given back when it came too late.
public final class Drafts {
  /// Who has touched a draft so lately is writing.
  private static final Duration WRITING = Duration.ofMinutes(2);

  private Drafts() {}

  /// Keeps a draft. Nobody sees it but the one who wrote it.
  public static Running keep(
      Running s, PersonId who, String moment, Map<String, Value> given, TurnContext turn) {
    return s.with(
        given.isEmpty()
            ? without(s.course(), who, moment)
            : put(s.course(), who, moment, given, turn));
  }

  public static Execution put(
      Execution course, PersonId who, String moment, Map<String, Value> given, TurnContext turn) {
    return course.withDraft(new Draft(who, moment, turn.now(), given));
  }

  /// Lays it in front of somebody who is not writing on it right now; nothing when it is empty.
  public static Execution lay(
      Execution course, PersonId who, String moment, Map<String, Value> given, TurnContext turn) {
    return given.isEmpty()
        ? without(course, who, moment)
        : course.withDraft(new Draft(who, moment, turn.now().minus(WRITING), given));
  }

  /// It has been sent, or emptied again.
  public static Execution without(Execution course, PersonId who, String moment) {
    return course.withoutDrafts(draft -> draft.isFor(who, moment));
  }

  public static Map<String, Value> of(Execution course, String moment, PersonId who) {
    return course.draft(who, moment).map(Draft::given).orElse(Map.of());
  }

  public static boolean isWriting(Execution course, String moment, PersonId who, Instant now) {
    return course
        .draft(who, moment)
        .filter(draft -> draft.at().plus(WRITING).isAfter(now))
        .isPresent();
  }

  /// A message with the words of a draft below it, so that they can be copied and used elsewhere.
  public static List<Block> givenBack(List<Block> message, Map<String, Value> draft) {
    return Stream.concat(message.stream(), givenBack(draft).stream()).toList();
  }

  /// The words of a draft.
  public static List<Block> givenBack(Map<String, Value> draft) {
    var words = draft.values().stream().flatMap(Drafts::words).filter(w -> !w.isBlank()).toList();
    return words.isEmpty()
        ? List.of()
        : List.of(
            new Note(EngineLines.NOT_SENT),
            new Quotes(words.stream().map(w -> new Quote(w, Optional.empty())).toList()));
  }

  private static Stream<String> words(Value value) {
    return switch (value) {
      case Value.Words(var text) -> Stream.of(text);
      case Value.Entries(var texts) -> texts.stream();
      case Value.Consent(_, var objection) -> Stream.of(objection);
      case Value.Score _,
          Value.Pick _,
          Value.Picks _,
          Value.Order _,
          Value.Ratings _,
          Value.Dots _,
          Value.Person _,
          Value.Day _ ->
          Stream.empty();
    };
  }
}
