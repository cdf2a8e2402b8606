package dk.traedesten.dialog;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// One thing shown at a reveal. In YAML its kind comes first and names what it shows: `- histogram:
/// score`.
public sealed interface Display {

  /// How the answers to one scale are spread; with the round before beside it where there was one.
  record Histogram(@JsonProperty("histogram") String of) implements Display {}

  /// The middle and the spread of several scales beside each other.
  record Bars(@JsonProperty("bars") List<String> of, Optional<Order> order) implements Display {
    public Bars {
      of = List.copyOf(of);
    }
  }

  /// The middle of several scales around a circle.
  record Radar(@JsonProperty("radar") List<String> of) implements Display {
    public Radar {
      of = List.copyOf(of);
    }
  }

  /// The middle and the spread of each row of a matrix with one column.
  ///
  /// @param top how many rows at most
  record Rows(@JsonProperty("rows") String of, Optional<Order> order, Optional<Integer> top)
      implements Display {}

  /// The rows of a matrix around a circle.
  record Web(@JsonProperty("web") String of) implements Display {}

  /// The rows of a matrix with two columns as points in a square; the corner with a low first and a
  /// high second column is marked.
  ///
  /// @param corner the name of the marked corner
  record Scatter(@JsonProperty("scatter") String of, Text corner) implements Display {}

  /// The middle of each cell of a matrix, the higher the darker.
  ///
  /// @param top how many of the highest cells are named beside it
  record HeatMap(@JsonProperty("heat-map") String of, Optional<Integer> top) implements Display {}

  /// The rows of a matrix with two columns, by how much the first exceeds the second.
  record Gap(@JsonProperty("gap") String of) implements Display {}

  /// Where the group stands in four fields made by two results: scales, or matrices by their mean.
  ///
  /// @param across the result that goes across
  /// @param up the result that goes up
  /// @param zones the names of the four fields: low across and low up, high across and low up, low
  ///   across and high up, both high
  record Quadrant(@JsonProperty("quadrant") String id, String across, String up, List<Text> zones)
      implements Display {
    public Quadrant {
      zones = List.copyOf(zones);
    }
  }

  /// What people wrote, chose, ranked or named.
  record Answers(@JsonProperty("answers") String of) implements Display {}

  /// The entries of a collected list as rows; or, of a prompt or settled wording within a
  /// repetition, one row for each time.
  record Table(@JsonProperty("table") String of) implements Display {}

  /// The entries of a collected list as points in four fields, by two of their scales.
  ///
  /// @param zones the names of the four fields, as in a quadrant
  record Map(@JsonProperty("map") String of, String across, String up, List<Text> zones)
      implements Display {
    public Map {
      zones = List.copyOf(zones);
    }
  }

  /// The entries of a collected list in a line of time, with what went well and what went badly.
  ///
  /// @param event the entry's field that says what happened
  /// @param good the field that says what went well
  /// @param bad the field that says what went badly
  record Timeline(@JsonProperty("timeline") String of, String event, String good, String bad)
      implements Display {}

  /// Several lists beside each other: what was said in one room, and what in another.
  ///
  /// @param of a collected list within a repetition over items; each item is a column
  record SideBySide(@JsonProperty("side-by-side") String of) implements Display {}

  /// The group's earlier results on a series, and this one: how it stands against the time before
  /// and against the group's baseline.
  ///
  /// @param beside a series of another exercise about the same thing, whose newest result is told
  ///   beside it
  record Trend(@JsonProperty("trend") String of, Optional<String> beside) implements Display {}

  /// The prompts whose results it shows, and freezes.
  default Stream<String> prompts() {
    return switch (this) {
      case Histogram(var of) -> Stream.of(of);
      case Bars(var of, _) -> of.stream();
      case Radar(var of) -> of.stream();
      case Rows(var of, _, _) -> Stream.of(of);
      case Web(var of) -> Stream.of(of);
      case Scatter(var of, _) -> Stream.of(of);
      case HeatMap(var of, _) -> Stream.of(of);
      case Gap(var of) -> Stream.of(of);
      case Quadrant(_, var across, var up, _) -> Stream.of(across, up);
      case Answers(var of) -> Stream.of(of);
      case Trend(var of, _) -> Stream.of(of);
      case Table _, Map _, Timeline _, SideBySide _ -> Stream.empty();
    };
  }
}
