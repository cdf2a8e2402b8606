package dk.traedesten.teams.card;

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
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Whatever the engine says, and more, Teams takes it: every card stays under 28 KB, with sixty
/// people who have a view of their own.
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
    var readable =
        extremes().stream()
            .filter(b ->
                !(b instanceof Block.Question
                    || b instanceof Block.Buttons
                    || b instanceof Block.Menu))
            .toList();
    check(new Message(readable), Language.DA);
  }

  @Test
  void nothing_at_all_is_taken() {
    check(Message.of(), Language.DA);
    check(Message.of(Samples.form()), Language.EN);
  }

  @Test
  void everything_at_once_is_taken() {
    check(new Message(extremes()), Language.EN);
  }

  @Test
  void what_can_be_pressed_is_kept_however_much_there_is_to_read() {
    var blocks = new ArrayList<Block>(Collections.nCopies(70, new Block.Note(Extremes.text(900))));
    blocks.add(Samples.form(Samples.SCALE));
    blocks.add(new Block.Buttons(List.of(PRESS)));
    var message = new Message(blocks);
    check(message, Language.DA);
    assertThat(Cards.message(ToAnna.alone(message, Language.DA)).card().written())
        .contains("\"option\":\"10\"", "hand-over", "Se det hele", "\"k\":\"whole\"");
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
      var window =
          Cards.whole(new Ref.Whole(Samples.SESSION, true, "k", page), message, Language.DA);
      CardRules.check(window);
      all.append(window.card().written());
    }
    IntStream.range(0, 300).forEach(i -> assertThat(all).contains("nr " + i + " x"));
  }

  @Test
  void a_message_that_fits_is_not_shortened() {
    Samples.messages()
        .forEach((name, message) -> {
          boolean isLong = name.equals("long");
          assertThat(Cards.isShortened(Samples.SESSION, message, Language.DA)).isEqualTo(isLong);
        });
  }

  private static void check(Message message, Language language) {
    CardRules.check(Cards.message(ToAnna.alone(message, language)));
    CardRules.check(Cards.message(ToAnna.withAll(message, language)));
    CardRules.check(Cards.message(Samples.SESSION, message, language));
    CardRules.check(Cards.view(Samples.SESSION, "v1", message, language));
    for (int page : List.of(0, 1, 50, 1000)) {
      CardRules.check(
          Cards.whole(new Ref.Whole(Samples.SESSION, true, "k", page), message, language));
    }
    Stream.of(message.blocks().toArray(Block[]::new))
        .flatMap(b -> b instanceof Block.Question form ? Stream.of(form) : Stream.of())
        .forEach(form -> CardRules.check(Cards.form(Samples.SESSION, form, language)));
  }
}
