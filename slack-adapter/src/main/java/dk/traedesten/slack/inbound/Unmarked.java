package dk.traedesten.slack.inbound;

import dk.traedesten.session.Tenant;
import dk.traedesten.slack.render.EmojiCodes;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A message of Slack's as plain words: names where it has marks for people, channels and groups,
/// emoji where it has codes, and links without their marks.
record Unmarked(MarkNames names) {
  private static final Pattern LABELLED = Pattern.compile("<[^<>|]*\\|([^<>]+)>");
  private static final Pattern BARE = Pattern.compile("<(https?:[^<>]*|mailto:[^<>]*)>");
  private static final Pattern MARK = Pattern.compile("<([@#!])([^<>|]*)\\|?>");

  /// A window has to open within three seconds: nobody looks up more.
  private static final int LOOKED_UP = 10;

  String of(Tenant tenant, String text) {
    var words = named(tenant, LABELLED.matcher(text).replaceAll("$1"));
    return EmojiCodes.shown(BARE.matcher(words).replaceAll("$1"))
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&amp;", "&")
        .strip();
  }

  private String named(Tenant tenant, String words) {
    var named = new StringBuilder();
    var marks = MARK.matcher(words);
    for (int n = 0; marks.find(); n++) {
      var name = n < LOOKED_UP ? names.of(tenant, marks.group(1), marks.group(2)).orElse("") : "";
      marks.appendReplacement(named, Matcher.quoteReplacement(name));
    }
    return marks.appendTail(named).toString();
  }
}
