package dk.traedesten.teams.inbound;

import java.util.Optional;
import tools.jackson.databind.JsonNode;

/// The `<at>…</at>` by which the bot is called in chats and channels. It is no part of what is
/// said; the mentions of people are.
final class Mentions {
  private Mentions() {}

  /// What is said, without the bot's own mention and with plain spaces.
  static String without(Activity activity) {
    var text = activity.text().orElse("");
    var bot = activity.recipient().flatMap(Activity.Account::id);
    for (var entity : activity.entities()) {
      var mention = of(entity, bot);
      if (mention.isPresent()) {
        text = text.replace(mention.get(), " ");
      }
    }
    return text.replace("&nbsp;", " ").replace('\u00a0', ' ').strip();
  }

  private static Optional<String> of(JsonNode entity, Optional<String> bot) {
    var written = entity.path("text").asString("");
    return entity.path("type").asString("").equals("mention")
            && bot.isPresent()
            && entity.at("/mentioned/id").asString("").equals(bot.get())
            && written.startsWith("<at")
        ? Optional.of(written)
        : Optional.empty();
  }
}
