package dk.traedesten.slack.render;

import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.util.json.GsonFactory;
import dk.traedesten.dialog.Language;
import dk.traedesten.dialog.Text;
import dk.traedesten.message.Block;
import dk.traedesten.message.Block.Quote;
import dk.traedesten.message.Message;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// What people write takes no effect on how the rest is read.
class PlainTest {

  @Test
  void signs_that_turn_the_direction_of_reading_are_left_out() {
    var turned = Text.same("Anna\u202Efedled\u2066!\u0007");
    var message =
        new Message(
            List.of(
                new Block.Heading(turned),
                new Block.Paragraph(turned),
                new Block.Note(turned),
                new Block.Quotes(
                    List.of(
                        new Quote(turned.da(), Optional.of(turned.da())),
                        new Quote("to\nlinjer", Optional.empty()))),
                new Block.Table(List.of(turned), List.of(List.of(turned)))));
    var rendered = Renderer.whisper(message, Language.DA);
    assertThat(GsonFactory.createSnakeCase().toJson(rendered.blocks()) + rendered.text())
        .contains("Annafedled!", "to\\nlinjer")
        .doesNotContain("\u202E", "\u2066", "\u0007", "\\u202", "\\u2066", "\\u0007");
  }
}
