package dk.traedesten.slack.render;

import static org.assertj.core.api.Assertions.assertThat;

import dk.traedesten.chat.Ref;
import dk.traedesten.dialog.Language;
import dk.traedesten.dialog.Text;
import dk.traedesten.message.Block;
import dk.traedesten.message.Block.Button;
import dk.traedesten.message.Block.Quote;
import dk.traedesten.message.Message;
import dk.traedesten.message.Verb;
import dk.traedesten.play.Extremes;
import dk.traedesten.play.Samples;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Whatever the engine says, and more, Slack takes it.
class LimitsTest {
  private static final Button PRESS =
      new Button(Extremes.text(200), Verb.HAND_OVER, "moment", false);

  static List<Block> extremes() {
    return Extremes.blocks();
  }

  @ParameterizedTest
  @MethodSource("extremes")
  void every_block_alone_is_taken(Block block) {
    for (var language : Language.values()) {
      check(Message.of(new Block.Heading(Text.same("Øvelse")), block), language);
    }
  }

  @Test
  void all_readable_blocks_together_are_taken() {
    check(
        new Message(
            extremes().stream()
                .filter(b ->
                    !(b instanceof Block.Question
                        || b instanceof Block.Buttons
                        || b instanceof Block.Menu))
                .toList()),
        Language.DA);
  }

  @Test
  void what_can_be_pressed_is_kept_however_much_there_is_to_read() {
    var blocks = new ArrayList<Block>(Collections.nCopies(70, new Block.Note(Extremes.text(900))));
    blocks.add(Samples.form(Samples.SCALE));
    blocks.add(new Block.Buttons(List.of(PRESS)));
    check(new Message(blocks), Language.DA);
    var json =
        GoldenTest.json(
            Renderer.message(ToAnna.message(new Message(blocks), Language.DA)).blocks());
    assertThat(json)
        .contains(
            "\\\"option\\\":\\\"10\\\"", "hand-over", "Se det hele", "\\\"k\\\":\\\"whole\\\"");
  }

  @Test
  void nothing_that_was_shortened_is_lost_in_the_whole() {
    var quotes =
        IntStream.range(0, 300)
            .mapToObj(i -> new Quote("nr " + i + " " + "x".repeat(300), Optional.empty()))
            .toList();
    var message = Message.of(new Block.Quotes(quotes));
    var all = new StringBuilder();
    for (int page = 0; page < 20; page++) {
      var view =
          Modals.whole(new Ref.Whole(Samples.SESSION, true, "k", page), message, Language.DA);
      SlackRules.check(view);
      all.append(GoldenTest.json(view.getBlocks()));
    }
    IntStream.range(0, 300).forEach(i -> assertThat(all).contains("nr " + i + " x"));
  }

  private static void check(Message message, Language language) {
    SlackRules.check(Renderer.message(ToAnna.message(message, language)));
    SlackRules.check(Renderer.whisper(message, language));
    for (int page : List.of(0, 1, 2, 50, 1000)) {
      SlackRules.check(
          Modals.whole(new Ref.Whole(Samples.SESSION, true, "k", page), message, language));
    }
    for (var block : message.blocks()) {
      if (block instanceof Block.Question form) {
        SlackRules.check(Modals.form(Samples.SESSION, form, language));
      }
    }
    var piece = new Home.Piece(Samples.SESSION, message, Optional.of("C0UNGE"));
    SlackRules.check(HomeTab.view(ToAnna.home(List.of(piece), language)));
  }

  @Test
  void a_home_with_very_much_on_it_is_taken() {
    var pieces =
        Stream.concat(Samples.messages().values().stream(), extremes().stream().map(Message::of))
            .map(m -> new Home.Piece(Samples.SESSION, m, Optional.<String>empty()))
            .toList();
    SlackRules.check(HomeTab.view(ToAnna.home(pieces, Language.DA)));
  }

  @Test
  void help_with_very_many_exercises_is_taken() {
    var exercises = new LinkedHashMap<String, Text>();
    IntStream.range(0, 200).forEach(i -> exercises.put("e" + i, Extremes.text(300)));
    SlackRules.check(
        HelpMessage.of(
            Extremes.text(1500), exercises, Map.of("e1", "/puls"), Optional.empty(), Language.DA));
    SlackRules.check(
        Modals.told(
            Renderer.whisper(Message.of(new Block.Paragraph(Extremes.text(5000))), Language.DA),
            Language.DA));
  }

  @Test
  void the_samples_are_taken() {
    for (var language : Language.values()) {
      Samples.messages().values().forEach(m -> check(m, language));
      Samples.forms()
          .values()
          .forEach(f -> SlackRules.check(Modals.form(Samples.SESSION, f, language)));
    }
  }
}
