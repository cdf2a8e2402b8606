package dk.traedesten.slack.install;

import static org.assertj.core.api.Assertions.assertThat;

import dk.traedesten.chat.CallOutcome;
import dk.traedesten.result.PersonId;
import dk.traedesten.session.Tenant;
import dk.traedesten.slack.client.OAuthClient;
import dk.traedesten.slack.client.Sdk;
import dk.traedesten.slack.client.StubbedSlack;
import dk.traedesten.slack.client.StubbedSlack.Call;
import dk.traedesten.slack.client.StubbedSlack.Reply;
import dk.traedesten.slack.client.Token;
import dk.traedesten.slack.client.Workspace;
import dk.traedesten.spi.InMemoryShelf;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Tokens that expire. Slack takes each refresh token once; whoever comes with an old one is out.
class TokenRotationTest {
  private static final Tenant T1 = new Tenant("T1");
  private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");

  private final StubbedSlack slack = new StubbedSlack();
  private final Sdk sdk = Sdk.open(slack.api());
  private final InMemoryShelf shelf = new InMemoryShelf();
  private final Installed installed = new Installed(shelf);
  private final AtomicInteger number = new AtomicInteger(1);
  private final Set<String> used = ConcurrentHashMap.newKeySet();
  private volatile Instant now = NOON;
  private final ManyWorkspaces here = instance();
  private final ManyWorkspaces there = instance();

  @BeforeEach
  void usual() {
    slack.answer("oauth.v2.access", this::exchange);
    installed.put(
        new Installation(
            T1,
            new PersonId("UBOT"),
            "BBOT",
            new Token("access-1"),
            Optional.of(new Token("refresh-1")),
            Optional.of(NOON.plus(Duration.ofHours(12))),
            0,
            now));
  }

  @AfterEach
  void close() {
    sdk.close();
    slack.close();
  }

  @Test
  void token_is_used_while_it_is_young_and_exchanged_with_its_twin_before_it_expires() {
    assertThat(token(here)).isEqualTo("access-1");
    now = NOON.plus(Duration.ofHours(11)).plusSeconds(1);
    assertThat(token(here)).isEqualTo("access-2");
    assertThat(token(there)).isEqualTo("access-2");
    assertThat(slack.calls("oauth.v2.access")).hasSize(1);
    assertThat(installed.find(T1).flatMap(Installation::refresh)).contains(new Token("refresh-2"));
    now = now.plus(Duration.ofHours(13));
    assertThat(token(there)).isEqualTo("access-3");
  }

  @Test
  void twenty_at_once_make_one_exchange() throws InterruptedException, ExecutionException {
    now = NOON.plus(Duration.ofHours(13));
    assertThat(atOnce(20, List.of(here))).containsOnly("access-2");
    assertThat(slack.calls("oauth.v2.access")).hasSize(1);
  }

  @Test
  void twenty_at_once_on_two_instances_make_one_exchange()
      throws InterruptedException, ExecutionException {
    now = NOON.plus(Duration.ofHours(13));
    assertThat(atOnce(20, List.of(here, there))).containsOnly("access-2");
    assertThat(slack.calls("oauth.v2.access")).hasSize(1);
  }

  @Test
  void nobody_waits_while_the_old_token_does_as_well() {
    now = NOON.plus(Duration.ofHours(11)).plusSeconds(1);
    assertThat(new Lease(shelf).take(T1, 0, now)).isTrue();
    assertThat(token(here)).isEqualTo("access-1");
    assertThat(slack.calls("oauth.v2.access")).isEmpty();
  }

  @Test
  void one_who_died_in_the_middle_is_waited_for_a_minute_at_most() {
    now = NOON.plus(Duration.ofHours(11)).plusSeconds(1);
    var lease = new Lease(shelf);
    assertThat(lease.take(T1, 0, now)).isTrue();
    assertThat(lease.take(T1, 0, now)).isFalse();
    assertThat(lease.take(T1, 0, now.plus(Lease.SPAN))).isFalse();
    now = now.plus(Lease.SPAN.multipliedBy(2));
    assertThat(token(here)).isEqualTo("access-2");
  }

  @Test
  void silence_of_slack_is_borne_as_long_as_the_old_token_holds() {
    slack.answer("oauth.v2.access", _ -> Reply.status(503, ""));
    now = NOON.plus(Duration.ofHours(11)).plusSeconds(1);
    assertThat(token(here)).isEqualTo("access-1");
    now = NOON.plus(Duration.ofHours(12));
    assertThat(here.find(T1)).isEqualTo(new CallOutcome.Unreachable<Workspace>(false));
    slack.answer("oauth.v2.access", this::exchange);
    assertThat(token(here)).isEqualTo("access-2");
  }

  @Test
  void refresh_token_slack_no_longer_knows_means_to_install_again() {
    slack.answer("oauth.v2.access", _ -> Reply.no("invalid_refresh_token"));
    now = NOON.plus(Duration.ofHours(13));
    assertThat(here.find(T1)).isEqualTo(new CallOutcome.Denied<Workspace>("invalid_refresh_token"));
  }

  private ManyWorkspaces instance() {
    return new ManyWorkspaces(
        shelf,
        new OAuthClient(sdk),
        new AppIdentity("12.34", new Token("client-secret"), Optional.empty()),
        new Leaving(new Erasable(shelf, InstantSource.system()), _ -> 0),
        () -> now);
  }

  private static String token(ManyWorkspaces workspaces) {
    return workspaces.find(T1).ok().orElseThrow().token().value();
  }

  private static List<String> atOnce(int many, List<ManyWorkspaces> instances)
      throws InterruptedException, ExecutionException {
    var together = new CyclicBarrier(many);
    var found = new ArrayList<Future<String>>();
    try (var each = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int i = 0; i < many; i++) {
        var instance = instances.get(i % instances.size());
        found.add(
            each.submit(() -> {
              together.await();
              return token(instance);
            }));
      }
    }
    var tokens = new ArrayList<String>();
    for (var one : found) {
      tokens.add(one.get());
    }
    return tokens;
  }

  private Reply exchange(Call call) {
    if (!call.said("grant_type").equals("refresh_token")
        || !call.said("refresh_token").equals("refresh-" + number.get())
        || !used.add(call.said("refresh_token"))) {
      return Reply.no("invalid_refresh_token");
    }
    int next = number.incrementAndGet();
    return Reply.ok(
        "\"access_token\":\"access-%d\",\"refresh_token\":\"refresh-%d\",\"expires_in\":43200,\"bot_user_id\":\"UBOT\",\"team\":{\"id\":\"T1\"},\"scope\":\"chat:write\""
            .formatted(next, next));
  }
}
