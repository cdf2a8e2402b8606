package dk.traedesten.engine;

import static java.nio.charset.StandardCharsets.UTF_8;

import dk.traedesten.dialog.Dialog;
import dk.traedesten.dialog.DialogReader;
import dk.traedesten.dialog.DialogReader.Outcome;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;

/// Small dialogs for tests, in the words a dialog file is written in.
public final class Meeting {
  private static final Dialog EVERYTHING = resource("everything.yaml");
  private static final Dialog PROMISES = resource("promises.yaml");
  private static final Map<String, Dialog> PARTS = Map.of("small", resource("small.yaml"));

  private Meeting() {}

  /// A dialog with these steps, for two people or more.
  public static Dialog of(String steps) {
    var yaml =
        """
        id: test
        version: 1
        title: {da: Prøve, en: Test}
        purpose: {da: Det prøver noget., en: It tests something.}
        source: s0/test
        group: {from: 2, to: 30}
        takes: PT5M
        up-to: PT5M
        topic: {da: Om hvad?, en: About what?}
        modes: [named, confidential]
        steps:
        """
            + steps.indent(2);
    return read("test.yaml", yaml);
  }

  /// A dialog with every kind of step, prompt and display.
  public static Dialog everything() {
    return EVERYTHING;
  }

  /// A dialog with every promise.
  public static Dialog promises() {
    return PROMISES;
  }

  /// The other exercise that it uses.
  public static Map<String, Dialog> parts() {
    return PARTS;
  }

  private static Dialog resource(String file) {
    try (var in = Meeting.class.getResourceAsStream("/" + file)) {
      return read(file, new String(Objects.requireNonNull(in).readAllBytes(), UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Dialog read(String file, String yaml) {
    return switch (DialogReader.read(file, yaml)) {
      case Outcome.Good(var dialog) -> dialog;
      case Outcome.Broken(var faults) -> throw new AssertionError(faults.toString());
    };
  }

  /// Asks for a number from 1 to 10, shows how the answers are spread, and lets the group talk.
  public static Dialog score(String until) {
    return of(scoreSteps(until) + TALK);
  }

  /// Asks for a number from 1 to 10, shows how the answers are spread, and goes on.
  static Dialog scoreThen(String steps) {
    return of(scoreSteps("everyone") + steps);
  }

  /// The step that asks for a number.
  static String askForScore(String until) {
    return """
    - ask: level
      of: everyone
      text: {da: Hvor meget?, en: How much?}
      prompts:
        - scale: score
          text: {da: Dit tal, en: Your number}
          from: 1
          to: 10
          low: {da: lidt, en: little}
          high: {da: meget, en: much}
          series: commitment
      until: %s
    """
        .formatted(until);
  }

  private static String scoreSteps(String until) {
    return askForScore(until)
        + """
        - reveal: picture
          text: {da: Billedet, en: The picture}
          show:
            - histogram: score
        """;
  }

  private static final String TALK =
      """
      - talk: after
        text: {da: Bagefter, en: Afterwards}
        prompts:
          - {da: Hvad ser I?, en: What do you see?}
        takes: PT5M
      """;

  /// Asks for a number, and for words that may be left out.
  static Dialog scoreAndWhy() {
    return of(
        """
        - ask: level
          of: everyone
          text: {da: Hvor meget?, en: How much?}
          prompts:
            - scale: score
              text: {da: Dit tal, en: Your number}
              from: 1
              to: 10
              low: {da: lidt, en: little}
              high: {da: meget, en: much}
            - free-text: why
              text: {da: Hvorfor?, en: Why?}
              optional: true
              size: line
          until: everyone
        """);
  }
}
