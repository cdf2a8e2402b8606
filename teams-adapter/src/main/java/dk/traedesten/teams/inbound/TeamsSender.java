package dk.traedesten.teams.inbound;

import java.util.Optional;

/// Somebody in a Teams chat, as the envelope names them.
///
/// @param id within this bot's chats
/// @param directoryId the same in every chat of the organisation; guests of other systems have none
/// @param name as Teams shows it, if it says so
public record TeamsSender(String id, Optional<String> directoryId, Optional<String> name) {
  /// The name is nobody's business in a log.
  @Override
  public String toString() {
    return "person";
  }
}
