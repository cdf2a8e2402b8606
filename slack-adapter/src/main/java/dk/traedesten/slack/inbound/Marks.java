package dk.traedesten.slack.inbound;

import dk.traedesten.chat.Person;
import dk.traedesten.result.PersonId;
import dk.traedesten.session.Tenant;
import dk.traedesten.slack.people.SlackPeople;
import dk.traedesten.slack.render.EmojiCodes;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Slack's marks in a message for people, channels, groups, links, dates and emoji, as the words
/// that people see in their place.
///
/// Source: [Formatting text](https://docs.slack.dev/messaging/formatting-message-text).
record Marks(SlackPeople people) {
  private static final Pattern LABELLED = Pattern.compile("<([^<>|]*)\\|([^<>]+)>");
  private static final Pattern PERSON = Pattern.compile("<@([A-Z0-9]+)\\|?>");
  private static final Pattern EVERYBODY =
      Pattern.compile("<!(here|channel|everyone)(?:\\|[^<>]*)?>");
  private static final Pattern BARE =
      Pattern.compile("<(https?:[^<>|]*|mailto:[^<>|]*|tel:[^<>|]*)>");
  private static final Pattern NAMELESS = Pattern.compile("<([#!])[^<>]*>");

  /// What is said to the bot. Its own mention is no part of it.
  String said(Tenant tenant, String text) {
    return plain(
        tenant,
        people
            .bot(tenant)
            .map(bot -> text.replaceAll("<@" + Pattern.quote(bot.value()) + "(?:\\|[^<>]*)?>", ""))
            .orElse(text));
  }

  /// A message as plain words.
  String plain(Tenant tenant, String text) {
    var words = EVERYBODY.matcher(text).replaceAll("@$1");
    words = LABELLED.matcher(words).replaceAll(m -> Matcher.quoteReplacement(label(tenant, m)));
    words =
        PERSON.matcher(words).replaceAll(m -> Matcher.quoteReplacement(name(tenant, m.group(1))));
    words = BARE.matcher(words).replaceAll("$1");
    words = NAMELESS.matcher(words).replaceAll(m -> m.group(1).equals("#") ? "#…" : "@…");
    return EmojiCodes.shown(words)
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&amp;", "&")
        .strip();
  }

  /// What stands in a mark beside what it means: `<#C1|budget>`, `<!subteam^S1|@ledelsen>`.
  private String label(Tenant tenant, MatchResult mark) {
    var meant = mark.group(1);
    if (meant.startsWith("@")) {
      return name(tenant, meant.substring(1));
    }
    return meant.startsWith("#") ? "#" + mark.group(2) : mark.group(2);
  }

  private String name(Tenant tenant, String id) {
    return people.find(tenant, new PersonId(id)).ok().map(Person::name).orElse("@…");
  }
}
