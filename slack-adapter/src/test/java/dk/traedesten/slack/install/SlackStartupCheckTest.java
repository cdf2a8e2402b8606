package dk.traedesten.slack.install;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dk.traedesten.session.Tenant;
import dk.traedesten.slack.client.OAuthClient;
import dk.traedesten.slack.client.Sdk;
import dk.traedesten.slack.client.StubbedSlack;
import dk.traedesten.slack.client.StubbedSlack.Reply;
import dk.traedesten.slack.client.Token;
import dk.traedesten.spi.InMemoryShelf;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SlackStartupCheckTest {
  private final StubbedSlack slack = new StubbedSlack();
  private final Sdk sdk = Sdk.open(slack.api());
  private final OneWorkspace workspace =
      new OneWorkspace(
          new OAuthClient(sdk),
          new Token("xoxb-secret"),
          new Leaving(new Erasable(new InMemoryShelf(), InstantSource.system()), _ -> 0),
          () -> Instant.EPOCH);

  @AfterEach
  void close() {
    sdk.close();
    slack.close();
  }

  @Test
  void everything_there_is_said_with_the_workspaces_name() {
    slack.answer("auth.test", _ -> StubbedSlack.identity("T1", OAuthScope.all()));
    assertThat(SlackStartupCheck.of(workspace))
        .isEqualTo(new SlackStartupCheck.Found(true, "Slack: connected to Kommunen"));
    assertThat(slack.calls("auth.test").getFirst().token()).isEqualTo("xoxb-secret");
  }

  @Test
  void missing_scope_is_named_with_what_it_is_for_and_what_to_do() {
    slack.answer(
        "auth.test",
        _ -> StubbedSlack.identity("T1", OAuthScope.all().replace("files:write,", "") + ",admin"));
    assertThat(SlackStartupCheck.of(workspace))
        .isEqualTo(
            new SlackStartupCheck.Found(
                false,
                "Slack: in Kommunen the bot may not upload pictures of results: add files:write under \"OAuth & Permissions\" and press \"Reinstall to Workspace\""));
  }

  @Test
  void wrong_token_is_said_without_the_token() {
    slack.answer("auth.test", _ -> Reply.no("invalid_auth"));
    assertThat(SlackStartupCheck.of(workspace).line())
        .startsWith("Slack does not take SLACK_BOT_TOKEN (invalid_auth)")
        .doesNotContain("secret");
  }

  @Test
  void many_who_wait_for_slack_at_once_ask_it_once() throws InterruptedException {
    var waiting = new ArrayList<Thread>();
    slack.answer(
        "auth.test",
        _ -> {
          var end = System.nanoTime() + Duration.ofSeconds(3).toNanos();
          while (System.nanoTime() < end
              && waiting.stream().filter(t -> t.getState() == Thread.State.WAITING).count() < 19) {
            Thread.onSpinWait();
          }
          return Reply.status(503, "");
        });
    for (int i = 0; i < 20; i++) {
      waiting.add(Thread.ofPlatform().unstarted(workspace::identity));
    }
    waiting.forEach(Thread::start);
    for (var one : waiting) {
      one.join();
    }
    assertThat(slack.calls("auth.test")).hasSize(1);
  }

  @Test
  void slack_out_of_reach_is_asked_again_when_it_is_needed() {
    slack.answer("auth.test", _ -> Reply.status(503, ""));
    assertThat(SlackStartupCheck.of(workspace).well()).isFalse();
    assertThatIllegalStateException()
        .as("what cannot be placed must not be acknowledged, or it is lost")
        .isThrownBy(() -> workspace.tenant(Optional.empty(), Optional.of("T1")));
    slack.answer("auth.test", _ -> StubbedSlack.identity("T1", ""));
    assertThat(workspace.tenant(Optional.empty(), Optional.of("T1"))).contains(new Tenant("T1"));
    assertThat(workspace.tenant(Optional.empty(), Optional.of("T2"))).isEmpty();
    workspace.find(new Tenant("T1"));
    assertThat(slack.calls("auth.test")).hasSize(3);
  }
}
