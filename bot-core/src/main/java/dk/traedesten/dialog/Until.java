package dk.traedesten.dialog;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// What closes a step. The facilitator's "next" always does, whatever is written.
///
/// In YAML: `everyone`, `facilitator`, `{quorum: 5}`, `{after: PT24H}`, a list where any one is
/// enough, or `{all: […]}` where every one is needed.
public sealed interface Until {

  /// Closes when everyone who takes part has answered or skipped.
  record Everyone() implements Until {}

  /// Closes on the facilitator's word only.
  record Facilitator() implements Until {}

  /// Closes when so many have answered.
  record Quorum(int people) implements Until {}

  /// Closes when so much time has passed since it opened.
  record After(Duration time) implements Until {}

  /// Closes as soon as any of these does.
  record AnyOf(List<Until> conditions) implements Until {
    public AnyOf {
      conditions = List.copyOf(conditions);
    }
  }

  /// Closes when all of these do.
  record AllOf(List<Until> conditions) implements Until {
    public AllOf {
      conditions = List.copyOf(conditions);
    }
  }

  /// How it stands with the people and the time.
  ///
  /// @param timeUp whether the step's time, with all extensions, has passed
  record Standing(int answered, int missing, boolean timeUp) {}

  /// Whether the step closes as things stand.
  default boolean met(Standing now) {
    return switch (this) {
      case Everyone() -> now.missing() == 0;
      case Facilitator() -> false;
      case Quorum(var people) -> now.answered() >= people;
      case After(_) -> now.timeUp();
      case AnyOf(var any) -> any.stream().anyMatch(u -> u.met(now));
      case AllOf(var all) -> all.stream().allMatch(u -> u.met(now));
    };
  }

  /// The time the step has, if it has one. A dialog gives at most one.
  default Optional<Duration> after() {
    return times().findFirst();
  }

  /// The same, closing no later than after so much time, and no earlier because of a time of its
  /// own.
  default Until within(Duration limit) {
    return times().findAny().isPresent()
        ? timed(limit)
        : new AnyOf(List.of(this, new After(limit)));
  }

  private Until timed(Duration limit) {
    return switch (this) {
      case After(_) -> new After(limit);
      case AnyOf(var any) -> new AnyOf(any.stream().map(u -> u.timed(limit)).toList());
      case AllOf(var all) -> new AllOf(all.stream().map(u -> u.timed(limit)).toList());
      case Everyone(), Facilitator(), Quorum(_) -> this;
    };
  }

  /// Every time that is written in it.
  default Stream<Duration> times() {
    return switch (this) {
      case After(var time) -> Stream.of(time);
      case AnyOf(var any) -> any.stream().flatMap(Until::times);
      case AllOf(var all) -> all.stream().flatMap(Until::times);
      case Everyone(), Facilitator(), Quorum(_) -> Stream.empty();
    };
  }

  /// The form it has in YAML and JSON.
  @JsonValue
  default Object written() {
    return switch (this) {
      case Everyone() -> "everyone";
      case Facilitator() -> "facilitator";
      case Quorum(var people) -> Map.of("quorum", people);
      case After(var time) -> Map.of("after", time.toString());
      case AnyOf(var any) -> any.stream().map(Until::written).toList();
      case AllOf(var all) -> Map.of("all", all.stream().map(Until::written).toList());
    };
  }

  /// Reads the form it has in YAML and JSON.
  ///
  /// @throws IllegalArgumentException when it is none of those forms, with what to write
  @JsonCreator
  static Until read(Object written) {
    return switch (written) {
      case String word when word.equals("everyone") -> new Everyone();
      case String word when word.equals("facilitator") -> new Facilitator();
      case List<?> any when !any.isEmpty() -> new AnyOf(any.stream().map(Until::read).toList());
      case Map<?, ?> one when one.size() == 1 -> readPair(new LinkedHashMap<>(one));
      default -> throw unreadable(written);
    };
  }

  private static Until readPair(Map<?, ?> pair) {
    var key = String.valueOf(pair.keySet().iterator().next());
    return switch (pair.values().iterator().next()) {
      case Integer people when key.equals("quorum") && people > 0 -> new Quorum(people);
      case String time when key.equals("after") -> new After(Durations.read(time));
      case List<?> all when key.equals("all") && !all.isEmpty() ->
          new AllOf(all.stream().map(Until::read).toList());
      default -> throw unreadable(pair);
    };
  }

  private static IllegalArgumentException unreadable(Object written) {
    return new IllegalArgumentException(
        "`until: %s` is not understood; write everyone, facilitator, {quorum: 5}, {after: PT24H}, a list of these (any), or {all: [...]}"
            .formatted(written));
  }
}
