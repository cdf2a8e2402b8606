package dk.traedesten.dialog;

import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;

/// Checks prompts: their texts, and that they can be answered at all.
record PromptCheck(TextCheck texts, References references, Complaints complaints) {
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
      case Prompt.Choice choice -> options(place + "/options", choice.options(), 2);
      case Prompt.Matrix matrix -> matrix(place, matrix);
    }
  }

  private void matrix(String place, Prompt.Matrix matrix) {
    complaints.require(
        matrix.rows().isEmpty() == matrix.rowsOf().isPresent(),
        place,
        "a matrix has either `rows` or `rows-of`",
        "write the rows, or name a gathered list, not both");
    matrix.rowsOf().ifPresent(list -> references.list(place + "/rows-of", list));
    options(place + "/rows", matrix.rows(), 0);
    complaints.require(
        matrix.columns().size() == 1 || matrix.columns().size() == 2,
        place + "/columns",
        "a matrix has one or two columns",
        "write one or two scales");
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
