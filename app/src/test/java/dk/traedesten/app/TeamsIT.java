package dk.traedesten.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dk.traedesten.teams.rig.BotFramework;
import dk.traedesten.teams.rig.BotFramework.Standing;
import dk.traedesten.teams.rig.Colleague;
import dk.traedesten.teams.rig.Detour;
import dk.traedesten.teams.rig.Microsoft;
import dk.traedesten.teams.rig.Walk;
import dk.traedesten.teams.rig.Wire;
import dk.traedesten.teams.rig.Wire.Room;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The whole bot in a process of its own, on a real Redis, beside a Microsoft of ours: tokens are
/// really signed, Teams is called by https under its own name, and time passes as it does.
class TeamsIT {
  private static final String HOST = "smba.trafficmanager.net";
  private static final String SERVICE = "https://" + HOST + "/teams/";
  private static final String SECRET = "hemmelig-adgang-4711";

  /// What waits for its conversation, as an operator sees it.
  private static final Pattern UNDER_WAY =
      Pattern.compile(
          "^traedesten_outbox_conversations(?:\\{[^}]*})? ([0-9.]+)$", Pattern.MULTILINE);

  private static final HttpClient HTTP = HttpClient.newHttpClient();

  @TempDir static Path folder;

  @SuppressWarnings("NullAway.Init")
  private static Microsoft microsoft;

  @SuppressWarnings("NullAway.Init")
  private static BotFramework teams;

  @SuppressWarnings("NullAway.Init")
  private static Detour detour;

  @SuppressWarnings("NullAway.Init")
  private static RunningBot bot;

  @BeforeAll
  static void start() throws Exception {
    var keys = keys();
    microsoft = new Microsoft(InstantSource.system());
    teams = BotFramework.secure(keys, SECRET);
    detour = new Detour(teams.securePort());
    bot =
        RunningBot.start(
            Map.of(
                "TRAEDESTEN_DATA",
                folder.resolve("data").toString(),
                "TEAMS_APP_ID",
                Microsoft.APP,
                "TEAMS_APP_PASSWORD",
                SECRET,
                "TEAMS_TENANT_ID",
                Microsoft.TENANT,
                "TEAMS_OPENID_METADATA",
                microsoft.page().toString(),
                "TEAMS_LOGIN_AUTHORITY",
                teams.login().toString(),
                "JAVA_TOOL_OPTIONS",
                String.join(" ", wayToOurTeams(keys))));
  }

  /// A certificate for Teams' host that only this bot believes.
  private static Path keys() throws IOException, InterruptedException {
    var file = folder.resolve("teams.p12");
    var made =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                "-genkeypair",
                "-alias",
                "teams",
                "-keyalg",
                "RSA",
                "-dname",
                "CN=" + HOST,
                "-ext",
                "SAN=dns:" + HOST,
                "-storetype",
                "PKCS12",
                "-keystore",
                file.toString(),
                "-storepass",
                SECRET)
            .redirectErrorStream(true)
            .start();
    var said = new String(made.getInputStream().readAllBytes(), UTF_8);
    assertThat(made.waitFor()).as(said).isZero();
    return file;
  }

  private static List<String> wayToOurTeams(Path keys) throws IOException {
    var hosts = folder.resolve("hosts");
    Files.writeString(hosts, "192.0.2.1 " + HOST + "\n127.0.0.1 localhost\n");
    return List.of(
        "-Djdk.net.hosts.file=" + hosts,
        "-DsocksProxyHost=127.0.0.1",
        "-DsocksProxyPort=" + detour.port(),
        "-Djavax.net.ssl.trustStore=" + keys,
        "-Djavax.net.ssl.trustStoreType=PKCS12",
        "-Djavax.net.ssl.trustStorePassword=" + SECRET);
  }

  @AfterAll
  static void stop() {
    bot.close();
    detour.close();
    teams.close();
    microsoft.close();
  }

  private static Wire wire() {
    return new Wire(
        URI.create(bot.teams()),
        SERVICE,
        () -> microsoft.token(claims -> claims.claim("serviceurl", SERVICE)));
  }

  /// An exercise, where it is done, and whether everything reaches the bot several times.
  private record Try(String words, Room room, boolean twice) {}

  private static final List<Try> TRIES =
      List.of(
          new Try("check-in", new Room("19:check-in@thread.v2", "groupChat"), true),
          new Try("commitment", new Room("19:commitment@thread.tacv2", "channel"), false),
          new Try("prøvehandling", new Room("19:proeve@thread.v2", "groupChat"), false),
          new Try("5f", new Room("19:5f@thread.tacv2", "channel"), true),
          new Try("puls", new Room("19:puls@thread.v2", "groupChat"), false));

  /// Five groups at the same time, each with people of its own.
  @Test
  void five_people_go_through_each_exercise_from_mention_to_result() throws Exception {
    try (var groups = Executors.newVirtualThreadPerTaskExecutor()) {
      for (Future<?> group : groups.invokeAll(TRIES.stream().map(TeamsIT::whole).toList())) {
        group.get();
      }
    }
    for (var one : TRIES) {
      var standing = teams.in(one.room().id());
      var words = standing.stream().map(Standing::words).toList();
      assertThat(words).as(one.words()).anyMatch(w -> w.startsWith("Resultat"));
      assertThat(words).as(one.words()).filteredOn(w -> w.contains("er startet")).hasSize(1);
      assertThat(standing).noneMatch(m -> m.card().toString().contains("0 af 5"));
    }
    assertThat(bot.said())
        .noneMatch(line -> line.contains("Et svar") || line.contains("P1"))
        .noneMatch(line -> line.contains("hemmeligt-token"))
        .filteredOn(line -> !line.contains("JAVA_TOOL_OPTIONS"))
        .noneMatch(line -> line.contains(SECRET));
  }

  private static Callable<Void> whole(Try one) {
    var room = one.room();
    var people =
        IntStream.rangeClosed(1, 5)
            .mapToObj(i ->
                BotFramework.person("P" + i + room.id().replaceAll("\\W", ""), number(room, i)))
            .toList();
    teams.place(room.id(), people);
    var colleagues =
        people.stream().map(p -> new Colleague(p, room, wire(), teams, one.twice())).toList();
    return () -> {
      new Walk(colleagues.getFirst(), colleagues.subList(1, 5), TeamsIT::untilDelivered, 0)
          .through(one.words() + " Sammen om de unge");
      return null;
    };
  }

  private static int number(Room room, int person) {
    return Math.floorMod(room.id().hashCode(), 100_000) * 10 + person;
  }

  @Test
  void microsofts_login_is_asked_at_the_start_and_what_it_says_is_one_line() {
    teams.until(() -> bot.said().stream().anyMatch(line -> line.contains("login knows the bot")));
  }

  @Test
  void what_is_not_from_teams_is_not_let_in() throws Exception {
    var forged = new Wire(URI.create(bot.teams()), SERVICE, () -> "e30.e30.e30");
    var room = new Room("19:forged@thread.v2", "groupChat");
    var activity = forged.activity(BotFramework.person("Fremmed", 99), room, "message");
    assertThat(forged.send(activity.put("text", "hjælp")).status()).isEqualTo(401);
    assertThat(teams.in(room.id())).isEmpty();
    try (var http = HttpClient.newHttpClient()) {
      var get = HttpRequest.newBuilder(URI.create(bot.teams())).GET().build();
      assertThat(http.send(get, BodyHandlers.ofString()).statusCode()).isEqualTo(405);
    }
  }

  @Test
  void what_was_left_alone_is_counted() throws Exception {
    var room = new Room("19:counted@thread.v2", "groupChat");
    var typing = wire().activity(BotFramework.person("Taster", 98), room, "typing");
    assertThat(wire().send(typing).status()).isEqualTo(200);
    assertThat(metrics())
        .containsPattern("traedesten_teams_ignored_total\\{why=\"no-message\"[^}]*} [1-9]");
  }

  /// Five groups wait for each other a little, and none goes on before all of its messages stand.
  private static void untilDelivered() {
    teams.until(() -> {
      var found = UNDER_WAY.matcher(metrics());
      assertThat(found.find()).isTrue();
      return Double.parseDouble(found.group(1)) == 0;
    });
  }

  private static String metrics() {
    var page = URI.create(bot.health().replace("/actuator/health", "/actuator/prometheus"));
    try {
      return HTTP.send(HttpRequest.newBuilder(page).GET().build(), BodyHandlers.ofString()).body();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
