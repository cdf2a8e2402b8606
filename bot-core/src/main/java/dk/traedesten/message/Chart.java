package dk.traedesten.message;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import dk.traedesten.dialog.Text;
import dk.traedesten.result.Distribution;
import dk.traedesten.result.Grain;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Numbers to be drawn; how is each channel's matter.
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
public sealed interface Chart {

  /// What it shows.
  Text title();

  /// How many chose each number of one scale.
  ///
  /// @param before the same in the round before, drawn as an outline
  @JsonTypeName("histogram")
  record Histogram(
      Text title, Distribution spread, Text low, Text high, Optional<Distribution> before)
      implements Chart {}

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

  /// A number in each cell of rows and columns, the higher the darker.
  ///
  /// @param cells row by row; a cell that is not shown is empty
  /// @param from the lowest a cell can be
  /// @param to the highest a cell can be
  @JsonTypeName("heat-map")
  record HeatMap(
      Text title,
      List<Text> rows,
      List<Text> columns,
      List<List<Optional<Double>>> cells,
      int from,
      int to)
      implements Chart {
    public HeatMap {
      rows = List.copyOf(rows);
      columns = List.copyOf(columns);
      cells = cells.stream().map(List::copyOf).toList();
    }
  }

  /// The distance between two numbers, thing by thing.
  ///
  /// @param one what the first number is
  /// @param other what the second number is
  @JsonTypeName("gap")
  record Gap(Text title, Text one, Text other, int from, int to, List<Distance> distances)
      implements Chart {
    public Gap {
      distances = List.copyOf(distances);
    }
  }

  /// Two numbers of one thing.
  record Distance(Text label, double one, double other) {}

  /// A square of four named fields with points in it.
  ///
  /// @param zones low across and low up, high across and low up, low across and high up, both high
  @JsonTypeName("quadrant")
  record Quadrant(Text title, Axis across, Axis up, List<Text> zones, List<Point> points)
      implements Chart {
    public Quadrant {
      zones = List.copyOf(zones);
      points = List.copyOf(points);
    }
  }

  /// Events in their order, each with what went well and what went badly.
  @JsonTypeName("timeline")
  record Timeline(Text title, List<Happening> happenings) implements Chart {
    public Timeline {
      happenings = List.copyOf(happenings);
    }
  }

  /// One event.
  record Happening(String what, List<String> good, List<String> bad) {
    public Happening {
      good = List.copyOf(good);
      bad = List.copyOf(bad);
    }
  }

  /// The median of one scale over time.
  ///
  /// @param moments what may stand beside each other, oldest first
  /// @param notComparable the days on which something was measured that was not shown: when, never
  ///   what
  /// @param changed the first day of today's version of the question, when there was another before
  /// @param baseline the median it is compared with
  /// @param limit the median the group does not want to fall below
  /// @param compared how the last moment stands against what was measured before
  @JsonTypeName("trend")
  record Trend(
      Text title,
      int from,
      int to,
      List<Moment> moments,
      List<LocalDate> notComparable,
      Optional<LocalDate> changed,
      Optional<Double> baseline,
      Optional<Integer> limit,
      List<Comparison> compared)
      implements Chart {
    public Trend {
      moments = List.copyOf(moments);
      notComparable = List.copyOf(notComparable);
      compared = List.copyOf(compared);
    }

    /// With nothing said about how it stands.
    public Trend(
        Text title,
        int from,
        int to,
        List<Moment> moments,
        List<LocalDate> notComparable,
        Optional<LocalDate> changed,
        Optional<Double> baseline,
        Optional<Integer> limit) {
      this(title, from, to, moments, notComparable, changed, baseline, limit, List.of());
    }
  }

  /// One time the scale was asked.
  ///
  /// @param lower where the middle half of the answers begins
  /// @param upper where it ends
  /// @param answered how many answered
  /// @param asked how many were asked
  /// @param coarse how the median is told when it is told coarsely; then `lower` and `upper` are
  ///   the ends of what it can be
  record Moment(
      LocalDate day,
      double median,
      double lower,
      double upper,
      int answered,
      int asked,
      Optional<Coarse> coarse) {

    /// How coarsely a median is told.
    ///
    /// @param third in which third of the scale it lies, from 1
    public record Coarse(Grain grain, int third) {}

    /// Told as it is.
    public Moment(
        LocalDate day, double median, double lower, double upper, int answered, int asked) {
      this(day, median, lower, upper, answered, asked, Optional.empty());
    }

    /// What a trend tells of answers and of how many were asked.
    public static Moment of(LocalDate day, Distribution spread, int asked) {
      return new Moment(
          day,
          spread.median(),
          spread.lower(),
          spread.upper(),
          spread.answers(),
          asked,
          spread.coarse().map(it -> new Coarse(it.grain(), spread.third())));
    }
  }
}
