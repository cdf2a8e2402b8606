package dk.traedesten.session;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.annotation.JsonValue;
import dk.traedesten.dialog.Text;
import dk.traedesten.message.Field;
import dk.traedesten.result.Distribution;
import dk.traedesten.result.InOrder;
import dk.traedesten.result.PersonId;
import dk.traedesten.result.ShownBefore;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// What a group remembers from its earlier sessions, oldest first.
public record Memory(@JsonValue List<Remembered> all) {
  /// A group that has not met before.
  public static final Memory EMPTY = new Memory(List.of());

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public Memory {
    all = List.copyOf(all);
  }

  /// One thing worth remembering.
  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
  public sealed interface Remembered {
    Instant at();
  }

  /// A revealed scale: one point of a trend.
  ///
  /// @param series the trend, across exercises
  /// @param version of the instrument; versions are never mixed in one trend
  /// @param respondents who answered: who, never what; needed to know whether points compare
  /// @param asked how many were asked
  /// @param session the session it was measured in; asked again in the same one, the last counts
  /// @param baseline whether later points are compared with it
  @JsonTypeName("point")
  public record Point(
      Instant at,
      SessionId session,
      String series,
      boolean baseline,
      int version,
      Distribution spread,
      Set<PersonId> respondents,
      int asked)
      implements Remembered {
    public Point {
      respondents = InOrder.copy(respondents);
    }
  }

  /// A measurement of a series that was not shown, because too few had answered or it would have
  /// told on somebody: when, never what.
  ///
  /// @param version of the instrument
  @JsonTypeName("not-shown")
  public record NotShown(Instant at, SessionId session, String series, int version)
      implements Remembered {}

  /// A result without names that the group has been shown, of a question without a series: later
  /// ones are held against it.
  ///
  /// @param question the same for the same question in the same version of its exercise
  @JsonTypeName("seen")
  public record Seen(Instant at, SessionId session, String question, ShownBefore shown)
      implements Remembered {}

  /// A joint wording, under the id of the step that settled it.
  @JsonTypeName("wording")
  public record Wording(Instant at, String id, String words) implements Remembered {}

  /// An action that somebody has taken on.
  ///
  /// @param session the session it was planned in; the action's id is unique there alone
  /// @param dialog the exercise that was played, by its id
  /// @param followedUp whether that exercise itself asks the owner on the date
  /// @param questions what the owner is asked then, as the exercise words it; also when the
  ///   exercise is over by then
  @JsonTypeName("action")
  public record Planned(
      Instant at,
      SessionId session,
      String dialog,
      ActionItem action,
      boolean followedUp,
      List<Field> questions)
      implements Remembered {
    public Planned {
      questions = List.copyOf(questions);
    }

    /// With no questions of its exercise's own.
    public Planned(
        Instant at, SessionId session, String dialog, ActionItem action, boolean followedUp) {
      this(at, session, dialog, action, followedUp, List.of());
    }
  }

  /// What became of an action.
  ///
  /// @param to the new date, when it was moved
  /// @param why in the owner's own words; empty when none were given
  @JsonTypeName("told")
  public record Told(
      Instant at,
      SessionId session,
      String action,
      PersonId by,
      ActionOutcome fate,
      Optional<LocalDate> to,
      String why)
      implements Remembered {}

  /// What was learned from an action, as it was told to the group.
  @JsonTypeName("learned")
  public record Learned(
      Instant at, SessionId session, String what, PersonId by, List<Reply> replies)
      implements Remembered {
    public Learned {
      replies = List.copyOf(replies);
    }
  }

  /// A question about an action, and what the owner answered.
  public record Reply(Text question, Text answer) {}

  /// Somebody of the group, as they can be reached now.
  @JsonTypeName("member")
  public record Member(Instant at, Participant who) implements Remembered {}

  /// An exercise that the group has begun, or ended.
  ///
  /// @param dialog the exercise by its id
  /// @param promised how long those who answered were told that it is remembered
  @JsonTypeName("met")
  public record Met(
      Instant at,
      SessionId session,
      String dialog,
      Text title,
      String topic,
      boolean ended,
      Optional<Retention.Span> promised)
      implements Remembered {

    /// Of a time when nothing was said about that.
    public Met(
        Instant at, SessionId session, String dialog, Text title, String topic, boolean ended) {
      this(at, session, dialog, title, topic, ended, Optional.empty());
    }
  }

  /// The median of the pulse that the group does not want to fall below.
  ///
  /// @param median empty when it has none any more
  @JsonTypeName("limit")
  public record Limit(Instant at, Optional<Integer> median) implements Remembered {}

  /// Somebody has settled how the group is served: what about, never how.
  ///
  /// @param what the names of the settings
  @JsonTypeName("changed")
  public record Changed(Instant at, PersonId by, List<String> what) implements Remembered {
    public Changed {
      what = List.copyOf(what);
    }
  }

  /// The points of a series, oldest first.
  public List<Point> series(String series) {
    var last = new LinkedHashMap<SessionId, Point>();
    for (var point : of(Point.class)) {
      if (point.series().equals(series)) {
        last.put(point.session(), point);
      }
    }
    return List.copyOf(last.values());
  }

  /// What people of the group have taken on, each as it stands now, the oldest first.
  public List<TrackedAction> undertakings() {
    var standing = new LinkedHashMap<String, TrackedAction>();
    for (var one : all) {
      switch (one) {
        case Planned planned ->
            standing.merge(
                TrackedAction.key(planned.session(), planned.action().id()),
                TrackedAction.of(planned),
                (before, _) -> before.planned(planned));
        case Told told ->
            standing.computeIfPresent(
                TrackedAction.key(told.session(), told.action()), (_, before) -> before.told(told));
        case Point _,
            NotShown _,
            Seen _,
            Wording _,
            Learned _,
            Member _,
            Met _,
            Limit _,
            Changed _ -> {
          // Not about an action.
        }
      }
    }
    return List.copyOf(standing.values());
  }

  /// Everybody who has been in one of the group's exercises, as they can be reached now.
  public List<Participant> members() {
    var newest = new LinkedHashMap<PersonId, Participant>();
    of(Member.class).forEach(member -> newest.put(member.who().id(), member.who()));
    return List.copyOf(newest.values());
  }

  /// The group's exercises as they stand now, in the order in which they began.
  public List<Met> exercises() {
    var newest = new LinkedHashMap<SessionId, Met>();
    of(Met.class).forEach(met -> newest.put(met.session(), met));
    return List.copyOf(newest.values());
  }

  /// The median of the pulse that the group does not want to fall below.
  public Optional<Integer> limit() {
    return of(Limit.class).stream().reduce((_, newer) -> newer).flatMap(Limit::median);
  }

  /// With one thing more.
  public Memory and(Remembered one) {
    return new Memory(Stream.concat(all.stream(), Stream.of(one)).toList());
  }

  /// Everything of one kind, oldest first.
  public <R extends Remembered> List<R> of(Class<R> kind) {
    return all.stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  /// The newest joint wording under an id.
  public Optional<String> wording(String id) {
    return of(Wording.class).stream()
        .filter(wording -> wording.id().equals(id))
        .reduce((_, newer) -> newer)
        .map(Wording::words);
  }
}
