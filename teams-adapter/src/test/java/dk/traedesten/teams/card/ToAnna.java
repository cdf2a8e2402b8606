package dk.traedesten.teams.card;

import dk.traedesten.dialog.Language;
import dk.traedesten.message.Message;
import dk.traedesten.play.Samples;
import dk.traedesten.session.Conversation;
import dk.traedesten.session.Tenant;
import dk.traedesten.spi.Delivery;

/// What Anna is shown in Teams, alone or with the group.
final class ToAnna {
  private ToAnna() {}

  static Delivery alone(Message message, Language language) {
    return to("person:anna", message, language);
  }

  static Delivery withAll(Message message, Language language) {
    return to("19:unge@thread.v2", message, language);
  }

  private static Delivery to(String where, Message message, Language language) {
    return new Delivery(
        "d1",
        new Tenant("kommunen"),
        Samples.SESSION,
        new Conversation("teams", where),
        "commitment",
        message,
        language);
  }
}
