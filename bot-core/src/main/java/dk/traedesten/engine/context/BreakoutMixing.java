package dk.traedesten.engine.context;

import dk.traedesten.result.PersonId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Making small groups so that people meet new people as long as there are any. It needs no chance
/// and no memory: each time all earlier times are worked out again from those who are here.
final class BreakoutMixing {
  /// What was longer ago than so many times is forgotten.
  private static final int MEMORY = 12;

  /// So many beginnings are tried.
  private static final int TRIES = 8;

  private record Pair(PersonId one, PersonId other) {
    static Pair of(PersonId a, PersonId b) {
      return a.compareTo(b) < 0 ? new Pair(a, b) : new Pair(b, a);
    }
  }

  private final List<PersonId> people;
  private final int count;
  private final Map<Pair, Integer> met = new HashMap<>();

  private BreakoutMixing(List<PersonId> people, int size) {
    this.people = people;
    this.count = count(people.size(), size);
  }

  /// As many whole groups as there are, and one more where they would become larger than by one.
  private static int count(int people, int size) {
    int count = Math.max(1, people / size);
    while (Math.ceilDiv(people, count) > size + 1) {
      count++;
    }
    return count;
  }

  /// As many groups as there are whole ones; who is left over makes some of them one larger, and no
  /// group is larger than that.
  ///
  /// @param round how often people have been mixed before
  public static List<List<PersonId>> groups(List<PersonId> people, int size, int round) {
    var mixing = new BreakoutMixing(people, size);
    for (int earlier = Math.max(0, round - MEMORY); earlier < round; earlier++) {
      mixing.meet(mixing.best(earlier));
    }
    return mixing.best(round);
  }

  private void meet(List<List<PersonId>> groups) {
    for (var group : groups) {
      for (int i = 0; i < group.size(); i++) {
        for (int j = i + 1; j < group.size(); j++) {
          met.merge(Pair.of(group.get(i), group.get(j)), 1, Integer::sum);
        }
      }
    }
  }

  /// Of several beginnings the one that can be made best; the first that repeats nothing.
  private List<List<PersonId>> best(int round) {
    var best = better(circle(round));
    for (int more = 1; more < Math.min(TRIES, people.size() - 1) && all(best) > 0; more++) {
      var other = better(circle(round + more));
      best = all(other) < all(best) ? other : best;
    }
    return best;
  }

  /// The circle method of round-robin tournaments: the first stays, the others move on by one, and
  /// the circle is folded.
  private List<List<PersonId>> circle(int round) {
    var groups = new ArrayList<List<PersonId>>();
    for (int i = 0; i < count; i++) {
      groups.add(new ArrayList<>());
    }
    for (int i = 0; i < people.size(); i++) {
      int row = i / count;
      int place = row % 2 == 1 ? count - 1 - i % count : i % count;
      int who = i == 0 ? 0 : 1 + Math.floorMod(i - 1 - round, people.size() - 1);
      groups.get(place).add(people.get(who));
    }
    return groups;
  }

  /// Lets two people change places as long as that makes fewer meet again.
  private List<List<PersonId>> better(List<List<PersonId>> groups) {
    while (all(groups) > 0 && exchanged(groups)) {
      // each exchange makes it better, so it ends
    }
    return groups;
  }

  private boolean exchanged(List<List<PersonId>> groups) {
    int before = all(groups);
    for (int a = 0; a < groups.size(); a++) {
      for (int b = a + 1; b < groups.size(); b++) {
        if (exchanged(groups.get(a), groups.get(b), before)) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean exchanged(List<PersonId> one, List<PersonId> other, int before) {
    int apart = before - again(one) - again(other);
    for (int i = 0; i < one.size(); i++) {
      for (int j = 0; j < other.size(); j++) {
        exchange(one, i, other, j);
        if (apart + again(one) + again(other) < before) {
          return true;
        }
        exchange(one, i, other, j);
      }
    }
    return false;
  }

  private static void exchange(List<PersonId> one, int i, List<PersonId> other, int j) {
    var moved = one.get(i);
    one.set(i, other.get(j));
    other.set(j, moved);
  }

  private int all(List<List<PersonId>> groups) {
    return groups.stream().mapToInt(this::again).sum();
  }

  /// How much a group is a repetition: meeting a third time counts for more than a second.
  private int again(List<PersonId> group) {
    int sum = 0;
    var before = new ArrayList<PersonId>();
    for (var person : group) {
      for (var other : before) {
        int times = met.getOrDefault(Pair.of(person, other), 0);
        sum += times * times;
      }
      before.add(person);
    }
    return sum;
  }
}
