package dk.traedesten.slack.client;

import dk.traedesten.result.PersonId;
import java.util.Optional;
import java.util.Set;

/// What Slack hands over when somebody installs the bot, and each time a token is exchanged.
///
/// @param wholeEnterprise whether it holds for every workspace of the organisation
/// @param expiresIn seconds the token is valid; absent when it does not expire
public record Grant(
    Optional<String> enterprise,
    Optional<String> team,
    boolean wholeEnterprise,
    PersonId bot,
    Token token,
    Optional<Token> refresh,
    Optional<Integer> expiresIn,
    Set<String> scopes) {
  public Grant {
    scopes = Set.copyOf(scopes);
  }
}
