package dk.traedesten.chat;

/// What becomes of messages on their way to a chat, counted.
public enum DeliveryMetric {
  POSTED,
  UPDATED,
  /// It was in doubt, and it was found: nothing had to be posted again.
  FOUND_AGAIN,
  /// It was in doubt, and nobody could look: it was posted, perhaps for the second time.
  AMBIGUOUS,
  /// The chat asked to wait.
  ASKED_TO_WAIT,
  /// No answer came, and nobody knows whether it stands there.
  IN_DOUBT,
  /// The chat will not take it.
  REFUSED,
  /// A picture could not be shown; its words were.
  WITHOUT_PICTURE,
  /// A file could not be made or shown; the message said so.
  WITHOUT_FILE
}
