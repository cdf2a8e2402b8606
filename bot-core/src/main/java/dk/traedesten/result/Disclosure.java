package dk.traedesten.result;

import dk.traedesten.dialog.AnswerVisibility;
import dk.traedesten.dialog.Prompt;
import dk.traedesten.result.Shown.Statement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/// The one read point: everything that anybody sees of other people's answers comes from here,
/// after the promise and the thresholds have been applied.
///
/// @param apart those whose answers are shown apart from the others'
public record Disclosure(Answers answers, Thresholds thresholds, Set<PersonId> apart) {

  /// With nobody apart.
  public Disclosure(Answers answers, Thresholds thresholds) {
    this(answers, thresholds, Set.of());
  }

  /// What the group may see of the answers to a prompt.
  ///
  /// @param key under which they are kept
  /// @param as the promise that was made before people answered
  public Shown of(Prompt prompt, String key, AnswerVisibility as) {
    var given = given(key);
    int needed = needed(prompt, as);
    if (!as.forTheGroup()) {
      return new Shown.Withheld(given.size());
    }
    if (as.hidesNames() && isInWords(prompt)) {
      return words(prompt, key, as, given, needed);
    }
    if (given.size() < needed) {
      return new Shown.TooFew(given.size(), needed);
    }
    return Tallied.of(prompt, as, given, needed);
  }

  /// Words without names: those that their authors let the group see; and of those who were not
  /// asked about it, since the group is large enough, all, when enough have written.
  private Shown words(
      Prompt prompt, String key, AnswerVisibility as, Map<PersonId, Value> given, int needed) {
    var seen = new TreeMap<>(given);
    seen.keySet()
        .removeIf(who -> {
          var own = answers.own(who);
          return Sharing.wasAsked(own, key) ? !Sharing.isYes(own, key) : given.size() < needed;
        });
    boolean wereAsked =
        given.keySet().stream().anyMatch(w -> Sharing.wasAsked(answers.own(w), key));
    return given.size() < needed && !wereAsked
        ? new Shown.TooFew(given.size(), needed)
        : Tallied.of(prompt, as, seen, needed);
  }

  /// Whether it is answered in words that a person chooses whether to share.
  public static boolean isInWords(Prompt prompt) {
    return prompt instanceof Prompt.FreeText || prompt instanceof Prompt.Items;
  }

  /// What one reader may see of answers that were promised to them alone: the facilitator, or the
  /// person whose turn it is.
  public Shown alone(Prompt prompt, String key, AnswerVisibility as) {
    var given = given(key);
    return switch (as) {
      case FACILITATOR_ONLY, TURN_ONLY ->
          given.isEmpty()
              ? new Shown.TooFew(0, 1)
              : Tallied.of(prompt, AnswerVisibility.NAMED, given, 1);
      case OPEN, NAMED, CONFIDENTIAL, ANONYMOUS, OWN_ONLY -> new Shown.Withheld(given.size());
    };
  }

  /// What those answered whose answers are shown apart, with their names: they know that from the
  /// start. Empty when they have not answered, or the answer was not promised to the group.
  public Optional<Shown> apart(Prompt prompt, String key, AnswerVisibility as) {
    var theirs = all(key);
    theirs.keySet().retainAll(apart);
    return theirs.isEmpty() || !as.forTheGroup() || as == AnswerVisibility.ANONYMOUS
        ? Optional.empty()
        : Optional.of(Tallied.of(prompt, AnswerVisibility.NAMED, theirs, 1));
  }

  /// How many must answer a prompt before anything is shown: one when names are shown anyway.
  public int needed(Prompt prompt, AnswerVisibility as) {
    if (!as.hidesNames()) {
      return 1;
    }
    return switch (prompt) {
      case Prompt.FreeText _, Prompt.Items _, Prompt.Consent _ -> thresholds.comments();
      case Prompt.Scale _,
          Prompt.Matrix _,
          Prompt.Choice _,
          Prompt.Several _,
          Prompt.Ranking _,
          Prompt.Dots _,
          Prompt.Person _,
          Prompt.Day _ ->
          thresholds.numbers();
    };
  }

  /// How many dots stand on each entry of a vote: totals only, whoever placed them.
  public Map<String, Integer> tally(String vote, List<String> entries) {
    var totals = new LinkedHashMap<String, Integer>();
    entries.forEach(entry -> totals.put(entry, 0));
    all(vote)
        .values()
        .forEach(value -> {
          if (value instanceof Value.Dots(var on)) {
            on.forEach((entry, dots) -> totals.computeIfPresent(entry, (_, n) -> n + dots));
          }
        });
    return InOrder.copy(totals);
  }

  /// The objections to a proposal, with the names of those who hold them: consent is given openly.
  public List<Statement> objections(String prompt) {
    return all(prompt).entrySet().stream()
        .flatMap(e ->
            e.getValue() instanceof Value.Consent(var ok, var why) && !ok
                ? Stream.of(new Statement(why, Optional.of(e.getKey())))
                : Stream.empty())
        .toList();
  }

  /// What a person said openly: empty under any other promise.
  public Optional<Value> openly(AnswerVisibility as, PersonId who, String key) {
    return as == AnswerVisibility.OPEN
        ? Optional.ofNullable(answers.own(who).get(key))
        : Optional.empty();
  }

  /// What each person answered openly, in the order of their ids: empty under any other promise.
  public Map<PersonId, Value> openly(AnswerVisibility as, String key) {
    return as == AnswerVisibility.OPEN ? InOrder.copy(all(key)) : Map.of();
  }

  /// Those whose score is farthest down or up, so that each can be invited in private to speak.
  /// Empty when all scored alike, or when nobody may know who scored what.
  public Set<PersonId> farthest(String key, AnswerVisibility as) {
    var scores = new TreeMap<Integer, Set<PersonId>>();
    given(key)
        .forEach((who, value) -> {
          if (value instanceof Value.Score(var number)) {
            scores.computeIfAbsent(number, _ -> new TreeSet<>()).add(who);
          }
        });
    if (scores.size() < 2 || as == AnswerVisibility.ANONYMOUS || !as.forTheGroup()) {
      return Set.of();
    }
    var both = new TreeSet<>(scores.firstEntry().getValue());
    both.addAll(scores.lastEntry().getValue());
    return InOrder.copy(both);
  }

  /// Who answered a prompt: who, never what.
  public Set<PersonId> respondents(String key) {
    return InOrder.copy(given(key).keySet());
  }

  /// The answers that are counted together, in the order of the people's ids.
  private Map<PersonId, Value> given(String key) {
    var given = all(key);
    given.keySet().removeAll(apart);
    return given;
  }

  private Map<PersonId, Value> all(String key) {
    var given = new TreeMap<PersonId, Value>();
    answers
        .byPerson()
        .forEach((who, own) -> {
          var value = own.get(key);
          if (value != null) {
            given.put(who, value);
          }
        });
    return given;
  }
}
