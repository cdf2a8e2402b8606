package dk.traedesten.engine.result;

import dk.traedesten.dialog.Text;
import dk.traedesten.engine.TurnContext;
import dk.traedesten.engine.text.EngineLines;
import dk.traedesten.message.Block;
import dk.traedesten.message.Block.Heading;
import dk.traedesten.message.Block.Note;
import dk.traedesten.message.Block.Table;
import dk.traedesten.message.Wording;
import dk.traedesten.result.PersonId;
import dk.traedesten.session.ActionOutcome;
import dk.traedesten.session.Memory;
import dk.traedesten.session.Memory.Met;
import dk.traedesten.session.Participant;
import dk.traedesten.session.Roster;
import dk.traedesten.session.SessionSpec;
import dk.traedesten.session.TrackedAction;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// What has happened since the group met last: an exercise begins with what was done and decided,
/// and with what is still open.
public final class SinceLast {
  private static final int MOST = 8;

  private SinceLast() {}

  public static void show(SessionSpec brief, Roster roster, TurnContext turn) {
    var blocks = blocks(brief, roster);
    if (!blocks.isEmpty()) {
      blocks.addFirst(new Heading(EngineLines.SINCE_LAST));
      turn.show("since", blocks);
    }
  }

  private static List<Block> blocks(SessionSpec brief, Roster roster) {
    var memory = brief.before();
    var last =
        memory.of(Met.class).stream()
            .filter(Met::ended)
            .map(Met::at)
            .max(Comparator.naturalOrder())
            .orElse(Instant.MIN);
    var blocks = new ArrayList<Block>();
    memory.of(Memory.Wording.class).stream()
        .filter(wording -> memory.wording(wording.id()).filter(wording.words()::equals).isPresent())
        .filter(wording -> isOfLast(memory, wording.at(), last))
        .forEach(wording -> blocks.add(new Note(EngineLines.youAgreed(wording.words()))));
    memory.undertakings().stream()
        .filter(one -> !one.isOpen())
        .filter(one -> one.last().filter(told -> told.at().isAfter(last)).isPresent())
        .forEach(one -> blocks.add(new Note(closed(brief, roster, one))));
    var open =
        memory.undertakings().stream()
            .filter(TrackedAction::isOpen)
            .sorted(Comparator.comparing(TrackedAction::due))
            .toList();
    if (!open.isEmpty()) {
      blocks.add(table(brief, roster, open.stream().limit(MOST).toList()));
    }
    if (open.size() > MOST) {
      blocks.add(new Note(EngineLines.moreOpen(open.size() - MOST)));
    }
    return blocks;
  }

  /// Whether it was agreed in the last exercise, which ended when the group met last.
  private static boolean isOfLast(Memory memory, Instant agreed, Instant last) {
    return memory.exercises().stream()
        .filter(met -> met.ended() && met.at().equals(last))
        .findFirst()
        .map(met ->
            memory.of(Met.class).stream()
                .filter(begun -> begun.session().equals(met.session()) && !begun.ended())
                .anyMatch(begun -> !agreed.isBefore(begun.at()) && !agreed.isAfter(last)))
        .orElse(false);
  }

  private static Text closed(SessionSpec brief, Roster roster, TrackedAction one) {
    var told = one.last().orElseThrow();
    var what = Text.same(one.action().what());
    var who = Text.same(" (" + name(brief, roster, one.action().owner()) + ")");
    return (told.fate() == ActionOutcome.DROPPED ? EngineLines.DROPPED : EngineLines.DONE)
        .plus(" ", what)
        .plus("", who);
  }

  private static Table table(SessionSpec brief, Roster roster, List<TrackedAction> open) {
    return new Table(
        List.of(EngineLines.ACTION, EngineLines.OWNER, EngineLines.DUE),
        open.stream()
            .map(one ->
                List.of(
                    Text.same(one.action().what()),
                    Text.same(name(brief, roster, one.action().owner())),
                    Wording.day(one.due())))
            .toList());
  }

  private static String name(SessionSpec brief, Roster roster, PersonId who) {
    return roster
        .find(who)
        .or(() -> brief.before().members().stream().filter(p -> p.id().equals(who)).findFirst())
        .map(Participant::name)
        .orElse("?");
  }
}
