package dk.traedesten.engine.step;

import dk.traedesten.dialog.Prompt.Size;
import dk.traedesten.dialog.Step;
import dk.traedesten.dialog.Step.By;
import dk.traedesten.dialog.Text;
import dk.traedesten.engine.TurnContext;
import dk.traedesten.engine.context.Prompts;
import dk.traedesten.engine.context.TemplateValues;
import dk.traedesten.engine.result.Results;
import dk.traedesten.engine.text.EngineLines;
import dk.traedesten.message.Block;
import dk.traedesten.message.Block.Heading;
import dk.traedesten.message.Block.Note;
import dk.traedesten.message.Block.Question;
import dk.traedesten.message.Block.Quote;
import dk.traedesten.message.Block.Quotes;
import dk.traedesten.message.Field;
import dk.traedesten.result.Shown;
import dk.traedesten.result.Value;
import dk.traedesten.session.Execution;
import dk.traedesten.session.Memory;
import dk.traedesten.session.WaitState.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The one joint wording a group comes to: how it is written, and how it is settled.
final class JointWording {
  private static final Text JOINT_WORDING =
      new Text("Jeres fælles formulering", "Your joint wording");

  private JointWording() {}

  /// Asks the facilitator for a wording: a first one, or one that works the objections in.
  public static void ask(Execution course, Step.Settle settle, Wording wording, TurnContext turn) {
    var blocks =
        new ArrayList<Block>(List.of(new Heading(TemplateValues.in(course, settle.text()))));
    if (!wording.objections().isEmpty()) {
      blocks.add(new Note(EngineLines.REVISE));
      blocks.add(Results.quotes(course, wording.objections()));
    } else {
      settle.from().forEach(prompt -> blocks.addAll(said(course, prompt)));
    }
    Map<String, Value> before =
        wording.last().isPresent()
            ? Map.of(settle.id(), value(settle, wording.last().get()))
            : Map.of();
    var send = settle.by() == By.GROUP ? EngineLines.PROPOSE : EngineLines.SETTLE_IT;
    blocks.add(new Question(wording.id(), List.of(field(settle)), before, send, false));
    turn.lead(course, wording.id(), blocks);
  }

  /// The wording is settled.
  ///
  /// @param how what is said above it: the group agrees only when it has said so
  /// @param notes who said yes, and what was said against it
  public static Execution settle(
      Execution course,
      Step.Settle settle,
      String words,
      Text how,
      List<Block> notes,
      TurnContext turn) {
    var blocks =
        new ArrayList<Block>(
            List.of(
                new Heading(TemplateValues.in(course, settle.text()).plus(" — ", how)),
                new Quotes(List.of(new Quote(words, Optional.empty())))));
    blocks.addAll(notes);
    turn.show(course.here(settle.id()) + ".settled", blocks);
    if (settle.remember()) {
      turn.remember(new Memory.Wording(turn.now(), settle.id(), words));
    }
    var key = course.key(settle.id());
    return course.with(course.outcomes().withSettled(key, words).written(key, blocks));
  }

  public static Field field(Step.Settle settle) {
    var id = settle.id();
    return settle
        .count()
        .<Field>map(
            count -> new Field.EntriesField(id, JOINT_WORDING, false, count, Size.LINE.longest()))
        .orElseGet(() ->
            new Field.WordsField(
                id, JOINT_WORDING, false, Size.PARAGRAPH.longest(), true, Optional.empty()));
  }

  private static List<Block> said(Execution course, String id) {
    return Prompts.find(course.dialog(), id)
        .flatMap(asked ->
            inFront(course, course.key(id))
                .map(shown -> Results.blocks(course, asked.prompt(), shown)))
        .orElse(List.of());
  }

  /// What was frozen when the step opened, or shown before: never more than what the group may see,
  /// and not what the facilitator has hidden. Nothing of what nobody has answered.
  private static Optional<Shown> inFront(Execution course, String key) {
    var shown = course.outcomes().shown().get(key);
    return Optional.ofNullable(shown)
        .filter(s -> !(s instanceof Shown.TooFew(var answered, _) && answered == 0));
  }

  /// A wording of several sentences is kept as one text, a line for each.
  public static String words(Map<String, Value> given) {
    return switch (given.values().iterator().next()) {
      case Value.Words(var text) -> text;
      case Value.Entries(var texts) -> String.join("\n", texts);
      default -> "";
    };
  }

  private static Value value(Step.Settle settle, String words) {
    return settle.count().isPresent()
        ? new Value.Entries(words.lines().toList())
        : new Value.Words(words);
  }
}
