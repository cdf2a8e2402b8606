package dk.traedesten.slack.inbound;

import dk.traedesten.dialog.Mappers;
import java.net.URLDecoder;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.node.ObjectNode;

/// What was sent, as one JSON object. Slack sends events as JSON, commands as a form, and
/// everything that is clicked as JSON in a form.
final class Payload {
  private Payload() {}

  /// Reads it; empty when it is none of the three.
  static Optional<ObjectNode> read(byte[] body) {
    return text(body)
        .flatMap(text -> text.startsWith("{") ? json(text) : form(text).flatMap(Payload::unfolded));
  }

  /// Reads one that came by socket.
  static Optional<ObjectNode> json(String text) {
    try {
      return Mappers.JSON.readTree(text) instanceof ObjectNode object
          ? Optional.of(object)
          : Optional.empty();
    } catch (JacksonException e) {
      return Optional.empty();
    }
  }

  private static Optional<String> text(byte[] body) {
    try {
      return Optional.of(
          StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body)).toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  private static Optional<ObjectNode> unfolded(ObjectNode form) {
    return form.has("payload") ? json(form.path("payload").asString("")) : Optional.of(form);
  }

  /// The fields of a form. One that stands there twice could be read in two ways, so it is read in
  /// none.
  private static Optional<ObjectNode> form(String text) {
    var fields = Mappers.JSON.createObjectNode();
    for (var pair : text.split("&", -1)) {
      int equals = pair.indexOf('=');
      if (equals < 1) {
        return Optional.empty();
      }
      try {
        var name = URLDecoder.decode(pair.substring(0, equals), StandardCharsets.UTF_8);
        if (fields.has(name)) {
          return Optional.empty();
        }
        fields.put(name, URLDecoder.decode(pair.substring(equals + 1), StandardCharsets.UTF_8));
      } catch (IllegalArgumentException notEncoded) {
        return Optional.empty();
      }
    }
    return Optional.of(fields);
  }
}
