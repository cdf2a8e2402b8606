package dk.traedesten.message;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import dk.traedesten.dialog.Text;
import dk.traedesten.result.Distribution;
import java.time.LocalDate;
import java.util.List;

/// Numbers to be drawn; how is each channel's matter.
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
public sealed interface Chart {

  /// What it shows.
  Text title();

  /// How many chose each number of one scale.
  @JsonTypeName("histogram")
  record Histogram(Text title, Distribution spread, Text low, Text high) implements Chart {}

  /// The median of several scales beside each other, with the middle half of the answers.
  @JsonTypeName("bars")
  record Bars(Text title, List<Bar> bars) implements Chart {
    public Bars {
      bars = List.copyOf(bars);
    }
  }

  /// One scale of several.
  record Bar(Text label, Distribution spread) {}

  /// The median of several scales around a circle.
  @JsonTypeName("radar")
  record Radar(Text title, List<Bar> axes) implements Chart {
    public Radar {
      axes = List.copyOf(axes);
    }
  }

  /// Points in a square, from the medians of two scales.
  ///
  /// @param across the horizontal scale
  /// @param up the vertical scale
  /// @param corner the name of the corner low across and high up
  @JsonTypeName("scatter")
  record Scatter(Text title, Axis across, Axis up, Text corner, List<Point> points)
      implements Chart {
    public Scatter {
      points = List.copyOf(points);
    }
  }

  /// A scale with its ends.
  record Axis(Text label, int from, int to, Text low, Text high) {}

  /// One point.
  ///
  /// @param marked whether it lies in the named corner
  record Point(Text label, double across, double up, boolean marked) {}

  /// The median of one scale over time.
  @JsonTypeName("trend")
  record Trend(Text title, int from, int to, List<Moment> moments) implements Chart {
    public Trend {
      moments = List.copyOf(moments);
    }
  }

  /// One time the scale was asked.
  ///
  /// @param answered how many answered
  /// @param asked how many were asked
  record Moment(LocalDate day, double median, int answered, int asked) {}
}
