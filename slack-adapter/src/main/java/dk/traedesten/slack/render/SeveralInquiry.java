package dk.traedesten.slack.render;

import com.slack.api.model.block.LayoutBlock;
import dk.traedesten.dialog.Language;
import dk.traedesten.message.Field.SeveralField;
import dk.traedesten.result.Value;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Some of several options.
record SeveralInquiry(SeveralField field) implements Inquiry {

  @Override
  public List<LayoutBlock> head(Language language) {
    return Stream.concat(
            Inputs.above(field.text().in(language)).stream(),
            new Options(field.options(), language).inFull().stream())
        .toList();
  }

  @Override
  public List<List<LayoutBlock>> inputs(Optional<Value> given, Language language) {
    var chosen =
        given.map(v -> v instanceof Value.Picks(var ids) ? ids : Set.<String>of()).orElse(Set.of());
    return List.of(
        List.of(
            Inputs.block(
                field.id(),
                Inputs.label(field.text().in(language), Words.YOUR_ANSWER.in(language)),
                Optional.of(Words.choose(field.least(), field.most()).in(language)),
                field.optional(),
                new Options(field.options(), language).several(chosen, field.most()))));
  }

  @Override
  public List<String> blocks() {
    return List.of(field.id());
  }

  @Override
  public Optional<Value> read(Filled filled, Optional<Value> before) {
    var chosen = filled.options(field.id());
    return chosen.isEmpty()
        ? Optional.empty()
        : Optional.of(new Value.Picks(new LinkedHashSet<>(chosen)));
  }
}
