package dk.traedesten.teams.connector;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.bot.schema.Activity;
import com.microsoft.bot.schema.ActivityTypes;
import com.microsoft.bot.schema.Attachment;
import com.microsoft.bot.schema.TextFormatTypes;
import dk.traedesten.session.Tenant;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/// What is said, as Microsoft's library wants it: a card is a tree of its own Jackson, the second,
/// since a `Map` in it cannot be written on today's Java.
final class Activities {
  private static final String CARD = "application/vnd.microsoft.card.adaptive";
  private static final ObjectMapper SECOND = new ObjectMapper();

  private Activities() {}

  static Activity of(Post post) {
    var activity = new Activity(ActivityTypes.MESSAGE);
    post.card()
        .ifPresentOrElse(
            card -> {
              var attachment = new Attachment();
              attachment.setContentType(CARD);
              attachment.setContent(second(card));
              activity.setAttachments(List.of(attachment));
              activity.setSummary(post.text());
            },
            () -> {
              activity.setText(post.text());
              activity.setTextFormat(TextFormatTypes.PLAIN);
            });
    return activity;
  }

  /// Whose Teams it is, where a chat is begun.
  static JsonNode tenant(Tenant tenant) {
    var data = SECOND.createObjectNode();
    data.putObject("tenant").put("id", tenant.value());
    return data;
  }

  private static JsonNode second(ObjectNode third) {
    try {
      return SECOND.readTree(third.toString());
    } catch (JsonProcessingException e) {
      // It quotes what it could not read, and people's words are in it.
      throw new IllegalStateException("a card could not be handed over");
    }
  }
}
