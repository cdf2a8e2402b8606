package dk.traedesten.slack.render;

import com.slack.api.model.block.LayoutBlock;
import dk.traedesten.dialog.Language;
import dk.traedesten.dialog.Option;
import dk.traedesten.dialog.Text;
import dk.traedesten.message.Field.ConsentField;
import dk.traedesten.result.Value;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Consent, or an objection with its reason.
record ConsentInquiry(ConsentField field) implements Inquiry {
  private static final String NO = "no";
  private static final int LONGEST = 1000;

  @Override
  public List<LayoutBlock> head(Language language) {
    return Inputs.above(field.text().in(language));
  }

  @Override
  public List<List<LayoutBlock>> inputs(Optional<Value> given, Language language) {
    var said = given.flatMap(v -> v instanceof Value.Consent c ? Optional.of(c) : Optional.empty());
    var options =
        new Options(
            List.of(new Option(Asked.YES, Words.CONSENT), new Option(NO, Words.OBJECT)), language);
    return List.of(
        List.of(
            Inputs.block(
                field.id(),
                Inputs.label(field.text().in(language), Words.YOUR_ANSWER.in(language)),
                Optional.empty(),
                field.optional(),
                options.radio(said.map(c -> c.given() ? Asked.YES : NO))),
            Inputs.words(
                why(),
                Words.WHICH_OBJECTION.in(language),
                Optional.of(Words.OBJECTION_HINT.in(language)),
                true,
                LONGEST,
                true,
                said.map(Value.Consent::objection))));
  }

  @Override
  public List<String> blocks() {
    return List.of(field.id(), why());
  }

  @Override
  public Optional<Value> read(Filled filled, Optional<Value> before) {
    var words = filled.words(why());
    return filled
        .option(field.id())
        .or(() -> words.map(_ -> NO))
        .map(said -> new Value.Consent(said.equals(Asked.YES), words.orElse("")));
  }

  @Override
  public Map<String, Text> faults(Filled filled, Optional<Value> read) {
    if (read.isPresent() && read.get() instanceof Value.Consent(var yes, var words)) {
      if (yes != words.isBlank()) {
        return Map.of(why(), yes ? Words.CONSENT_WITH_OBJECTION : Words.OBJECTION_MISSING);
      }
      if (filled.option(field.id()).isEmpty()) {
        return Map.of(field.id(), Words.ANSWER_MISSING);
      }
    }
    return Inquiry.super.faults(filled, read);
  }

  private String why() {
    return field.id() + ":why";
  }
}
