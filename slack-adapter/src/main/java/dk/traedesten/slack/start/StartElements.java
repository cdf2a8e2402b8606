package dk.traedesten.slack.start;

import com.slack.api.model.block.composition.OptionObject;
import com.slack.api.model.block.composition.PlainTextObject;

/// Small parts of a modal, within what Slack takes.
final class StartElements {
  private StartElements() {}

  static PlainTextObject plain(String words, int longest) {
    return PlainTextObject.builder().text(shortened(words, longest)).emoji(false).build();
  }

  static OptionObject option(String value, String words) {
    return OptionObject.builder().value(value).text(plain(words, 75)).build();
  }

  static String shortened(String words, int longest) {
    return words.length() <= longest ? words : words.substring(0, cut(words, longest)) + "…";
  }

  /// Never through the middle of a character.
  private static int cut(String words, int longest) {
    return Character.isHighSurrogate(words.charAt(longest - 2)) ? longest - 2 : longest - 1;
  }
}
