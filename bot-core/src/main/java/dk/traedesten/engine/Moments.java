package dk.traedesten.engine;

import dk.traedesten.dialog.Audience;
import dk.traedesten.dialog.Text;
import dk.traedesten.engine.Event.Answered;
import dk.traedesten.engine.Rejection.Because;
import dk.traedesten.message.Block.Note;
import dk.traedesten.result.PersonId;
import dk.traedesten.session.Course;
import dk.traedesten.session.Moment.Asking;
import dk.traedesten.session.Moment.Barrier;
import dk.traedesten.session.Moment.Collecting;
import dk.traedesten.session.Moment.Consenting;
import dk.traedesten.session.Moment.Deciding;
import dk.traedesten.session.Moment.Following;
import dk.traedesten.session.Moment.Gathering;
import dk.traedesten.session.Moment.Planning;
import dk.traedesten.session.Moment.Talking;
import dk.traedesten.session.Moment.Wording;
import dk.traedesten.session.Participant;
import dk.traedesten.session.Session;
import dk.traedesten.session.Session.Running;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// What the moment a session is in makes of what happens.
final class Moments {
  private Moments() {}

  static Session answer(Running s, Answered answered, Turn turn) {
    var who = answered.who();
    var given = answered.given();
    return switch (s.moment()) {
      case Asking asking -> Asks.answer(s, asking, who, given, turn);
      case Consenting consenting -> Consents.answer(s, consenting, who, given, turn);
      case Collecting collecting -> Collects.add(s, collecting, who, given, turn);
      case Planning planning -> Plans.add(s, planning, who, given, turn);
      case Following following ->
          FollowUps.answer(s, following, answered.moment(), who, given, turn);
      case Gathering _, Deciding _, Wording _ when !s.roster().facilitates(who) ->
          turn.decline(s, who, Because.NOT_FOR_YOU);
      case Gathering gathering -> Gathers.join(s, gathering, who, given, turn);
      case Deciding deciding -> Votes.decided(s, deciding, who, given, turn);
      case Wording wording -> Settles.worded(s, wording, who, given, turn);
      case Talking _ -> turn.decline(s, who, Because.NOTHING_TO_ANSWER);
    };
  }

  static Session skip(Running s, PersonId who, Turn turn) {
    return switch (s.moment()) {
      case Asking asking -> Asks.skip(s, asking, who, turn);
      case Consenting consenting -> Consents.skip(s, consenting, who, turn);
      case Gathering _, Collecting _, Deciding _, Talking _, Wording _, Planning _, Following _ ->
          turn.decline(s, who, Because.NOTHING_TO_SKIP);
    };
  }

  static Session next(Running s, Turn turn) {
    var course = s.course();
    return switch (s.moment()) {
      case Asking asking when Asks.someoneWrites(s, asking, turn.now()) ->
          Asks.lastCall(s, asking, turn);
      case Asking asking -> Asks.close(course, asking, turn);
      case Consenting consenting -> Consents.close(course, consenting, turn);
      case Gathering gathering -> Gathers.close(course, gathering, turn);
      case Collecting collecting -> Collects.close(course, collecting, turn);
      case Deciding deciding -> Votes.close(course, deciding, turn);
      case Talking talking -> Talks.next(course, talking, turn);
      case Wording wording -> Settles.close(course, wording, turn);
      case Planning planning -> Plans.close(course, planning, turn);
      case Following following -> FollowUps.close(course, following, turn);
    };
  }

  static Session undo(Running s, PersonId who, Turn turn) {
    return s.moment() instanceof Gathering gathering
        ? Gathers.undo(s, gathering, who, turn)
        : turn.decline(s, who, Because.NOTHING_TO_UNDO);
  }

  /// Takes away what people could still fill in, and keeps what they have done so far.
  static Course stop(Running s, Turn turn) {
    var course = s.course();
    return switch (s.moment()) {
      case Asking asking -> Asks.archive(course, asking, turn);
      case Consenting consenting -> Consents.stop(course, consenting, turn);
      case Collecting collecting -> Collects.stop(course, collecting, turn);
      case Talking talking -> Talks.stop(course, talking, turn);
      case Planning planning -> Plans.stop(course, planning, turn);
      case Following following -> FollowUps.stop(course, following, turn);
      case Gathering gathering -> Gathers.stop(course, gathering, turn);
      case Deciding deciding -> Votes.stop(course, deciding, turn);
      case Wording _ -> taken(s, turn);
    };
  }

  /// Leaves the moment without what has been answered in it.
  static Course abandon(Running s, Turn turn) {
    return switch (s.moment()) {
      case Asking asking -> Asks.abandon(s.course(), asking, turn);
      case Planning planning -> Plans.abandon(s.course(), planning, turn);
      case Consenting _, Collecting _, Talking _, Following _, Gathering _, Deciding _, Wording _ ->
          stop(s, turn);
    };
  }

  private static Course taken(Running s, Turn turn) {
    turn.lead(s.course(), s.moment().id(), new Note(Lines.CLOSED));
    return s.course();
  }

  /// Gives the step as much time again as it was given at first.
  static Session extend(Running s, PersonId who, Turn turn) {
    return barrier(s)
        .filter(barrier -> barrier.closes().isPresent() && time(s).isPresent())
        .<Session>map(barrier -> {
          var closes = barrier.closes().orElseThrow();
          var from = closes.isAfter(turn.now()) ? closes : turn.now();
          turn.show(turn.fresh("extended"), new Note(Lines.EXTENDED));
          return again(closing(s, Optional.of(from.plus(time(s).orElseThrow())), turn), turn);
        })
        .orElseGet(() -> turn.decline(s, who, Because.NO_TIME_LIMIT));
  }

  /// Reminds those who are missing, each alone. The facilitator is not told who they are.
  static Session nudge(Running s, PersonId who, Turn turn) {
    var missing =
        gate(s).stream()
            .flatMap(gate -> gate.missing().stream())
            .flatMap(respondent -> respondent.people().stream())
            .toList();
    if (missing.isEmpty()) {
      return turn.decline(s, who, Because.NOBODY_MISSING);
    }
    missing.forEach(p -> turn.tell(p.id(), turn.fresh("nudge"), new Note(Lines.REMINDER)));
    return s;
  }

  /// Whether this person's answer is waited for right now.
  static boolean isMissing(Running s, PersonId who) {
    return gate(s).stream()
        .flatMap(gate -> gate.missing().stream())
        .anyMatch(respondent -> respondent.includes(who));
  }

  /// Looks again whether it closes: somebody came or went, or time has passed.
  static Session again(Running s, Turn turn) {
    return switch (s.moment()) {
      case Asking asking -> Asks.again(s, asking, turn);
      case Consenting consenting -> Consents.again(s, consenting, turn);
      case Gathering _, Collecting _, Deciding _, Talking _, Wording _, Planning _, Following _ ->
          s;
    };
  }

  /// Asks one person what is being asked: they have come, or speak another language now.
  static void show(Running s, PersonId who, Turn turn) {
    switch (s.moment()) {
      case Asking asking -> Asks.show(s.course(), asking, r -> r.includes(who), turn);
      case Consenting consenting ->
          gate(s)
              .flatMap(gate -> gate.as(who))
              .ifPresent(_ -> Consents.ask(s.course(), consenting, who, turn));
      case Collecting collecting -> Collects.show(s.course(), collecting, turn);
      case Gathering _, Deciding _, Talking _, Wording _, Planning _, Following _ -> {}
    }
  }

  /// Somebody has come or gone, and roles that rotate may have moved: who is not asked any more
  /// sees the question closed, and who is asked instead sees it.
  static void reseated(Running before, Running after, Turn turn) {
    if (after.moment() instanceof Asking) {
      var were = asked(before);
      var are = asked(after);
      were.stream()
          .filter(who -> !are.contains(who))
          .forEach(who -> turn.tell(who, after.moment().id(), new Note(Lines.CLOSED)));
      are.stream().filter(who -> !were.contains(who)).forEach(who -> show(after, who, turn));
    }
  }

  private static List<PersonId> asked(Running s) {
    return gate(s).stream()
        .flatMap(gate -> gate.asked().stream())
        .flatMap(respondent -> respondent.people().stream())
        .map(Participant::id)
        .toList();
  }

  /// Shows again what lies in front of people, after something in it was taken away.
  static Running shownAgain(Running s, Turn turn) {
    switch (s.moment()) {
      case Asking asking -> {
        Asks.show(s.course(), asking, _ -> true, turn);
        Asks.progress(s.course(), asking, turn);
      }
      case Collecting collecting -> Collects.show(s.course(), collecting, turn);
      case Planning planning -> Plans.show(s.course(), planning, turn);
      case Gathering _, Deciding _, Wording _ -> lead(s, turn);
      case Consenting _, Talking _, Following _ -> {}
    }
    return s;
  }

  /// Shows the facilitator's form again: to another facilitator, or to a deputy too.
  static void lead(Running s, Turn turn) {
    switch (s.moment()) {
      case Gathering gathering -> Gathers.show(s.course(), gathering, turn);
      case Deciding deciding -> Votes.ask(s.course(), deciding, turn);
      case Wording wording -> Settles.write(s.course(), wording, turn);
      case Asking _ -> s.roster().facilitators().forEach(who -> show(s, who, turn));
      case Consenting _, Collecting _, Talking _, Planning _, Following _ -> {}
    }
  }

  /// Takes the facilitator's form away from those who facilitate no more.
  static void handedOver(Running s, Turn turn) {
    switch (s.moment()) {
      case Asking _ when !Asks.audience(s.course().step()).equals(Audience.FACILITATOR) -> {}
      case Asking _, Gathering _, Deciding _, Wording _ ->
          turn.lead(s.course(), s.moment().id(), new Note(Lines.CLOSED));
      case Consenting _, Collecting _, Talking _, Planning _, Following _ -> {}
    }
  }

  /// Without what a person has answered here, and without waiting for it any more if they are gone.
  static Session without(Running s, PersonId who, Turn turn) {
    return again(unanswered(s, who), turn);
  }

  /// Without what a person has answered here.
  static Running unanswered(Running s, PersonId who) {
    return switch (s.moment()) {
      case Asking asking -> s.with(Asks.without(s.course(), asking, who));
      case Consenting consenting -> {
        var barrier = consenting.barrier();
        yield s.with(
            Consents.with(consenting, barrier.without(barrier.answers().without(who), who)));
      }
      case Gathering _, Collecting _, Deciding _, Talking _, Wording _, Planning _, Following _ ->
          s;
    };
  }

  /// What is promised to a person about answers here.
  static List<Text> promise(Running s, PersonId who) {
    return switch (s.moment()) {
      case Asking _ -> Promise.of(s.course(), Inquiry.at(s.course()), who);
      case Consenting _ -> List.of(Promise.ofConsent());
      case Collecting _ -> List.of(Lines.SHOWN_AS_YOU_ADD);
      case Gathering _, Deciding _, Talking _, Wording _, Planning _, Following _ ->
          List.of(Promise.ofTheSession(s.course()));
    };
  }

  /// Whether nothing goes on without the facilitator.
  static boolean waitsForFacilitator(Running s) {
    return switch (s.moment()) {
      case Asking _ ->
          Asks.audience(s.course().step()).equals(Audience.FACILITATOR)
              || barrier(s).flatMap(Barrier::closes).isEmpty();
      case Consenting _ -> barrier(s).flatMap(Barrier::closes).isEmpty();
      case Gathering _, Collecting _, Deciding _, Talking _, Wording _, Planning _ -> true;
      case Following _ -> false;
    };
  }

  /// Stops the clocks for a pause.
  static void rest(Running s, Turn turn) {
    timer(s).ifPresent(turn::forget);
  }

  /// Goes on after a pause: every clock has as much left as before, and everyone sees what is
  /// asked.
  static Session wakeUp(Running s, Duration rested, Turn turn) {
    var next =
        switch (s.moment()) {
          case Asking _, Consenting _ ->
              closing(s, barrier(s).flatMap(Barrier::closes).map(at -> at.plus(rested)), turn);
          case Talking talking -> Talks.later(s, talking, rested, turn);
          case Gathering _, Collecting _, Deciding _, Wording _, Planning _, Following _ -> s;
        };
    next.roster().present().forEach(p -> show(next, p.id(), turn));
    Facilitating.controls(next, turn);
    return again(next, turn);
  }

  /// The same moment, closing at another time, or at none.
  private static Running closing(Running s, Optional<Instant> at, Turn turn) {
    at.ifPresent(time -> turn.wake(timer(s).orElseThrow(), time));
    return switch (s.moment()) {
      case Asking(var id, var barrier) -> s.with(new Asking(id, barrier.closing(at)));
      case Consenting consenting ->
          s.with(Consents.with(consenting, consenting.barrier().closing(at)));
      default -> s;
    };
  }

  private static Optional<Gate> gate(Running s) {
    return switch (s.moment()) {
      case Asking asking -> Optional.of(Asks.gate(s.course(), asking));
      case Consenting consenting -> Optional.of(Consents.gate(s.course(), consenting));
      case Gathering _, Collecting _, Deciding _, Talking _, Wording _, Planning _, Following _ ->
          Optional.empty();
    };
  }

  private static Optional<Barrier> barrier(Running s) {
    return gate(s).map(Gate::barrier);
  }

  private static Optional<Duration> time(Running s) {
    return gate(s).flatMap(gate -> gate.until().after());
  }

  private static Optional<String> timer(Running s) {
    return switch (s.moment()) {
      case Asking asking -> Optional.of(Asks.deadline(asking));
      case Consenting consenting -> Optional.of(Consents.deadline(consenting));
      case Talking talking -> Optional.of(Talks.timer(talking));
      case Gathering _, Collecting _, Deciding _, Wording _, Planning _, Following _ ->
          Optional.empty();
    };
  }
}
