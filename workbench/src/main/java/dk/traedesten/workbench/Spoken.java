package dk.traedesten.workbench;

import dk.traedesten.dialog.AnswerVisibility;
import dk.traedesten.dialog.Audience;
import dk.traedesten.dialog.Language;
import dk.traedesten.dialog.Seat;
import dk.traedesten.dialog.Step;
import dk.traedesten.dialog.Text;
import dk.traedesten.dialog.Until;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The small words of the language as people say them: who, under which promise, until when.
final class Spoken {
  private Spoken() {}

  /// What fits in a box and can still be read, in characters.
  static final int ROOM = 110;

  /// What fits on half a line.
  static final int LABEL = 45;

  /// By numbers: of a plural, the form for many.
  private static final Pattern PLURAL =
      Pattern.compile(
          "\\{\\s*([A-Za-z0-9.-]+)\\s*,\\s*plural\\s*,.*?other\\s*\\{((?:[^{}]|\\{[^{}]*\\})*)\\}\\s*\\}",
          Pattern.DOTALL);

  /// Who is asked or told, with the seats of the roles that are handed out.
  static Text who(Audience audience, Map<String, Seat> roles) {
    return switch (audience.word()) {
      case "everyone" -> new Text("alle, hver for sig", "everyone, each alone");
      case "facilitator" -> new Text("den, der faciliterer", "the facilitator");
      case "each-group" -> new Text("hver lille gruppe", "each small group");
      default ->
          Optional.ofNullable(roles.get(audience.word()))
              .map(Spoken::seat)
              .orElse(Text.same(audience.word()));
    };
  }

  private static Text seat(Seat seat) {
    return switch (seat) {
      case THIS -> new Text("den, hvis tur det er", "the one whose turn it is");
      case BEFORE -> new Text("den, hvis tur det var før", "the one whose turn it was before");
      case AFTER -> new Text("den, hvis tur det er bagefter", "the one whose turn comes next");
      case OTHERS -> new Text("de andre", "the others");
    };
  }

  static Text promise(AnswerVisibility as) {
    return switch (as) {
      case OPEN -> new Text("åbent", "open");
      case NAMED -> new Text("med navn", "named");
      case CONFIDENTIAL -> new Text("fortroligt", "confidential");
      case ANONYMOUS -> new Text("anonymt", "anonymous");
      case FACILITATOR_ONLY -> new Text("kun til den, der faciliterer", "to the facilitator only");
      case OWN_ONLY -> new Text("kun til en selv", "to oneself only");
      case TURN_ONLY ->
          new Text("kun til den, hvis tur det er", "only to the one whose turn it is");
    };
  }

  /// Which rows of a result stand out.
  static Text top(Step.Top top) {
    var rows = counted(top.keep(), "række", "rækker", "row", "rows");
    return switch (top.by()) {
      case AS_WRITTEN -> new Text("de første ", "the first ").plus("", rows);
      case HIGHEST -> new Text("højest: ", "highest: ").plus("", rows);
      case LOWEST -> new Text("lavest: ", "lowest: ").plus("", rows);
      case DISAGREEMENT -> new Text("mest uenighed: ", "most disagreement: ").plus("", rows);
      case GAP -> new Text("størst afstand: ", "widest gap: ").plus("", rows);
    };
  }

  /// A number of something: `1 dot`, `3 dots`.
  static Text counted(int n, String en, String flere, String one, String many) {
    return new Text(n + " " + (n == 1 ? en : flere), n + " " + (n == 1 ? one : many));
  }

  /// A text whose places are not filled yet, as one reads it.
  static Text unfilled(Text text) {
    return text.map(Spoken::unfilled);
  }

  private static String unfilled(String words) {
    return PLURAL
        .matcher(words)
        .replaceAll(m -> Matcher.quoteReplacement(m.group(2).replace("#", "{" + m.group(1) + "}")));
  }

  /// The beginning of a text that is longer than the room there is.
  static Text cut(Text text, int room) {
    return text.map(words -> cut(words, room));
  }

  private static String cut(String words, int room) {
    var line = words.strip().replaceAll("\\s+", " ");
    if (line.length() <= room) {
      return line;
    }
    int space = line.lastIndexOf(' ', room);
    return line.substring(0, space < 0 ? room : space) + " …";
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
    boolean days = time.compareTo(Duration.ofDays(2)) >= 0;
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
