package dk.traedesten.slack.render;

import com.slack.api.model.block.LayoutBlock;
import dk.traedesten.dialog.Language;
import dk.traedesten.message.Field.DayField;
import dk.traedesten.result.Value;
import java.util.List;
import java.util.Optional;

/// A day, from Slack's calendar.
record DayInquiry(DayField field) implements Inquiry {

  @Override
  public List<LayoutBlock> head(Language language) {
    return Inputs.above(field.text().in(language));
  }

  @Override
  public List<List<LayoutBlock>> inputs(Optional<Value> given, Language language) {
    return List.of(
        List.of(
            Inputs.day(
                field.id(),
                Inputs.label(field.text().in(language), Words.YOUR_ANSWER.in(language)),
                Optional.empty(),
                field.optional(),
                given.flatMap(
                    v -> v instanceof Value.Day(var day) ? Optional.of(day) : Optional.empty()))));
  }

  @Override
  public List<String> blocks() {
    return List.of(field.id());
  }

  @Override
  public Optional<Value> read(Filled filled, Optional<Value> before) {
    return filled.day(field.id()).map(Value.Day::new);
  }
}
