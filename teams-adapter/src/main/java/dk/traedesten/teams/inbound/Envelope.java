package dk.traedesten.teams.inbound;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;

/// What came from Teams, verified. Who, where and for which organisation are taken from here and
/// from nowhere else.
///
/// @param tenant the organisation, one of those that are let in
/// @param activity Teams' id of it; the same thing may come again under another
/// @param bot as the chat knows it
/// @param answers where Teams is answered
/// @param language the person's own, if Teams says so
/// @param zone where the person's own device is, if Teams says so
/// @param sent by Teams' clock, if it says so; for nothing that counts
public record Envelope(
    String tenant,
    Optional<String> activity,
    TeamsSender who,
    Optional<TeamsSender> bot,
    Conversation conversation,
    ServiceUrl answers,
    Optional<Locale> language,
    Optional<ZoneId> zone,
    Optional<Instant> sent,
    InboundActivity said) {

  /// A place where the bot is spoken to.
  ///
  /// @param id with the thread, where it is one in a channel
  /// @param replyTo the message that was clicked on or answered
  public record Conversation(String id, Kind kind, Optional<String> replyTo) {}

  /// What kind of place that is.
  public enum Kind {
    PERSONAL,
    GROUP_CHAT,
    CHANNEL,
    /// Teams does not say.
    UNKNOWN
  }

  /// Names and answers stand in it.
  @Override
  public String toString() {
    return "envelope";
  }
}
