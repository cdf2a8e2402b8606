package dk.traedesten.slack.render;

import dk.traedesten.dialog.Language;
import dk.traedesten.message.Message;
import dk.traedesten.play.Samples;
import dk.traedesten.session.Conversation;
import dk.traedesten.session.Tenant;
import dk.traedesten.spi.Delivery;
import java.util.List;
import java.util.Optional;

/// What Anna is shown in Slack.
final class ToAnna {
  private static final Conversation ANNA = new Conversation("slack", "U0ANNA");
  private static final Optional<String> WHERE = Optional.of("C0UNGE");

  private ToAnna() {}

  static Delivery message(Message message, Language language) {
    return new Delivery(
        "d1", new Tenant("T0KOM"), Samples.SESSION, ANNA, "commitment", message, language);
  }

  /// What the Home tab of somebody who has a question open and leads an exercise holds.
  static Home home(Language language) {
    return new Home(
        List.of(
            new Home.Piece(Samples.SESSION, Samples.asked(Samples.form(Samples.SCALE)), WHERE),
            new Home.Piece(
                Samples.SESSION,
                Samples.asked(Samples.form(Samples.WORDS, Samples.ENTRIES)),
                WHERE)),
        List.of(new Home.Piece(Samples.SESSION, Samples.controls(), WHERE)),
        language);
  }
}
