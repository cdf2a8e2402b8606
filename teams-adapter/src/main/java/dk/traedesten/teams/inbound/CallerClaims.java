package dk.traedesten.teams.inbound;

import java.util.Set;

/// What a good token says about the request it came with.
///
/// @param serviceUrl which the activity must name, too
/// @param endorsements the channels its key may speak for
record CallerClaims(String serviceUrl, Set<String> endorsements) {
  CallerClaims {
    endorsements = Set.copyOf(endorsements);
  }
}
