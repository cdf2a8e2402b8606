package dk.traedesten.slack.render;

import com.slack.api.model.block.LayoutBlock;
import dk.traedesten.dialog.Language;
import dk.traedesten.message.Field.EntriesField;
import dk.traedesten.result.Value;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// Several short answers, each on a line of its own.
record EntriesInquiry(EntriesField field) implements Inquiry {

  @Override
  public List<LayoutBlock> head(Language language) {
    return Inputs.above(field.text().in(language));
  }

  @Override
  public List<List<LayoutBlock>> inputs(Optional<Value> given, Language language) {
    var texts =
        given
            .map(v -> v instanceof Value.Entries(var all) ? all : List.<String>of())
            .orElse(List.of());
    return List.of(
        IntStream.range(0, field.count())
            .<LayoutBlock>mapToObj(i ->
                Inputs.words(
                    id(i),
                    i == 0 ? Inputs.label(field.text().in(language), "1.") : (i + 1) + ".",
                    Optional.empty(),
                    i > 0 || field.optional(),
                    field.longest(),
                    false,
                    i < texts.size() ? Optional.of(texts.get(i)) : Optional.empty()))
            .toList());
  }

  @Override
  public List<String> blocks() {
    return IntStream.range(0, field.count()).mapToObj(this::id).toList();
  }

  /// An empty line between two others is no entry.
  @Override
  public Optional<Value> read(Filled filled, Optional<Value> before) {
    var texts = blocks().stream().flatMap(b -> filled.words(b).stream()).toList();
    return texts.isEmpty() ? Optional.empty() : Optional.of(new Value.Entries(texts));
  }

  private String id(int i) {
    return field.id() + ":" + i;
  }
}
