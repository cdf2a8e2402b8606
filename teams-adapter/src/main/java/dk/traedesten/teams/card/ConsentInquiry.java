package dk.traedesten.teams.card;

import dk.traedesten.dialog.Language;
import dk.traedesten.dialog.Text;
import dk.traedesten.message.Field.ConsentField;
import dk.traedesten.result.Value;
import dk.traedesten.teams.card.Element.Choice;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Consent, or an objection with its reason.
record ConsentInquiry(ConsentField field) implements Inquiry {
  /// What consent is written as.
  static final String YES = "yes";

  static final String NO = "no";
  private static final int LONGEST = 1000;

  @Override
  public List<Element> head(Language language) {
    return new Inputs(language).above(field.text());
  }

  @Override
  public List<Slot> slots(Optional<Value> given, Language language) {
    var inputs = new Inputs(language);
    var said = said(given);
    var choice =
        inputs.choice(
            id(),
            inputs.label(field.text()),
            !field.optional(),
            Inputs.EXPANDED,
            List.of(
                new Choice(Words.CONSENT.in(language), YES),
                new Choice(Words.OBJECT.in(language), NO)),
            said.map(c -> c.given() ? YES : NO));
    var why = why(given, false, language);
    return List.of(
        new Slot(
            List.of(id(), why()),
            Stream.concat(Stream.of(choice), why.elements().stream()).toList(),
            10 + why.reserve()));
  }

  /// Room for the objection alone.
  Slot why(Optional<Value> given, boolean required, Language language) {
    return new Inputs(language)
        .words(
            why(),
            Words.WHICH_OBJECTION.in(language),
            Optional.of(Words.OBJECTION_HINT),
            required,
            LONGEST,
            true,
            said(given).map(Value.Consent::objection));
  }

  private static Optional<Value.Consent> said(Optional<Value> value) {
    return value.flatMap(v -> v instanceof Value.Consent c ? Optional.of(c) : Optional.empty());
  }

  @Override
  public boolean isReadable(Filled filled, String id) {
    return !filled.isOdd(id)
        && (!id.equals(id())
            || filled.option(id).filter(o -> !o.equals(YES) && !o.equals(NO)).isEmpty());
  }

  @Override
  public List<String> ids() {
    return List.of(id(), why());
  }

  @Override
  public Optional<Value> read(Filled filled, Optional<Value> before) {
    var words = filled.words(why());
    return filled
        .option(id())
        .or(() -> words.map(_ -> NO))
        .map(said -> new Value.Consent(said.equals(YES), words.orElse("")));
  }

  @Override
  public Map<String, Text> misfits(Filled filled, Optional<Value> read) {
    if (read.isPresent() && read.get() instanceof Value.Consent(var yes, var words)) {
      if (yes != words.isBlank()) {
        return Map.of(why(), yes ? Words.CONSENT_WITH_OBJECTION : Words.OBJECTION_MISSING);
      }
    }
    return Inquiry.super.misfits(filled, read);
  }

  private String why() {
    return id() + ":why";
  }
}
