package dk.traedesten.group;

import dk.traedesten.engine.TurnContext;
import dk.traedesten.result.PersonId;
import dk.traedesten.session.Group;
import dk.traedesten.session.Memory;
import dk.traedesten.session.Memory.Remembered;
import dk.traedesten.session.Participant;
import dk.traedesten.session.Retention;
import dk.traedesten.session.Retention.Span;
import dk.traedesten.session.RetentionTimers;
import dk.traedesten.session.SessionId;
import dk.traedesten.session.TrackedAction;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Forgetting what has become older than the group wants it to be kept. What still holds stays: who
/// is in the group, its limit, and actions that are open.
///
/// @param over when an action that is over was told about last, by its key
/// @param open the keys of actions that are open
/// @param holding what still holds
record RetentionSweep(
    Memory memory,
    Retention keeps,
    Map<String, Instant> over,
    Set<String> open,
    Set<Remembered> holding) {

  /// Forgets what is too old, and wakes the group when the next thing is.
  static Group come(Group group, Memory memory, TurnContext turn) {
    var sweeping = of(memory, group.settings().retention());
    for (var old : sweeping.tooOld(turn.now())) {
      turn.unlearn(old);
    }
    sweeping.exercisesTooOld(turn.now()).forEach(turn::discard);
    sweeping.next(turn.now()).ifPresent(at -> turn.wake(RetentionTimers.TIMER, at));
    return group;
  }

  private static RetentionSweep of(Memory memory, Retention keeps) {
    var over = new HashMap<String, Instant>();
    var open = new HashSet<String>();
    for (var one : memory.undertakings()) {
      if (one.isOpen()) {
        open.add(one.key());
      } else {
        over.put(one.key(), one.last().orElseThrow().at());
      }
    }
    return new RetentionSweep(memory, keeps, over, open, holding(memory));
  }

  private static Set<Remembered> holding(Memory memory) {
    var newest = new HashMap<PersonId, Memory.Member>();
    memory.of(Memory.Member.class).forEach(member -> newest.put(member.who().id(), member));
    var holding = new HashSet<Remembered>();
    newest.values().stream()
        .filter(member -> member.who().presence() != Participant.Presence.LEFT)
        .forEach(holding::add);
    memory.of(Memory.Limit.class).stream().reduce((_, newer) -> newer).ifPresent(holding::add);
    return holding;
  }

  private List<Remembered> tooOld(Instant now) {
    return memory.all().stream()
        .filter(one -> until(one).filter(at -> !at.isAfter(now)).isPresent())
        .distinct()
        .toList();
  }

  /// Those that have ended; one that goes on has its own time.
  private List<SessionId> exercisesTooOld(Instant now) {
    return ended().filter(met -> !until(met).isAfter(now)).map(Memory.Met::session).toList();
  }

  private Stream<Memory.Met> ended() {
    return memory.exercises().stream().filter(Memory.Met::ended);
  }

  private Instant until(Memory.Met met) {
    return keeps.exercises().after(met.at());
  }

  /// When something is forgotten; empty while it holds.
  private Optional<Instant> until(Remembered one) {
    var since =
        switch (one) {
          case Memory.Planned planned ->
              since(TrackedAction.key(planned.session(), planned.action().id()), planned.at());
          case Memory.Told told ->
              since(TrackedAction.key(told.session(), told.action()), told.at());
          case Memory.Point _,
              Memory.NotShown _,
              Memory.Seen _,
              Memory.Wording _,
              Memory.Learned _,
              Memory.Member _,
              Memory.Met _,
              Memory.Limit _,
              Memory.Changed _ ->
              holding.contains(one) ? Optional.<Instant>empty() : Optional.of(one.at());
        };
    return since.map(span(one)::after);
  }

  /// A longer time holds for what comes; what was answered before was promised a shorter one.
  private Span span(Remembered one) {
    return promised(one)
        .filter(span -> span.months() < keeps.memory().months())
        .orElse(keeps.memory());
  }

  private Optional<Span> promised(Remembered one) {
    var session =
        switch (one) {
          case Memory.Point point -> Optional.of(point.session());
          case Memory.NotShown none -> Optional.of(none.session());
          case Memory.Seen seen -> Optional.of(seen.session());
          case Memory.Planned planned -> Optional.of(planned.session());
          case Memory.Told told -> Optional.of(told.session());
          case Memory.Learned learned -> Optional.of(learned.session());
          case Memory.Met met -> Optional.of(met.session());
          case Memory.Wording _, Memory.Member _, Memory.Limit _, Memory.Changed _ ->
              Optional.<SessionId>empty();
        };
    return memory.exercises().stream()
        .filter(met -> session.map(met.session()::equals).orElse(!met.at().isAfter(one.at())))
        .reduce((_, later) -> later)
        .flatMap(Memory.Met::promised);
  }

  private Optional<Instant> since(String action, Instant at) {
    return open.contains(action) ? Optional.empty() : Optional.of(over.getOrDefault(action, at));
  }

  private Optional<Instant> next(Instant now) {
    return Stream.concat(
            memory.all().stream().flatMap(one -> until(one).stream()), ended().map(this::until))
        .filter(at -> at.isAfter(now))
        .min(Comparator.naturalOrder());
  }
}
