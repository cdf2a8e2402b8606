package dk.traedesten.teams.reception;

import dk.traedesten.chat.OpenMessages;
import dk.traedesten.chat.PostedMessage;
import dk.traedesten.chat.Ref;
import dk.traedesten.message.Block;
import dk.traedesten.message.Message;
import dk.traedesten.spi.Ids;
import dk.traedesten.teams.card.Cards;
import java.util.ArrayList;
import java.util.List;

/// A person's own view of the group's card: what lies open before them in this exercise.
record PersonalViews(OpenMessages desk, Ids ids) {

  InvokeReply of(Acting acting, Ref.View view) {
    var open =
        desk.before(acting.who().tenant(), acting.who().who()).values().stream()
            .filter(one -> one.session().equals(view.session()))
            .filter(PostedMessage::isOpen)
            .toList();
    return open.isEmpty()
        ? new InvokeReply.Line(Words.NOTHING_WAITS)
        : new InvokeReply.Shown(
            Cards.view(view.session(), ids.fresh(), together(open), acting.language()));
  }

  /// What waits for an answer first, what one leads from last.
  private static Message together(List<PostedMessage> open) {
    var blocks = new ArrayList<Block>();
    open.stream().filter(one -> !one.leads()).forEach(one -> blocks.addAll(one.message().blocks()));
    open.stream()
        .filter(PostedMessage::leads)
        .forEach(one -> blocks.addAll(one.message().blocks()));
    return new Message(blocks);
  }
}
