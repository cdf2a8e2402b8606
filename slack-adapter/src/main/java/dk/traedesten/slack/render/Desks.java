package dk.traedesten.slack.render;

import dk.traedesten.chat.Desk;
import dk.traedesten.chat.Rooms;
import dk.traedesten.spi.Shelf;

/// What lies open before each person in Slack.
public final class Desks {
  /// A person's private chat goes by the person's own id, a channel by its own.
  public static final Rooms ROOMS = new Rooms("slack", "");

  private Desks() {}

  public static Desk of(Shelf shelf) {
    return new Desk(
        shelf, ROOMS, one -> Renderer.isShortened(one.session(), one.message(), one.language()));
  }
}
