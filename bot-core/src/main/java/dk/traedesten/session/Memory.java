package dk.traedesten.session;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.annotation.JsonValue;
import dk.traedesten.result.Distribution;
import dk.traedesten.result.InOrder;
import dk.traedesten.result.PersonId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

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

  /// A joint wording, under the id of the step that settled it.
  @JsonTypeName("wording")
  public record Wording(Instant at, String id, String words) implements Remembered {}

  /// A planned action, or its newest state.
  ///
  /// @param session the session it was planned in; the action's id is unique there alone
  /// @param dialog the exercise that was played, by its id
  @JsonTypeName("action")
  public record Planned(Instant at, SessionId session, String dialog, Action action)
      implements Remembered {}

  /// The points of a series, oldest first.
  public List<Point> series(String series) {
    var last = new LinkedHashMap<SessionId, Point>();
    for (var one : all) {
      if (one instanceof Point point && point.series().equals(series)) {
        last.put(point.session(), point);
      }
    }
    return List.copyOf(last.values());
  }

  /// What the group has planned, each action as it stands now, the oldest first.
  public List<Planned> planned() {
    var newest = new LinkedHashMap<String, Planned>();
    for (var one : all) {
      if (one instanceof Planned planned) {
        newest.put(planned.session() + " " + planned.action().id(), planned);
      }
    }
    return List.copyOf(newest.values());
  }

  /// The newest joint wording under an id.
  public Optional<String> wording(String id) {
    var found = new ArrayList<String>();
    for (var one : all) {
      if (one instanceof Wording(_, var its, var words) && its.equals(id)) {
        found.add(words);
      }
    }
    return found.isEmpty() ? Optional.empty() : Optional.of(found.getLast());
  }
}
