package dk.traedesten.teams.reception;

import dk.traedesten.session.Tenant;

/// Is told that somebody's Teams shows a card of ours.
@FunctionalInterface
public interface CardSeen {
  /// There it stands.
  ///
  /// @param conversation with the thread, where it is one in a channel
  /// @param activity the message's id
  /// @param version the id of the delivery that the card carries
  void at(Tenant tenant, String conversation, String activity, String version);
}
