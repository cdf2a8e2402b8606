package dk.traedesten.slack.inbound;

import dk.traedesten.session.Tenant;
import dk.traedesten.spi.DocumentStore;

/// What has been heard and answered, so that help is said once when Slack delivers words again,
/// also to another instance or after a restart. Slack's own time of the event, which is the same
/// each time, says on which day's list it stands.
record Heard(DocumentStore shelf) {
  private static final long DAY = 86_400;

  /// Whether it was not heard before; of several who ask at once only one hears yes.
  ///
  /// @param at Slack's time of the event, in seconds
  boolean isFirst(Tenant tenant, String event, long at) {
    var name = "slack.heard." + tenant.value() + "." + at / DAY;
    return shelf.putIfAbsent(name, event, new byte[0]);
  }
}
