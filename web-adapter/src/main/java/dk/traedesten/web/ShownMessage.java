package dk.traedesten.web;

import dk.traedesten.dialog.Mappers;
import dk.traedesten.message.Block;
import dk.traedesten.message.Message;
import dk.traedesten.result.InOrder;
import dk.traedesten.result.Value;
import dk.traedesten.session.SessionId;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// A message as it stands in a conversation.
///
/// @param at when it was last changed, in the playground's time
/// @param draft what stands in its form and is not sent yet
record ShownMessage(SessionId session, Message message, Instant at, Optional<Draft> draft) {

  /// What a person has begun to fill in.
  ///
  /// @param moment the moment of the form
  record Draft(String moment, Map<String, Value> given) {
    Draft {
      given = InOrder.copy(given);
    }
  }

  ShownMessage(SessionId session, Message message, Instant at) {
    this(session, message, at, Optional.empty());
  }

  /// The form of a moment, when it stands in the message.
  Optional<Block.Question> form(String moment) {
    return message.blocks().stream()
        .flatMap(b -> b instanceof Block.Question form ? Stream.of(form) : Stream.of())
        .filter(form -> form.moment().equals(moment))
        .findFirst();
  }

  ShownMessage with(Draft next) {
    return new ShownMessage(
        session, message, at, Optional.of(next).filter(d -> !d.given().isEmpty()));
  }

  ShownMessage withoutDraft() {
    return new ShownMessage(session, message, at);
  }

  /// This message in place of an earlier one. What had been begun stays in its form unless the
  /// answer in it is another one now.
  ShownMessage after(ShownMessage earlier) {
    return earlier
        .draft()
        .filter(d ->
            session.equals(earlier.session())
                && form(d.moment()).isPresent()
                && form(d.moment())
                    .map(Block.Question::given)
                    .equals(earlier.form(d.moment()).map(Block.Question::given)))
        .map(this::with)
        .orElse(this);
  }

  byte[] written() {
    return Mappers.JSON.writeValueAsBytes(this);
  }

  /// Reads one; nothing when another release wrote it in a form that is not known here. The page
  /// goes on without it.
  static Optional<ShownMessage> read(byte[] bytes) {
    return Mappers.read(bytes, ShownMessage.class);
  }
}
