package dk.traedesten.slack.render;

import com.slack.api.model.block.composition.PlainTextObject;
import dk.traedesten.layout.PlainText;

/// Words that take no effect: no markup, mention, link or emoji code in them is followed.
public final class Plain {
  private Plain() {}

  /// Words that fit, cut where they do not.
  public static PlainTextObject text(String words, int longest) {
    return PlainTextObject.builder().text(fit(words, longest)).emoji(false).build();
  }

  /// The words, or their beginning with a sign that there is more. Never empty: Slack refuses that.
  static String fit(String words, int longest) {
    return PlainText.cut(words, longest);
  }

  /// Words for a notification, where Slack would follow markup in them.
  static String escaped(String words) {
    return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
