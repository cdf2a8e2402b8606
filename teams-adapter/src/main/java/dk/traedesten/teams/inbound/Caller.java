package dk.traedesten.teams.inbound;

import java.util.Set;

/// What a good token says about the request it came with.
///
/// @param serviceUrl which the activity must name, too
/// @param endorsements the channels its key may speak for
record Caller(String serviceUrl, Set<String> endorsements) {
  Caller {
    endorsements = Set.copyOf(endorsements);
  }
}
