package dk.traedesten.group;

import dk.traedesten.dialog.Catalogue;
import dk.traedesten.dialog.Dialog;
import dk.traedesten.dialog.Language;
import dk.traedesten.dialog.Prompt;
import dk.traedesten.dialog.Step;
import dk.traedesten.dialog.Template;
import dk.traedesten.dialog.Text;
import dk.traedesten.engine.context.OwnLimit;
import dk.traedesten.message.Chart;
import dk.traedesten.session.Group;
import dk.traedesten.session.Memory;
import dk.traedesten.session.Memory.Met;
import dk.traedesten.session.Memory.NotShown;
import dk.traedesten.session.Memory.Point;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// One series of a group as it stands now, seen from its newest point: what the group was shown at
/// the time, as coarsely as it was shown. Other versions of the instrument are left out.
///
/// @param series its id
public record TrendSeries(String series, Chart.Trend trend) {

  /// All of a group's curves, by their ids.
  ///
  /// @param catalogue where the questions are written
  public static List<TrendSeries> all(Group group, Memory memory, Catalogue catalogue) {
    return memory.of(Point.class).stream()
        .map(Point::series)
        .distinct()
        .sorted()
        .map(series -> of(series, group, memory, catalogue))
        .toList();
  }

  private static TrendSeries of(String series, Group group, Memory memory, Catalogue catalogue) {
    var points = memory.series(series);
    var newest = points.getLast();
    var question = question(newest, memory, catalogue);
    var ofToday = points.stream().filter(p -> isOf(newest, p)).toList();
    return new TrendSeries(
        series,
        new Chart.Trend(
            question
                .map(found -> about(found.scale().text(), topic(newest, memory)))
                .orElse(Text.same(series)),
            newest.spread().from(),
            newest.spread().to(),
            ofToday.stream()
                .map(p -> Chart.Moment.of(day(group, p.at()), p.spread(), p.asked()))
                .toList(),
            memory.of(NotShown.class).stream()
                .filter(one -> one.series().equals(series) && one.version() == newest.version())
                .map(one -> day(group, one.at()))
                .distinct()
                .toList(),
            points.getFirst().equals(ofToday.getFirst())
                ? Optional.empty()
                : Optional.of(day(group, ofToday.getFirst().at())),
            ofToday.stream()
                .filter(Point::baseline)
                .filter(p -> p.spread().hasMedian())
                .reduce((_, later) -> later)
                .map(p -> p.spread().median()),
            question.flatMap(found -> OwnLimit.of(memory, found.dialog(), found.scale()))));
  }

  /// Whether it was the same question on the same scale.
  private static boolean isOf(Point newest, Point point) {
    return point.version() == newest.version()
        && point.spread().from() == newest.spread().from()
        && point.spread().to() == newest.spread().to();
  }

  /// Its last moments: enough to see where it goes; nothing while there is only one.
  Optional<Chart> latest(int most) {
    var moments = trend.moments();
    if (moments.size() < 2) {
      return Optional.empty();
    }
    var last = moments.subList(Math.max(0, moments.size() - most), moments.size());
    var since = last.getFirst().day();
    return Optional.of(
        new Chart.Trend(
            trend.title(),
            trend.from(),
            trend.to(),
            last,
            trend.notComparable().stream().filter(since::isBefore).toList(),
            trend.changed().filter(since::isBefore),
            trend.baseline(),
            trend.limit()));
  }

  private static LocalDate day(Group group, Instant at) {
    return at.atZone(group.settings().zone()).toLocalDate();
  }

  /// Where the question is written.
  private record Found(Dialog dialog, Prompt.Scale scale) {}

  /// The exercise that asked it last, where it is still known; else any that asks it.
  private static Optional<Found> question(Point point, Memory memory, Catalogue catalogue) {
    var last = met(point, memory).map(Met::dialog).flatMap(catalogue::find);
    return Stream.concat(last.stream(), catalogue.dialogs().stream())
        .flatMap(dialog -> scales(dialog, point.series()))
        .findFirst();
  }

  private static Stream<Found> scales(Dialog dialog, String series) {
    return dialog
        .everyStep()
        .map(Step::prompts)
        .flatMap(List::stream)
        .flatMap(prompt -> prompt instanceof Prompt.Scale scale ? Stream.of(scale) : Stream.of())
        .filter(scale -> scale.series().filter(series::equals).isPresent())
        .map(scale -> new Found(dialog, scale));
  }

  private static Optional<Met> met(Point point, Memory memory) {
    return memory.exercises().stream()
        .filter(met -> met.session().equals(point.session()))
        .findFirst();
  }

  private static String topic(Point point, Memory memory) {
    return met(point, memory).map(Met::topic).orElse("…");
  }

  private static Text about(Text text, String topic) {
    return new Text(about(text, topic, Language.DA), about(text, topic, Language.EN));
  }

  private static String about(Text text, String topic, Language language) {
    return Template.fill(text.in(language), language, place -> place.equals("topic") ? topic : "…");
  }
}
