package dk.traedesten.slack.install;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What the bot asks to be allowed, and nothing beyond it.
public enum OAuthScope {
  APP_MENTIONS_READ("app_mentions:read", "hear when somebody mentions it"),
  CHANNELS_READ("channels:read", "see who is in a public channel"),
  CHAT_WRITE("chat:write", "post and change its own messages"),
  COMMANDS("commands", "be called by commands and shortcuts"),
  FILES_READ("files:read", "know when its own picture of a result can be shown"),
  FILES_WRITE("files:write", "upload pictures of results"),
  GROUPS_READ("groups:read", "see who is in a private channel it was invited to"),
  IM_HISTORY("im:history", "hear what people write to it alone"),
  USERGROUPS_READ("usergroups:read", "see who is in a user group"),
  USERS_READ("users:read", "know names, time zones, languages, and who has left");

  private final String word;
  private final String use;

  OAuthScope(String word, String use) {
    this.word = word;
    this.use = use;
  }

  /// As Slack writes it.
  public String word() {
    return word;
  }

  /// What it is for: "to …".
  public String use() {
    return use;
  }

  /// All of them, as an address to Slack wants them.
  static String all() {
    return Stream.of(values()).map(OAuthScope::word).collect(Collectors.joining(","));
  }

  /// Those that are not among what was given.
  static List<OAuthScope> missing(Set<String> given) {
    var missing = EnumSet.allOf(OAuthScope.class);
    missing.removeIf(scope -> given.contains(scope.word));
    return missing.stream().sorted(Comparator.comparing(OAuthScope::word)).toList();
  }
}
