package dk.traedesten.slack.install;

import dk.traedesten.dialog.Mappers;
import dk.traedesten.result.PersonId;
import dk.traedesten.session.Tenant;
import dk.traedesten.slack.client.Grant;
import dk.traedesten.slack.client.Token;
import dk.traedesten.slack.client.Workspace;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// The bot in one workspace, or in a whole organisation, with its tokens.
///
/// @param refresh what the token is exchanged with, where it expires; both are kept and replaced
///   together
/// @param expires when the token stops being valid; absent when it does not
/// @param exchanged how often the tokens have been exchanged
/// @param since when somebody said yes
record Installation(
    Tenant tenant,
    PersonId bot,
    String botId,
    Token token,
    Optional<Token> refresh,
    Optional<Instant> expires,
    int exchanged,
    Instant since) {
  /// Tokens live for twelve hours.
  private static final Duration WELL_BEFORE = Duration.ofHours(1);

  boolean wantsExchange(Instant now) {
    return refresh.isPresent()
        && expires.filter(end -> now.isAfter(end.minus(WELL_BEFORE))).isPresent();
  }

  boolean isValid(Instant now) {
    return expires.filter(end -> !now.isBefore(end)).isEmpty();
  }

  Installation next(Grant grant, Instant now) {
    return new Installation(
        tenant,
        bot,
        botId,
        grant.token(),
        grant.refresh(),
        grant.expiresIn().map(now::plusSeconds),
        exchanged + 1,
        since);
  }

  Workspace workspace() {
    return new Workspace(tenant, bot, botId, token);
  }

  byte[] written() {
    return Mappers.JSON.writeValueAsBytes(this);
  }

  static Optional<Installation> read(byte[] bytes) {
    return Mappers.read(bytes, Installation.class);
  }
}
