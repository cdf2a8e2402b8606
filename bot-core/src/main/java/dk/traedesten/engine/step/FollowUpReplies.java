package dk.traedesten.engine.step;

import dk.traedesten.dialog.AnswerVisibility;
import dk.traedesten.dialog.Step;
import dk.traedesten.dialog.Text;
import dk.traedesten.engine.TurnContext;
import dk.traedesten.engine.context.TemplateValues;
import dk.traedesten.engine.form.AnswerText;
import dk.traedesten.engine.result.Remembering;
import dk.traedesten.engine.text.EngineLines;
import dk.traedesten.message.Block;
import dk.traedesten.message.Block.Table;
import dk.traedesten.result.Answers;
import dk.traedesten.result.Disclosure;
import dk.traedesten.result.PersonId;
import dk.traedesten.result.Value;
import dk.traedesten.session.ActionItem;
import dk.traedesten.session.ActionOutcome;
import dk.traedesten.session.Execution;
import dk.traedesten.session.Memory;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What an owner answers when they are asked how an action went: as it is shown, and as it is
/// remembered.
final class FollowUpReplies {
  private FollowUpReplies() {}

  /// What was learned is kept. The action is done, unless the owner says that it is still to be
  /// done: then the group goes on asking about it.
  public static void remember(
      Execution course,
      Step.FollowUp followUp,
      ActionItem action,
      PersonId who,
      Map<String, Value> given,
      TurnContext turn) {
    var brief = course.brief();
    turn.remember(
        new Memory.Learned(
            turn.now(), brief.id(), action.what(), who, replies(course, followUp, who, given)));
    if (isStillOpen(followUp, given)) {
      Remembering.planned(course, followUp.of(), action, false, turn);
    } else {
      turn.remember(
          new Memory.Told(
              turn.now(), brief.id(), action.id(), who, ActionOutcome.DONE, Optional.empty(), ""));
    }
  }

  private static boolean isStillOpen(Step.FollowUp followUp, Map<String, Value> given) {
    return followUp.openWhen().entrySet().stream()
        .anyMatch(open -> new Value.Pick(open.getValue()).equals(given.get(open.getKey())));
  }

  static Block learned(
      Execution course, Step.FollowUp followUp, PersonId who, Map<String, Value> given) {
    return new Table(
        List.of(Text.same(course.roster().name(who)), EngineLines.LEARNED),
        replies(course, followUp, who, given).stream()
            .map(reply -> List.of(reply.question(), reply.answer()))
            .toList());
  }

  private static List<Memory.Reply> replies(
      Execution course, Step.FollowUp followUp, PersonId who, Map<String, Value> given) {
    var open = new Disclosure(Answers.NONE.with(who, given), course.brief().thresholds());
    return followUp.prompts().stream()
        .flatMap(prompt ->
            open.openly(AnswerVisibility.OPEN, who, prompt.id()).stream()
                .map(value ->
                    new Memory.Reply(
                        TemplateValues.in(course, prompt.text()),
                        AnswerText.said(course, prompt, value))))
        .toList();
  }
}
