package dk.traedesten.engine.state;

import dk.traedesten.dialog.Language;
import dk.traedesten.dialog.Option;
import dk.traedesten.dialog.Text;
import dk.traedesten.engine.Event;
import dk.traedesten.engine.RefusalReason;
import dk.traedesten.engine.Rejection;
import dk.traedesten.engine.TimerId;
import dk.traedesten.engine.TurnContext;
import dk.traedesten.engine.context.Repetitions;
import dk.traedesten.engine.form.AsideForm;
import dk.traedesten.engine.form.Forms;
import dk.traedesten.engine.run.Steering;
import dk.traedesten.engine.run.StepRunner;
import dk.traedesten.engine.text.EngineLines;
import dk.traedesten.message.Block;
import dk.traedesten.message.Block.Note;
import dk.traedesten.message.Field;
import dk.traedesten.message.Verb;
import dk.traedesten.message.Wording;
import dk.traedesten.result.PersonId;
import dk.traedesten.result.Value;
import dk.traedesten.session.Execution;
import dk.traedesten.session.Participant.Presence;
import dk.traedesten.session.Session;
import dk.traedesten.session.Session.Running;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// Small forms beside the exercise, for what needs to be chosen: whom to hand over to, which
/// comment to hide, which language to speak. Nobody but the one who asked sees them.
final class Asides {
  private static final String FIELD = "choice";

  /// People come back in the morning of their day, local time.
  private static final LocalTime MORNING = LocalTime.of(7, 0);

  private Asides() {}

  /// Whether what a verb opens can be answered while the group rests.
  static boolean belongsToAPause(Verb verb) {
    return switch (verb) {
      case HAND_OVER, DEPUTY, LANGUAGE, HIDE -> true;
      default -> false;
    };
  }

  public static Session open(Running s, PersonId who, Verb verb, TurnContext turn) {
    var field = field(s.course(), who, verb, turn);
    if (field.isEmpty()) {
      return turn.decline(s, who, none(verb));
    }
    var moment = AsideForm.id(verb);
    turn.tell(
        who,
        AsideForm.MESSAGE,
        new Block.Question(moment, List.of(field.get()), Map.of(), EngineLines.OK, false));
    return s.with(s.course().withAside(who, moment));
  }

  public static Session answer(
      Running s, PersonId who, Verb verb, Map<String, Value> given, TurnContext turn) {
    if (!AsideForm.id(verb).equals(s.course().asides().get(who))) {
      return turn.decline(s, who, RefusalReason.STEP_IS_OVER);
    }
    if (verb.facilitators() && !s.roster().facilitates(who)) {
      return turn.decline(s, who, RefusalReason.NOT_FACILITATOR);
    }
    if (verb == Verb.AWAY && s.roster().facilitator().equals(who)) {
      return turn.decline(s, who, RefusalReason.FACILITATOR_STAYS);
    }
    var field = field(s.course(), who, verb, turn);
    if (field.isEmpty()) {
      return turn.decline(s, who, none(verb));
    }
    var fault = Forms.fault(List.of(field.get()), given);
    if (fault.isPresent()) {
      return turn.decline(s, who, fault.get());
    }
    turn.tell(who, AsideForm.MESSAGE, new Note(EngineLines.SAVED));
    return done(
        s.with(s.course().withoutAside(who)),
        who,
        verb,
        given.getOrDefault(FIELD, new Value.Words("")),
        turn);
  }

  private static Session done(Running s, PersonId who, Verb verb, Value value, TurnContext turn) {
    return switch (value) {
      case Value.Person(var other) when verb == Verb.HAND_OVER -> Leading.handOver(s, other, turn);
      case Value.Person(var other) when verb == Verb.DEPUTY -> Leading.deputy(s, other, turn);
      case Value.Pick(var place) when verb == Verb.GO_TO ->
          Steering.goTo(s, Integer.parseInt(place), turn);
      case Value.Pick(var comment) when verb == Verb.HIDE -> hide(s, comment, turn);
      case Value.Pick(var language) when verb == Verb.LANGUAGE ->
          Participation.speaks(s, new Event.Speaks(who, Language.valueOf(language)), turn);
      case Value.Day(var day) when verb == Verb.AWAY -> {
        turn.wake(new TimerId.Back(who), day.atTime(MORNING).atZone(s.brief().zone()).toInstant());
        var name = s.roster().name(who);
        turn.show(turn.fresh("away"), new Note(EngineLines.isAway(name, Wording.day(day))));
        yield Participation.gone(s, who, Presence.AWAY, turn);
      }
      default -> s;
    };
  }

  private static Session hide(Running s, String comment, TurnContext turn) {
    var words = Objects.requireNonNull(Comments.of(s.course()).get(comment));
    var next = s.with(Deletion.hidden(s.course(), words, turn));
    return StepRunner.hidden(next, words, turn);
  }

  /// The one field of a form; empty when there is nothing to choose.
  private static Optional<Field> field(
      Execution course, PersonId who, Verb verb, TurnContext turn) {
    return switch (verb) {
      case HAND_OVER, DEPUTY ->
          person(course, verb == Verb.DEPUTY ? course.roster().facilitator() : who);
      case GO_TO ->
          Repetitions.free(course)
              .map(place -> {
                var options = new ArrayList<Option>();
                for (int i = 0; i < place.elements().size(); i++) {
                  options.add(new Option(String.valueOf(i), place.elements().get(i).words()));
                }
                return new Field.ChoiceField(FIELD, EngineLines.WHERE_TO, false, options);
              });
      case HIDE -> comment(course);
      case LANGUAGE ->
          Optional.of(
              new Field.ChoiceField(
                  FIELD,
                  EngineLines.WHICH_LANGUAGE,
                  false,
                  List.of(
                      new Option(Language.DA.name(), Text.same("Dansk")),
                      new Option(Language.EN.name(), Text.same("English")))));
      case AWAY ->
          Optional.of(
              Forms.ahead(
                  FIELD,
                  EngineLines.WHEN_BACK,
                  turn.now().atZone(course.brief().zone()).toLocalDate().plusDays(1)));
      default -> Optional.empty();
    };
  }

  private static Optional<Field> person(Execution course, PersonId butFor) {
    var others = Forms.people(course).stream().filter(o -> !o.id().equals(butFor.value())).toList();
    return others.isEmpty()
        ? Optional.empty()
        : Optional.of(new Field.PersonField(FIELD, EngineLines.WHO_SHALL, false, others));
  }

  private static Optional<Field> comment(Execution course) {
    var options = new ArrayList<Option>();
    Comments.of(course).forEach((id, words) -> options.add(new Option(id, Text.same(words))));
    return options.isEmpty()
        ? Optional.empty()
        : Optional.of(new Field.ChoiceField(FIELD, EngineLines.WHICH_COMMENT, false, options));
  }

  private static Rejection none(Verb verb) {
    return switch (verb) {
      case HAND_OVER, DEPUTY -> RefusalReason.NOBODY_ELSE;
      case GO_TO -> RefusalReason.NOWHERE_TO_GO;
      case HIDE -> RefusalReason.NOTHING_TO_HIDE;
      default -> RefusalReason.STEP_IS_OVER;
    };
  }
}
