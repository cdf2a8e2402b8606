package dk.traedesten.slack.render;

import com.slack.api.model.block.LayoutBlock;
import dk.traedesten.dialog.Language;
import dk.traedesten.dialog.Option;
import dk.traedesten.message.Field;
import dk.traedesten.result.PersonId;
import dk.traedesten.result.Value;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// One of several options, or one of the people.
record ChoiceInquiry(Field field, List<Option> options) implements Inquiry {

  @Override
  public List<LayoutBlock> head(Language language) {
    return Stream.concat(
            Inputs.above(field.text().in(language)).stream(),
            new Options(options, language).inFull().stream())
        .toList();
  }

  @Override
  public List<List<LayoutBlock>> inputs(Optional<Value> given, Language language) {
    var all = new Options(options, language);
    var chosen =
        given.flatMap(v ->
            switch (v) {
              case Value.Pick(var id) -> Optional.of(id);
              case Value.Person(var who) -> Optional.of(who.value());
              default -> Optional.<String>empty();
            });
    return List.of(
        List.of(
            Inputs.block(
                field.id(),
                Inputs.label(field.text().in(language), Words.YOUR_ANSWER.in(language)),
                Optional.empty(),
                field.optional(),
                field instanceof Field.PersonField ? all.select(chosen) : all.one(chosen))));
  }

  @Override
  public List<String> blocks() {
    return List.of(field.id());
  }

  @Override
  public Optional<Value> read(Filled filled, Optional<Value> before) {
    return filled
        .option(field.id())
        .map(id ->
            field instanceof Field.PersonField
                ? new Value.Person(new PersonId(id))
                : new Value.Pick(id));
  }
}
