package dk.traedesten.engine.step;

import dk.traedesten.dialog.Step;
import dk.traedesten.dialog.Text;
import dk.traedesten.engine.Event.Answered;
import dk.traedesten.engine.RefusalReason;
import dk.traedesten.engine.TurnContext;
import dk.traedesten.engine.context.TemplateValues;
import dk.traedesten.engine.form.Forms;
import dk.traedesten.engine.result.Entries;
import dk.traedesten.engine.result.Placements;
import dk.traedesten.engine.result.Reveals;
import dk.traedesten.engine.step.StepOutcome.Done;
import dk.traedesten.engine.step.StepOutcome.Wait;
import dk.traedesten.engine.text.EngineLines;
import dk.traedesten.message.Block;
import dk.traedesten.message.Block.Note;
import dk.traedesten.message.Block.Paragraph;
import dk.traedesten.message.Block.Question;
import dk.traedesten.message.Block.Quote;
import dk.traedesten.message.Block.Quotes;
import dk.traedesten.message.Field;
import dk.traedesten.result.PersonId;
import dk.traedesten.result.Shown;
import dk.traedesten.result.Value;
import dk.traedesten.session.Entry;
import dk.traedesten.session.Execution;
import dk.traedesten.session.RevealPlace;
import dk.traedesten.session.WaitState.Gathering;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Gathering what people wrote into one list, where the facilitator joins entries that say the
/// same.
public final class GatherHandler
    implements StepHandler<Step.Gather>, WaitHandler<Step.Gather, Gathering> {
  private static final Text WHICH = new Text("Hvilke siger det samme?", "Which say the same?");
  private static final String ALIKE = "alike";

  @Override
  public StepOutcome open(Execution from, Step.Gather gather, TurnContext turn) {
    var course = Reveals.freeze(from, gather.of(), turn);
    var entries = entries(course, gather.of());
    if (entries.size() < 2) {
      return new Done(keep(course, gather, entries, turn));
    }
    return shown(course, gather, new Gathering(course.here(gather.id()), entries, List.of()), turn);
  }

  private static StepOutcome shown(
      Execution course, Step.Gather gather, Gathering next, TurnContext turn) {
    show(course, gather, next, turn);
    return new Wait(course, next);
  }

  /// Joins the entries the facilitator selected.
  @Override
  public StepOutcome answer(
      Waiting<Step.Gather, Gathering> at, Answered answered, TurnContext turn) {
    var gathering = at.moment();
    var fault = Forms.fault(List.of(field(gathering)), answered.given());
    if (fault.isPresent()) {
      return at.decline(answered.who(), fault.get(), turn);
    }
    var undone = new ArrayList<>(gathering.undone());
    undone.add(gathering.entries());
    var joined = joined(gathering.entries(), answered.given());
    var next = new Gathering(gathering.id(), joined, undone);
    return next.entries().size() < 2
        ? new Done(close(at.course(), at.step(), next, turn))
        : shown(at.course(), at.step(), next, turn);
  }

  /// Takes the last joining back.
  @Override
  public StepOutcome undo(Waiting<Step.Gather, Gathering> at, PersonId who, TurnContext turn) {
    var undone = at.moment().undone();
    return undone.isEmpty()
        ? at.decline(who, RefusalReason.NOTHING_TO_UNDO, turn)
        : shown(
            at.course(),
            at.step(),
            new Gathering(at.moment().id(), undone.getLast(), undone.subList(0, undone.size() - 1)),
            turn);
  }

  @Override
  public boolean canUndo(Gathering moment) {
    return !moment.undone().isEmpty();
  }

  /// The list without what the facilitator has hidden.
  @Override
  public StepOutcome hidden(Waiting<Step.Gather, Gathering> at, String words, TurnContext turn) {
    var gathering = at.moment();
    var undone = gathering.undone().stream().map(list -> Entries.hidden(list, words)).toList();
    return shown(
        at.course(),
        at.step(),
        new Gathering(gathering.id(), Entries.hidden(gathering.entries(), words), undone),
        turn);
  }

  @Override
  public StepOutcome next(Waiting<Step.Gather, Gathering> at, TurnContext turn) {
    return new Done(stop(at, turn));
  }

  @Override
  public Execution stop(Waiting<Step.Gather, Gathering> at, TurnContext turn) {
    return close(at.course(), at.step(), at.moment(), turn);
  }

  /// Keeps the list as it stands, and takes the form away.
  private static Execution close(
      Execution course, Step.Gather gather, Gathering gathering, TurnContext turn) {
    turn.lead(
        course, gathering.id(), new Paragraph(text(course, gather)), new Note(EngineLines.CLOSED));
    return keep(course, gather, gathering.entries(), turn);
  }

  private static Execution keep(
      Execution course, Step.Gather gather, List<Entry> entries, TurnContext turn) {
    turn.show(course.here(gather.id()), kept(course, gather, entries));
    return Placements.at(
        course.with(course.outcomes().withList(course.key(gather.id()), entries)),
        course.here(gather.id()),
        List.of(),
        entries);
  }

  /// The list when it is done.
  private static List<Block> kept(Execution course, Step.Gather gather, List<Entry> entries) {
    return entries.isEmpty()
        ? List.of(new Note(EngineLines.NOTHING_GATHERED))
        : list(course, gather, entries);
  }

  @Override
  public List<Block> shown(
      Execution there, Step.Gather gather, String message, RevealPlace placed) {
    return kept(there, gather, Placements.entries(there, placed, gather.id()));
  }

  @Override
  public void lead(Waiting<Step.Gather, Gathering> at, TurnContext turn) {
    show(at.course(), at.step(), at.moment(), turn);
  }

  @Override
  public void showAgain(Waiting<Step.Gather, Gathering> at, TurnContext turn) {
    lead(at, turn);
  }

  @Override
  public boolean isFacilitators(Waiting<Step.Gather, Gathering> at) {
    return true;
  }

  /// The entries, in the order of their words: which tells nothing of who wrote them. Those that
  /// are letter for letter the same are one from the start.
  private static List<Entry> entries(Execution course, String prompt) {
    if (!(course.outcomes().shown().get(course.key(prompt)) instanceof Shown.Statements(var all))) {
      return List.of();
    }
    var entries = new ArrayList<Entry>();
    for (var words :
        all.stream().filter(s -> !s.hidden()).map(Shown.Statement::words).distinct().toList()) {
      entries.add(new Entry("e" + (entries.size() + 1), words, List.of()));
    }
    return entries;
  }

  private static List<Entry> joined(List<Entry> entries, Map<String, Value> given) {
    if (!(given.values().iterator().next() instanceof Value.Picks(var ids))) {
      return entries;
    }
    var selected = entries.stream().filter(e -> ids.contains(e.id())).toList();
    var first = selected.getFirst();
    var others = new ArrayList<>(first.joined());
    for (var other : selected.subList(1, selected.size())) {
      others.add(other.words());
      others.addAll(other.joined());
    }
    var one = new Entry(first.id(), first.words(), others);
    return entries.stream()
        .filter(e -> e.id().equals(one.id()) || !ids.contains(e.id()))
        .map(e -> e.id().equals(one.id()) ? one : e)
        .toList();
  }

  private static void show(
      Execution course, Step.Gather gather, Gathering gathering, TurnContext turn) {
    var blocks = new ArrayList<>(list(course, gather, gathering.entries()));
    blocks.add(new Note(EngineLines.FACILITATOR_GATHERS));
    turn.show(gathering.id(), blocks);
    var suggested = SimilarEntries.suggested(gathering.entries());
    turn.lead(
        course,
        gathering.id(),
        new Paragraph(text(course, gather)),
        new Note(
            suggested.isEmpty()
                ? EngineLines.JOIN_THOSE_ALIKE
                : EngineLines.JOIN_THOSE_ALIKE.plus(" ", EngineLines.SUGGESTED)),
        new Question(
            gathering.id(),
            List.of(field(gathering)),
            suggested.isEmpty() ? Map.of() : Map.of(ALIKE, new Value.Picks(suggested)),
            EngineLines.JOIN_ENTRIES,
            false));
  }

  private static Field field(Gathering gathering) {
    var options = Forms.options(gathering.entries());
    return new Field.SeveralField(
        ALIKE, WHICH, false, options, Math.min(2, options.size()), options.size());
  }

  private static List<Block> list(Execution course, Step.Gather gather, List<Entry> entries) {
    return List.of(
        new Paragraph(text(course, gather)),
        new Quotes(entries.stream().map(e -> new Quote(said(e), Optional.empty())).toList()));
  }

  private static String said(Entry entry) {
    return entry.joined().isEmpty()
        ? entry.words()
        : entry.words() + " (+ " + String.join("; ", entry.joined()) + ")";
  }

  private static Text text(Execution course, Step.Gather gather) {
    return TemplateValues.in(course, gather.text());
  }
}
