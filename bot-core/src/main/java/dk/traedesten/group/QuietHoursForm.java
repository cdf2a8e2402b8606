package dk.traedesten.group;

import static dk.traedesten.group.FormValues.day;
import static dk.traedesten.group.FormValues.words;

import dk.traedesten.engine.Rejection;
import dk.traedesten.engine.TurnContext;
import dk.traedesten.message.Block;
import dk.traedesten.message.Block.Heading;
import dk.traedesten.message.Block.Note;
import dk.traedesten.message.Block.Question;
import dk.traedesten.message.ClockTime;
import dk.traedesten.message.Field;
import dk.traedesten.result.PersonId;
import dk.traedesten.result.Value;
import dk.traedesten.session.Group;
import dk.traedesten.session.Habits;
import dk.traedesten.session.Quiet;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// When somebody does not want to be written to: while they are away, and in their quiet hours.
final class QuietHoursForm {
  private static final int YEARS = 2;

  private QuietHoursForm() {}

  static Group ask(Group group, PersonId who, TurnContext turn) {
    return OpenForms.lay(
        group, who, Moments.HOURS, form(group, who, Mornings.today(group, turn)), turn);
  }

  static List<Block> form(Group group, PersonId who, LocalDate today) {
    return List.of(
        new Heading(Words.HOURS),
        new Note(Words.HOURS_HEEDED),
        new Question(
            Moments.HOURS, fields(today, given(group, who)), given(group, who), Words.SAVE, false));
  }

  static Group set(Group group, PersonId who, Map<String, Value> sent, TurnContext turn) {
    var given = ZoneChoices.today(sent);
    var fault = FormValues.fault(fields(Mornings.today(group, turn), given), given);
    if (fault.isPresent()) {
      return turn.decline(group, who, fault.get());
    }
    var zone =
        given.containsKey("zone")
            ? WrittenTimes.zone(ZoneChoices.written(given, "zone"))
            : Optional.of(group.settings().zone());
    if (zone.isEmpty()) {
      return turn.decline(group, who, new Rejection.Unfit("zone", Words.NOT_A_ZONE));
    }
    if (!given.containsKey("from") && !given.containsKey("until")) {
      return saved(group, who, new Habits(day(given, "away"), Optional.empty()), turn);
    }
    var from = ClockTime.read(words(given, "from"));
    var until = ClockTime.read(words(given, "until"));
    if (from.isEmpty() || until.isEmpty() || from.equals(until)) {
      var field = from.isEmpty() ? "from" : "until";
      return turn.decline(group, who, new Rejection.Unfit(field, Words.FROM_AND_UNTIL));
    }
    var quiet = new Quiet(from.get(), until.get(), zone.get());
    return saved(group, who, new Habits(day(given, "away"), Optional.of(quiet)), turn);
  }

  private static Group saved(Group group, PersonId who, Habits habits, TurnContext turn) {
    return OpenForms.close(group.with(who, habits), who, Moments.HOURS, Words.SAVED, turn);
  }

  private static List<Field> fields(LocalDate today, Map<String, Value> given) {
    return List.of(
        new Field.DayField(
            "away", Words.AWAY_UNTIL, true, today.plusDays(1), today.plusYears(YEARS)),
        new Field.TimeField("from", Words.QUIET_FROM, true),
        new Field.TimeField("until", Words.QUIET_UNTIL, true),
        ZoneChoices.zone("zone", Words.ZONE, true, given));
  }

  private static Map<String, Value> given(Group group, PersonId who) {
    var habits = group.habits(who);
    var given = new LinkedHashMap<String, Value>();
    habits.awayUntil().ifPresent(day -> given.put("away", new Value.Day(day)));
    habits
        .quiet()
        .ifPresent(quiet -> {
          given.put("from", new Value.Words(quiet.from().toString()));
          given.put("until", new Value.Words(quiet.until().toString()));
          given.put("zone", new Value.Pick(quiet.zone().getId()));
        });
    return given;
  }
}
