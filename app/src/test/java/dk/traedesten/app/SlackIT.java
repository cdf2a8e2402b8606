package dk.traedesten.app;

import static org.assertj.core.api.Assertions.assertThat;

import dk.traedesten.chat.Ref;
import dk.traedesten.message.Verb;
import dk.traedesten.slack.rig.Colleague;
import dk.traedesten.slack.rig.Filler;
import dk.traedesten.slack.rig.Sent;
import dk.traedesten.slack.rig.StubSlack;
import dk.traedesten.slack.rig.Tab;
import dk.traedesten.slack.rig.Walk;
import dk.traedesten.slack.rig.Wire;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The whole bot in a process of its own, on a real Redis, beside a Slack of ours: requests are
/// signed and sent as Slack does, and time passes as it does.
class SlackIT {
  private static final String SECRET = "8f742231b10e8888abcd99yyyzzz85a5";

  /// Longer than the channel rests between two messages.
  private static final Duration QUIET = Duration.ofMillis(1600);

  @TempDir static Path data;

  @SuppressWarnings("NullAway.Init")
  private static StubSlack slack;

  @SuppressWarnings("NullAway.Init")
  private static RunningBot bot;

  @BeforeAll
  static void start() {
    slack = new StubSlack();
    bot =
        RunningBot.start(
            Map.of(
                "TRAEDESTEN_DATA",
                data.toString(),
                "SLACK_BOT_TOKEN",
                "xoxb-stub-4711",
                "SLACK_SIGNING_SECRET",
                SECRET,
                "SLACK_API_URL",
                slack.api().toString()));
  }

  @AfterAll
  static void stop() {
    bot.close();
    slack.close();
  }

  private static Wire wire() {
    return new Wire(URI.create(bot.slack()), SECRET, InstantSource.system());
  }

  private static List<String> standing(String channel) {
    return slack.in(channel).stream().map(StubSlack.Standing::text).toList();
  }

  /// Five groups at the same time, each with people of its own.
  @Test
  void five_people_go_through_each_exercise_from_command_to_result() throws Exception {
    var exercises = List.of("check-in", "commitment", "proevehandling", "5f", "puls");
    try (var groups = Executors.newVirtualThreadPerTaskExecutor()) {
      for (Future<?> group :
          groups.invokeAll(exercises.stream().map(SlackIT::wholeExercise).toList())) {
        group.get();
      }
    }
    for (var exercise : exercises) {
      assertThat(standing("C" + exercise)).noneMatch(text -> text.contains("0 af 5"));
      assertThat(standing("C" + exercise)).anyMatch(text -> text.startsWith("Resultat"));
    }
    assertThat(bot.said())
        .noneMatch(line -> line.contains("Et svar") || line.contains("Person U"))
        .noneMatch(line -> line.contains("xoxb-stub") || line.contains(SECRET));
  }

  private static Callable<Void> wholeExercise(String exercise) {
    return wholeExercise(exercise, "C" + exercise, people(exercise), QUIET);
  }

  private static List<Colleague> people(String group) {
    return Stream.of("U1", "U2", "U3", "U4", "U5")
        .map(id -> new Colleague(id + group, wire(), slack, "C" + group))
        .toList();
  }

  private static Callable<Void> wholeExercise(
      String exercise, String channel, List<Colleague> people, Duration quiet) {
    slack.channel(
        channel, Stream.concat(people.stream().map(Colleague::id), Stream.of("UBOT")).toList());
    var places = Stream.concat(Stream.of(channel), people.stream().map(Colleague::id)).toList();
    return () -> {
      new Walk(
              people.getFirst(),
              people.subList(1, people.size()),
              () -> slack.untilQuiet(quiet, places),
              3)
          .through("/" + exercise, "Sammen om de unge");
      return null;
    };
  }

  @Test
  void what_one_has_taken_on_is_moved_and_done_from_home_and_by_nobody_else() throws Exception {
    var people = people("home");
    // A plan that is passed over before it has reached anybody leaves nobody with anything to do.
    wholeExercise("proevehandling", "Chome", people, QUIET.multipliedBy(2)).call();
    var homes = people.stream().map(who -> Tab.opened(who.id(), wire(), slack)).toList();
    var home =
        homes.stream()
            .filter(tab -> holds(tab, Verb.DONE))
            .findFirst()
            .orElseThrow(() -> new AssertionError("nothing to do after " + standing("Chome")));
    var what = what(home);
    // Whoever leads the group may tell of it too.
    var colleague =
        people.stream().skip(1).map(Colleague::id).filter(id -> !id.equals(home.who())).findFirst();

    // Not by a colleague, not by somebody from elsewhere, not by who cannot sign.
    for (var other : List.of(colleague.orElseThrow(), "U9elsewhere")) {
      for (var verb : List.of(Verb.DONE, Verb.MOVE, Verb.DROP)) {
        var trigger = Sent.fresh("foreign");
        home.click(other, thing(home, verb), Sent.fresh("17"), trigger);
        slack.until(() -> slack.opened(trigger).isPresent());
        assertThat(slack.opened(trigger).orElseThrow().toString()).doesNotContain(what);
      }
    }
    var forged = new Wire(URI.create(bot.slack()), "another", InstantSource.system());
    assertThat(
            new Tab(home.who(), home.view(), forged)
                .click(home.who(), thing(home, Verb.DONE), "17.1", "forged")
                .statusCode())
        .isEqualTo(401);
    var after = Tab.opened(home.who(), wire(), slack);
    assertThat(after.toString()).contains(what);

    after.click(home.who(), thing(after, Verb.MOVE), "17.2", "move");
    var form = Filler.filled(slack.opened("move").orElseThrow(), true);
    var to = LocalDate.ofInstant(Instant.now(), ZoneOffset.UTC).plusYears(2).withDayOfMonth(17);
    var moved =
        Filler.with(
            form,
            "to",
            Filler.value().put("type", "datepicker").put("selected_date", to.toString()));
    var owner = new Colleague(home.who(), wire(), slack, "Chome");
    assertThat(owner.submit(moved).body()).contains("clear");
    slack.until(
        () -> now(home).toString().contains("17." + to.getMonthValue() + "." + to.getYear()));

    int before = dones(now(home));
    now(home).click(home.who(), thing(now(home), Verb.DONE), "17.3", "done");
    slack.until(() -> dones(now(home)) == before - 1);
  }

  private static Tab now(Tab home) {
    return Tab.now(home.who(), wire(), slack);
  }

  private static boolean holds(Tab tab, Verb verb) {
    return tab.things().stream().anyMatch(thing -> is(thing.ref(), verb));
  }

  private static int dones(Tab tab) {
    return (int) tab.things().stream().filter(thing -> is(thing.ref(), Verb.DONE)).count();
  }

  private static Tab.Thing thing(Tab tab, Verb verb) {
    return tab.thing(ref -> is(ref, verb));
  }

  private static boolean is(Ref ref, Verb verb) {
    return ref instanceof Ref.Press(_, var its, _) && its == verb;
  }

  /// The words of the first thing somebody has taken on.
  private static String what(Tab home) {
    var blocks = home.view().path("blocks");
    for (int i = 1; i < blocks.size(); i++) {
      if (blocks.get(i - 1).toString().contains("Dine handlinger")) {
        return blocks
            .get(i)
            .path("elements")
            .path(0)
            .path("elements")
            .path(0)
            .path("text")
            .asString("");
      }
    }
    throw new AssertionError("nothing is taken on in " + home);
  }

  @Test
  void slack_is_asked_at_the_start_and_what_is_missing_is_said_in_one_line() {
    slack.until(() -> bot.said().stream().anyMatch(line -> line.contains("Slack: in Kommunen")));
  }

  @Test
  void what_is_not_from_slack_is_not_let_in() {
    var forged = new Wire(URI.create(bot.slack()), "another", InstantSource.system());
    assertThat(
            forged.form(Sent.command("U1", "/puls", "", StubSlack.CHANNEL, "forged")).statusCode())
        .isEqualTo(401);
    var get = HttpRequest.newBuilder(URI.create(bot.slack())).GET().build();
    assertThat(Wire.send(get).statusCode()).isEqualTo(405);
  }

  @Test
  void what_was_left_alone_is_counted() {
    wire().event("{\"type\":\"something_new\"}");
    var metrics =
        Wire.send(
            HttpRequest.newBuilder(
                    URI.create(bot.health().replace("/actuator/health", "/actuator/prometheus")))
                .GET()
                .build());
    assertThat(metrics.body())
        .containsPattern("traedesten_slack_ignored_total\\{why=\"unknown-kind\"[^}]*} [1-9]");
  }
}
