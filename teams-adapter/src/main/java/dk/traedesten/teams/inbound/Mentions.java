package dk.traedesten.teams.inbound;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/// The `<at>…</at>` by which the bot is called in chats and channels. It is no part of what is
/// said; of the mentions of people, tags and channels their names are.
final class Mentions {
  private static final Pattern MENTION = Pattern.compile("<at\\b[^<>]*>([^<>]*)</at>");

  private Mentions() {}

  /// What is said, without the bot's own mention, with names for the others, and with plain spaces.
  static String without(Activity activity) {
    var text = activity.text().orElse("");
    var bot = activity.recipient().flatMap(Activity.Account::id);
    for (var entity : activity.entities()) {
      var mention = of(entity, bot);
      if (mention.isPresent()) {
        text = mention.get().matcher(text).replaceAll(" ");
      }
    }
    return MENTION
        .matcher(text)
        .replaceAll(said -> Matcher.quoteReplacement(said.group(1)))
        .replace("&nbsp;", " ")
        .replace('\u00a0', ' ')
        .strip();
  }

  /// The bot's own mention, as its entity says it is written; where that says nothing, by the bot's
  /// name.
  private static Optional<Pattern> of(JsonNode entity, Optional<String> bot) {
    if (!entity.path("type").asString("").equals("mention")
        || bot.isEmpty()
        || !entity.at("/mentioned/id").asString("").equals(bot.get())) {
      return Optional.empty();
    }
    var written = entity.path("text").asString("");
    var name = entity.at("/mentioned/name").asString("");
    if (written.startsWith("<at")) {
      return Optional.of(Pattern.compile(Pattern.quote(written)));
    }
    return Optional.of(
        name.isBlank()
            ? Pattern.compile("^\\s*" + MENTION.pattern())
            : Pattern.compile("<at\\b[^<>]*>\\s*" + Pattern.quote(name.strip()) + "\\s*</at>"));
  }
}
