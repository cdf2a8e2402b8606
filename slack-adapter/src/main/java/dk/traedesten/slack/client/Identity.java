package dk.traedesten.slack.client;

import dk.traedesten.result.PersonId;
import dk.traedesten.session.Tenant;
import java.util.Optional;
import java.util.Set;

/// Whose token it is, as Slack says.
///
/// @param tenant the workspace, or the organisation when it is installed for all of it
/// @param name what the workspace is called
/// @param expiresIn seconds the token is still valid; absent when it does not expire
/// @param scopes what the token may do
public record Identity(
    Tenant tenant,
    String name,
    PersonId bot,
    String botId,
    Optional<Integer> expiresIn,
    Set<String> scopes) {
  public Identity {
    scopes = Set.copyOf(scopes);
  }
}
