package dk.traedesten.slack.render;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.fellbaum.jemoji.Emoji;
import net.fellbaum.jemoji.EmojiManager;

/// The codes in which Slack hands over emoji, `:tada:`, as the characters that everybody can read:
/// in minutes, on pages and on other channels nobody knows the codes. A workspace's own emoji are
/// no characters and stay as they are.
public final class EmojiCodes {
  private static final Pattern CODE = Pattern.compile(":([a-z0-9_+'\\-]+):(?::skin-tone-[2-6]:)?");

  private EmojiCodes() {}

  public static String shown(String words) {
    return words.indexOf(':') < 0
        ? words
        : CODE.matcher(words).replaceAll(code -> Matcher.quoteReplacement(shown(code)));
  }

  private static String shown(MatchResult code) {
    return named(code.group())
        .or(() -> named(":" + code.group(1) + ":"))
        .map(Emoji::getEmoji)
        .orElseGet(code::group);
  }

  private static Optional<Emoji> named(String code) {
    return EmojiManager.getBySlackAlias(code);
  }
}
