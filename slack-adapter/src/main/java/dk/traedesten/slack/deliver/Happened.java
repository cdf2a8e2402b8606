package dk.traedesten.slack.deliver;

/// What becomes of messages on their way to Slack, counted.
public enum Happened {
  POSTED,
  UPDATED,
  /// It was in doubt, and it was found: nothing had to be posted again.
  FOUND_AGAIN,
  /// It was in doubt, and the history may not be read: it was posted, perhaps for the second time.
  AMBIGUOUS,
  /// Slack asked to wait.
  ASKED_TO_WAIT,
  /// No answer came, and nobody knows whether it stands there.
  IN_DOUBT,
  /// Slack will not take it.
  REFUSED,
  /// A picture could not be shown; its words were.
  WITHOUT_PICTURE
}
