package dk.traedesten.slack.render;

import static org.assertj.core.api.Assertions.assertThat;

import dk.traedesten.chat.Ref;
import dk.traedesten.dialog.Language;
import dk.traedesten.form.Outcome;
import dk.traedesten.message.Block.Question;
import dk.traedesten.play.LongWalk;
import dk.traedesten.result.Value;
import dk.traedesten.spi.Delivery;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every exercise is walked to its end by as many as it takes, who write as much as there is room
/// for, and answer in Slack: whatever they are shown is taken, and what they send is what counts.
class EveryStepTest {

  static List<Path> files() throws IOException {
    return LongWalk.files();
  }

  @ParameterizedTest
  @MethodSource("files")
  void whatever_is_said_is_taken_and_whatever_is_sent_counts(Path file) throws IOException {
    LongWalk.through(file, EveryStepTest::fill).forEach(EveryStepTest::check);
  }

  private static void fill(Question form, Map<String, Value> meant) {
    assertThat(Hand.fill(form, Hand.moves(form, meant), Language.DA))
        .isEqualTo(new Outcome.Given(meant));
  }

  private static void check(Delivery delivery) {
    for (var language : Language.values()) {
      var here =
          new Delivery(
              delivery.id(),
              delivery.tenant(),
              delivery.session(),
              delivery.to(),
              delivery.key(),
              delivery.message(),
              language);
      SlackRules.check(Renderer.message(here));
      for (var block : delivery.message().blocks()) {
        if (block instanceof Question form) {
          SlackRules.check(Modals.form(delivery.session(), form, language));
        }
      }
      if (Renderer.isShortened(delivery.session(), delivery.message(), language)) {
        var ref = new Ref.Whole(delivery.session(), true, delivery.key(), 0);
        SlackRules.check(Modals.whole(ref, delivery.message(), language));
      }
    }
    var piece = new Home.Piece(delivery.session(), delivery.message(), Optional.of("C0UNGE"));
    SlackRules.check(HomeTab.view(ToAnna.home(List.of(piece), Language.DA)));
  }
}
