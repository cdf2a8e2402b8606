package dk.traedesten.engine.form;

import dk.traedesten.dialog.Audience;
import dk.traedesten.dialog.Option;
import dk.traedesten.dialog.Prompt;
import dk.traedesten.dialog.Step;
import dk.traedesten.dialog.Text;
import dk.traedesten.engine.context.TemplateValues;
import dk.traedesten.engine.text.EngineLines;
import dk.traedesten.message.Block.Table;
import dk.traedesten.message.Wording;
import dk.traedesten.result.Value;
import dk.traedesten.session.Execution;
import dk.traedesten.session.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// One open answer in words, for a cell of a table: what an owner has told, an entry of a list.
public final class AnswerText {
  private AnswerText() {}

  /// The entries of a collected list as rows; with a name where everyone could add.
  public static Table table(Execution course, Step.Collect collect, List<Row> rows) {
    boolean named = collect.of().equals(Audience.EVERYONE);
    var head = new ArrayList<Text>();
    collect.prompts().forEach(p -> head.add(TemplateValues.in(course, p.text())));
    if (named) {
      head.add(EngineLines.ADDED_BY);
    }
    return new Table(
        head,
        rows.stream()
            .map(row -> {
              var cells = new ArrayList<Text>();
              collect.prompts().forEach(p -> cells.add(said(course, p, row.given())));
              if (named) {
                cells.add(Text.same(course.roster().name(row.by())));
              }
              return (List<Text>) cells;
            })
            .toList());
  }

  /// What an entry is called where it stands in a list: its first field.
  public static Optional<String> headline(Execution course, Step.Collect collect, Row row) {
    return collect.prompts().stream()
        .map(p -> said(course, p, row.given()).in(course.brief().language()))
        .filter(words -> !words.isBlank())
        .findFirst();
  }

  public static Text said(Execution course, Prompt prompt, Map<String, Value> given) {
    return Optional.ofNullable(given.get(prompt.id()))
        .map(value -> said(course, prompt, value))
        .orElse(Text.same(""));
  }

  /// An answer in words.
  public static Text said(Execution course, Prompt prompt, Value value) {
    return switch (value) {
      case Value.Words(var text) -> Text.same(text);
      case Value.Entries(var texts) -> Text.same(String.join("; ", texts));
      case Value.Score(var n) -> Text.same(String.valueOf(n));
      case Value.Pick(var id) -> chosen(course, prompt, List.of(id));
      case Value.Picks(var ids) -> chosen(course, prompt, List.copyOf(ids));
      case Value.Order(var ids) -> chosen(course, prompt, ids);
      case Value.Person(var who) -> Text.same(course.roster().name(who));
      case Value.Day(var date) -> Wording.day(date);
      case Value.Consent(var yes, var why) -> yes ? EngineLines.YES : Text.same(why);
      case Value.Dots(var on) -> counted(course, prompt, on);
      case Value.Ratings(var rows) ->
          rows.entrySet().stream()
              .map(row ->
                  chosen(course, prompt, List.of(row.getKey()))
                      .plus(
                          " ",
                          Text.same(
                              row.getValue().values().stream()
                                  .map(String::valueOf)
                                  .collect(Collectors.joining("/")))))
              .reduce((a, b) -> a.plus("; ", b))
              .orElse(Text.same(""));
    };
  }

  private static Text counted(Execution course, Prompt prompt, Map<String, Integer> on) {
    return on.entrySet().stream()
        .map(e ->
            chosen(course, prompt, List.of(e.getKey()))
                .plus(" × ", Text.same(String.valueOf(e.getValue()))))
        .reduce((a, b) -> a.plus("; ", b))
        .orElse(Text.same(""));
  }

  private static Text chosen(Execution course, Prompt prompt, List<String> ids) {
    var options = Forms.options(course, prompt);
    return ids.stream()
        .flatMap(id -> options.stream().filter(o -> o.id().equals(id)))
        .map(Option::text)
        .reduce((a, b) -> a.plus("; ", b))
        .orElse(Text.same(""));
  }
}
