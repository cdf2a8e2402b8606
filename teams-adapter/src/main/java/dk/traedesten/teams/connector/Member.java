package dk.traedesten.teams.connector;

import java.util.Optional;

/// Somebody in a chat or channel, as its list names them. Their mail address, which the list holds
/// too, is not taken along.
///
/// @param id within this bot's chats
/// @param directoryId the same in every chat of the organisation
/// @param tenant the organisation they belong to, if the list says so
/// @param guest whether they were let in from outside
public record Member(
    String id,
    Optional<String> directoryId,
    Optional<String> name,
    Optional<String> tenant,
    boolean guest) {
  @Override
  public String toString() {
    return "member";
  }
}
