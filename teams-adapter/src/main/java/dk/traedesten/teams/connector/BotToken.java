package dk.traedesten.teams.connector;

import java.time.Instant;

/// What proves to Teams that it is the bot that speaks.
record BotToken(String value, Instant end) {
  @Override
  public String toString() {
    return "token";
  }
}
