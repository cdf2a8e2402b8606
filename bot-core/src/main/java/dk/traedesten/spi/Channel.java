package dk.traedesten.spi;

import java.util.Optional;

/// A place people talk: Slack, Teams, the web.
public interface Channel {

  /// The kind of conversations it delivers to, [dk.traedesten.session.Conversation#channel()].
  String name();

  /// Shows a message, in the place of an earlier one where there is one.
  ///
  /// @param earlier what the channel called the message with this key when it was delivered before
  Receipt deliver(Delivery delivery, Optional<String> earlier);
}
