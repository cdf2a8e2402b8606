package dk.traedesten.session;

import com.fasterxml.jackson.annotation.JsonTypeName;
import dk.traedesten.dialog.Language;
import dk.traedesten.result.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// One run of a dialog by a group. What can happen depends on the state, so each state is a type.
public sealed interface Session extends Document {
  SessionSpec brief();

  Roster roster();

  /// Until when it is kept if nothing more happens.
  ///
  /// @param now when something happened last
  default Instant until(Instant now) {
    return brief().retention().exercises().after(now);
  }

  @Override
  default SessionId id() {
    return brief().id();
  }

  @Override
  default Tenant tenant() {
    return brief().tenant();
  }

  @Override
  default Conversation place() {
    return brief().place();
  }

  @Override
  default Language language() {
    return brief().language();
  }

  @Override
  default Optional<Participant> find(PersonId who) {
    return roster().find(who);
  }

  /// People are being invited and join; nothing has been asked.
  ///
  /// @param secret from which the keys of anonymous answers are made
  @JsonTypeName("inviting")
  record Inviting(SessionSpec brief, Roster roster, String secret) implements Session {}

  /// The dialog is being walked: how far it has come, and what it waits for.
  @JsonTypeName("running")
  record Running(Execution course, WaitState moment) implements Session {
    @Override
    public SessionSpec brief() {
      return course.brief();
    }

    @Override
    public Roster roster() {
      return course.roster();
    }

    /// No shorter than from when its last action is asked about.
    @Override
    public Instant until(Instant now) {
      var moved =
          moment instanceof WaitState.Following following
              ? following.moved().values()
              : List.<LocalDate>of();
      var last =
          Stream.concat(
                  course.outcomes().plans().values().stream()
                      .flatMap(List::stream)
                      .map(ActionItem::due),
                  moved.stream())
              .map(day -> Morning.of(day, brief().zone()))
              .max(Comparator.naturalOrder())
              .filter(now::isBefore)
              .orElse(now);
      return brief().retention().exercises().after(last);
    }

    public Running with(WaitState next) {
      return new Running(course, next);
    }

    public Running with(Execution next) {
      return new Running(next, moment);
    }
  }

  /// The group rests, for minutes or for weeks; deadlines rest too.
  ///
  /// @param was how it stood when it was paused
  @JsonTypeName("paused")
  record Paused(Running was, Instant since) implements Session {
    @Override
    public SessionSpec brief() {
      return was.brief();
    }

    @Override
    public Roster roster() {
      return was.roster();
    }

    @Override
    public Instant until(Instant now) {
      return was.until(now);
    }

    /// The rest goes on; it is this one when nothing has changed.
    public Paused with(Running next) {
      return next.equals(was) ? this : new Paused(next, since);
    }

    public Paused with(Roster next) {
      return new Paused(was.with(was.course().with(next)), since);
    }
  }

  /// It is over; the answers are gone, the outcomes stay.
  ///
  /// @param track how it came to its end, so that what was shown can be shown again without what is
  ///   taken away; absent where an earlier release has ended it
  @JsonTypeName("finished")
  record Finished(
      SessionSpec brief,
      Roster roster,
      Outcomes outcomes,
      Instant endedAt,
      Optional<ExecutionPath> track)
      implements Session {

    /// As an earlier release has ended it.
    public Finished(SessionSpec brief, Roster roster, Outcomes outcomes, Instant endedAt) {
      this(brief, roster, outcomes, endedAt, Optional.empty());
    }

    /// However often somebody looks into it.
    @Override
    public Instant until(Instant now) {
      return brief().retention().exercises().after(endedAt);
    }
  }
}
