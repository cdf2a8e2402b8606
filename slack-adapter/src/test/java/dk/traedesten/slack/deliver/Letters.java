package dk.traedesten.slack.deliver;

import dk.traedesten.dialog.Language;
import dk.traedesten.dialog.Text;
import dk.traedesten.message.Block;
import dk.traedesten.message.Chart;
import dk.traedesten.message.Message;
import dk.traedesten.result.Distribution;
import dk.traedesten.session.Conversation;
import dk.traedesten.session.GroupId;
import dk.traedesten.session.SessionId;
import dk.traedesten.session.Tenant;
import dk.traedesten.spi.Delivery;
import dk.traedesten.spi.Outbox.Claimed;
import java.util.List;
import java.util.Optional;

/// Messages on their way.
final class Letters {
  static final Tenant T1 = new Tenant("T1");
  static final SessionId CHEFS = new SessionId(new GroupId("C1"), "s1");

  private Letters() {}

  static Delivery to(String conversation, String key, String words) {
    return to(conversation, key, new Block.Paragraph(Text.same(words)));
  }

  static Delivery to(String conversation, String key, Block... blocks) {
    return new Delivery(
        key + " " + List.of(blocks).hashCode(),
        T1,
        CHEFS,
        new Conversation("slack", conversation),
        CHEFS.token() + "/" + key,
        Message.of(blocks),
        Language.DA);
  }

  static Block picture() {
    return new Block.Picture(
        new Chart.Histogram(
            Text.same("Commitment"),
            Distribution.of(List.of(4, 5, 5, 7, 9), 1, 10),
            Text.same("lavt"),
            Text.same("højt"),
            Optional.empty()));
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
