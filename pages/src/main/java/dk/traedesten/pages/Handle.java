package dk.traedesten.pages;

import static java.nio.charset.StandardCharsets.UTF_8;

import dk.traedesten.session.SessionId;
import dk.traedesten.session.TrackedAction;
import java.util.UUID;

/// What an exercise or an action is called outside the bot, always the same. The ids that the bot
/// itself uses are for the bot alone.
public final class Handle {
  private Handle() {}

  public static String of(SessionId session) {
    return of("session " + session);
  }

  public static String of(TrackedAction action) {
    return of("action " + action.session() + " " + action.action().id());
  }

  private static String of(String what) {
    return UUID.nameUUIDFromBytes(what.getBytes(UTF_8)).toString();
  }
}
