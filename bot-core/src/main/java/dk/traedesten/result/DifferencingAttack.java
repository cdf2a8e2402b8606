package dk.traedesten.result;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// What could be worked out by whoever has seen the earlier results of a scale and assumes that
/// nobody has changed their answer since, if the middle of today's were told as well.
///
/// Every way in which the earlier cells can belong to people, and every answer that those who were
/// not in them can give, is a world. People with the same attendance are alike. Telling the middle
/// of today's answers leaves the worlds in which it would be that. If that would leave somebody a
/// single answer, whatever it turns out to be, it may not be told. Today's answers are never looked
/// at: that something is not told tells nothing.
public final class DifferencingAttack {
  /// With more worlds than this nobody looks further, and nothing is told.
  private static final int MOST_WORLDS = 20_000;

  /// What one scale of a result told, and of whom.
  private record Told(Set<PersonId> who, Distribution spread) {}

  /// People with the same attendance.
  private record Alike(int size, boolean inCells, boolean now, List<Boolean> also) {}

  private final Distribution cells;
  private final Grain grain;
  private final List<Told> also;
  private final List<Alike> kinds;
  private final int[] free;
  private final int[][] hands;
  private final Map<Double, List<Set<Integer>>> left = new LinkedHashMap<>();
  private int worlds;

  private DifferencingAttack(Told before, List<Told> also, Set<PersonId> now, Grain grain) {
    this.cells = before.spread();
    this.grain = grain;
    this.also = also;
    this.kinds = kinds(before.who(), also, now);
    this.free = cells.counts().stream().mapToInt(Integer::intValue).toArray();
    this.hands = new int[kinds.size()][free.length];
  }

  /// The finest that can be told of a scale beside everything that was shown of it before; empty
  /// when nothing can.
  ///
  /// @param before the newest first
  /// @param scale its place in the question
  /// @param now who has answered today
  public static Optional<Grain> finest(List<ShownBefore> before, String scale, Set<PersonId> now) {
    var told =
        before.stream()
            .flatMap(one ->
                Stream.ofNullable(one.told().get(scale)).map(spread -> new Told(one.who(), spread)))
            .toList();
    return Stream.of(Grain.values())
        .filter(grain ->
            IntStream.range(0, told.size())
                .filter(i -> told.get(i).spread().isWhole())
                .allMatch(i -> isHarmless(told.get(i), told.subList(0, i), now, grain)))
        .findFirst();
  }

  /// Whether the middle of today's answers can be told this coarsely.
  ///
  /// @param later what was shown since; as much of it as agrees with nobody having changed
  private static boolean isHarmless(Told before, List<Told> later, Set<PersonId> now, Grain grain) {
    for (int n = later.size(); n >= 0; n--) {
      var attack = new DifferencingAttack(before, later.subList(0, n), now, grain);
      attack.walk(0, 0, 0);
      if (attack.worlds > MOST_WORLDS) {
        return false;
      }
      if (!attack.left.isEmpty()) {
        return attack.leavesDoubt();
      }
    }
    return true;
  }

  /// Those who are in everything come last: they have what nobody else does.
  private static List<Alike> kinds(Set<PersonId> base, List<Told> also, Set<PersonId> now) {
    var people = new TreeSet<>(base);
    people.addAll(now);
    also.forEach(one -> people.addAll(one.who()));
    var sizes = new LinkedHashMap<List<Boolean>, Integer>();
    for (var who : people) {
      var attendance = new ArrayList<Boolean>(List.of(base.contains(who), now.contains(who)));
      also.forEach(one -> attendance.add(one.who().contains(who)));
      sizes.merge(attendance, 1, Integer::sum);
    }
    return sizes.entrySet().stream()
        .map(e ->
            new Alike(
                e.getValue(),
                e.getKey().getFirst(),
                e.getKey().get(1),
                List.copyOf(e.getKey().subList(2, e.getKey().size()))))
        .sorted(Comparator.comparing(Alike::inCells).thenComparing(Alike::size))
        .toList();
  }

  /// Deals answers to one kind of people after the other, the lowest first.
  private void walk(int kind, int dealt, int lowest) {
    if (worlds > MOST_WORLDS) {
      return;
    }
    if (kind == kinds.size()) {
      world();
      return;
    }
    var alike = kinds.get(kind);
    if (dealt == alike.size()) {
      walk(kind + 1, 0, 0);
      return;
    }
    for (int i = lowest; i < free.length; i++) {
      if (!alike.inCells() || free[i] > 0) {
        free[i] -= alike.inCells() ? 1 : 0;
        hands[kind][i]++;
        walk(kind, dealt + 1, i);
        hands[kind][i]--;
        free[i] += alike.inCells() ? 1 : 0;
      }
    }
  }

  /// One world that is not ruled out by what was shown since.
  private void world() {
    worlds++;
    if (!IntStream.range(0, also.size()).allMatch(this::fits)) {
      return;
    }
    var seen = left.computeIfAbsent(told(Alike::now, grain), _ -> nothing());
    for (int kind = 0; kind < hands.length; kind++) {
      for (int i = 0; i < free.length; i++) {
        if (hands[kind][i] > 0) {
          seen.get(kind).add(i);
        }
      }
    }
  }

  private List<Set<Integer>> nothing() {
    return kinds.stream().<Set<Integer>>map(_ -> new TreeSet<>()).toList();
  }

  private boolean fits(int one) {
    var was = also.get(one).spread();
    Predicate<Alike> who = alike -> alike.also().get(one);
    return was.coarse()
        .map(coarse ->
            told(who, coarse.grain()) == coarse.grain().of(was.median(), was.from(), was.to()))
        .orElseGet(() ->
            Arrays.equals(
                counts(who), was.counts().stream().mapToInt(Integer::intValue).toArray()));
  }

  private double told(Predicate<Alike> who, Grain how) {
    var counts = counts(who);
    int all = Arrays.stream(counts).sum();
    return how.of(
        (at(counts, (all - 1) / 2) + at(counts, all / 2)) / 2.0, cells.from(), cells.to());
  }

  private int at(int[] counts, int place) {
    int passed = 0;
    int i = 0;
    while (i < counts.length - 1 && passed + counts[i] <= place) {
      passed += counts[i];
      i++;
    }
    return cells.from() + i;
  }

  /// The cells of some people in this world.
  private int[] counts(Predicate<Alike> who) {
    var counts = new int[free.length];
    for (int kind = 0; kind < hands.length; kind++) {
      if (who.test(kinds.get(kind))) {
        for (int i = 0; i < counts.length; i++) {
          counts[i] += hands[kind][i];
        }
      }
    }
    return counts;
  }

  /// Whether each person has several possible answers left, whatever is told; or as few as before.
  private boolean leavesDoubt() {
    var before = nothing();
    for (var seen : left.values()) {
      for (int kind = 0; kind < seen.size(); kind++) {
        before.get(kind).addAll(seen.get(kind));
      }
    }
    return left.values().stream()
        .allMatch(seen ->
            IntStream.range(0, seen.size())
                .allMatch(kind -> seen.get(kind).size() > 1 || before.get(kind).size() == 1));
  }
}
