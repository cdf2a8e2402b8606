package dk.traedesten.spi;

import dk.traedesten.spi.Outbox.Claimed;

/// A place people talk: Slack, Teams, the web.
public interface Channel {

  /// The kind of conversations it delivers to, [dk.traedesten.session.Conversation#channel()].
  String name();

  /// Shows a message, in the place of an earlier one where there is one. It answers well before the
  /// lease of what is claimed ends, and throws only when it does not know whether it was shown.
  Receipt deliver(Claimed claimed);
}
