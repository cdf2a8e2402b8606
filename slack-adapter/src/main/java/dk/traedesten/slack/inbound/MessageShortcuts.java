package dk.traedesten.slack.inbound;

import com.slack.api.bolt.context.builtin.GlobalShortcutContext;
import com.slack.api.bolt.context.builtin.MessageShortcutContext;
import com.slack.api.bolt.request.builtin.GlobalShortcutRequest;
import com.slack.api.bolt.request.builtin.MessageShortcutRequest;
import com.slack.api.bolt.response.Response;
import dk.traedesten.slack.people.SlackPeople;
import dk.traedesten.slack.start.Opening;
import java.util.Optional;

/// Shortcuts: start an exercise from anywhere, or on a message, whose words become the topic.
final class MessageShortcuts {
  private final SlackPeople people;
  private final ModalOpener doors;
  private final Unmarked words;

  MessageShortcuts(SlackPeople people, ModalOpener doors, Unmarked words) {
    this.people = people;
    this.doors = doors;
    this.words = words;
  }

  Response take(GlobalShortcutRequest request, GlobalShortcutContext context) {
    var actor = Verified.actor(context);
    return doors.start(
        actor,
        request.getPayload().getTriggerId(),
        Opening.of(Optional.empty()),
        people.language(actor.tenant(), actor.who()),
        Optional.empty());
  }

  Response take(MessageShortcutRequest request, MessageShortcutContext context) {
    var actor = Verified.actor(context);
    var payload = request.getPayload();
    return doors.start(
        actor,
        payload.getTriggerId(),
        Opening.in(
            payload.getChannel().getId(),
            Optional.ofNullable(payload.getChannel().getName()),
            Optional.empty(),
            Optional.ofNullable(payload.getMessage().getText())
                .map(text -> words.of(actor.tenant(), text))
                .filter(t -> !t.isBlank())),
        people.language(actor.tenant(), actor.who()),
        ReplyTarget.beside(payload.getResponseUrl()));
  }
}
