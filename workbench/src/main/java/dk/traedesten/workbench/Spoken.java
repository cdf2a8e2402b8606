package dk.traedesten.workbench;

import dk.traedesten.dialog.As;
import dk.traedesten.dialog.Audience;
import dk.traedesten.dialog.Language;
import dk.traedesten.dialog.Text;
import dk.traedesten.dialog.Until;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// The small words of the language as people say them: who, under which promise, until when.
final class Spoken {
  private Spoken() {}

  static Text who(Audience audience) {
    return switch (audience) {
      case EVERYONE -> new Text("alle, hver for sig", "everyone, each alone");
      case FACILITATOR -> new Text("den, der faciliterer", "the facilitator");
    };
  }

  static Text promise(As as) {
    return switch (as) {
      case OPEN -> new Text("åbent", "open");
      case NAMED -> new Text("med navn", "named");
      case CONFIDENTIAL -> new Text("fortroligt", "confidential");
    };
  }

  static Text until(Until until) {
    return switch (until) {
      case Until.Everyone() -> new Text("alle har svaret", "everyone has answered");
      case Until.Facilitator() ->
          new Text("den, der faciliterer, går videre", "the facilitator goes on");
      case Until.Quorum(var people) -> new Text(people + " har svaret", people + " have answered");
      case Until.After(var time) ->
          time(time).map(t -> t).plus(" ", new Text("er gået", "have passed"));
      case Until.AnyOf(var any) -> joined(any, new Text(" eller ", " or "));
      case Until.AllOf(var all) -> joined(all, new Text(" og ", " and "));
    };
  }

  private static Text joined(List<Until> parts, Text between) {
    return parts.stream()
        .map(Spoken::until)
        .reduce((a, b) -> new Text(a.da() + between.da() + b.da(), a.en() + between.en() + b.en()))
        .orElse(Text.same(""));
  }

  /// A span of time in its largest whole units: `1 dag 2 timer`.
  static Text time(Duration time) {
    return new Text(time(time, Language.DA), time(time, Language.EN));
  }

  private static String time(Duration time, Language language) {
    var parts = new ArrayList<String>();
    boolean days = time.compareTo(Duration.ofHours(48)) >= 0;
    add(
        parts,
        days ? time.toDays() : 0,
        language,
        new Text("dag", "day"),
        new Text("dage", "days"));
    add(
        parts,
        days ? time.toHoursPart() : time.toHours(),
        language,
        new Text("time", "hour"),
        new Text("timer", "hours"));
    add(
        parts,
        time.toMinutesPart(),
        language,
        new Text("minut", "minute"),
        new Text("minutter", "minutes"));
    return String.join(" ", parts);
  }

  private static void add(List<String> parts, long n, Language l, Text one, Text many) {
    if (n > 0) {
      parts.add(n + " " + (n == 1 ? one : many).in(l));
    }
  }

  /// Several texts on one line.
  static Text line(List<Text> parts) {
    Function<Language, String> in =
        l -> String.join(" · ", parts.stream().map(p -> p.in(l)).toList());
    return new Text(in.apply(Language.DA), in.apply(Language.EN));
  }
}
