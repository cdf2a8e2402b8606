package dk.traedesten.teams.inbound;

import java.util.Optional;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/// The `<at>…</at>` by which people and the bot are called in chats and channels. The bot's is no
/// part of what is said; of people their names are.
final class Mentions {
  private static final Pattern TAG = Pattern.compile("(?i)</?at(?:\\s[^<>]*)?>");

  private Mentions() {}

  /// What is said, without the bot's own mention, with names for the others, and with plain spaces.
  static String without(Activity activity) {
    var text = activity.text().orElse("");
    var bot = activity.recipient().flatMap(Activity.Account::id);
    for (var entity : activity.entities()) {
      var mention = of(entity, bot);
      if (mention.isPresent()) {
        text = text.replace(mention.get(), " ");
      }
    }
    return TAG.matcher(text).replaceAll("").replace("&nbsp;", " ").replace('\u00a0', ' ').strip();
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
