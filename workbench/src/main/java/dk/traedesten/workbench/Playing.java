package dk.traedesten.workbench;

import com.fasterxml.jackson.annotation.JsonProperty;
import dk.traedesten.dialog.AnswerVisibility;
import dk.traedesten.dialog.Dialog;
import dk.traedesten.dialog.Language;
import dk.traedesten.dialog.Option;
import dk.traedesten.workbench.play.Play;
import java.io.BufferedReader;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The command that walks through an exercise in the terminal.
final class Playing {
  /// Scripts always begin at the same time, so that the same script gives the same transcript.
  private static final Instant A_MONDAY = Instant.parse("2026-11-23T08:00:00Z");

  private static final int USUAL_PEOPLE = 5;
  private static final int MOST_PEOPLE = 10;

  /// What was asked for beside the file.
  private record Wish(
      String file,
      Optional<String> script,
      Language language,
      int people,
      Optional<String> mode,
      Map<String, String> settings) {}

  private Playing() {}

  /// Understands `FILE [--script FILE] [--people N] [--mode M] [--set NAME=OPTION] [--en]`; empty
  /// when it is written otherwise.
  static Optional<Integer> run(List<String> words, InputStream in, Bench bench) {
    return wish(words)
        .map(wish -> bench.read(wish.file()).map(e -> play(e, wish, in, bench)).orElse(1));
  }

  private static Optional<Wish> wish(List<String> words) {
    var rest = new ArrayList<>(words);
    var language = rest.remove("--en") ? Language.EN : Language.DA;
    var script = value(rest, "--script");
    var people = value(rest, "--people").orElse(String.valueOf(USUAL_PEOPLE));
    var mode = value(rest, "--mode");
    var settings = new HashMap<String, String>();
    for (var set = value(rest, "--set"); set.isPresent(); set = value(rest, "--set")) {
      var pair = set.get().split("=", 2);
      settings.put(pair[0], pair.length > 1 ? pair[1] : "");
    }
    boolean understood =
        rest.size() == 1
            && !rest.getFirst().startsWith("-")
            && people.matches("[0-9]{1,2}")
            && Integer.parseInt(people) >= 1
            && Integer.parseInt(people) <= MOST_PEOPLE;
    return understood
        ? Optional.of(
            new Wish(rest.getFirst(), script, language, Integer.parseInt(people), mode, settings))
        : Optional.empty();
  }

  /// Takes an option and its value out of the words.
  private static Optional<String> value(List<String> rest, String option) {
    int at = rest.indexOf(option);
    if (at < 0 || at + 1 >= rest.size()) {
      return Optional.empty();
    }
    rest.remove(at);
    return Optional.of(rest.remove(at));
  }

  private static int play(Exercise exercise, Wish wish, InputStream in, Bench bench) {
    var dialog = exercise.dialog();
    var mode = mode(dialog, wish);
    if (mode.isEmpty()) {
      return bench.refuse(
          "--mode is one of: "
              + String.join(", ", dialog.modes().stream().map(Playing::word).toList()));
    }
    for (var set : wish.settings().entrySet()) {
      if (!isOption(dialog, set.getKey(), set.getValue())) {
        return bench.refuse(
            "%s has no setting %s with the option %s"
                .formatted(wish.file(), set.getKey(), set.getValue()));
      }
    }
    var at = wish.script().isPresent() ? A_MONDAY : Instant.now();
    var play =
        new Play(
            dialog,
            exercise.parts(),
            wish.people(),
            mode.get(),
            wish.settings(),
            wish.language(),
            at);
    if (wish.script().isPresent()) {
      return bench.text(wish.script().get()).map(s -> scripted(play, s, wish, bench)).orElse(1);
    }
    play.typed(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)), bench.out());
    return 0;
  }

  private static int scripted(Play play, String script, Wish wish, Bench bench) {
    int line = play.scripted(script.lines().toList(), bench.out());
    return line == 0
        ? 0
        : bench.refuse(
            "%s:%d: this line was not understood".formatted(wish.script().orElse("?"), line));
  }

  private static Optional<AnswerVisibility> mode(Dialog dialog, Wish wish) {
    return dialog.modes().stream()
        .filter(m -> wish.mode().map(word(m)::equals).orElse(true))
        .findFirst();
  }

  private static String word(AnswerVisibility mode) {
    try {
      return AnswerVisibility.class.getField(mode.name()).getAnnotation(JsonProperty.class).value();
    } catch (NoSuchFieldException e) {
      throw new IllegalStateException(e);
    }
  }

  private static boolean isOption(Dialog dialog, String setting, String option) {
    return dialog.settings().stream()
        .filter(s -> s.setting().equals(setting))
        .flatMap(s -> s.options().stream())
        .map(Option::id)
        .anyMatch(option::equals);
  }
}
