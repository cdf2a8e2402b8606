package dk.traedesten.teams.inbound;

import dk.traedesten.dialog.Mappers;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.type.LogicalType;

/// What Teams sends, as it writes it. Almost anything may be missing, and there may be more; but
/// what is there is of the right kind and there once.
record Activity(
    Optional<String> type,
    Optional<String> id,
    Optional<String> timestamp,
    Optional<String> localTimezone,
    Optional<String> channelId,
    Optional<String> serviceUrl,
    Optional<String> locale,
    Optional<String> text,
    Optional<String> name,
    Optional<String> action,
    Optional<String> replyToId,
    Optional<Account> from,
    Optional<Account> recipient,
    Optional<Place> conversation,
    List<Account> membersAdded,
    List<Account> membersRemoved,
    List<JsonNode> entities,
    Optional<JsonNode> channelData,
    Optional<JsonNode> value) {

  /// A person, or a bot.
  record Account(
      Optional<String> id,
      Optional<String> name,
      Optional<String> aadObjectId,
      Optional<String> role) {}

  /// A chat, or a thread in a channel.
  record Place(Optional<String> id, Optional<String> tenantId, Optional<String> conversationType) {}

  private static final JsonMapper READER =
      Mappers.JSON
          .rebuild()
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .propertyNamingStrategy(PropertyNamingStrategies.LOWER_CAMEL_CASE)
          .withCoercionConfig(
              LogicalType.Textual,
              words ->
                  words
                      .setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                      .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                      .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail))
          .build();

  Activity {
    membersAdded = List.copyOf(membersAdded);
    membersRemoved = List.copyOf(membersRemoved);
    entities = List.copyOf(entities);
  }

  /// Reads one; empty when it is none.
  static Optional<Activity> read(byte[] body) {
    try {
      var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body)).toString();
      return READER.readTree(text) instanceof ObjectNode object
          ? Optional.of(READER.treeToValue(object, Activity.class))
          : Optional.empty();
    } catch (CharacterCodingException | JacksonException e) {
      return Optional.empty();
    }
  }

  /// Something of Teams' own, by its place in `channelData`.
  Optional<String> told(String at) {
    return channelData.map(data -> data.at(at)).flatMap(JsonNode::stringValueOpt);
  }

  /// People's words stand in it.
  @Override
  public String toString() {
    return "activity";
  }
}
