package dk.traedesten.slack.inbound;

import java.util.regex.Pattern;

/// A message of Slack's as plain words: without its marks for people, channels and links.
final class Unmarked {
  private static final Pattern LABELLED = Pattern.compile("<[^<>|]*\\|([^<>]*)>");
  private static final Pattern BARE = Pattern.compile("<(https?:[^<>]*|mailto:[^<>]*)>");
  private static final Pattern MARK = Pattern.compile("<[@#!][^<>]*>");

  private Unmarked() {}

  static String of(String text) {
    var words = MARK.matcher(LABELLED.matcher(text).replaceAll("$1")).replaceAll("");
    return BARE.matcher(words)
        .replaceAll("$1")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&amp;", "&")
        .strip();
  }
}
