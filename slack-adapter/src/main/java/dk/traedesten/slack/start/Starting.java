package dk.traedesten.slack.start;

import com.slack.api.model.view.View;
import dk.traedesten.chat.Phrases;
import dk.traedesten.chat.Ref;
import dk.traedesten.chat.StartForm;
import dk.traedesten.chat.StartForms;
import dk.traedesten.chat.StartPickers;
import dk.traedesten.chat.StartRequest;
import dk.traedesten.dialog.Language;
import dk.traedesten.dialog.Text;
import dk.traedesten.form.Input.PickerInput.Kind;
import dk.traedesten.form.PickedBinding;
import dk.traedesten.form.Submission;
import dk.traedesten.result.PersonId;
import dk.traedesten.session.Tenant;
import dk.traedesten.slack.people.SlackPeople;
import dk.traedesten.slack.render.Submitted;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Starting an exercise: the modal, what it looks like to a participant, and the start itself.
public record Starting(StartForms forms, SlackPeople people) {
  static final StartPickers PICKERS = pickers(Optional.empty());

  /// What came of a wish.
  public sealed interface Result {

    /// It has started, or had started when the same wish came before.
    record Started() implements Result {}

    /// It cannot be started as it is wished; the modal stays open.
    ///
    /// @param byBlock what is said at each block
    record Faults(Map<String, String> byBlock) implements Result {
      public Faults {
        byBlock = Map.copyOf(byBlock);
      }
    }

    /// The modal once more, with what is to be thought of first.
    record Warned(View modal) implements Result {}
  }

  private static StartPickers pickers(Optional<Text> hint) {
    return StartPickers.anybody(
        new PickedBinding(
            StartForm.WHERE,
            Words.CHANNEL,
            false,
            hint,
            Kind.PLACE,
            Words.NO_CHANNEL,
            List.of(),
            1),
        new PickedBinding(
            StartForm.CROWD,
            Words.USER_GROUP,
            true,
            Optional.empty(),
            Kind.CROWD,
            Phrases.NONE,
            List.of(),
            1));
  }

  /// The modal; empty when there is nothing to start.
  public Optional<View> modal(Opening opening, Language language) {
    var pickers =
        opening.inAGroupMessage() ? pickers(Optional.of(Words.IN_A_GROUP_MESSAGE)) : PICKERS;
    return forms
        .orFirst(opening.dialog(), pickers)
        .map(form ->
            new StartModal(form, false, Optional.empty(), language)
                .view(opening.wish(form.dialog().id(), language)));
  }

  /// The modal when another exercise has been chosen in it, or more is wanted. Slack keeps what
  /// stands in the blocks that stay.
  ///
  /// @param more whether what is seldom chosen is wanted
  public Optional<View> modal(View before, boolean more, Language language) {
    var sent = Submitted.of(before);
    return form(sent)
        .map(form -> {
          var wish = StartForms.wish(form, sent);
          boolean unfolded = more || !form.form(wish).isFolded(sent, 0);
          return new StartModal(form, unfolded, Optional.empty(), language).view(wish);
        });
  }

  private Optional<StartForm> form(Submission sent) {
    return sent.option(StartForm.EXERCISE).flatMap(one -> forms.of(one, PICKERS));
  }

  /// What it looks like to somebody who takes part.
  public Optional<View> preview(Tenant tenant, PersonId who, View modal, Language language) {
    var sent = Submitted.of(modal);
    return form(sent)
        .map(form ->
            PreviewModal.view(
                forms.preview(form, sent, people.find(tenant, who), language), language));
  }

  /// Starts it.
  ///
  /// @param token the same when the same modal is sent again, and never guessable
  public Result start(Tenant tenant, PersonId who, View modal, String token, Language language) {
    var sent = Submitted.of(modal);
    var form = form(sent);
    if (form.isEmpty()) {
      return new Result.Faults(Map.of(StartForm.EXERCISE, Phrases.NO_DIALOG.in(language)));
    }
    var wish = StartForms.wish(form.get(), sent);
    var place = new SlackStartPlace(people, tenant, who, wish.place().orElse(""), token, language);
    return switch (forms.begin(form.get(), sent, told(modal), place)) {
      case StartForms.Outcome.Started _ -> new Result.Started();
      case StartForms.Outcome.Unfit(var faults) -> new Result.Faults(faults.in(language));
      case StartForms.Outcome.Warned(StartRequest warned, var warnings) ->
          new Result.Warned(
              new StartModal(
                      form.get(),
                      !form.get().form(warned).isFolded(sent, 0),
                      Optional.of(warnings),
                      language)
                  .view(warned));
    };
  }

  /// Which warnings stood on it.
  private static Optional<String> told(View modal) {
    return Optional.ofNullable(modal.getPrivateMetadata())
        .flatMap(Ref::read)
        .flatMap(ref -> ref instanceof Ref.Begin begin ? begin.told() : Optional.empty());
  }
}
