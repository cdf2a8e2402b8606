package dk.traedesten.teams.people;

import dk.traedesten.chat.CallOutcome;
import dk.traedesten.chat.PlaceMembers;
import dk.traedesten.teams.connector.Connector;
import dk.traedesten.teams.connector.Member;
import dk.traedesten.teams.connector.Page;
import dk.traedesten.teams.connector.TeamsPlace;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The list of who is in a place, all pages of it.
record MemberPages(Connector connector) {
  /// A list whose pages never end, or lead back, is given up.
  private static final int MOST_PAGES = 20;

  CallOutcome<List<Member>> of(TeamsPlace where) {
    Map<String, Member> all = new LinkedHashMap<>();
    Optional<String> next = Optional.empty();
    int pages = 0;
    do {
      var page = connector.members(where, next);
      if (!(page instanceof CallOutcome.Ok<Page>(var some))) {
        return page.map(_ -> List.of());
      }
      some.members().forEach(member -> all.putIfAbsent(member.id(), member));
      next = some.next();
    } while (next.isPresent() && ++pages < MOST_PAGES && all.size() < PlaceMembers.MOST_COUNTED);
    return new CallOutcome.Ok<>(List.copyOf(all.values()));
  }
}
