package dk.traedesten.dialog;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.cel.common.CelOptions;
import dev.cel.common.CelValidationException;
import dev.cel.common.types.CelType;
import dev.cel.common.types.MapType;
import dev.cel.common.types.SimpleType;
import dev.cel.compiler.CelCompiler;
import dev.cel.compiler.CelCompilerFactory;
import dev.cel.parser.CelStandardMacro;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelRuntime;
import dev.cel.runtime.CelRuntimeFactory;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A question about the results so far, written in the Common Expression Language (CEL): `score.max
/// - score.min >= 4`.
///
/// It sees only what is shown to the group. A result that is not shown makes it neither true nor
/// false but unknown, so that the way a session takes never tells more than its results do, and
/// nothing is said of what nobody has seen. What was never measured or agreed before is not so.
/// Where a number is told rounded, so is it when the number it was rounded from could make it
/// either.
public record Condition(@JsonValue String expression) {
  private static final Pattern NAME = Pattern.compile("[A-Za-z_]");
  private static final Pattern ASKED =
      Pattern.compile("(?<![\\w.])([a-z][a-z0-9_]*)\\.([a-z][a-z0-9_]*)");
  private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"|'[^']*'");
  private static final Set<String> NO_RESULTS =
      Set.of("before", "baseline", "best", "agreed", "setting", "group", "each");
  private static final CelOptions OPTIONS =
      CelOptions.current()
          .enableHeterogeneousNumericComparisons(true)
          .maxExpressionCodePointSize(500)
          .maxParseRecursionDepth(20)
          .build();
  private static final CelRuntime RUNTIME =
      CelRuntimeFactory.plannerRuntimeBuilder().setOptions(OPTIONS).build();
  private static final int MOST_COMPILED = 1000;
  private static final Map<Question, CelRuntime.Program> COMPILED = new ConcurrentHashMap<>();
  private static final CelType NUMBERS = MapType.create(SimpleType.STRING, SimpleType.DOUBLE);

  /// What is compiled: an expression over the results that are there.
  private record Question(String expression, Set<String> results) {
    Question {
      results = Collections.unmodifiableSet(new TreeSet<>(results));
    }
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public Condition {}

  /// What a condition can ask about.
  ///
  /// @param results by prompt id with `_` for `-`: `n`, and of a scale `median`, `mean`, `min`,
  ///   `max`, `lower`, `upper`, `spread`, `agreement`, and `third`, the third of the scale (1 to 3)
  ///   in which the median lies; of a matrix `mean`; of a choice how many chose each option, by its
  ///   id
  /// @param before the same by series, from the group's memory
  /// @param baseline the same by series, of the measurement that later ones are compared with
  /// @param agreed the joint wordings the group remembers, by id with `_` for `-`: ask with
  ///   `has(agreed.when_it_slips)`
  /// @param setting the facilitator's choices at the start
  /// @param each the id of what the innermost repetition is at, `each == "fagland"`; empty outside
  /// @param people how many take part, `group.size`
  /// @param best the same by series, of the highest of the latest measurements
  /// @param limit the median the group does not want to fall below, `group.limit`; a condition that
  ///   asks for it is false where there is none
  public record Facts(
      Map<String, Map<String, Double>> results,
      Map<String, Map<String, Double>> before,
      Map<String, Map<String, Double>> baseline,
      Map<String, Map<String, Double>> best,
      Map<String, Boolean> agreed,
      Map<String, String> setting,
      String each,
      int people,
      Optional<Integer> limit) {}

  /// Whether it is so, as far as anybody can know.
  public Truth truth(Facts facts) {
    try {
      return Truth.of(evaluate(facts));
    } catch (CelValidationException | CelEvaluationException notThere) {
      return asked().allMatch(result -> result.shownIn(facts)) ? Truth.NO : Truth.UNKNOWN;
    }
  }

  /// The results of this exercise that it asks about, by prompt id with `_` for `-`. How many have
  /// answered is told of every one of them, so that is not asking about a result.
  public Set<String> results() {
    return asked()
        .filter(asked -> !asked.number().equals("n"))
        .map(Asked::result)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /// A number of a result that is asked for: `score.median`.
  private record Asked(String result, String number) {
    boolean shownIn(Facts facts) {
      return facts.results().getOrDefault(result, Map.of()).containsKey(number);
    }
  }

  private Stream<Asked> asked() {
    return ASKED
        .matcher(QUOTED.matcher(expression).replaceAll(""))
        .results()
        .map(found -> new Asked(found.group(1), found.group(2)))
        .filter(asked -> !NO_RESULTS.contains(asked.result()));
  }

  /// Whether it asks about nothing, so that it is always the same.
  public boolean isConstant() {
    return !NAME.matcher(expression.replaceAll("\\b(true|false)\\b|\"[^\"]*\"", "")).find();
  }

  /// Whether it asks for this number, `score.median` or `group.limit`.
  public boolean asksFor(String number) {
    return Pattern.compile("(?<![\\w.])" + Pattern.quote(number) + "\\b")
        .matcher(expression)
        .find();
  }

  /// What is wrong with it when everything it may ask about is there; empty when nothing is.
  public Optional<String> fault(Facts everything) {
    try {
      evaluate(everything);
      return Optional.empty();
    } catch (CelValidationException e) {
      return Optional.of(
          e.getErrors()
              .getFirst()
              .getMessage()
              .replaceFirst(" \\((in container|candidates:).*", ""));
    } catch (CelEvaluationException e) {
      return Optional.of(String.valueOf(e.getMessage()));
    }
  }

  private boolean evaluate(Facts facts) throws CelValidationException, CelEvaluationException {
    var values = new HashMap<String, Object>(facts.results());
    values.put("before", facts.before());
    values.put("baseline", facts.baseline());
    values.put("best", facts.best());
    values.put("agreed", facts.agreed());
    values.put("setting", facts.setting());
    values.put("each", facts.each());
    values.put("group", group(facts));
    return (boolean) program(new Question(expression, facts.results().keySet())).eval(values);
  }

  private static Map<String, Double> group(Facts facts) {
    var group = new HashMap<String, Double>();
    group.put("size", (double) facts.people());
    facts.limit().ifPresent(limit -> group.put("limit", (double) limit));
    return group;
  }

  /// Compiling takes a hundred times as long as evaluating, and a session asks the same questions
  /// again and again. What is compiled depends on nothing else, so that remembering it shows
  /// nowhere.
  private static CelRuntime.Program program(Question question)
      throws CelValidationException, CelEvaluationException {
    var known = COMPILED.get(question);
    if (known != null) {
      return known;
    }
    var program = RUNTIME.createProgram(compiler(question).compile(question.expression()).getAst());
    if (COMPILED.size() >= MOST_COMPILED) {
      COMPILED.clear();
    }
    COMPILED.put(question, program);
    return program;
  }

  private static CelCompiler compiler(Question question) {
    var builder =
        CelCompilerFactory.standardCelCompilerBuilder()
            .setOptions(OPTIONS)
            .setStandardMacros(CelStandardMacro.HAS)
            .setResultType(SimpleType.BOOL)
            .addVar("before", MapType.create(SimpleType.STRING, NUMBERS))
            .addVar("baseline", MapType.create(SimpleType.STRING, NUMBERS))
            .addVar("best", MapType.create(SimpleType.STRING, NUMBERS))
            .addVar("agreed", MapType.create(SimpleType.STRING, SimpleType.BOOL))
            .addVar("setting", MapType.create(SimpleType.STRING, SimpleType.STRING))
            .addVar("each", SimpleType.STRING)
            .addVar("group", NUMBERS);
    question.results().forEach(prompt -> builder.addVar(prompt, NUMBERS));
    return builder.build();
  }
}
