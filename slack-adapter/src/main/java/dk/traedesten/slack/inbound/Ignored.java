package dk.traedesten.slack.inbound;

/// What came from Slack and was left alone. It is acknowledged, or Slack would send it again, and
/// it is counted; what stands in it is not looked at and not written anywhere.
public enum Ignored {
  /// A kind of thing this release does not know.
  UNKNOWN_KIND,
  /// An event that is of no use here.
  UNUSED_EVENT,
  /// The bot is not installed there.
  NOT_INSTALLED,
  /// Another bot, or this one, wrote it.
  FROM_A_BOT,
  /// Something that is edited, deleted, or joined: no message to the bot.
  NO_MESSAGE,
  /// A button or a form that is none of the bot's, or of a release that is gone.
  NOT_OURS,
  /// A click that means nothing by itself, such as a link.
  NOTHING_TO_DO,
  /// Slack held events back because there were so many.
  HELD_BACK_BY_SLACK
}
