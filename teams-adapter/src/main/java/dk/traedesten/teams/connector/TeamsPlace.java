package dk.traedesten.teams.connector;

import dk.traedesten.teams.inbound.ServiceUrl;

/// A place in Teams that can be written to.
///
/// @param at where Teams takes it, on a host that was found good
/// @param conversation with the thread, where it is one in a channel
public record TeamsPlace(ServiceUrl at, String conversation) {
  private static final String THREAD = ";messageid=";

  /// The thread below a message of a channel.
  public TeamsPlace below(String message) {
    return new TeamsPlace(at, whole(conversation) + THREAD + message);
  }

  /// A channel or chat, whatever thread of it was meant.
  public static String whole(String conversation) {
    int thread = conversation.indexOf(THREAD);
    return thread < 0 ? conversation : conversation.substring(0, thread);
  }
}
