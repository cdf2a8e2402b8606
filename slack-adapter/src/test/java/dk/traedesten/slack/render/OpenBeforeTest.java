package dk.traedesten.slack.render;

import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload.Action;
import com.slack.api.model.view.View;
import com.slack.api.model.view.ViewState;
import dk.traedesten.chat.Ref;
import dk.traedesten.form.FormOutcome;
import dk.traedesten.message.Field;
import dk.traedesten.play.Samples;
import dk.traedesten.result.Value;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// For one release: what was open in Slack while the bot was updated is read as it was meant.
class OpenBeforeTest {
  private static final String METADATA =
      "{\"k\":\"fill\",\"session\":\"C0UNGE.s1\",\"moment\":\"commitment\",\"page\":0}";

  private static View sent(Map<String, ViewState.Value> blocks) {
    var values = new LinkedHashMap<String, Map<String, ViewState.Value>>();
    blocks.forEach((block, value) -> values.put(block, Map.of("in", value)));
    return View.builder()
        .privateMetadata(METADATA)
        .state(ViewState.builder().values(values).build())
        .build();
  }

  private static ViewState.Value chosen(String... options) {
    var value = new ViewState.Value();
    var all =
        List.of(options).stream()
            .map(id -> {
              var option = new ViewState.SelectedOption();
              option.setValue(id);
              return option;
            })
            .toList();
    if (all.size() == 1) {
      value.setSelectedOption(all.getFirst());
    } else {
      value.setSelectedOptions(all);
    }
    return value;
  }

  private static FormOutcome read(Field field, Map<String, ViewState.Value> blocks) {
    return Modals.read(Samples.form(field), sent(blocks));
  }

  @Test
  void an_order_that_was_given_place_by_place() {
    var blocks = new LinkedHashMap<String, ViewState.Value>();
    var order = List.of("adult", "home", "friend", "school");
    order.forEach(id -> blocks.put("order:" + blocks.size(), chosen(id)));
    assertThat(read(Samples.RANKING, blocks))
        .isEqualTo(new FormOutcome.Answers(Map.of("order", new Value.Order(order))));
  }

  @Test
  void dots_that_were_placed_one_by_one() {
    var entries = Samples.entries();
    var blocks = new LinkedHashMap<String, ViewState.Value>();
    blocks.put("vote:0", chosen(entries.get(4).id()));
    blocks.put("vote:1", chosen(entries.get(1).id()));
    blocks.put("vote:2", chosen(entries.get(4).id()));
    assertThat(read(Samples.DOTS, blocks))
        .isEqualTo(
            new FormOutcome.Answers(
                Map.of(
                    "vote",
                    new Value.Dots(Map.of(entries.get(4).id(), 2, entries.get(1).id(), 1)))));
  }

  @Test
  void entries_that_were_ticked() {
    var entries = Samples.entries();
    var blocks = Map.of("vote:0", chosen(entries.get(0).id(), entries.get(2).id()));
    assertThat(read(Samples.ONE_EACH, blocks))
        .isEqualTo(
            new FormOutcome.Answers(
                Map.of(
                    "vote",
                    new Value.Dots(Map.of(entries.get(0).id(), 1, entries.get(2).id(), 1)))));
  }

  @Test
  void a_button_that_opens_a_form() {
    var action = new Action();
    action.setValue(METADATA);
    assertThat(Clicks.ref(action)).contains(new Ref.Send(Samples.SESSION, "commitment", 0));
  }
}
