package dk.traedesten.result;

import dk.traedesten.dialog.As;
import dk.traedesten.dialog.Prompt;
import dk.traedesten.result.Shown.Statement;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/// The one read point: everything that anybody sees of other people's answers comes from here,
/// after the promise and the thresholds have been applied.
public record Disclosure(Answers answers, Thresholds thresholds) {

  /// What the group may see of the answers to a prompt.
  ///
  /// @param as the promise that was made before people answered
  public Shown of(Prompt prompt, As as) {
    var given = given(prompt.id());
    int needed = needed(prompt, as);
    if (given.size() < needed) {
      return new Shown.TooFew(given.size(), needed);
    }
    return switch (prompt) {
      case Prompt.Scale scale -> scores(scale, as, given);
      case Prompt.Matrix matrix -> ratings(matrix, needed, given);
      case Prompt.Choice choice -> choices(choice, given);
      case Prompt.FreeText _, Prompt.Items _ -> statements(as, given);
    };
  }

  /// How many must answer a prompt before anything is shown: one when names are shown anyway.
  public int needed(Prompt prompt, As as) {
    return switch (as) {
      case OPEN, NAMED -> 1;
      case CONFIDENTIAL ->
          switch (prompt) {
            case Prompt.FreeText _, Prompt.Items _ -> thresholds.comments();
            case Prompt.Scale _, Prompt.Matrix _, Prompt.Choice _ -> thresholds.numbers();
          };
    };
  }

  /// How many dots stand on each entry of a vote: totals only, whoever placed them.
  public Map<String, Integer> tally(String vote, List<String> entries) {
    var totals = new LinkedHashMap<String, Integer>();
    entries.forEach(entry -> totals.put(entry, 0));
    given(vote)
        .values()
        .forEach(value -> {
          if (value instanceof Value.Dots(var on)) {
            on.forEach((entry, dots) -> totals.merge(entry, dots, Integer::sum));
          }
        });
    return InOrder.copy(totals);
  }

  /// The objections to a proposal, with the names of those who hold them: consent is given openly.
  public List<Statement> objections(String prompt) {
    return given(prompt).entrySet().stream()
        .flatMap(e ->
            e.getValue() instanceof Value.Consent(var ok, var why) && !ok
                ? Stream.of(new Statement(why, Optional.of(e.getKey())))
                : Stream.empty())
        .toList();
  }

  /// What a person said openly: empty under any other promise.
  public Optional<Value> openly(As as, PersonId who, String prompt) {
    return as == As.OPEN ? Optional.ofNullable(answers.own(who).get(prompt)) : Optional.empty();
  }

  /// Those whose score is farthest down or up, so that each can be invited in private to speak.
  /// Empty when all scored alike.
  public Set<PersonId> farthest(String scale) {
    var scores = new TreeMap<Integer, Set<PersonId>>();
    given(scale)
        .forEach((who, value) -> {
          if (value instanceof Value.Score(var number)) {
            scores.computeIfAbsent(number, _ -> new java.util.TreeSet<>()).add(who);
          }
        });
    if (scores.size() < 2) {
      return Set.of();
    }
    var both = new java.util.TreeSet<>(scores.firstEntry().getValue());
    both.addAll(scores.lastEntry().getValue());
    return InOrder.copy(both);
  }

  /// Who answered a prompt: who, never what.
  public Set<PersonId> respondents(String prompt) {
    return InOrder.copy(given(prompt).keySet());
  }

  /// Whether two sets of respondents may stand in one trend: the same, or so different that
  /// nobody's answer can be worked out from the difference.
  public boolean comparable(Set<PersonId> before, Set<PersonId> now) {
    long gone = before.stream().filter(who -> !now.contains(who)).count();
    long come = now.stream().filter(who -> !before.contains(who)).count();
    return gone + come == 0 || gone + come >= thresholds.numbers();
  }

  private Map<PersonId, Value> given(String prompt) {
    var given = new TreeMap<PersonId, Value>();
    answers
        .byPerson()
        .forEach((who, own) -> {
          var value = own.get(prompt);
          if (value != null) {
            given.put(who, value);
          }
        });
    return given;
  }

  private static Shown scores(Prompt.Scale scale, As as, Map<PersonId, Value> given) {
    var numbers = new LinkedHashMap<PersonId, Integer>();
    given.forEach((who, value) -> {
      if (value instanceof Value.Score(var number)) {
        numbers.put(who, number);
      }
    });
    return new Shown.Scores(
        Distribution.of(List.copyOf(numbers.values()), scale.from(), scale.to()),
        as == As.CONFIDENTIAL ? Map.of() : numbers);
  }

  private static Shown ratings(Prompt.Matrix matrix, int needed, Map<PersonId, Value> given) {
    var ratings =
        given.values().stream()
            .flatMap(v -> v instanceof Value.Ratings(var rows) ? Stream.of(rows) : Stream.empty())
            .toList();
    var shown = new LinkedHashMap<String, Map<String, Distribution>>();
    for (var row : new java.util.TreeSet<>(rowsOf(ratings))) {
      var columns = new LinkedHashMap<String, Distribution>();
      for (var column : matrix.columns()) {
        var numbers =
            ratings.stream()
                .map(rows -> rows.getOrDefault(row, Map.of()))
                .flatMap(r -> Optional.ofNullable(r.get(column.id())).stream())
                .toList();
        if (numbers.size() >= needed) {
          columns.put(column.id(), Distribution.of(numbers, column.from(), column.to()));
        }
      }
      shown.put(row, InOrder.copy(columns));
    }
    return new Shown.Ratings(shown);
  }

  private static Set<String> rowsOf(List<Map<String, Map<String, Integer>>> ratings) {
    var rows = new HashSet<String>();
    ratings.forEach(r -> rows.addAll(r.keySet()));
    return rows;
  }

  private static Shown choices(Prompt.Choice choice, Map<PersonId, Value> given) {
    var counts = new LinkedHashMap<String, Integer>();
    choice.options().forEach(option -> counts.put(option.id(), 0));
    given
        .values()
        .forEach(value -> {
          if (value instanceof Value.Pick(var option)) {
            counts.merge(option, 1, Integer::sum);
          }
        });
    return new Shown.Choices(counts);
  }

  private static Shown statements(As as, Map<PersonId, Value> given) {
    return new Shown.Statements(
        given.entrySet().stream()
            .flatMap(e -> words(e.getValue()).map(w -> new Statement(w, name(as, e.getKey()))))
            .sorted(
                Comparator.comparing(Statement::words, String.CASE_INSENSITIVE_ORDER)
                    .thenComparing(Statement::words)
                    .thenComparing(s -> s.by().map(PersonId::value).orElse("")))
            .toList());
  }

  private static Stream<String> words(Value value) {
    return switch (value) {
      case Value.Words(var text) -> Stream.of(text.strip());
      case Value.Entries(var texts) -> texts.stream().map(String::strip);
      default -> Stream.empty();
    };
  }

  private static Optional<PersonId> name(As as, PersonId who) {
    return as == As.CONFIDENTIAL ? Optional.empty() : Optional.of(who);
  }
}
