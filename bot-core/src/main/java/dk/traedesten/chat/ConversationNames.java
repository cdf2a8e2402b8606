package dk.traedesten.chat;

import dk.traedesten.result.PersonId;
import dk.traedesten.session.Conversation;
import dk.traedesten.spi.Delivery;

/// How a chat calls the places where people are written to.
///
/// @param channel the kind of chat, [Conversation#channel()]; it begins the name of every shelf
/// @param personal what the id of a person's private chat begins with, before the person's own id
public record ConversationNames(String channel, String personal) {

  /// The chat with a person alone.
  public Conversation privately(PersonId who) {
    return new Conversation(channel, alone(who));
  }

  String alone(PersonId who) {
    return personal + who.value();
  }

  /// Under which a delivery is laid: the private chat, else the group, whatever the chat calls the
  /// place where the group is.
  String room(Delivery delivery) {
    return delivery.to().id().startsWith(personal)
        ? delivery.to().id()
        : delivery.session().group().value();
  }

  String shelf(String what, String tenant, String whose) {
    return channel + "." + what + "." + tenant + "." + whose;
  }
}
