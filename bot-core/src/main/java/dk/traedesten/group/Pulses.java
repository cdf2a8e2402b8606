package dk.traedesten.group;

import dk.traedesten.dialog.Text;
import dk.traedesten.engine.Effect;
import dk.traedesten.engine.RefusalReason;
import dk.traedesten.engine.Rejection;
import dk.traedesten.engine.TurnContext;
import dk.traedesten.message.Block;
import dk.traedesten.message.Block.Button;
import dk.traedesten.message.Block.Buttons;
import dk.traedesten.message.Block.Heading;
import dk.traedesten.message.Block.Note;
import dk.traedesten.message.Block.Paragraph;
import dk.traedesten.message.Block.Question;
import dk.traedesten.message.Verb;
import dk.traedesten.result.PersonId;
import dk.traedesten.result.Pseudonym;
import dk.traedesten.result.Value;
import dk.traedesten.session.Choices;
import dk.traedesten.session.Group;
import dk.traedesten.session.Memory;
import dk.traedesten.session.Participant;
import dk.traedesten.session.Schedule;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// Pulses that come by themselves: planned by whoever leads the group, changed, rested and ended.
record Pulses(Holidays holidays) {
  private static final String DIALOG = "puls";
  private static final String TIMER = "pulse:";
  private static final String NEW = "new";
  private static final int MOST = 5;

  /// All that are planned, with what can be done about each.
  Group all(Group group, PersonId who, TurnContext turn) {
    var blocks = new ArrayList<Block>(List.of(new Heading(Words.PULSES)));
    if (group.schedules().isEmpty()) {
      blocks.add(new Note(Words.NO_PULSES));
    }
    boolean leads = group.isLedBy(who);
    for (var schedule : group.schedules()) {
      blocks.addAll(about(schedule));
      if (leads) {
        blocks.add(new Buttons(buttons(schedule)));
      }
    }
    if (leads && group.schedules().size() < MOST) {
      blocks.add(new Buttons(List.of(new Button(Words.PLAN_PULSE, Verb.PLAN_PULSE, "", true))));
    }
    turn.tell(who, turn.fresh("pulses"), blocks);
    return group;
  }

  private static List<Button> buttons(Schedule schedule) {
    var moment = Moments.schedule(schedule.id());
    return List.of(
        new Button(Words.CHANGE, Verb.PLAN_PULSE, moment, false),
        schedule.paused()
            ? new Button(Words.RESUME, Verb.RESUME, moment, true)
            : new Button(Words.PAUSE, Verb.PAUSE, moment, false),
        new Button(Words.END, Verb.END, moment, false));
  }

  private static List<Block> about(Schedule schedule) {
    return List.of(new Paragraph(Text.same(schedule.topic())), new Note(Words.when(schedule)));
  }

  /// Lays the form in which a pulse is planned, or changed, before somebody.
  Group plan(Group group, Memory memory, PersonId who, String moment, TurnContext turn) {
    if (!group.isLedBy(who)) {
      return turn.decline(group, who, RefusalReason.NOT_LEADER);
    }
    var form = form(group, turn);
    var schedule =
        group
            .schedule(Moments.about(moment))
            .orElseGet(() -> form.proposed(NEW, who, topic(memory), group.settings().zone()));
    if (schedule.id().equals(NEW) && group.schedules().size() >= MOST) {
      return turn.decline(group, who, RefusalReason.ENOUGH_PULSES);
    }
    var its = Moments.schedule(schedule.id());
    return OpenForms.lay(
        group,
        who,
        its,
        List.of(
            new Heading(Words.PLAN_PULSE),
            new Note(Words.PLANNING),
            new Note(Words.inConfidence(group.settings().thresholds().numbers())),
            new Question(
                its,
                form.fields(form.given(schedule)),
                form.given(schedule),
                Words.PLAN_IT,
                false,
                form.seldom())),
        turn);
  }

  /// What the group's last pulse or commitment was about.
  private static String topic(Memory memory) {
    return memory.exercises().stream()
        .filter(met -> met.dialog().equals(DIALOG) || met.dialog().equals("commitment"))
        .reduce((_, newer) -> newer)
        .map(Memory.Met::topic)
        .orElse("");
  }

  /// The form was sent.
  Group planned(
      Group group, PersonId who, String moment, Map<String, Value> given, TurnContext turn) {
    if (!group.isLedBy(who)) {
      return turn.decline(group, who, RefusalReason.NOT_LEADER);
    }
    var form = form(group, turn);
    var id = Moments.about(moment);
    var before =
        id.equals(NEW)
            ? Optional.of(form.proposed(nextId(group), who, "", group.settings().zone()))
            : group.schedule(id);
    if (before.isEmpty()) {
      return turn.decline(group, who, RefusalReason.PULSE_IS_GONE);
    }
    if (id.equals(NEW) && group.schedules().size() >= MOST) {
      return turn.decline(group, who, RefusalReason.ENOUGH_PULSES);
    }
    return switch (form.read(before.get(), who, given)) {
      case PulseForm.Read.Unfit(var why) -> turn.decline(group, who, why);
      case PulseForm.Read.Planned(var schedule) -> planned(group, who, moment, schedule, turn);
    };
  }

  private Group planned(
      Group group, PersonId who, String moment, Schedule schedule, TurnContext turn) {
    var next = occurrences(schedule).after(turn.now());
    if (next.isEmpty()) {
      return turn.decline(group, who, new Rejection.Unfit("last", Words.NEVER_COMES));
    }
    // One that rests has been changed, and goes on resting.
    var coming = schedule.coming(schedule.paused() ? Optional.empty() : next);
    wake(coming, turn);
    announce(group, who, coming, turn);
    var led = group.with(group.settings().ledBy(who)).with(coming);
    return OpenForms.close(led, who, moment, Words.planned(coming), turn);
  }

  private static void announce(Group group, PersonId who, Schedule schedule, TurnContext turn) {
    turn.show(
        "pulse." + schedule.id(),
        new Heading(Words.plannedBy(group.name(who))),
        new Paragraph(Text.same(schedule.topic())),
        new Note(Words.when(schedule)),
        new Note(Words.HOW_TO_BE_LEFT_ALONE));
  }

  Group pause(Group group, PersonId who, String moment, TurnContext turn) {
    return change(
        group,
        who,
        moment,
        schedule -> {
          turn.forget(TIMER + schedule.id());
          return schedule.paused(true, Optional.empty());
        },
        turn);
  }

  Group resume(Group group, PersonId who, String moment, TurnContext turn) {
    return change(
        group,
        who,
        moment,
        schedule -> {
          var going = schedule.paused(false, occurrences(schedule).after(turn.now()));
          wake(going, turn);
          return going;
        },
        turn);
  }

  private Group change(
      Group group, PersonId who, String moment, UnaryOperator<Schedule> how, TurnContext turn) {
    if (!group.isLedBy(who)) {
      return turn.decline(group, who, RefusalReason.NOT_LEADER);
    }
    return group
        .schedule(Moments.about(moment))
        .map(schedule -> {
          var next = how.apply(schedule);
          announce(group, who, next, turn);
          return all(group.with(next), who, turn);
        })
        .orElseGet(() -> turn.decline(group, who, RefusalReason.PULSE_IS_GONE));
  }

  Group end(Group group, PersonId who, String moment, TurnContext turn) {
    if (!group.isLedBy(who)) {
      return turn.decline(group, who, RefusalReason.NOT_LEADER);
    }
    return group
        .schedule(Moments.about(moment))
        .map(schedule -> {
          turn.forget(TIMER + schedule.id());
          turn.show("pulse." + schedule.id(), new Note(Words.endedBy(schedule.topic())));
          return all(group.without(schedule), who, turn);
        })
        .orElseGet(() -> turn.decline(group, who, RefusalReason.PULSE_IS_GONE));
  }

  /// Its time has come. After a time of being down it comes once, on no day off, and only when it
  /// has not become too late for it.
  Group due(Group group, String timer, TurnContext turn) {
    return group.schedules().stream()
        .filter(s -> timer.equals(TIMER + s.id()) && !s.paused())
        .findFirst()
        .flatMap(s -> s.next().map(at -> due(group, s, at, turn)))
        .orElse(group);
  }

  private Group due(Group group, Schedule schedule, Instant since, TurnContext turn) {
    if (since.isAfter(turn.now())) {
      // The timer is used up, by a clock that has been set back meanwhile.
      wake(schedule, turn);
      return group;
    }
    var latest = since;
    var next = occurrences(schedule).after(latest);
    while (next.isPresent() && !next.get().isAfter(turn.now())) {
      latest = next.get();
      next = occurrences(schedule).after(latest);
    }
    var end = latest.plus(schedule.window());
    if (turn.now().isBefore(end)) {
      var rested = occurrences(schedule).afterDaysOff(turn.now());
      if (rested.isEmpty()) {
        turn.begin(
            new Effect.Begin(
                Pseudonym.token(group.secret(), "pulse", schedule.id() + "@" + latest),
                DIALOG,
                Choices.byItself(schedule.topic(), schedule.mode(), schedule.window()),
                schedule.facilitator(),
                schedule.ownQuestions()));
        return comes(group, schedule, next, turn);
      }
      if (rested.get().isBefore(next.filter(end::isAfter).orElse(end))) {
        return comes(group, schedule, rested, turn);
      }
    }
    tell(group, schedule, "missed", Words.missed(schedule.topic()), turn);
    return comes(group, schedule, next, turn);
  }

  private static Group comes(
      Group group, Schedule schedule, Optional<Instant> next, TurnContext turn) {
    var coming = schedule.coming(next);
    wake(coming, turn);
    if (next.isEmpty()) {
      tell(group, schedule, "last", Words.wasLast(schedule.topic()), turn);
    }
    return group.with(coming);
  }

  private static void tell(
      Group group, Schedule schedule, String kind, Text words, TurnContext turn) {
    leading(group, schedule).forEach(who -> turn.tell(who, turn.fresh(kind), new Note(words)));
  }

  /// Whoever planned it; when they are gone, those who lead the group now, or somebody who is in
  /// it. It is the order in which somebody is found to lead the exercise itself.
  private static List<PersonId> leading(Group group, Schedule schedule) {
    if (group.isPresent(schedule.facilitator())) {
      return List.of(schedule.facilitator());
    }
    return group.leaders().isEmpty()
        ? group.present().stream().map(Participant::id).limit(1).toList()
        : group.leaders();
  }

  private static void wake(Schedule schedule, TurnContext turn) {
    schedule.next().ifPresent(at -> turn.wake(TIMER + schedule.id(), at));
  }

  private Occurrences occurrences(Schedule schedule) {
    return new Occurrences(schedule, holidays);
  }

  private static PulseForm form(Group group, TurnContext turn) {
    return new PulseForm(Mornings.today(group, turn));
  }

  private static String nextId(Group group) {
    int highest =
        group.schedules().stream().mapToInt(s -> Integer.parseInt(s.id())).max().orElse(0);
    return String.valueOf(highest + 1);
  }
}
