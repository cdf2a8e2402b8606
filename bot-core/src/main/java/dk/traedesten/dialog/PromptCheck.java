package dk.traedesten.dialog;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Checks prompts: their texts, and that they can be answered at all.
record PromptCheck(TextCheck texts, References references, FaultList complaints) {
  /// What fits on a button or in a menu, in characters.
  private static final int OPTION = 75;

  void check(String place, Prompt prompt) {
    complaints.id(place, prompt.id());
    texts.label(place + "/text", prompt.text());
    switch (prompt) {
      case Prompt.FreeText text ->
          text.example().ifPresent(e -> texts.fixed(place + "/example", e, 1500));
      case Prompt.Items items ->
          complaints.require(
              items.count() >= 1 && items.count() <= 10,
              place + "/count",
              "items have from 1 to 10 fields",
              "write for instance `count: 3`");
      case Prompt.Scale scale -> {
        scale(place, scale.from(), scale.to());
        texts.fixed(place + "/low", scale.low(), OPTION);
        texts.fixed(place + "/high", scale.high(), OPTION);
      }
      case Prompt.Choice p -> choosable(place, p.options(), p.optionsOf());
      case Prompt.Ranking p -> choosable(place, p.options(), p.optionsOf());
      case Prompt.Several p -> {
        choosable(place, p.options(), p.optionsOf());
        complaints.require(
            p.least() >= 1
                && p.least() <= p.most()
                && (p.optionsOf().isPresent() || p.most() <= p.options().size()),
            place + "/most",
            "`least` is at least 1, and not more than `most`, which is not more than the options",
            "write for instance `least: 1`, `most: 3`");
      }
      case Prompt.Dots p -> {
        references.list(place + "/of", p.of());
        complaints.require(
            p.budget() >= 1 && p.budget() <= 10 && p.each() >= 1 && p.each() <= p.budget(),
            place + "/budget",
            "each person has from 1 to 10 dots, and places at most all of them on one entry",
            "write for instance `budget: 3`, `each: 1`");
      }
      case Prompt.Person _, Prompt.Day _, Prompt.Consent _ -> {}
      case Prompt.Matrix matrix -> matrix(place, matrix);
    }
  }

  private void choosable(String place, List<Option> options, Optional<String> ofList) {
    complaints.require(
        options.isEmpty() == ofList.isPresent(),
        place,
        "it has either `options` or `options-of`",
        "write the options, or name a list, not both");
    ofList.ifPresent(list -> references.list(place + "/options-of", list));
    options(place + "/options", options, ofList.isPresent() ? 0 : 2);
  }

  private void matrix(String place, Prompt.Matrix matrix) {
    complaints.require(
        matrix.rows().isEmpty() == matrix.rowsOf().isPresent(),
        place,
        "a matrix has either `rows` or `rows-of`",
        "write the rows, or name a gathered list, not both");
    matrix.rowsOf().ifPresent(list -> references.list(place + "/rows-of", list));
    options(place + "/rows", matrix.rows(), 0);
    matrix.columnsOf().ifPresent(list -> references.list(place + "/columns-of", list));
    complaints.require(
        matrix.columns().size() == 1
            || (matrix.columns().size() == 2 && matrix.columnsOf().isEmpty()),
        place + "/columns",
        "a matrix has one or two columns, and one where its columns come from a list",
        "write one or two scales");
    complaints.require(
        matrix.reversed().stream()
            .allMatch(id -> matrix.rows().stream().anyMatch(row -> row.id().equals(id))),
        place + "/reversed",
        "a row is reversed that is not there",
        "name rows of this matrix");
    distinct(place + "/columns", matrix.columns().stream().map(Prompt.Column::id));
    for (int i = 0; i < matrix.columns().size(); i++) {
      var column = matrix.columns().get(i);
      var at = place + "/columns/" + i;
      scale(at, column.from(), column.to());
      texts.fixed(at + "/text", column.text(), OPTION);
      texts.fixed(at + "/low", column.low(), OPTION);
      texts.fixed(at + "/high", column.high(), OPTION);
    }
  }

  private void scale(String place, int from, int to) {
    complaints.require(
        from < to && to - from <= 10,
        place + "/to",
        "a scale has from 2 to 11 numbers",
        "write for instance `from: 1`, `to: 10`");
  }

  void options(String place, List<Option> options, int least) {
    complaints.require(
        options.size() >= least && options.size() <= 25,
        place,
        "there must be from %d to 25 options".formatted(least),
        "add or remove some");
    distinct(place, options.stream().map(Option::id));
    for (int i = 0; i < options.size(); i++) {
      complaints.id(place + "/" + i, options.get(i).id());
      texts.fixed(place + "/" + i + "/text", options.get(i).text(), OPTION);
    }
  }

  private void distinct(String place, Stream<String> ids) {
    var seen = new HashSet<String>();
    ids.filter(id -> !seen.add(id))
        .forEach(id ->
            complaints.add(
                place, "the name `%s` is used twice".formatted(id), "give each a name of its own"));
  }
}
