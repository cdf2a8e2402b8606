package dk.traedesten.app;

import dk.traedesten.pages.Outward;
import dk.traedesten.redis.FileVault;
import dk.traedesten.redis.Redis;
import dk.traedesten.redis.RedisUrl;
import dk.traedesten.redis.crypto.KeyFile;
import dk.traedesten.redis.disk.OwnerOnly;
import dk.traedesten.slack.SlackSettings;
import dk.traedesten.teams.TeamsSettings;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// What the environment says, read once and strictly: a value that cannot be used stops the start,
/// with the variable's name and what to write.
///
/// @param redis an outside Redis or Valkey; when absent, an embedded server is started under `data`
/// @param data the folder of the embedded server and its keys
/// @param keys the file with the encryption keys; needed with an outside Redis, since keys are
///   never made up for data that may be there already
/// @param vault where the keys of sessions lie: a folder, or a Redis of their own
/// @param dialogs a folder with the organisation's own dialogs
/// @param healthPort where health and metrics are, on the loopback address only
/// @param playground whether the web playground is on
/// @param address under which people and programs reach the bot; without it there are no pages
/// @param webhookHosts hosts that groups may name for their webhooks; none unless they are named
/// @param slack what is needed for Slack, where it is connected
/// @param teams what is needed for Teams, where it is connected
record BotSettings(
    Optional<RedisUrl> redis,
    Path data,
    Optional<Path> keys,
    Optional<String> vault,
    Optional<Path> dialogs,
    int port,
    int healthPort,
    String bind,
    boolean playground,
    Optional<Outward> address,
    List<String> webhookHosts,
    Optional<SlackSettings> slack,
    Optional<TeamsSettings> teams) {

  /// A value in the environment that cannot be used.
  static final class Unusable extends RuntimeException {
    private static final long serialVersionUID = 1;

    Unusable(String words) {
      super(words);
    }

    Unusable(String variable, String value, String write) {
      this("%s is `%s`; write %s".formatted(variable, value, write));
    }
  }

  static BotSettings read(Map<String, String> environment) {
    var env = new Environment(environment);
    var bind = env.text("TRAEDESTEN_BIND").orElse("127.0.0.1");
    var redis = env.text("REDIS_URL").map(RedisUrl::parse);
    var keys = env.text("TRAEDESTEN_KEYS").map(Path::of);
    if (redis.isPresent() && keys.isEmpty()) {
      throw new Unusable(
          "TRAEDESTEN_KEYS is not set, and REDIS_URL is: name the file with the encryption keys (./run keys create FILE makes one)");
    }
    return new BotSettings(
        redis,
        Path.of(env.text("TRAEDESTEN_DATA").orElse("data")).toAbsolutePath().normalize(),
        keys,
        env.text("TRAEDESTEN_VAULT"),
        env.text("TRAEDESTEN_DIALOGS").map(Path::of),
        env.port("TRAEDESTEN_PORT", 8080),
        env.port("TRAEDESTEN_HEALTH_PORT", 8081),
        bind,
        env.flag("TRAEDESTEN_PLAYGROUND").orElse(env.noRealChannel() && isLoopback(bind)),
        env.text("TRAEDESTEN_URL").map(BotSettings::address),
        env.text("TRAEDESTEN_WEBHOOK_HOSTS").map(BotSettings::hosts).orElse(List.of()),
        SlackVariables.read(env::text),
        TeamsVariables.read(env::text, env.flag("TEAMS_EMULATOR").orElse(false), isLoopback(bind)));
  }

  private static Outward address(String written) {
    Outward.fault(written)
        .ifPresent(write -> {
          throw new Unusable("TRAEDESTEN_URL", written, write);
        });
    return new Outward(URI.create(written));
  }

  private static List<String> hosts(String written) {
    var hosts = Stream.of(written.split(",")).map(String::strip).toList();
    if (!hosts.stream().allMatch(host -> host.matches("(\\*\\.)?[A-Za-z0-9.-]+(:[0-9]{1,5})?"))) {
      throw new Unusable(
          "TRAEDESTEN_WEBHOOK_HOSTS",
          written,
          "hosts with a comma between them, for instance bi.kommune.dk,*.intra.kommune.dk");
    }
    return hosts;
  }

  /// A playground believes whoever comes in, so it opens itself to nobody but this machine.
  static boolean isLoopback(String bind) {
    return bind.matches("127(\\.[0-9]{1,3}){3}|localhost|::1");
  }

  KeyFile keyFile() {
    return keys.map(KeyFile::open).orElseGet(() -> KeyFile.openOrCreate(usualKeys()));
  }

  /// Beside the data and not in it, so that whoever takes the data along has no keys. Where an
  /// earlier release has put them among the data, they stay.
  private Path usualKeys() {
    var earlier = data.resolve("keys.json");
    if (Files.exists(earlier)) {
      return earlier;
    }
    try {
      return OwnerOnly.folder(keyFolder()).resolve("keys.json");
    } catch (IOException disk) {
      throw new Unusable(
          "The folder %s for the keys cannot be made (%s); name a file with TRAEDESTEN_KEYS"
              .formatted(keyFolder(), disk.getMessage()));
    }
  }

  Path keyFolder() {
    return data.resolveSibling(data.getFileName() + "-keys");
  }

  /// Connects to a Redis with the keys and the vault that belong to it: with a Redis of our own a
  /// folder beside the data, with another one that Redis itself, unless something else is named.
  Redis open(RedisUrl url) {
    var named = vault.filter(where -> where.matches("(redis|valkey)[a-z-]*://.*"));
    if (named.isPresent()) {
      return Redis.open(url, keyFile(), Redis.USUAL_SHARDS, RedisUrl.parse(named.get()));
    }
    return vault
        .map(Path::of)
        .or(() -> redis.isPresent() ? Optional.empty() : Optional.of(keyFolder().resolve("vault")))
        .map(folder -> Redis.open(url, keyFile(), Redis.USUAL_SHARDS, FileVault.in(folder)))
        .orElseGet(() -> Redis.open(url, keyFile(), Redis.USUAL_SHARDS));
  }

  private record Environment(Map<String, String> variables) {

    Optional<String> text(String variable) {
      return Optional.ofNullable(variables.get(variable)).filter(v -> !v.isBlank());
    }

    int port(String variable, int usual) {
      return text(variable)
          .map(value -> {
            if (value.matches("[0-9]{1,5}") && Integer.parseInt(value) <= 65535) {
              return Integer.parseInt(value);
            }
            throw new Unusable(variable, value, "a port from 0 to 65535, for instance 8080");
          })
          .orElse(usual);
    }

    Optional<Boolean> flag(String variable) {
      return text(variable)
          .map(value ->
              switch (value) {
                case "true" -> true;
                case "false" -> false;
                default -> throw new Unusable(variable, value, "true or false");
              });
    }

    /// The playground never stands beside real channels unless it is asked for.
    boolean noRealChannel() {
      return text("SLACK_BOT_TOKEN").isEmpty()
          && text("SLACK_CLIENT_ID").isEmpty()
          && text("TEAMS_APP_ID").isEmpty()
          && text("TEAMS_EMULATOR").filter("true"::equals).isEmpty();
    }
  }
}
