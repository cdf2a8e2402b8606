package dk.traedesten.engine;

import dk.traedesten.dialog.Step;
import dk.traedesten.dialog.Text;
import dk.traedesten.engine.Opened.Passed;
import dk.traedesten.message.Block;
import dk.traedesten.message.Block.Heading;
import dk.traedesten.message.Block.Note;
import dk.traedesten.message.Block.Paragraph;
import dk.traedesten.message.Block.Question;
import dk.traedesten.message.Block.Quote;
import dk.traedesten.message.Block.Quotes;
import dk.traedesten.message.Block.Table;
import dk.traedesten.message.Field;
import dk.traedesten.result.PersonId;
import dk.traedesten.result.Shown;
import dk.traedesten.result.Value;
import dk.traedesten.session.Course;
import dk.traedesten.session.Entry;
import dk.traedesten.session.Moment.Deciding;
import dk.traedesten.session.Session;
import dk.traedesten.session.Session.Running;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Voting with dots: tallies stay hidden until all are in, then the entries with most dots win, and
/// the facilitator decides between equals.
final class Votes {
  /// What the key of a tally's message ends with.
  static final String TALLY = ".tally";

  private Votes() {}

  static Opened open(Course course, Step.Vote vote, Turn turn) {
    var entries = course.list(vote.on());
    return entries.size() <= 1
        ? new Passed(keep(course, vote, entries))
        : Asks.open(course, vote, turn);
  }

  /// Counts the dots, shows the tally, and goes on when the winners are clear.
  static Session count(Course from, Step.Vote vote, Turn turn) {
    var key = from.key(vote.id());
    var entries = from.list(vote.on());
    var counted =
        new Shown.Choices(from.disclosure().tally(key, entries.stream().map(Entry::id).toList()));
    var message = from.here(vote.id()) + TALLY;
    var frozen = from.with(from.outcomes().with(from.outcomes().revealed().with(key, counted)));
    var course = Again.at(frozen, message, List.of(vote.id()), entries);
    turn.show(message, tally(course, vote, entries));
    var tally = dots(course, vote);
    var ranked = ranked(course, vote, entries);
    if (ranked.size() <= vote.keep()) {
      return chosen(course, vote, ranked, turn);
    }
    int bar = tally.getOrDefault(ranked.get(vote.keep() - 1).id(), 0);
    var sure = ranked.stream().filter(e -> tally.getOrDefault(e.id(), 0) > bar).toList();
    var equal = ranked.stream().filter(e -> tally.getOrDefault(e.id(), 0) == bar).toList();
    return sure.size() + equal.size() == vote.keep()
        ? chosen(course, vote, ranked.subList(0, vote.keep()), turn)
        : decide(course, new Deciding(course.here(vote.id()) + ".decide", sure, equal), turn);
  }

  private static Map<String, Integer> dots(Course course, Step.Vote vote) {
    return course.outcomes().shown().get(course.key(vote.id())) instanceof Shown.Choices(var dots)
        ? dots
        : Map.of();
  }

  /// Those with most dots first.
  private static List<Entry> ranked(Course course, Step.Vote vote, List<Entry> entries) {
    var tally = dots(course, vote);
    return entries.stream()
        .sorted(Comparator.comparing((Entry e) -> tally.getOrDefault(e.id(), 0)).reversed())
        .toList();
  }

  /// How many dots stand on each entry.
  ///
  /// @param entries those that were voted on
  static List<Block> tally(Course course, Step.Vote vote, List<Entry> entries) {
    var tally = dots(course, vote);
    return List.of(
        new Paragraph(Fill.in(course, vote.text())),
        new Table(
            List.of(Lines.ENTRY, Lines.DOTS),
            ranked(course, vote, entries).stream()
                .map(e ->
                    List.of(
                        Text.same(e.words()),
                        Text.same(String.valueOf(tally.getOrDefault(e.id(), 0)))))
                .toList()));
  }

  private static Session decide(Course course, Deciding deciding, Turn turn) {
    show(course, deciding, turn);
    var running = new Running(course, deciding);
    Facilitating.controls(running, turn);
    return running;
  }

  /// Goes on without an entry that the facilitator has hidden.
  static Session without(Running s, Deciding deciding, String words, Turn turn) {
    var next =
        new Deciding(
            deciding.id(),
            Gathers.hidden(deciding.sure(), words),
            Gathers.hidden(deciding.equal(), words));
    if (next.equal().size() + next.sure().size() <= ((Step.Vote) s.course().step()).keep()) {
      return close(s.course(), next, turn);
    }
    show(s.course(), next, turn);
    return s.with(next);
  }

  private static void show(Course course, Deciding deciding, Turn turn) {
    turn.show(deciding.id(), new Note(Lines.EQUAL_DOTS), quotes(deciding.equal()));
    ask(course, deciding, turn);
  }

  /// Asks the facilitator to decide.
  static void ask(Course course, Deciding deciding, Turn turn) {
    var vote = (Step.Vote) course.step();
    turn.lead(
        course,
        deciding.id(),
        new Paragraph(Fill.in(course, vote.text())),
        new Note(Lines.EQUAL_DOTS),
        new Question(deciding.id(), List.of(field(deciding, vote)), Map.of(), Lines.CHOOSE, false));
  }

  /// Takes the facilitator's decision between equals.
  static Session decided(
      Running s, Deciding deciding, PersonId who, Map<String, Value> given, Turn turn) {
    var vote = (Step.Vote) s.course().step();
    var fault = Forms.fault(List.of(field(deciding, vote)), given);
    if (fault.isPresent()) {
      return turn.decline(s, who, fault.get());
    }
    var winners = new ArrayList<>(deciding.sure());
    if (given.values().iterator().next() instanceof Value.Picks(var ids)) {
      deciding.equal().stream().filter(e -> ids.contains(e.id())).forEach(winners::add);
    }
    return close(s.course(), deciding, winners, turn);
  }

  /// Goes on without a decision: the first of the equals win, in the order they stand.
  static Session close(Course course, Deciding deciding, Turn turn) {
    var vote = (Step.Vote) course.step();
    var winners = new ArrayList<>(deciding.sure());
    deciding.equal().stream().limit(vote.keep() - winners.size()).forEach(winners::add);
    return close(course, deciding, winners, turn);
  }

  private static Session close(Course course, Deciding deciding, List<Entry> winners, Turn turn) {
    return chosen(stop(course, deciding, turn), (Step.Vote) course.step(), winners, turn);
  }

  /// Takes the choice away; what was chosen stands below.
  static Course stop(Course course, Deciding deciding, Turn turn) {
    turn.lead(course, deciding.id(), new Note(Lines.CLOSED));
    turn.show(deciding.id(), new Note(Lines.CLOSED_CHANNEL));
    return course;
  }

  private static Session chosen(Course course, Step.Vote vote, List<Entry> winners, Turn turn) {
    var message = course.here(vote.id()) + ".chosen";
    turn.show(message, chosen(winners));
    var kept = Again.at(keep(course, vote, winners), message, List.of(), winners);
    return Walk.on(
        kept.with(kept.outcomes().written(course.key(vote.id()), document(course, vote, winners))),
        turn);
  }

  static List<Block> chosen(List<Entry> winners) {
    return List.of(new Heading(Lines.CHOSEN), quotes(winners));
  }

  static List<Block> document(Course course, Step.Vote vote, List<Entry> winners) {
    return List.of(new Heading(Fill.in(course, vote.text())), quotes(winners));
  }

  private static Course keep(Course course, Step.Vote vote, List<Entry> winners) {
    return course.with(course.outcomes().withList(course.key(vote.id()), winners));
  }

  private static Field field(Deciding deciding, Step.Vote vote) {
    int open = vote.keep() - deciding.sure().size();
    return new Field.SeveralField(
        "chosen", Lines.EQUAL_DOTS, false, Forms.options(deciding.equal()), open, open);
  }

  private static Quotes quotes(List<Entry> entries) {
    return new Quotes(entries.stream().map(e -> new Quote(e.words(), Optional.empty())).toList());
  }
}
