package dk.traedesten.slack.render;

import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.model.block.InputBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.view.View;
import com.slack.api.model.view.ViewState;
import dk.traedesten.dialog.Language;
import dk.traedesten.dialog.Text;
import dk.traedesten.engine.Rejection;
import dk.traedesten.form.FormOutcome;
import dk.traedesten.message.Block.Question;
import dk.traedesten.message.Field;
import dk.traedesten.play.Samples;
import dk.traedesten.result.Value;
import dk.traedesten.session.GroupId;
import dk.traedesten.session.SessionId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What is seldom filled in of a form in Slack.
class FoldedFormTest {
  private static final SessionId SESSION = new SessionId(new GroupId("C1"), "s");
  private static final Map<String, Value> GIVEN =
      Map.of("topic", new Value.Words("Budgettet"), "days", new Value.Words("24.12.2026"));

  private static Field words(String id) {
    return new Field.WordsField(id, Text.same(id), id.startsWith("q"), 50, false, Optional.empty());
  }

  /// More than one page, when all of it is seen.
  private static Question form() {
    var seldom = Stream.concat(Stream.of("days"), IntStream.range(0, 20).mapToObj(n -> "q" + n));
    var ids = Stream.concat(Stream.of("topic"), seldom).toList();
    return new Question(
        "m",
        ids.stream().map(FoldedFormTest::words).toList(),
        GIVEN,
        Samples.form(Samples.WORDS).send(),
        false,
        Set.copyOf(ids.subList(1, ids.size())));
  }

  private static List<String> inputs(View view) {
    return view.getBlocks().stream()
        .filter(InputBlock.class::isInstance)
        .map(LayoutBlock::getBlockId)
        .toList();
  }

  /// Sent with these words in its inputs, and nothing in the others.
  private static View sent(View view, Map<String, String> written) {
    var values = new LinkedHashMap<String, Map<String, ViewState.Value>>();
    for (var id : inputs(view)) {
      var value = new ViewState.Value();
      value.setValue(written.get(id));
      values.put(id, Map.of(Submitted.INPUT, value));
    }
    view.setState(ViewState.builder().values(values).build());
    return view;
  }

  @Test
  void it_is_out_of_sight_and_sent_as_it_stood() {
    var view = Modals.form(SESSION, form(), Language.DA);
    assertThat(inputs(view)).containsExactly("topic");
    assertThat(view.getBlocks().getLast().toString()).contains("Flere valg");
    assertThat(Modals.read(form(), sent(view, Map.of("topic", "Lønnen"))))
        .isEqualTo(
            new FormOutcome.Answers(
                Map.of("topic", new Value.Words("Lønnen"), "days", GIVEN.get("days"))));
  }

  @Test
  void unfolded_it_stands_below_the_rest_with_what_was_written() {
    var open = sent(Modals.form(SESSION, form(), Language.DA), Map.of("topic", "Lønnen"));
    var view = Modals.unfolded(SESSION, form(), open, Language.DA);
    assertThat(inputs(view)).startsWith("topic", "days", "q0");
    assertThat(view.toString()).contains("Lønnen", "24.12.2026").doesNotContain("Flere valg");
    assertThat(Modals.read(form(), sent(view, Map.of("topic", "x", "days", "y"))))
        .isInstanceOf(FormOutcome.NextPage.class);
  }

  @Test
  void what_a_group_refuses_of_it_is_told_at_its_field_on_its_page() {
    var fault = new Rejection.Unfit("q18", Text.same("Det er ingen dage."));
    var blocks = Modals.faulty(SESSION, form(), fault, Language.DA).getBlocks();
    int at = blocks.stream().map(LayoutBlock::getBlockId).toList().indexOf("q18");
    assertThat(blocks.get(at - 1).toString()).contains("Det er ingen dage.");
    assertThat(inputs(Modals.faulty(SESSION, form(), fault, Language.DA))).doesNotContain("topic");
  }
}
