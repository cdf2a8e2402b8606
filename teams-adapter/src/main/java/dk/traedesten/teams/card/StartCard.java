package dk.traedesten.teams.card;

import dk.traedesten.chat.Phrases;
import dk.traedesten.chat.Ref;
import dk.traedesten.chat.StartForm;
import dk.traedesten.chat.StartPickers;
import dk.traedesten.chat.StartRequest;
import dk.traedesten.chat.StartTexts;
import dk.traedesten.chat.StartWarnings;
import dk.traedesten.dialog.Language;
import dk.traedesten.dialog.Text;
import dk.traedesten.form.FormTexts;
import dk.traedesten.form.Section;
import dk.traedesten.layout.Notification;
import dk.traedesten.session.GroupId;
import dk.traedesten.session.SessionId;
import dk.traedesten.teams.card.CardElement.ActionSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The card on which an exercise is started. Everything has a default: with the exercise named it
/// is one message and one click.
///
/// @param id its one-time id
/// @param warnings what is to be thought of before it starts
/// @param errors what does not fit in what was sent
public record StartCard(
    String id,
    StartForm form,
    StartWarnings warnings,
    Optional<FormErrors> errors,
    Language language) {
  /// It belongs to no exercise yet.
  private static final SessionId NONE = new SessionId(new GroupId("start"), "start");

  private static final String OTHERS = "others";

  /// In bytes; there is room for the envelope around it.
  private static final int BUDGET = 20_000;

  /// How many exercises there is room for where their names are long.
  private static final int SOME = 15;

  public Rendered rendered(StartRequest wish) {
    var nobody = StartPickers.among(List.of());
    var fitting =
        Stream.of(
                form,
                form.with(nobody, form.exercises()),
                form.with(nobody, SOME),
                form.with(nobody, 1))
            .map(one -> elements(one, wish))
            .filter(elements -> Json.size(elements) <= BUDGET)
            .findFirst()
            .orElseGet(() -> elements(form.with(nobody, 1), wish));
    return new Rendered(
        Card.of(fitting, language),
        Notification.of(say(Phrases.TITLE) + " · " + say(form.dialog().title())));
  }

  private CardContext frame() {
    return new CardContext(NONE, Optional.empty(), CardContext.Place.GROUP, language, errors);
  }

  private List<CardElement> elements(StartForm shown, StartRequest wish) {
    var elements = new ArrayList<CardElement>();
    elements.add(CardLayout.heading(Plain.inert(say(form.dialog().title()))));
    var inputs = new Inputs(language);
    form.about().forEach(note -> elements.addAll(inputs.hint(note)));
    warnings.grave().forEach(one -> elements.add(CardLayout.fault(say(one))));
    warnings.good().forEach(one -> elements.addAll(inputs.hint(one)));
    var sections = shown.form(wish).sections();
    var asked =
        new ArrayList<CardElement>(FormElements.of(sections.subList(1, sections.size()), language));
    asked.add(CardLayout.folded(OTHERS, others(sections.getFirst())));
    elements.addAll(errors.map(wrong -> FormWithErrors.with(asked, wrong, frame())).orElse(asked));
    elements.add(new ActionSet(actions(), Optional.empty()));
    return elements;
  }

  private List<CardAction> actions() {
    var frame = frame();
    var told = Optional.of(warnings.key()).filter(_ -> !warnings.grave().isEmpty());
    var dialog = form.dialog().id();
    return List.of(
        frame.send(
            say(told.isPresent() ? StartTexts.START_ANYWAY : Phrases.START),
            new Ref.Begin(id, dialog, told)),
        new CardAction.Unfold(say(FormTexts.MORE), List.of(FormElements.MORE)),
        frame.open(say(Phrases.PREVIEW), new Ref.Look(id, dialog), Optional.empty()),
        new CardAction.Unfold(say(Words.ANOTHER_EXERCISE), List.of(OTHERS)));
  }

  private List<CardElement> others(Section exercise) {
    var elements = new ArrayList<>(FormElements.of(List.of(exercise), language));
    elements.add(
        new ActionSet(
            List.of(
                frame()
                    .send(
                        say(Words.CHOOSE_IT),
                        new Ref.Exercise(Optional.empty(), Optional.empty()))),
            Optional.empty()));
    return elements;
  }

  private String say(Text words) {
    return words.in(language);
  }
}
