package dk.traedesten.dialog;

import java.util.List;
import java.util.Optional;

/// Checks what a reveal shows: that it was asked, fits its display, and can be shown at all.
record DisplayCheck(
    Dialog dialog,
    NamesInScope names,
    References references,
    TextCheck texts,
    FaultList complaints) {
  /// The fewest answers that are ever shown without names: for numbers, and for words.
  private static final int NUMBERS = 3;

  private static final int WORDS = 5;

  void check(String place, Display display) {
    kind(place, display);
    display
        .prompts()
        .forEach(prompt -> {
          threshold(place, prompt);
          names.reveal(prompt);
        });
  }

  private void kind(String place, Display display) {
    switch (display) {
      case Display.Histogram(var of) -> scale(place, of);
      case Display.Trend(var of, var beside) -> {
        scale(place, of);
        beside.ifPresent(series -> complaints.id(place + "/beside", series));
      }
      case Display.Bars(var all, _) -> all.forEach(of -> scale(place, of));
      case Display.Radar(var all) -> {
        complaints.require(
            all.size() >= 3, place, "a radar needs at least three scales", "use bars instead");
        all.forEach(of -> scale(place, of));
      }
      case Display.Rows(var of, _, _) -> matrix(place, of);
      case Display.Web(var of) -> matrix(place, of);
      case Display.HeatMap(var of, _) -> matrix(place, of);
      case Display.Gap(var of) -> twoColumns(place, of, "a gap");
      case Display.Scatter(var of, var corner) -> {
        texts.fixed(place + "/corner", corner, 75);
        twoColumns(place, of, "a scatter");
      }
      case Display.Quadrant quadrant -> {
        complaints.id(place, quadrant.id());
        measured(place + "/across", quadrant.across());
        measured(place + "/up", quadrant.up());
        zones(place, quadrant.zones());
      }
      case Display.Answers(var of) -> references.prompt(place, of);
      case Display.Table(var of) -> references.tabled(place, of);
      case Display.Map map -> {
        references.field(place + "/across", map.of(), map.across(), Prompt.Scale.class, "scale");
        references.field(place + "/up", map.of(), map.up(), Prompt.Scale.class, "scale");
        zones(place, map.zones());
      }
      case Display.Timeline line -> {
        references.field(place + "/event", line.of(), line.event(), Prompt.class, "field");
        references.field(place + "/good", line.of(), line.good(), Prompt.class, "field");
        references.field(place + "/bad", line.of(), line.bad(), Prompt.class, "field");
      }
      case Display.SideBySide(var of) -> references.repeated(place, of);
    }
  }

  private void scale(String place, String of) {
    references.of(place, of, Prompt.Scale.class, "scale");
  }

  private void matrix(String place, String of) {
    references.of(place, of, Prompt.Matrix.class, "matrix");
  }

  private void twoColumns(String place, String of, String what) {
    matrix(place, of);
    complaints.require(
        names
            .prompt(of)
            .filter(p -> p instanceof Prompt.Matrix m && m.columns().size() == 2)
            .isPresent(),
        place,
        "%s needs a matrix with two columns".formatted(what),
        "give `%s` two columns, or show its rows".formatted(of));
  }

  private void measured(String place, String of) {
    complaints.require(
        names
            .prompt(of)
            .filter(p -> p instanceof Prompt.Scale || p instanceof Prompt.Matrix)
            .isPresent(),
        place,
        "`%s` is no scale or matrix that has been asked before this step".formatted(of),
        "name one that stands above");
  }

  private void zones(String place, List<Text> zones) {
    complaints.require(
        zones.size() == 4,
        place + "/zones",
        "a square has four fields, and here are %d names".formatted(zones.size()),
        "name them in this order: both low, high across, high up, both high");
    for (int i = 0; i < zones.size(); i++) {
      texts.fixed(place + "/zones/" + i, zones.get(i), 75);
    }
  }

  /// A result that would be hidden in every group the exercise is for is no result.
  private void threshold(String place, String id) {
    names
        .asked(id)
        .ifPresent(asked -> {
          var modes =
              asked
                  .prompt()
                  .as()
                  .or(() ->
                      asked.by() instanceof Step.Ask ask
                          ? ask.as()
                          : Optional.of(AnswerVisibility.OPEN))
                  .map(List::of)
                  .orElse(dialog.modes());
          int needed =
              asked.prompt() instanceof Prompt.FreeText || asked.prompt() instanceof Prompt.Items
                  ? WORDS
                  : NUMBERS;
          complaints.require(
              dialog.group().to() >= needed
                  || !modes.stream().allMatch(AnswerVisibility::hidesNames),
              place,
              "`%s` is never shown: without names it takes at least %d answers, and the group has at most %d people"
                  .formatted(id, needed, dialog.group().to()),
              "ask it as named, or let the group be larger");
        });
  }
}
