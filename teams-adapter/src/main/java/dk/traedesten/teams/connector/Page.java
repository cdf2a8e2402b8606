package dk.traedesten.teams.connector;

import java.util.List;
import java.util.Optional;

/// Some of those who are in a place.
///
/// @param next what the next page is called; nothing on the last
public record Page(List<Member> members, Optional<String> next) {
  public Page {
    members = List.copyOf(members);
  }
}
