package dk.traedesten.workbench.play;

import dk.traedesten.dialog.Text;
import dk.traedesten.engine.Event;
import dk.traedesten.engine.To;
import dk.traedesten.message.Block;
import dk.traedesten.message.Block.Button;
import dk.traedesten.message.Block.Question;
import dk.traedesten.message.Field;
import dk.traedesten.message.Fit;
import dk.traedesten.message.Message;
import dk.traedesten.message.Verb;
import dk.traedesten.result.PersonId;
import dk.traedesten.result.Value;
import dk.traedesten.session.Participant;
import dk.traedesten.session.Session;
import dk.traedesten.workbench.play.Table.News;
import java.io.PrintStream;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// One who plays everybody: which person they are now, what each has begun to write, and what each
/// has not seen yet.
final class Walk {
  private record Form(PersonId who, String moment, List<String> fields) {
    static Form of(PersonId who, Question question) {
      return new Form(who, question.moment(), question.fields().stream().map(Field::id).toList());
    }
  }

  private final Table table;
  private final Paper paper;
  private final Pen pen;
  private final PrintStream out;
  private final Map<PersonId, Draft> drafts = new HashMap<>();
  private final Map<PersonId, LinkedHashMap<String, Message>> unseen = new HashMap<>();
  private final Map<String, List<String>> read = new HashMap<>();
  private final Map<Form, Map<String, Value>> sent = new HashMap<>();
  private PersonId me;
  private boolean left;
  private boolean over;

  Walk(Table table, Paper paper, PrintStream out) {
    this.table = table;
    this.paper = paper;
    this.pen = new Pen(paper);
    this.out = out;
    this.me = table.session().roster().facilitator();
  }

  /// Begins the exercise.
  void begin() {
    tell(table.press(me, Verb.BEGIN, "invitation"));
    askOn();
  }

  /// Takes one line.
  ///
  /// @return whether it was understood
  boolean take(String line) {
    if (line.startsWith("/")) {
      return command(line.split("\\s+", 2));
    }
    return answer(line.strip());
  }

  boolean hasLeft() {
    return left;
  }

  /// Whom the next line comes from.
  String name() {
    return table.name(me);
  }

  private boolean command(String[] words) {
    var rest = words.length > 1 ? words[1].strip() : "";
    switch (words[0]) {
      case "/as" -> {
        return as(rest);
      }
      case "/show" -> show();
      case "/help" -> say(Said.help(Command.all()));
      case "/quit" -> left = true;
      case "/wait" -> {
        return await(rest);
      }
      case "/form" -> {
        return form(rest);
      }
      default -> {
        var verb = Command.verb(words[0]);
        if (verb.isEmpty() || !rest.isEmpty()) {
          return notUnderstood(String.join(" ", words));
        }
        press(verb.get());
      }
    }
    return true;
  }

  private boolean as(String name) {
    var person = table.find(name);
    if (person.isEmpty()) {
      say(
          Said.nobody(
              name, table.session().roster().people().stream().map(Participant::name).toList()));
      return false;
    }
    me = person.get().id();
    askOn();
    return true;
  }

  private void show() {
    table.standing(new To.Group()).forEach(m -> lines(Said.GROUP, paper.lines(m)));
    table.standing(new To.Only(me)).forEach(m -> lines(Said.alone(name()), paper.lines(m)));
    unseen.remove(me);
    askOn();
  }

  private boolean await(String time) {
    if (time.isEmpty()) {
      table.waitForNext().ifPresentOrElse(this::passed, () -> say(Said.NO_TIMER));
      return true;
    }
    var much = Waits.read(time);
    much.ifPresent(t -> passed(table.waitFor(t)));
    return much.isPresent() || notUnderstood("/wait " + time);
  }

  private void passed(List<News> news) {
    out.println("… " + paper.clock(table.now()));
    tell(news);
    askOn();
  }

  /// Presses the newest such button this person sees; without one, the engine says why not.
  private void press(Verb verb) {
    var moment =
        Stream.concat(
                question().filter(_ -> verb == Verb.SKIP).map(Question::moment).stream(),
                seen(Block.Buttons.class)
                    .flatMap(b -> b.buttons().stream())
                    .filter(b -> b.verb() == verb)
                    .map(Button::moment)
                    .toList()
                    .reversed()
                    .stream())
            .findFirst()
            .orElseGet(this::now);
    tell(table.press(me, verb, moment));
    askOn();
  }

  private String now() {
    return table.session() instanceof Session.Running running
        ? running.moment().id()
        : "invitation";
  }

  private boolean form(String number) {
    var all = seen(Question.class).toList();
    if (!number.matches("[0-9]{1,3}")) {
      return notUnderstood("/form " + number);
    }
    int index = Integer.parseInt(number) - 1;
    if (index < 0 || index >= all.size()) {
      say(Said.NO_SUCH_FORM);
    } else {
      drafts.put(me, Draft.of(all.get(index)));
      askOn();
    }
    return true;
  }

  private boolean answer(String line) {
    var field = draft().flatMap(Draft::field);
    if (field.isEmpty()) {
      if (line.isEmpty()) {
        return true;
      }
      say(Said.NOTHING_TO_ANSWER);
      return false;
    }
    if (line.isEmpty()) {
      var kept = draft().flatMap(Draft::kept);
      if (kept.isPresent()) {
        filled(draft().orElseThrow().with(kept.get()));
      } else if (field.get().optional()) {
        filled(draft().orElseThrow().without());
      } else {
        say(Said.NEEDED);
        askOn();
      }
      return true;
    }
    var value = pen.read(field.get(), line);
    if (value.isEmpty()) {
      say(Said.unreadable(line));
      askOn();
      return false;
    }
    var fault = Fit.fault(field.get(), value.get());
    if (fault.isPresent()) {
      say(fault.get());
      askOn();
    } else {
      filled(draft().orElseThrow().with(value.get()));
    }
    return true;
  }

  private void filled(Draft draft) {
    if (draft.field().isPresent()) {
      drafts.put(me, draft);
    } else {
      drafts.remove(me);
      var news = table.happens(new Event.Answered(me, draft.question().moment(), draft.given()));
      if (news.stream().noneMatch(News.Refused.class::isInstance)) {
        sent.put(Form.of(me, draft.question()), draft.given());
      }
      tell(news);
    }
    askOn();
  }

  /// What is being filled in: what was begun, as long as it is still asked; else the first form
  /// that waits.
  private Optional<Draft> draft() {
    return Optional.ofNullable(drafts.get(me))
        .filter(d -> seen(Question.class).anyMatch(q -> same(q, d.question())))
        .or(() -> question().map(Draft::of));
  }

  private boolean same(Question a, Question b) {
    return Form.of(me, a).equals(Form.of(me, b));
  }

  /// The first form that waits for this person.
  private Optional<Question> question() {
    return seen(Question.class)
        .filter(q -> !q.given().equals(sent.get(Form.of(me, q))))
        .findFirst();
  }

  /// What stands before this person: their own first, then the group's.
  private <B extends Block> Stream<B> seen(Class<B> kind) {
    return Stream.of(new To.Only(me), new To.Group())
        .flatMap(to -> table.standing(to).stream())
        .flatMap(m -> m.blocks().stream())
        .filter(kind::isInstance)
        .map(kind::cast);
  }

  /// Tells what is new: to the group at once, to one person when one is they.
  private void tell(List<News> news) {
    for (var one : news) {
      switch (one) {
        case News.Seen(To.Group _, var key, var message) -> changed(Said.GROUP, "#" + key, message);
        case News.Seen(To.Only(var who), var key, var message) ->
            unseen.computeIfAbsent(who, _ -> new LinkedHashMap<>()).putLast(key, message);
        case News.Refused(var who, var why) ->
            lines(Said.alone(table.name(who)), List.of(paper.say(why)));
      }
    }
    if (table.isOver() && !over) {
      over = true;
      say(Said.OVER);
    }
  }

  /// Shows this person what they have not seen, and the question they are at.
  private void askOn() {
    var news = unseen.remove(me);
    if (news != null) {
      news.forEach((key, m) -> changed(Said.alone(name()), me.value() + key, m));
    }
    draft()
        .ifPresent(
            draft -> draft.field().ifPresent(field -> out.println(pen.ask(field, draft.kept()))));
  }

  /// Of a message that takes the place of another, only what is new.
  private void changed(Text above, String place, Message message) {
    var lines = paper.lines(message);
    var before = read.put(place, lines);
    lines(above, before == null ? lines : lines.stream().filter(l -> !before.contains(l)).toList());
  }

  private void lines(Text above, List<String> lines) {
    if (!lines.isEmpty()) {
      out.println("— " + paper.say(above) + ":");
      lines.forEach(line -> out.println("  " + line));
    }
  }

  private boolean notUnderstood(String line) {
    say(Said.notUnderstood(line));
    return false;
  }

  private void say(Text text) {
    out.println(paper.say(text));
  }
}
