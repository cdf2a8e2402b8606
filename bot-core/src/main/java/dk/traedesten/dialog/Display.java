package dk.traedesten.dialog;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/// One thing shown at a reveal. In YAML its kind comes first and names what it shows: `- histogram:
/// score`.
public sealed interface Display {

  /// How the answers to one scale are spread.
  record Histogram(@JsonProperty("histogram") String of) implements Display {}

  /// The middle and the spread of several scales beside each other.
  record Bars(@JsonProperty("bars") List<String> of) implements Display {
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
  record Rows(@JsonProperty("rows") String of) implements Display {}

  /// The rows of a matrix with two columns as points in a square; the corner with a low first and a
  /// high second column is marked.
  ///
  /// @param corner the name of the marked corner
  record Scatter(@JsonProperty("scatter") String of, Text corner) implements Display {}

  /// What people wrote, or chose.
  record Answers(@JsonProperty("answers") String of) implements Display {}

  /// The group's earlier results on a series, and this one.
  record Trend(@JsonProperty("trend") String of) implements Display {}
}
