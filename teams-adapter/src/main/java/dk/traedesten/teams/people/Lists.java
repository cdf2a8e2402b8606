package dk.traedesten.teams.people;

import dk.traedesten.chat.Crowd;
import dk.traedesten.chat.Outcome;
import dk.traedesten.teams.connector.Connector;
import dk.traedesten.teams.connector.Member;
import dk.traedesten.teams.connector.Page;
import dk.traedesten.teams.connector.Where;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The list of who is in a place, all pages of it.
record Lists(Connector connector) {
  /// A list whose pages never end, or lead back, is given up.
  private static final int MOST_PAGES = 20;

  Outcome<List<Member>> of(Where where) {
    Map<String, Member> all = new LinkedHashMap<>();
    Optional<String> next = Optional.empty();
    int pages = 0;
    do {
      var page = connector.members(where, next);
      if (!(page instanceof Outcome.Ok<Page>(var some))) {
        return page.map(_ -> List.of());
      }
      some.members().forEach(member -> all.putIfAbsent(member.id(), member));
      next = some.next();
    } while (next.isPresent() && ++pages < MOST_PAGES && all.size() < Crowd.MOST_COUNTED);
    return new Outcome.Ok<>(List.copyOf(all.values()));
  }
}
