package dk.traedesten.chat;

import com.fasterxml.jackson.annotation.JsonIgnore;
import dk.traedesten.dialog.Language;
import dk.traedesten.dialog.Mappers;
import dk.traedesten.message.Block;
import dk.traedesten.message.Message;
import dk.traedesten.message.Verb;
import dk.traedesten.session.SessionId;
import java.util.Optional;
import java.util.stream.Stream;

/// A message as it stands in a conversation.
public record PostedMessage(SessionId session, Message message, Language language) {

  /// The form of a moment, when it stands in the message.
  public Optional<Block.Question> form(String moment) {
    return forms().filter(form -> form.moment().equals(moment)).findFirst();
  }

  /// The form, when there is one.
  public Optional<Block.Question> onlyForm() {
    return forms().findFirst();
  }

  /// Whether there is something to fill in or to press in it.
  @JsonIgnore
  public boolean isOpen() {
    return message.blocks().stream()
        .anyMatch(b ->
            b instanceof Block.Question || b instanceof Block.Buttons || b instanceof Block.Menu);
  }

  /// Whether it waits for an answer of the one before whom it lies.
  public boolean asks() {
    return forms().anyMatch(form -> form.given().isEmpty());
  }

  /// Whether it is where the facilitator leads from.
  public boolean leads() {
    return !asks()
        && message.blocks().stream()
            .flatMap(PostedMessage::buttons)
            .map(Block.Button::verb)
            .anyMatch(Verb::facilitators);
  }

  private static Stream<Block.Button> buttons(Block block) {
    return switch (block) {
      case Block.Buttons(var buttons) -> buttons.stream();
      case Block.Menu(var buttons) -> buttons.stream();
      case Block.Heading _,
          Block.Paragraph _,
          Block.Note _,
          Block.Quotes _,
          Block.Question _,
          Block.Progress _,
          Block.Picture _,
          Block.Table _,
          Block.Link _,
          Block.Document _ ->
          Stream.empty();
    };
  }

  private Stream<Block.Question> forms() {
    return message.blocks().stream()
        .flatMap(b -> b instanceof Block.Question form ? Stream.of(form) : Stream.of());
  }

  byte[] written() {
    return Mappers.JSON.writeValueAsBytes(this);
  }

  /// Reads one; nothing when another release wrote it in a form that is not known here.
  static Optional<PostedMessage> read(byte[] bytes) {
    return Mappers.read(bytes, PostedMessage.class);
  }
}
