package dk.traedesten.slack.render;

/// What Slack takes, in characters and in numbers. Where its documents are silent, less than what
/// others have seen it take.
final class Limits {
  static final int HEADER = 150;
  static final int SECTION = 3000;
  static final int CONTEXT = 2000;
  static final int LABEL = 2000;
  static final int ALT = 2000;
  static final int BUTTON = 75;
  static final int OPTION = 75;
  static final int VALUE = 150;
  static final int TITLE = 24;
  static final int ELEMENTS = 25;
  static final int OPTIONS = 100;

  /// How many radio buttons or boxes to tick stand together.
  static final int TICKS = 10;

  /// How many things are behind one set of dots.
  static final int OVERFLOW = 5;

  /// What a text on a button may hold before narrow screens cut it.
  static final int SEEN_ON_BUTTON = 30;

  static final int MESSAGE_BLOCKS = 50;
  static final int VIEW_BLOCKS = 100;

  /// What all blocks of a message hold together. About 13,200 have been seen to pass; nobody reads
  /// that much in a chat.
  static final int MESSAGE = 9_000;

  static final int TABLE_ROWS = 100;

  /// How many charts of its own Slack takes in a message.
  static final int CHARTS = 2;

  private Limits() {}
}
