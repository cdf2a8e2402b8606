package dk.traedesten.teams.inbound;

/// What came from Teams and was left alone. It is acknowledged, or Teams would send it again, and
/// it is counted; what stands in it is not written anywhere.
public enum Ignored {
  /// A kind of activity this release does not know.
  UNKNOWN_TYPE,
  /// A kind of question from Teams this release does not know.
  UNKNOWN_INVOKE,
  /// A message was changed afterwards.
  EDITED,
  /// A message was deleted, or brought back.
  DELETED,
  /// Somebody writes, reads or likes.
  NO_MESSAGE,
  /// Another bot, or this one, said it.
  FROM_A_BOT,
  /// A message with nothing in it but the mention, or with a picture alone.
  NOTHING_SAID,
  /// A chat has another name, or a team another channel.
  RENAMED,
  /// A button or a form that is none of the bot's, or of a release that is gone.
  NOT_OURS
}
