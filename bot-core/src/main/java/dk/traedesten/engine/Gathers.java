package dk.traedesten.engine;

import dk.traedesten.dialog.Step;
import dk.traedesten.dialog.Text;
import dk.traedesten.engine.Opened.Passed;
import dk.traedesten.engine.Opened.Waiting;
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
import dk.traedesten.session.Course;
import dk.traedesten.session.Entry;
import dk.traedesten.session.Moment.Gathering;
import dk.traedesten.session.Session;
import dk.traedesten.session.Session.Running;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Gathering what people wrote into one list, where the facilitator joins entries that say the
/// same.
final class Gathers {
  private static final Text WHICH = new Text("Hvilke siger det samme?", "Which say the same?");

  private static final String ALIKE = "alike";

  private Gathers() {}

  static Opened open(Course from, Step.Gather gather, Turn turn) {
    var course = Reveals.freeze(from, gather.of(), turn);
    var entries = entries(course, gather.of());
    if (entries.size() < 2) {
      return new Passed(keep(course, gather, entries, turn));
    }
    var gathering = new Gathering(course.here(gather.id()), entries, List.of());
    show(course, gathering, turn);
    return new Waiting(course, gathering);
  }

  /// Joins the entries the facilitator selected.
  static Session join(
      Running s, Gathering gathering, PersonId who, Map<String, Value> given, Turn turn) {
    var fault = Forms.fault(List.of(field(gathering)), given);
    if (fault.isPresent()) {
      return turn.decline(s, who, fault.get());
    }
    var undone = new ArrayList<>(gathering.undone());
    undone.add(gathering.entries());
    var next = new Gathering(gathering.id(), joined(gathering.entries(), given), undone);
    return next.entries().size() < 2 ? close(s.course(), next, turn) : shown(s, next, turn);
  }

  /// Takes the last joining back.
  static Session undo(Running s, Gathering gathering, PersonId who, Turn turn) {
    var undone = gathering.undone();
    return undone.isEmpty()
        ? turn.decline(s, who, Rejection.Because.NOTHING_TO_UNDO)
        : shown(
            s,
            new Gathering(gathering.id(), undone.getLast(), undone.subList(0, undone.size() - 1)),
            turn);
  }

  /// The list without what the facilitator has hidden.
  static Running without(Running s, Gathering gathering, String words, Turn turn) {
    var undone = gathering.undone().stream().map(list -> hidden(list, words)).toList();
    return shown(
        s, new Gathering(gathering.id(), hidden(gathering.entries(), words), undone), turn);
  }

  static List<Entry> hidden(List<Entry> entries, String words) {
    return entries.stream()
        .filter(e -> !e.words().equals(words))
        .map(e ->
            new Entry(
                e.id(),
                e.words(),
                e.joined().stream().filter(other -> !other.equals(words)).toList()))
        .toList();
  }

  private static Running shown(Running s, Gathering next, Turn turn) {
    show(s.course(), next, turn);
    var running = s.with(next);
    Facilitating.controls(running, turn);
    return running;
  }

  static Session close(Course course, Gathering gathering, Turn turn) {
    return Walk.on(stop(course, gathering, turn), turn);
  }

  /// Keeps the list as it stands, and takes the form away.
  static Course stop(Course course, Gathering gathering, Turn turn) {
    turn.lead(course, gathering.id(), new Paragraph(text(course)), new Note(Lines.CLOSED));
    return keep(course, (Step.Gather) course.step(), gathering.entries(), turn);
  }

  private static Course keep(Course course, Step.Gather gather, List<Entry> entries, Turn turn) {
    turn.show(course.here(gather.id()), kept(course, entries));
    return Again.at(
        course.with(course.outcomes().withList(course.key(gather.id()), entries)),
        course.here(gather.id()),
        List.of(),
        entries);
  }

  /// The list when it is done.
  static List<Block> kept(Course course, List<Entry> entries) {
    return entries.isEmpty() ? List.of(new Note(Lines.NOTHING_GATHERED)) : list(course, entries);
  }

  /// The entries, in the order of their words: which tells nothing of who wrote them. Those that
  /// are letter for letter the same are one from the start.
  private static List<Entry> entries(Course course, String prompt) {
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

  static void show(Course course, Gathering gathering, Turn turn) {
    var blocks = new ArrayList<>(list(course, gathering.entries()));
    blocks.add(new Note(Lines.FACILITATOR_GATHERS));
    turn.show(gathering.id(), blocks);
    var suggested = Alike.suggested(gathering.entries());
    turn.lead(
        course,
        gathering.id(),
        new Paragraph(text(course)),
        new Note(
            suggested.isEmpty()
                ? Lines.JOIN_THOSE_ALIKE
                : Lines.JOIN_THOSE_ALIKE.plus(" ", Lines.SUGGESTED)),
        new Question(
            gathering.id(),
            List.of(field(gathering)),
            suggested.isEmpty() ? Map.of() : Map.of(ALIKE, new Value.Picks(suggested)),
            Lines.JOIN_ENTRIES,
            false));
  }

  private static Field field(Gathering gathering) {
    var options = Forms.options(gathering.entries());
    return new Field.SeveralField(
        ALIKE, WHICH, false, options, Math.min(2, options.size()), options.size());
  }

  private static List<Block> list(Course course, List<Entry> entries) {
    return List.of(
        new Paragraph(text(course)),
        new Quotes(
            entries.stream().map(e -> new Quote(said(e), java.util.Optional.empty())).toList()));
  }

  private static String said(Entry entry) {
    return entry.joined().isEmpty()
        ? entry.words()
        : entry.words() + " (+ " + String.join("; ", entry.joined()) + ")";
  }

  private static Text text(Course course) {
    return Fill.in(course, ((Step.Gather) course.step()).text());
  }
}
