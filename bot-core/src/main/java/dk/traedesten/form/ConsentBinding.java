package dk.traedesten.form;

import dk.traedesten.dialog.Option;
import dk.traedesten.dialog.Text;
import dk.traedesten.form.Input.OneOf;
import dk.traedesten.form.Input.TextInput;
import dk.traedesten.message.Field.ConsentField;
import dk.traedesten.result.Value;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Consent, or an objection with its reason.
record ConsentBinding(ConsentField field) implements BoundField {
  private static final String YES = "yes";
  private static final String NO = "no";
  private static final int LONGEST = 1000;

  private String why() {
    return id() + ":why";
  }

  @Override
  public Section section(Optional<Value> given) {
    var choice =
        new OneOf(
            id(),
            FormTexts.YOUR_ANSWER,
            true,
            !optional(),
            Optional.empty(),
            List.of(new Option(YES, FormTexts.CONSENT), new Option(NO, FormTexts.OBJECT)),
            false,
            said(given).map(c -> c.given() ? YES : NO));
    return Section.asking(
        question(), Slot.of(choice, why(given, false, FormTexts.OBJECTION_HINT_OTHERWISE)));
  }

  private TextInput why(Optional<Value> given, boolean required, Text hint) {
    return new TextInput(
        why(),
        FormTexts.WHICH_OBJECTION,
        false,
        required,
        Optional.of(hint),
        LONGEST,
        true,
        said(given).map(Value.Consent::objection));
  }

  private static Optional<Value.Consent> said(Optional<Value> value) {
    return value.flatMap(v -> v instanceof Value.Consent c ? Optional.of(c) : Optional.empty());
  }

  /// Words alone are an objection: there is a form that asks for nothing else.
  @Override
  public Optional<Value> read(Submission sent, Optional<Value> before) {
    var words = sent.words(why());
    return sent.option(id())
        .or(() -> words.map(_ -> NO))
        .map(said -> new Value.Consent(said.equals(YES), words.orElse("")));
  }

  @Override
  public Map<String, Text> misfits(Submission sent, Optional<Value> read) {
    if (said(read).filter(c -> c.given() != c.objection().isBlank()).isPresent()) {
      boolean yes = said(read).orElseThrow().given();
      return Map.of(why(), yes ? FormTexts.CONSENT_WITH_OBJECTION : FormTexts.OBJECTION_MISSING);
    }
    return BoundField.super.misfits(sent, read);
  }

  @Override
  public Text told(Value value) {
    return said(Optional.of(value))
        .map(c ->
            c.given() ? FormTexts.CONSENT : FormTexts.OBJECT.plus(": ", Text.same(c.objection())))
        .orElseGet(BoundField::wrongKind);
  }

  @Override
  public Optional<Text> foreseen() {
    return Optional.of(FormTexts.CONSENT.plus(" · ", FormTexts.OBJECT));
  }

  /// Yes with one click; an objection needs words.
  @Override
  public Optional<OneClick> oneClick(Optional<Value> given) {
    boolean consents = said(given).filter(Value.Consent::given).isPresent();
    boolean objects = said(given).isPresent() && !consents;
    var objection = Section.asking(question(), Slot.of(why(given, true, FormTexts.OBJECTION_HINT)));
    return Optional.of(
        new OneClick(
            Optional.empty(),
            List.of(new OneClick.Pick(YES, FormTexts.CONSENT, FormTexts.CONSENT, consents, true)),
            false,
            Optional.of(
                new OneClick.Otherwise(
                    FormTexts.OBJECT.map(label -> label + " …"),
                    objects,
                    objection,
                    FormTexts.SEND_OBJECTION))));
  }

  @Override
  public Optional<Value> picked(String option) {
    return option.equals(YES) ? Optional.of(new Value.Consent(true, "")) : Optional.empty();
  }
}
