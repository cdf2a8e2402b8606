package dk.traedesten.slack.render;

import com.slack.api.model.block.LayoutBlock;
import dk.traedesten.dialog.Language;
import dk.traedesten.message.Field.WordsField;
import dk.traedesten.result.Value;
import java.util.List;
import java.util.Optional;

/// Words, on one line or several.
record WordsInquiry(WordsField field) implements Inquiry {

  @Override
  public List<LayoutBlock> head(Language language) {
    return Inputs.above(field.text().in(language));
  }

  @Override
  public List<List<LayoutBlock>> inputs(Optional<Value> given, Language language) {
    var hint = field.example().map(e -> Words.FOR_INSTANCE.plus("", e).in(language));
    return List.of(
        List.of(
            Inputs.words(
                field.id(),
                Inputs.label(field.text().in(language), Words.YOUR_ANSWER.in(language)),
                hint,
                field.optional(),
                field.longest(),
                field.lines(),
                given.flatMap(v ->
                    v instanceof Value.Words(var words) ? Optional.of(words) : Optional.empty()))));
  }

  @Override
  public List<String> blocks() {
    return List.of(field.id());
  }

  @Override
  public Optional<Value> read(Filled filled, Optional<Value> before) {
    return filled.words(field.id()).map(Value.Words::new);
  }
}
