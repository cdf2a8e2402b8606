package dk.traedesten.teams;

import static org.assertj.core.api.Assertions.assertThat;

import dk.traedesten.teams.rig.BotFramework.Trouble;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// What whoever starts the bot is told of its login, in one line.
class TeamsStartupCheckTest {

  private static TeamsStartupCheck when(Optional<Trouble> trouble) {
    try (var office = new Office()) {
      office.teams().loginWeather(_ -> trouble);
      var checked = office.bot().check();
      assertThat(checked.line()).startsWith("Teams: ").doesNotContain("\n", "hemmelig", "AADSTS");
      return checked;
    }
  }

  @Test
  void login_that_gives_a_token_knows_the_bot() {
    var checked = when(Optional.empty());
    assertThat(checked.well()).isTrue();
    assertThat(checked.line()).contains("knows the bot");
  }

  @Test
  void login_that_says_no_is_quoted_in_its_own_word_with_what_to_compare() {
    var checked = when(Optional.of(Trouble.refusedLogin("invalid_client")));
    assertThat(checked.well()).isFalse();
    assertThat(checked.line())
        .contains("says invalid_client", "TEAMS_APP_ID", "TEAMS_APP_PASSWORD", "TEAMS_TENANT_ID");
  }

  @Test
  void login_that_does_not_answer_is_perhaps_out_of_reach() {
    var checked = when(Optional.of(Trouble.status(503, "busy")));
    assertThat(checked.well()).isFalse();
    assertThat(checked.line()).contains("reaches it", "TEAMS_APP_PASSWORD");
  }
}
