package dk.traedesten.result;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// What may be told of a scale beside what was shown before. An attacker sees everything that is
/// shown and knows who answered.
class DifferencingAttackTest {
  private static final int HISTORIES = Integer.getInteger("histories", 10_000);
  private static final Thresholds THRESHOLDS = Thresholds.USUAL;

  private static Set<PersonId> people(String letters) {
    return letters
        .chars()
        .mapToObj(letter -> new PersonId(String.valueOf((char) letter)))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static ShownBefore cells(String people, Integer... scores) {
    var spread = Distribution.of(List.of(scores), 1, 10);
    return new ShownBefore(scores.length, people(people), Map.of("", spread));
  }

  private static Optional<Grain> finest(String now, ShownBefore... before) {
    return DifferencingAttack.finest(List.of(before), "", people(now));
  }

  @Test
  void whoever_is_missing_may_be_anyone_when_the_middle_stays_where_it_was() {
    assertThat(finest("abcde", cells("abcdef", 7, 7, 7, 7, 7, 3))).hasValue(Grain.ROUNDED);
  }

  @Test
  void a_median_that_would_move_only_for_one_answer_is_told_more_coarsely() {
    assertThat(finest("abcde", cells("abcdef", 2, 2, 2, 6, 6, 7)))
        .isNotEqualTo(Optional.of(Grain.ROUNDED));
  }

  @Test
  void where_even_the_third_would_single_somebody_out_nothing_is_told() {
    assertThat(finest("abcd", cells("abcde", 1, 1, 9, 10, 10))).isEmpty();
  }

  @Test
  void so_many_worlds_that_nobody_looks_further_tell_nothing() {
    assertThat(finest("ahijklm", cells("abcdefg", 2, 3, 4, 5, 6, 7, 8))).isEmpty();
  }

  @Test
  void what_was_shown_in_between_is_held_against_it_too() {
    var first = cells("abcdef", 3, 5, 5, 7, 7, 9);
    var then =
        new ShownBefore(5, people("abcde"), Map.of("", spread(5, 5, 7, 7, 9).told(Grain.ROUNDED)));
    assertThat(finest("bcdef", then, first)).isPresent();
    assertThat(DifferencingAttack.finest(List.of(first), "", people("bcdef"))).isPresent();
  }

  private static Distribution spread(Integer... scores) {
    return Distribution.of(List.of(scores), 1, 10);
  }

  /// Ten thousand groups with joiners, leavers, and some away, over eight weeks. Everybody answers
  /// the same every time, which is what the attacker hopes for. All ways in which answers can
  /// belong to people are tried that agree with everything that was shown: nobody is left with one
  /// answer who had more than one before.
  @Test
  void over_ten_thousand_histories_nobody_is_singled_out() {
    int coarse = 0;
    int withheld = 0;
    for (int seed = 0; seed < HISTORIES; seed++) {
      var random = new Random(seed);
      var answers = new TreeMap<PersonId, Integer>();
      int size = 5 + random.nextInt(3);
      for (int i = 0; i < size + 2; i++) {
        answers.put(new PersonId("p" + i), 3 + random.nextInt(6));
      }
      var shown = new ArrayList<ShownBefore>();
      for (int week = 0; week < 8; week++) {
        var now = present(size, random);
        if (now.size() < THRESHOLDS.numbers()) {
          continue;
        }
        var exact = Distribution.of(now.stream().map(answers::get).toList(), 1, 10);
        var told =
            shown.stream().allMatch(one -> one.isFarFrom(now, THRESHOLDS))
                ? Optional.of(exact)
                : DifferencingAttack.finest(shown.reversed(), "", now).map(exact::told);
        if (told.isEmpty()) {
          withheld++;
          continue;
        }
        coarse += told.get().isWhole() ? 0 : 1;
        shown.add(new ShownBefore(now.size(), now, Map.of("", told.get())));
      }
      assertThat(singledOut(shown, answers.keySet())).as("history %d: %s", seed, shown).isEmpty();
    }
    assertThat(coarse).as("a trend that lives").isGreaterThan(withheld);
  }

  private static Set<PersonId> present(int size, Random random) {
    return IntStream.range(0, size + (random.nextInt(6) == 0 ? 1 : 0))
        .filter(_ -> random.nextInt(8) > 0)
        .mapToObj(i -> new PersonId("p" + i))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /// Those whose answer everything together tells, though the results with all their cells did not:
  /// those are of so different people that the threshold lets them stand beside each other.
  private static Set<PersonId> singledOut(List<ShownBefore> shown, Set<PersonId> everybody) {
    if (shown.isEmpty()) {
      return Set.of();
    }
    var whole = shown.stream().filter(one -> told(one).isWhole()).toList();
    var before = possible(whole, everybody);
    var after = possible(shown, everybody);
    return everybody.stream()
        .filter(who -> whole.stream().anyMatch(one -> one.who().contains(who)))
        .filter(who -> of(after, who).size() == 1 && of(before, who).size() > 1)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /// Each person's answers in any world that agrees with what was shown: people with the same
  /// attendance are alike, so one of each kind is moved about.
  private static Map<PersonId, Set<Integer>> possible(
      List<ShownBefore> shown, Set<PersonId> everybody) {
    var possible = new HashMap<PersonId, Set<Integer>>();
    everybody.forEach(who -> possible.put(who, new TreeSet<>()));
    var first = shown.getFirst();
    var cells = new int[11];
    for (int i = 0; i < 10; i++) {
      cells[i + 1] = told(first).counts().get(i);
    }
    var kinds = new TreeMap<String, List<PersonId>>();
    for (var who : everybody) {
      var kind =
          shown.stream()
              .map(one -> one.who().contains(who) ? "1" : "0")
              .collect(Collectors.joining());
      if (kind.contains("1")) {
        kinds.computeIfAbsent(kind, _ -> new ArrayList<>()).add(who);
      }
    }
    deal(new ArrayList<>(kinds.values()), 0, cells, new HashMap<>(), shown, possible);
    return possible;
  }

  private static void deal(
      List<List<PersonId>> kinds,
      int kind,
      int[] left,
      Map<PersonId, Integer> dealt,
      List<ShownBefore> shown,
      Map<PersonId, Set<Integer>> possible) {
    if (kind == kinds.size()) {
      if (shown.stream().allMatch(one -> agrees(one, dealt))) {
        for (var alike : kinds) {
          alike.forEach(who -> alike.forEach(other -> of(possible, who).add(dealt.get(other))));
        }
      }
      return;
    }
    boolean counted = shown.getFirst().who().contains(kinds.get(kind).getFirst());
    hand(kinds, kind, 0, 1, counted, left, dealt, shown, possible);
  }

  /// Deals to those who are alike, the lowest first.
  private static void hand(
      List<List<PersonId>> kinds,
      int kind,
      int next,
      int lowest,
      boolean counted,
      int[] left,
      Map<PersonId, Integer> dealt,
      List<ShownBefore> shown,
      Map<PersonId, Set<Integer>> possible) {
    if (next == kinds.get(kind).size()) {
      deal(kinds, kind + 1, left, dealt, shown, possible);
      return;
    }
    for (int value = lowest; value <= 10; value++) {
      if (!counted || left[value] > 0) {
        left[value] -= counted ? 1 : 0;
        dealt.put(kinds.get(kind).get(next), value);
        hand(kinds, kind, next + 1, value, counted, left, dealt, shown, possible);
        left[value] += counted ? 1 : 0;
      }
    }
  }

  private static boolean agrees(ShownBefore one, Map<PersonId, Integer> dealt) {
    var told = told(one);
    var world = one.who().stream().mapToInt(dealt::get).sorted().toArray();
    if (told.coarse().isPresent()) {
      double median = (world[(world.length - 1) / 2] + world[world.length / 2]) / 2.0;
      var grain = told.coarse().get().grain();
      return grain.of(median, 1, 10) == grain.of(told.median(), 1, 10);
    }
    int at = 0;
    for (int score : world) {
      at += told.counts().get(score - 1) == 0 ? 1 : 0;
    }
    return at == 0
        && IntStream.rangeClosed(1, 10)
            .allMatch(n ->
                IntStream.of(world).filter(score -> score == n).count()
                    == told.counts().get(n - 1));
  }

  private static Distribution told(ShownBefore one) {
    return Objects.requireNonNull(one.told().get(""));
  }

  private static Set<Integer> of(Map<PersonId, Set<Integer>> possible, PersonId who) {
    return Objects.requireNonNull(possible.get(who));
  }
}
