package dk.traedesten.engine.step;

import dk.traedesten.dialog.Audience;
import dk.traedesten.dialog.Step;
import dk.traedesten.dialog.Text;
import dk.traedesten.engine.Event.Answered;
import dk.traedesten.engine.RefusalReason;
import dk.traedesten.engine.TurnContext;
import dk.traedesten.engine.ask.PersonalMenu;
import dk.traedesten.engine.context.Audiences;
import dk.traedesten.engine.context.TemplateValues;
import dk.traedesten.engine.form.AnswerText;
import dk.traedesten.engine.form.Drafts;
import dk.traedesten.engine.form.Forms;
import dk.traedesten.engine.result.Placements;
import dk.traedesten.engine.step.StepOutcome.Done;
import dk.traedesten.engine.step.StepOutcome.Stay;
import dk.traedesten.engine.step.StepOutcome.Wait;
import dk.traedesten.engine.text.EngineLines;
import dk.traedesten.message.Block;
import dk.traedesten.message.Block.Note;
import dk.traedesten.message.Block.Paragraph;
import dk.traedesten.message.Field;
import dk.traedesten.result.PersonId;
import dk.traedesten.session.Entry;
import dk.traedesten.session.Execution;
import dk.traedesten.session.RevealPlace;
import dk.traedesten.session.Row;
import dk.traedesten.session.WaitState.Collecting;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Collecting entries into a list that all see grow, one form at a time.
public final class CollectHandler
    implements StepHandler<Step.Collect>, WaitHandler<Step.Collect, Collecting> {

  @Override
  public StepOutcome open(Execution course, Step.Collect collect, TurnContext turn) {
    var collecting = new Collecting(course.here(collect.id()));
    if (Audiences.people(course, collect.of()).isEmpty()
        || rows(course, collect).size() >= collect.room()) {
      return new Done(keep(course, collect, turn));
    }
    show(course, collect, collecting, turn);
    return new Wait(course, collecting);
  }

  /// Adds an entry; when the list is full, goes on.
  @Override
  public StepOutcome answer(
      Waiting<Step.Collect, Collecting> at, Answered answered, TurnContext turn) {
    var collect = at.step();
    var who = answered.who();
    if (Audiences.people(at.course(), collect.of()).stream().noneMatch(p -> p.id().equals(who))) {
      return at.decline(who, RefusalReason.NOT_FOR_YOU, turn);
    }
    var fault = Forms.fault(fields(at.course(), collect), answered.given());
    if (fault.isPresent()) {
      return at.decline(who, fault.get(), turn);
    }
    var course =
        Drafts.without(at.course(), who, at.moment().id())
            .with(
                at.course()
                    .outcomes()
                    .collect(at.course().key(collect.id()), new Row(who, answered.given())));
    if (rows(course, collect).size() >= collect.room()) {
      return new Done(close(course, collect, at.moment(), turn));
    }
    show(course, collect, at.moment(), turn);
    return new Stay(at.session().with(course));
  }

  @Override
  public StepOutcome next(Waiting<Step.Collect, Collecting> at, TurnContext turn) {
    return new Done(stop(at, turn));
  }

  @Override
  public Execution stop(Waiting<Step.Collect, Collecting> at, TurnContext turn) {
    return close(at.course(), at.step(), at.moment(), turn);
  }

  /// Keeps the list as it stands, and takes the form away.
  private static Execution close(
      Execution course, Step.Collect collect, Collecting collecting, TurnContext turn) {
    for (var person : asked(course, collect)) {
      turn.tell(
          person,
          collecting.id(),
          new Paragraph(TemplateValues.in(course, collect.text())),
          new Note(EngineLines.CLOSED));
    }
    return keep(course, collect, turn);
  }

  @Override
  public void show(Waiting<Step.Collect, Collecting> at, PersonId who, TurnContext turn) {
    showAgain(at, turn);
  }

  @Override
  public void showAgain(Waiting<Step.Collect, Collecting> at, TurnContext turn) {
    show(at.course(), at.step(), at.moment(), turn);
  }

  @Override
  public List<Text> promise(Waiting<Step.Collect, Collecting> at, PersonId who) {
    return List.of(EngineLines.SHOWN_AS_YOU_ADD);
  }

  private static void show(
      Execution course, Step.Collect collect, Collecting collecting, TurnContext turn) {
    var blocks = new ArrayList<>(list(course, collect));
    if (isForAll(collect)) {
      blocks.add(new Note(EngineLines.SHOWN_AS_YOU_ADD));
      blocks.add(form(course, collect, collecting));
    } else {
      asked(course, collect)
          .forEach(who ->
              turn.tell(
                  who,
                  collecting.id(),
                  new Paragraph(TemplateValues.in(course, collect.text())),
                  new Note(EngineLines.SHOWN_AS_YOU_ADD),
                  form(course, collect, collecting),
                  PersonalMenu.of(course, collecting.id())));
    }
    turn.show(collecting.id(), blocks);
  }

  /// The list has its entries as an entry's first words, so that it can be voted on or repeated
  /// over.
  private static Execution keep(Execution course, Step.Collect collect, TurnContext turn) {
    var rows = rows(course, collect);
    var entries = new ArrayList<Entry>();
    for (var row : rows) {
      AnswerText.headline(course, collect, row)
          .ifPresent(words -> entries.add(new Entry("e" + (entries.size() + 1), words, List.of())));
    }
    var key = course.key(collect.id());
    var blocks = kept(course, collect);
    turn.show(course.here(collect.id()), blocks);
    var outcomes = course.outcomes().withList(key, entries).withCollected(key, rows);
    return Placements.at(
        course.with(rows.isEmpty() ? outcomes : outcomes.written(key, blocks)),
        course.here(collect.id()),
        List.of());
  }

  @Override
  public List<Block> shown(
      Execution there, Step.Collect collect, String message, RevealPlace placed) {
    return kept(there, collect);
  }

  @Override
  public List<Block> document(Execution there, Step.Collect collect) {
    return kept(there, collect);
  }

  /// Of the list's entries those whose rows have not been taken away.
  @Override
  public Execution relisted(Execution course, Execution there, Step.Collect collect) {
    var words =
        rows(there, collect).stream()
            .flatMap(row -> AnswerText.headline(there, collect, row).stream())
            .toList();
    var entries = there.list(collect.id()).stream().filter(e -> words.contains(e.words())).toList();
    return course.with(course.outcomes().withList(there.key(collect.id()), entries));
  }

  /// The list when it is done.
  private static List<Block> kept(Execution course, Step.Collect collect) {
    return rows(course, collect).isEmpty()
        ? List.of(
            new Paragraph(TemplateValues.in(course, collect.text())),
            new Note(EngineLines.NOTHING_GATHERED))
        : list(course, collect);
  }

  private static List<Block> list(Execution course, Step.Collect collect) {
    var blocks =
        new ArrayList<Block>(List.of(new Paragraph(TemplateValues.in(course, collect.text()))));
    var rows = rows(course, collect);
    if (!rows.isEmpty()) {
      blocks.add(AnswerText.table(course, collect, rows));
    }
    return blocks;
  }

  private static Block form(Execution course, Step.Collect collect, Collecting collecting) {
    return new Block.Question(
        collecting.id(), fields(course, collect), Map.of(), EngineLines.ADD_ENTRY, false);
  }

  private static List<Field> fields(Execution course, Step.Collect collect) {
    return Forms.of(course, collect.prompts());
  }

  private static List<PersonId> asked(Execution course, Step.Collect collect) {
    return isForAll(collect)
        ? List.of()
        : Audiences.people(course, collect.of()).stream().map(p -> p.id()).toList();
  }

  private static boolean isForAll(Step.Collect collect) {
    return collect.of().equals(Audience.EVERYONE);
  }

  private static List<Row> rows(Execution course, Step.Collect collect) {
    return course.outcomes().collected().getOrDefault(course.key(collect.id()), List.of());
  }
}
