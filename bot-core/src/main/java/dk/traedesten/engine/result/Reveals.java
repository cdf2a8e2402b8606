package dk.traedesten.engine.result;

import dk.traedesten.dialog.AnswerVisibility;
import dk.traedesten.dialog.Display;
import dk.traedesten.dialog.Prompt;
import dk.traedesten.dialog.Step;
import dk.traedesten.engine.TurnContext;
import dk.traedesten.engine.context.Audiences;
import dk.traedesten.engine.context.Prompts;
import dk.traedesten.engine.context.TemplateValues;
import dk.traedesten.engine.form.AnswerText;
import dk.traedesten.engine.text.EngineLines;
import dk.traedesten.message.Block;
import dk.traedesten.message.Block.Heading;
import dk.traedesten.message.Block.Note;
import dk.traedesten.message.Block.Paragraph;
import dk.traedesten.message.Block.Quote;
import dk.traedesten.message.Block.Quotes;
import dk.traedesten.result.PersonId;
import dk.traedesten.result.Shown;
import dk.traedesten.result.Value;
import dk.traedesten.session.Execution;
import dk.traedesten.session.Memory;
import dk.traedesten.session.Participant.Presence;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Shows everyone the same results at the same moment, and freezes them: what was shown once never
/// changes with later answers.
public final class Reveals {
  private Reveals() {}

  public static Execution show(Execution from, Step.Reveal reveal, TurnContext turn) {
    var course = from;
    for (var display : reveal.show()) {
      for (var prompt : display.prompts().toList()) {
        course = freeze(course, prompt, turn);
      }
    }
    var message = course.here(reveal.id());
    var blocks = blocks(course, reveal);
    turn.show(message, blocks);
    alone(course, reveal, turn);
    return Placements.at(
        course.with(course.outcomes().resulted(course.key(reveal.id()), blocks)),
        message,
        reveal.show().stream().flatMap(display -> display.prompts()).toList());
  }

  public static List<Block> blocks(Execution course, Step.Reveal reveal) {
    var blocks =
        new ArrayList<Block>(List.of(new Heading(TemplateValues.in(course, reveal.text()))));
    reveal.show().stream()
        .flatMap(display -> Displays.blocks(course, display).stream())
        .filter(block -> !(block instanceof Note && blocks.contains(block)))
        .forEach(blocks::add);
    return blocks;
  }

  /// Shows what has been answered of what is to be shown; nothing when nothing has.
  public static Execution showAnswered(Execution course, Step.Reveal reveal, TurnContext turn) {
    var answered = reveal.show().stream().filter(display -> isAnswered(course, display)).toList();
    return answered.isEmpty()
        ? course
        : show(course, new Step.Reveal(reveal.id(), reveal.text(), answered), turn);
  }

  private static boolean isAnswered(Execution course, Display display) {
    return display
        .prompts()
        .anyMatch(prompt -> !course.disclosure().respondents(course.key(prompt)).isEmpty());
  }

  /// What was shown as it came is shown for good when its step closes.
  public static Execution openly(Execution from, TurnContext turn) {
    var course = from;
    for (var prompt : from.step().prompts()) {
      if (Prompts.promised(from, prompt) == AnswerVisibility.OPEN) {
        course = freeze(course, prompt.id(), turn);
      }
    }
    return course;
  }

  /// Keeps the result of a prompt as it is now; the first time counts.
  public static Execution freeze(Execution course, String id, TurnContext turn) {
    var found = Prompts.find(course.dialog(), id);
    var key = course.key(id);
    if (found.isEmpty() || course.outcomes().shown().containsKey(key)) {
      return course;
    }
    var asked = found.get();
    var shown = DifferencingGuard.of(course, asked, key);
    remember(course, asked, key, shown, turn);
    DifferencingGuard.seen(course, asked, key, shown, turn.now()).ifPresent(turn::remember);
    var revealed = DifferencingGuard.kept(course, asked, key, shown);
    var apart = course.disclosure().apart(asked.prompt(), key, asked.as(course));
    return course.with(
        course
            .outcomes()
            .with(apart.map(theirs -> revealed.withApart(key, theirs)).orElse(revealed)));
  }

  /// A point of the series; or, when it may not be shown, that something was measured.
  private static void remember(
      Execution course, Prompts.Asked asked, String key, Shown shown, TurnContext turn) {
    if (!(asked.prompt() instanceof Prompt.Scale scale) || scale.series().isEmpty()) {
      return;
    }
    var series = scale.series().get();
    switch (shown) {
      case Shown.Scores(var spread, _) ->
          turn.remember(
              new Memory.Point(
                  turn.now(),
                  course.brief().id(),
                  series,
                  scale.baseline(),
                  course.dialog().version(),
                  spread,
                  DifferencingGuard.respondents(course, asked, key),
                  course.roster().answering().size()));
      case Shown.TooFew(var answered, _) when answered > 0 -> unshown(course, series, turn);
      case Shown.Telling _ -> unshown(course, series, turn);
      default -> {
        // Nobody answered, or it was promised to others than the group.
      }
    }
  }

  private static void unshown(Execution course, String series, TurnContext turn) {
    turn.remember(
        new Memory.NotShown(turn.now(), course.brief().id(), series, course.dialog().version()));
  }

  /// What was promised to one reader alone is told to that reader alone.
  private static void alone(Execution course, Step.Reveal reveal, TurnContext turn) {
    var told = new LinkedHashMap<PersonId, List<Block>>();
    reveal.show().stream()
        .flatMap(display -> display.prompts())
        .distinct()
        .flatMap(id -> Prompts.find(course.dialog(), id).stream())
        .forEach(asked -> alone(course, asked, told));
    told.forEach((who, blocks) -> {
      var all =
          new ArrayList<Block>(List.of(new Heading(TemplateValues.in(course, reveal.text()))));
      all.add(new Note(EngineLines.ONLY_YOU));
      all.addAll(blocks);
      turn.tell(who, course.here(reveal.id()) + ".alone", all);
    });
  }

  private static void alone(
      Execution course, Prompts.Asked asked, Map<PersonId, List<Block>> told) {
    var key = course.key(asked.prompt().id());
    var as = asked.as(course);
    switch (as) {
      case OPEN, NAMED, CONFIDENTIAL, ANONYMOUS -> {}
      case FACILITATOR_ONLY ->
          tell(course, asked, key, Optional.ofNullable(course.readers().get(key)), told);
      case TURN_ONLY -> tell(course, asked, key, Audiences.turn(course), told);
      case OWN_ONLY -> {
        for (var person : course.roster().present()) {
          var own = course.answers().own(person.id()).get(key);
          if (own != null) {
            told.computeIfAbsent(person.id(), _ -> new ArrayList<>())
                .addAll(own(course, asked.prompt(), own));
          }
        }
      }
    }
  }

  /// Who has left gets no more answers; who is away finds them when they come back.
  private static boolean isStillHere(Execution course, PersonId who) {
    return course
        .roster()
        .find(who)
        .filter(person -> person.presence() != Presence.LEFT)
        .isPresent();
  }

  private static void tell(
      Execution course,
      Prompts.Asked asked,
      String key,
      Optional<PersonId> reader,
      Map<PersonId, List<Block>> told) {
    reader
        .filter(who -> isStillHere(course, who))
        .ifPresent(who ->
            told.computeIfAbsent(who, _ -> new ArrayList<>())
                .addAll(
                    Results.blocks(
                        course,
                        asked.prompt(),
                        course.disclosure().alone(asked.prompt(), key, asked.as(course)))));
  }

  /// One own answer under its question.
  private static List<Block> own(Execution course, Prompt prompt, Value value) {
    var said = AnswerText.said(course, prompt, value).in(course.brief().language());
    return List.of(
        new Paragraph(TemplateValues.in(course, prompt.text())),
        new Quotes(List.of(new Quote(said, Optional.empty()))));
  }
}
