package dk.traedesten.web;

import dk.traedesten.dialog.AnswerVisibility;
import dk.traedesten.dialog.Audience;
import dk.traedesten.dialog.Dialog;
import dk.traedesten.dialog.Display;
import dk.traedesten.dialog.GroupSize;
import dk.traedesten.dialog.Option;
import dk.traedesten.dialog.Prompt;
import dk.traedesten.dialog.Prompt.Size;
import dk.traedesten.dialog.Setting;
import dk.traedesten.dialog.Step;
import dk.traedesten.dialog.Text;
import dk.traedesten.dialog.Until;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// The smallest exercise in which something happens: everyone gives a number and a line, within a
/// day, and all see the numbers.
final class TinyDialog {
  static final Dialog TINY =
      new Dialog(
          "tiny",
          1,
          new Text("Lille", "Tiny"),
          new Text("Et tal fra hver", "A number from each"),
          "s0/tiny",
          new GroupSize(2, 10),
          Duration.ofMinutes(5),
          Duration.ofMinutes(10),
          new Text("Hvad handler det om?", "What is it about?"),
          Optional.empty(),
          List.of(AnswerVisibility.NAMED, AnswerVisibility.CONFIDENTIAL),
          List.of(
              new Setting(
                  "length",
                  new Text("Længde", "Length"),
                  List.of(option("short", "kort", "short"), option("long", "lang", "long")))),
          List.of(
              new Step.Ask(
                  "number",
                  Audience.EVERYONE,
                  Optional.empty(),
                  new Text("Giv et tal", "Give a number"),
                  List.of(
                      new Prompt.Scale(
                          "score",
                          new Text("Hvor mange?", "How many?"),
                          false,
                          Optional.empty(),
                          1,
                          5,
                          new Text("få", "few"),
                          new Text("mange", "many"),
                          Optional.empty(),
                          false,
                          false),
                      new Prompt.FreeText(
                          "why",
                          new Text("Hvorfor?", "Why?"),
                          true,
                          Optional.empty(),
                          Size.LINE,
                          Optional.empty())),
                  new Until.AnyOf(
                      List.of(new Until.Everyone(), new Until.After(Duration.ofHours(24))))),
              new Step.Reveal(
                  "picture",
                  new Text("Jeres tal", "Your numbers"),
                  List.of(new Display.Histogram("score"), new Display.Answers("why")))));

  private TinyDialog() {}

  private static Option option(String id, String da, String en) {
    return new Option(id, new Text(da, en));
  }
}
