package dk.traedesten.slack.inbound;

import static org.assertj.core.api.Assertions.assertThat;

import dk.traedesten.slack.install.OAuthScope;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/// The manifest says what the code does, and asks for no more than the code needs.
class ManifestTest {
  private static final JsonNode MANIFEST =
      YAMLMapper.builder().build().readTree(Path.of("manifest.yaml").toFile());

  /// What each call of the Web API that the code makes asks to be allowed.
  private static final Map<String, List<OAuthScope>> NEEDED =
      Map.ofEntries(
          Map.entry("chatPostMessage", List.of(OAuthScope.CHAT_WRITE)),
          Map.entry("chatUpdate", List.of(OAuthScope.CHAT_WRITE)),
          Map.entry("chatPostEphemeral", List.of(OAuthScope.CHAT_WRITE)),
          Map.entry("viewsOpen", List.of()),
          Map.entry("viewsPush", List.of()),
          Map.entry("viewsUpdate", List.of()),
          Map.entry("viewsPublish", List.of()),
          Map.entry("usersInfo", List.of(OAuthScope.USERS_READ)),
          Map.entry(
              "conversationsMembers", List.of(OAuthScope.CHANNELS_READ, OAuthScope.GROUPS_READ)),
          Map.entry("conversationsInfo", List.of(OAuthScope.CHANNELS_READ, OAuthScope.GROUPS_READ)),
          // In channels too where an organisation allows it; without, doubt is counted.
          Map.entry("conversationsHistory", List.of(OAuthScope.IM_HISTORY)),
          Map.entry("conversationsReplies", List.of(OAuthScope.IM_HISTORY)),
          Map.entry("usergroupsList", List.of(OAuthScope.USERGROUPS_READ)),
          Map.entry("usergroupsUsersList", List.of(OAuthScope.USERGROUPS_READ)),
          Map.entry("filesGetUploadURLExternal", List.of(OAuthScope.FILES_WRITE)),
          Map.entry("filesCompleteUploadExternal", List.of(OAuthScope.FILES_WRITE)),
          Map.entry("filesInfo", List.of(OAuthScope.FILES_READ)));

  /// What hearing of each kind of event asks to be allowed.
  private static final Map<String, List<OAuthScope>> HEARD =
      Map.of(
          "app_mention", List.of(OAuthScope.APP_MENTIONS_READ),
          "message.im", List.of(OAuthScope.IM_HISTORY),
          "app_home_opened", List.of(),
          "member_left_channel", List.of(OAuthScope.CHANNELS_READ, OAuthScope.GROUPS_READ),
          "user_change", List.of(OAuthScope.USERS_READ),
          "app_uninstalled", List.of(),
          "tokens_revoked", List.of());

  @Test
  void commands_are_those_the_code_knows() {
    var commands = new TreeSet<>(Set.of("/traedesten"));
    Help.COMMANDS.forEach(id -> commands.add("/" + id));
    assertThat(words("/features/slash_commands", "command"))
        .containsExactlyInAnyOrderElementsOf(commands);
  }

  @Test
  void both_shortcuts_are_there() {
    assertThat(words("/features/shortcuts", "type")).containsExactly("global", "message");
  }

  @Test
  void events_are_those_the_code_listens_to() {
    assertThat(list("/settings/event_subscriptions/bot_events"))
        .containsExactlyInAnyOrderElementsOf(HEARD.keySet());
    assertThat(HEARD.keySet().stream().map(event -> event.replace("message.im", "message")))
        .containsExactlyInAnyOrderElementsOf(Envelope.USED);
  }

  @Test
  void scopes_are_those_the_startup_check_asks_for_and_each_has_its_use() throws IOException {
    assertThat(list("/oauth_config/scopes/bot"))
        .containsExactlyElementsOf(
            Arrays.stream(OAuthScope.values()).map(OAuthScope::word).toList());
    assertThat(calls()).containsExactlyInAnyOrderElementsOf(NEEDED.keySet());
    var used =
        Stream.of(
                NEEDED.values().stream().flatMap(List::stream),
                HEARD.values().stream().flatMap(List::stream),
                Stream.of(OAuthScope.COMMANDS))
            .flatMap(scopes -> scopes)
            .collect(Collectors.toSet());
    assertThat(used).containsExactlyInAnyOrder(OAuthScope.values());
  }

  @ParameterizedTest
  @EnumSource(OAuthScope.class)
  void documentation_gives_the_reason_for_each_scope(OAuthScope scope) throws IOException {
    assertThat(Files.readString(Path.of("../docs/slack.md")))
        .contains("| `" + scope.word() + "` |");
  }

  @Test
  void everything_comes_to_one_address_and_sockets_are_off() {
    assertThat(words("/features/slash_commands", "url")).containsOnly(address());
    assertThat(MANIFEST.at("/settings/interactivity/request_url").asString()).isEqualTo(address());
    assertThat(MANIFEST.at("/settings/interactivity/message_menu_options_url").asString())
        .isEqualTo(address());
    assertThat(MANIFEST.at("/settings/interactivity/is_enabled").asBoolean()).isTrue();
    assertThat(MANIFEST.at("/settings/socket_mode_enabled").asBoolean()).isFalse();
    assertThat(MANIFEST.at("/features/app_home/home_tab_enabled").asBoolean()).isTrue();
    assertThat(MANIFEST.at("/features/app_home/messages_tab_read_only_enabled").asBoolean())
        .isFalse();
  }

  /// What Slack's own reference of manifests allows.
  @Test
  void names_are_as_short_as_slack_wants_them() {
    assertThat(MANIFEST.at("/display_information/name").asString()).hasSizeLessThanOrEqualTo(35);
    assertThat(MANIFEST.at("/display_information/description").asString())
        .hasSizeLessThanOrEqualTo(140);
    assertThat(MANIFEST.at("/features/bot_user/display_name").asString())
        .matches("[a-z0-9._-]{1,80}");
    assertThat(words("/features/slash_commands", "command"))
        .allSatisfy(command -> assertThat(command).matches("/[a-z0-9_-]{1,31}"));
    assertThat(words("/features/shortcuts", "name"))
        .allSatisfy(name -> assertThat(name).hasSizeLessThanOrEqualTo(24));
    assertThat(words("/features/shortcuts", "description"))
        .allSatisfy(words -> assertThat(words).hasSizeLessThanOrEqualTo(150));
  }

  private static String address() {
    return MANIFEST.at("/settings/event_subscriptions/request_url").asString();
  }

  private static List<String> words(String path, String field) {
    return MANIFEST.at(path).valueStream().map(one -> one.path(field).asString()).toList();
  }

  private static List<String> list(String path) {
    return MANIFEST.at(path).valueStream().map(JsonNode::asString).toList();
  }

  private static Set<String> calls() throws IOException {
    var source = Files.readString(Path.of("src/main/java/dk/traedesten/slack/client/Api.java"));
    return Pattern.compile("\\bslack\\s*\\.\\s*([a-z]+[A-Z]\\w+)\\(")
        .matcher(source)
        .results()
        .map(found -> found.group(1))
        .collect(Collectors.toSet());
  }
}
