package dk.traedesten.teams.deliver;

import dk.traedesten.dialog.Language;
import dk.traedesten.dialog.Text;
import dk.traedesten.message.Block;
import dk.traedesten.message.Message;
import dk.traedesten.session.Conversation;
import dk.traedesten.session.GroupId;
import dk.traedesten.session.SessionId;
import dk.traedesten.session.Tenant;
import dk.traedesten.spi.Delivery;
import dk.traedesten.spi.Outbox.Claimed;
import dk.traedesten.teams.rig.BotFramework;
import java.util.List;
import java.util.Optional;

/// Messages on their way.
final class Letters {
  static final Tenant TENANT = new Tenant(BotFramework.TENANT);
  static final SessionId CHEFS = new SessionId(new GroupId("chefer"), "s1");
  static final String CHAT = "19:1f2e@thread.v2";

  private Letters() {}

  static Delivery to(String conversation, String key, String words) {
    return to(conversation, key, new Block.Paragraph(Text.same(words)));
  }

  static Delivery to(String conversation, String key, Block... blocks) {
    return new Delivery(
        key + " " + List.of(blocks).hashCode(),
        TENANT,
        CHEFS,
        new Conversation("teams", conversation),
        CHEFS.token() + "/" + key,
        Message.of(blocks),
        Language.DA);
  }

  static Claimed first(Delivery delivery) {
    return new Claimed(delivery, Optional.empty(), 0, false);
  }

  static Claimed after(String reference, Delivery delivery) {
    return new Claimed(delivery, Optional.of(reference), 0, false);
  }

  static Claimed doubtful(Delivery delivery) {
    return new Claimed(delivery, Optional.empty(), 1, true);
  }

  static Claimed tried(int attempt, Delivery delivery) {
    return new Claimed(delivery, Optional.empty(), attempt, false);
  }
}
