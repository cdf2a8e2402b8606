package dk.traedesten.group;

import dk.traedesten.dialog.Option;
import dk.traedesten.dialog.Text;
import dk.traedesten.engine.RefusalReason;
import dk.traedesten.engine.TurnContext;
import dk.traedesten.engine.text.EngineLines;
import dk.traedesten.message.Block;
import dk.traedesten.message.Block.Heading;
import dk.traedesten.message.Block.Note;
import dk.traedesten.message.Block.Question;
import dk.traedesten.message.Block.Table;
import dk.traedesten.message.Field;
import dk.traedesten.message.Wording;
import dk.traedesten.result.PersonId;
import dk.traedesten.result.Value;
import dk.traedesten.session.Group;
import dk.traedesten.session.Memory;
import dk.traedesten.session.Memory.Learned;
import dk.traedesten.session.Memory.Reply;
import dk.traedesten.session.TrackedAction;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// What was learned from an action that is done: asked of whoever says so, in the words of the
/// exercise it was planned in, and told to the group. An exercise that still waits for the day asks
/// it itself.
final class LearningForm {
  private static final int LONGEST = 500;

  private LearningForm() {}

  /// Asks what was learned. It may be left unanswered: the action is done all the same.
  static Group ask(Group group, PersonId who, TrackedAction done, TurnContext turn) {
    var form = Moments.learned(done.key());
    return done.followedUp()
        ? group
        : OpenForms.lay(
            group,
            who,
            form,
            List.of(
                new Heading(EngineLines.LEARNED.plus(" · ", Text.same(done.action().what()))),
                new Note(Words.SEEN_BY_THE_GROUP),
                new Question(form, fields(done), Map.of(), Words.SEND, false)),
            turn);
  }

  private static List<Field> fields(TrackedAction done) {
    return done.questions().isEmpty()
        ? List.of(
            new Field.WordsField(
                "learned", EngineLines.WHAT_DID_YOU_LEARN, false, LONGEST, true, Optional.empty()))
        : done.questions();
  }

  /// Tells the group, and keeps it in its learning log.
  static Group told(
      Group group,
      Memory memory,
      PersonId who,
      String form,
      Map<String, Value> given,
      TurnContext turn) {
    var key = Moments.about(form);
    var found =
        memory.undertakings().stream()
            .filter(one -> one.key().equals(key) && !one.isOpen())
            .filter(_ -> group.standing(who, form).isPresent())
            .findFirst();
    if (found.isEmpty()) {
      return turn.decline(group, who, RefusalReason.FORM_IS_GONE);
    }
    var done = found.get();
    var fault = FormValues.fault(fields(done), given);
    if (fault.isPresent()) {
      return turn.decline(group, who, fault.get());
    }
    var replies = replies(done, given);
    turn.remember(new Learned(turn.now(), done.session(), done.action().what(), who, replies));
    turn.show("learned." + key, shown(group, who, done, replies));
    return OpenForms.close(group, who, form, Words.LEARNED_THANKS, turn);
  }

  private static List<Block> shown(
      Group group, PersonId who, TrackedAction done, List<Reply> replies) {
    return List.of(
        new Heading(EngineLines.LEARNED.plus(" · ", Text.same(done.action().what()))),
        new Table(
            List.of(Text.same(group.name(who)), EngineLines.LEARNED),
            replies.stream().map(reply -> List.of(reply.question(), reply.answer())).toList()),
        new Note(EngineLines.TALK_ABOUT_IT));
  }

  private static List<Reply> replies(TrackedAction done, Map<String, Value> given) {
    return fields(done).stream()
        .flatMap(field ->
            Stream.ofNullable(given.get(field.id()))
                .map(value -> new Reply(field.text(), said(field, value))))
        .toList();
  }

  private static Text said(Field field, Value value) {
    return switch (value) {
      case Value.Words(var text) -> Text.same(text);
      case Value.Entries(var texts) -> Text.same(String.join("; ", texts));
      case Value.Score(var number) -> Text.same(String.valueOf(number));
      case Value.Day(var date) -> Wording.day(date);
      case Value.Consent(var yes, var why) -> yes ? EngineLines.YES : Text.same(why);
      case Value.Pick(var option) -> option(field, option);
      case Value.Picks(var options) -> options(field, options.stream());
      case Value.Order(var options) -> options(field, options.stream());
      case Value.Person(var person) -> option(field, person.value());
      case Value.Dots(var on) -> options(field, on.keySet().stream());
      case Value.Ratings(var rows) -> options(field, rows.keySet().stream());
    };
  }

  private static Text options(Field field, Stream<String> ids) {
    return ids.map(id -> option(field, id)).reduce((a, b) -> a.plus(", ", b)).orElse(Text.same(""));
  }

  private static Text option(Field field, String id) {
    var options =
        switch (field) {
          case Field.ChoiceField it -> it.options();
          case Field.SeveralField it -> it.options();
          case Field.RankingField it -> it.options();
          case Field.PersonField it -> it.people();
          case Field.DotsField it -> it.entries();
          case Field.MatrixField it -> it.rows();
          case Field.WordsField _,
              Field.EntriesField _,
              Field.ScaleField _,
              Field.DayField _,
              Field.TimeField _,
              Field.ConsentField _ ->
              List.<Option>of();
        };
    return options.stream()
        .filter(option -> option.id().equals(id))
        .findFirst()
        .map(Option::text)
        .orElse(Text.same(id));
  }
}
