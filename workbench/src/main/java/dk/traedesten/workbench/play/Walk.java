package dk.traedesten.workbench.play;

import dk.traedesten.dialog.Text;
import dk.traedesten.engine.Event;
import dk.traedesten.engine.Recipient;
import dk.traedesten.message.Block.Button;
import dk.traedesten.message.Block.Question;
import dk.traedesten.message.Field;
import dk.traedesten.message.Fit;
import dk.traedesten.message.Verb;
import dk.traedesten.result.PersonId;
import dk.traedesten.session.Participant;
import dk.traedesten.session.Session;
import dk.traedesten.workbench.play.TableSimulation.News;
import java.io.PrintStream;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// One who plays everybody, line by line.
final class Walk {
  private final TableSimulation table;
  private final TerminalMessage paper;
  private final Eyes eyes;
  private final OpenPrompts papers;
  private final PrintStream out;
  private PersonId me;
  private boolean over;
  private boolean left;

  Walk(TableSimulation table, TerminalMessage paper, PrintStream out) {
    this.table = table;
    this.paper = paper;
    this.eyes = new Eyes(table, paper, out);
    this.papers = new OpenPrompts(table);
    this.out = out;
    this.me = table.session().roster().facilitator();
  }

  /// Begins the exercise.
  void begin() {
    came(table.press(me, Verb.BEGIN, "invitation"));
  }

  /// Takes one line.
  ///
  /// @return whether it was understood
  boolean take(String line) {
    if (!line.startsWith("/")) {
      return answer(line.strip());
    }
    var words = line.strip().split("\\s+", 2);
    return command(words[0], words.length > 1 ? words[1] : "");
  }

  boolean hasLeft() {
    return left;
  }

  /// Whom the next line comes from.
  String name() {
    return table.name(me);
  }

  private boolean command(String command, String rest) {
    return switch (command + (rest.isEmpty() ? "" : " …")) {
      case "/as …" -> as(rest);
      case "/form …" -> form(rest);
      case "/wait …" -> await(rest);
      case "/wait" -> {
        table.waitForNext().ifPresentOrElse(this::passed, () -> say(Said.NO_TIMER));
        yield true;
      }
      case "/show" -> {
        eyes.openAll(me);
        yield goOn();
      }
      case "/help" -> say(Said.help(Command.all()));
      case "/quit" -> {
        left = true;
        yield true;
      }
      default ->
          Command.verb(rest.isEmpty() ? command : "")
              .map(this::press)
              .orElseGet(() -> no(Said.notUnderstood((command + " " + rest).strip())));
    };
  }

  private boolean as(String name) {
    var person = table.find(name);
    if (person.isEmpty()) {
      var all = table.session().roster().people().stream().map(Participant::name).toList();
      return no(Said.nobody(name, all));
    }
    me = person.get().id();
    return goOn();
  }

  private boolean await(String time) {
    var much = Waits.read(time);
    if (much.isEmpty()) {
      return no(Said.notUnderstood("/wait " + time));
    }
    passed(table.waitFor(much.get()));
    return true;
  }

  private void passed(List<News> news) {
    out.println("… " + paper.clock(table.now()));
    came(news);
  }

  private boolean form(String number) {
    if (!number.matches("[0-9]{1,3}")) {
      return no(Said.notUnderstood("/form " + number));
    }
    var forms = papers.forms(me);
    int index = Integer.parseInt(number) - 1;
    if (index < 0 || index >= forms.size()) {
      return say(Said.NO_SUCH_FORM);
    }
    papers.begin(me, FormDraft.of(forms.get(index)));
    return goOn();
  }

  /// Presses a button this person sees; without one, the engine says why not.
  private boolean press(Verb verb) {
    var draft = papers.draft(me);
    if (verb == Verb.SKIP && draft.filter(FormDraft::isAside).isPresent()) {
      papers.leave(me, draft.get());
      return say(Said.LEFT) && goOn();
    }
    var question = draft.map(FormDraft::question).map(Question::moment);
    var moment =
        question
            .filter(_ -> verb == Verb.SKIP)
            .or(() -> papers.button(me, verb).map(Button::moment))
            .orElseGet(this::now);
    var news = table.press(me, verb, moment);
    asides(news).forEach(aside -> papers.begin(me, FormDraft.of(aside)));
    return came(news);
  }

  /// What is asked beside the exercise, of the one who asked for it, is answered first.
  private Stream<Question> asides(List<News> news) {
    return news.stream()
        .filter(n -> n instanceof News.Seen seen && seen.to().equals(new Recipient.Only(me)))
        .flatMap(n -> ((News.Seen) n).message().blocks().stream())
        .filter(b -> b instanceof Question question && FormDraft.of(question).isAside())
        .map(Question.class::cast);
  }

  private String now() {
    return table.session() instanceof Session.Running running
        ? running.moment().id()
        : "invitation";
  }

  private boolean answer(String line) {
    var draft = papers.draft(me);
    if (draft.isEmpty()) {
      return line.isEmpty() || no(Said.NOTHING_TO_ANSWER);
    }
    return answer(draft.get(), draft.get().field(), line);
  }

  private boolean answer(FormDraft draft, Field field, String line) {
    if (line.isEmpty()) {
      return draft
          .kept()
          .map(draft::with)
          .or(() -> field.optional() ? Optional.of(draft.without()) : Optional.empty())
          .map(this::filled)
          .orElseGet(() -> say(Said.NEEDED) && goOn());
    }
    var value = LineAnswer.read(field, line);
    if (value.isEmpty()) {
      say(Said.unreadable(line));
      goOn();
      return false;
    }
    return Fit.fault(field, value.get())
        .map(fault -> say(fault) && goOn())
        .orElseGet(() -> filled(draft.with(value.get())));
  }

  private boolean filled(FormDraft draft) {
    if (!draft.isFull()) {
      papers.begin(me, draft);
      return goOn();
    }
    papers.putAway(me, draft);
    var news = table.happens(new Event.Answered(me, draft.question().moment(), draft.given()));
    if (news.stream().noneMatch(News.Refused.class::isInstance)) {
      papers.sent(me, draft);
    }
    return came(news);
  }

  private boolean came(List<News> news) {
    eyes.take(news);
    if (table.isOver() && !over) {
      over = true;
      say(Said.OVER);
    }
    return goOn();
  }

  /// Shows this person what is new to them, and the question they are at.
  private boolean goOn() {
    eyes.open(me);
    var pen = new FieldLine(new TerminalMessage(table.language(me)));
    papers.draft(me).ifPresent(draft -> out.println(pen.ask(draft.field(), draft.kept())));
    return true;
  }

  private boolean say(Text text) {
    out.println(paper.say(text));
    return true;
  }

  private boolean no(Text text) {
    say(text);
    return false;
  }
}
