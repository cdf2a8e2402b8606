package dk.traedesten.engine;

import dk.traedesten.dialog.Audience;
import dk.traedesten.dialog.Step;
import dk.traedesten.engine.Opened.Passed;
import dk.traedesten.engine.Opened.Waiting;
import dk.traedesten.message.Block;
import dk.traedesten.message.Block.Note;
import dk.traedesten.message.Block.Paragraph;
import dk.traedesten.message.Field;
import dk.traedesten.result.PersonId;
import dk.traedesten.result.Value;
import dk.traedesten.session.Course;
import dk.traedesten.session.Entry;
import dk.traedesten.session.Moment.Collecting;
import dk.traedesten.session.Row;
import dk.traedesten.session.Session;
import dk.traedesten.session.Session.Running;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Collecting entries into a list that all see grow, one form at a time.
final class Collects {
  private Collects() {}

  static Opened open(Course course, Step.Collect collect, Turn turn) {
    var collecting = new Collecting(course.here(collect.id()));
    if (Audiences.people(course, collect.of()).isEmpty() || rows(course).size() >= collect.room()) {
      return new Passed(keep(course, turn));
    }
    show(course, collecting, turn);
    return new Waiting(course, collecting);
  }

  /// Adds an entry; when the list is full, goes on.
  static Session add(
      Running s, Collecting collecting, PersonId who, Map<String, Value> given, Turn turn) {
    var collect = step(s.course());
    if (Audiences.people(s.course(), collect.of()).stream().noneMatch(p -> p.id().equals(who))) {
      return turn.decline(s, who, Rejection.Because.NOT_FOR_YOU);
    }
    var fault = Forms.fault(fields(s.course()), given);
    if (fault.isPresent()) {
      return turn.decline(s, who, fault.get());
    }
    var course =
        Drafts.without(s.course(), who, collecting.id())
            .with(s.course().outcomes().collect(key(s.course()), new Row(who, given)));
    if (rows(course).size() >= collect.room()) {
      return close(course, collecting, turn);
    }
    show(course, collecting, turn);
    return s.with(course);
  }

  static Session close(Course course, Collecting collecting, Turn turn) {
    return Walk.on(stop(course, collecting, turn), turn);
  }

  /// Keeps the list as it stands, and takes the form away.
  static Course stop(Course course, Collecting collecting, Turn turn) {
    for (var person : asked(course)) {
      turn.tell(
          person,
          collecting.id(),
          new Paragraph(Fill.in(course, step(course).text())),
          new Note(Lines.CLOSED));
    }
    return keep(course, turn);
  }

  /// Shows the form again to somebody who has come.
  static void show(Course course, Collecting collecting, Turn turn) {
    var blocks = new ArrayList<>(list(course));
    if (isForAll(course)) {
      blocks.add(new Note(Lines.SHOWN_AS_YOU_ADD));
      blocks.add(form(course, collecting));
    } else {
      asked(course)
          .forEach(who ->
              turn.tell(
                  who,
                  collecting.id(),
                  new Paragraph(Fill.in(course, step(course).text())),
                  new Note(Lines.SHOWN_AS_YOU_ADD),
                  form(course, collecting),
                  Personal.menu(course, collecting.id())));
    }
    turn.show(collecting.id(), blocks);
  }

  /// The list has its entries as an entry's first words, so that it can be voted on or repeated
  /// over.
  private static Course keep(Course course, Turn turn) {
    var rows = rows(course);
    var entries = new ArrayList<Entry>();
    for (var row : rows) {
      Cells.headline(course, step(course), row)
          .ifPresent(words -> entries.add(new Entry("e" + (entries.size() + 1), words, List.of())));
    }
    var blocks = kept(course);
    turn.show(course.here(step(course).id()), blocks);
    var outcomes =
        course.outcomes().withList(key(course), entries).withCollected(key(course), rows);
    return Again.at(
        course.with(rows.isEmpty() ? outcomes : outcomes.written(key(course), blocks)),
        course.here(step(course).id()),
        List.of());
  }

  /// The entries of the list whose rows have not been taken away.
  static List<Entry> stillThere(Course course) {
    var words =
        rows(course).stream()
            .flatMap(row -> Cells.headline(course, step(course), row).stream())
            .toList();
    return course.list(step(course).id()).stream().filter(e -> words.contains(e.words())).toList();
  }

  /// The list when it is done.
  static List<Block> kept(Course course) {
    return rows(course).isEmpty()
        ? List.of(
            new Paragraph(Fill.in(course, step(course).text())), new Note(Lines.NOTHING_GATHERED))
        : list(course);
  }

  private static List<Block> list(Course course) {
    var blocks = new ArrayList<Block>(List.of(new Paragraph(Fill.in(course, step(course).text()))));
    if (!rows(course).isEmpty()) {
      blocks.add(Cells.table(course, step(course), rows(course)));
    }
    return blocks;
  }

  private static Block form(Course course, Collecting collecting) {
    return new Block.Question(collecting.id(), fields(course), Map.of(), Lines.ADD_ENTRY, false);
  }

  private static List<Field> fields(Course course) {
    return Forms.of(course, step(course).prompts());
  }

  private static List<PersonId> asked(Course course) {
    return isForAll(course)
        ? List.of()
        : Audiences.people(course, step(course).of()).stream().map(p -> p.id()).toList();
  }

  private static boolean isForAll(Course course) {
    return step(course).of().equals(Audience.EVERYONE);
  }

  private static List<Row> rows(Course course) {
    return course.outcomes().collected().getOrDefault(key(course), List.of());
  }

  private static String key(Course course) {
    return course.key(step(course).id());
  }

  private static Step.Collect step(Course course) {
    return (Step.Collect) course.step();
  }
}
