package dk.traedesten.teams.reception;

import dk.traedesten.chat.Person;
import dk.traedesten.chat.Phrases;
import dk.traedesten.chat.PlaceMembers;
import dk.traedesten.chat.Ref;
import dk.traedesten.chat.StartForm;
import dk.traedesten.chat.StartForms;
import dk.traedesten.chat.StartPickers;
import dk.traedesten.chat.StartRequest;
import dk.traedesten.chat.StartWarnings;
import dk.traedesten.chat.Topic;
import dk.traedesten.dialog.Dialog;
import dk.traedesten.spi.Ids;
import dk.traedesten.teams.card.FormErrors;
import dk.traedesten.teams.card.StartCard;
import dk.traedesten.teams.card.StartCards;
import dk.traedesten.teams.people.TeamsPeople;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/// Starting an exercise: the card for it, what it looks like to a participant, and the start.
record Starting(StartForms forms, TeamsPeople people, SideMessages voice, Ids ids) {

  /// The card; in a chat with one person alone, where to write instead.
  ///
  /// @param said becomes the topic
  InvokeReply form(Acting acting, Optional<String> dialog, Optional<String> said) {
    if (acting.isAlone()) {
      return new InvokeReply.Line(Words.ONLY_WITH_A_GROUP);
    }
    var here = here(acting);
    return forms
        .orFirst(dialog, StartPickers.among(here.people()))
        .map(form -> {
          var wish = StartRequest.of(form.dialog().id(), topic(acting, said));
          var warnings = forms.warnings(form, wish, here);
          return card(acting, ids.fresh(), form, wish, warnings, Optional.empty());
        })
        .orElseGet(() -> new InvokeReply.Line(Phrases.NO_DIALOG));
  }

  private static InvokeReply card(
      Acting acting,
      String id,
      StartForm form,
      StartRequest wish,
      StartWarnings warnings,
      Optional<FormErrors> errors) {
    return new InvokeReply.Shown(
        new StartCard(id, form, warnings, errors, acting.language()).rendered(wish));
  }

  private static String topic(Acting acting, Optional<String> said) {
    return said.map(Topic::of).orElseGet(() -> acting.say(Words.OUR_WORK));
  }

  private PlaceMembers here(Acting acting) {
    return people
        .members(acting.who().tenant(), acting.envelope().conversation().id())
        .ok()
        .orElse(PlaceMembers.NOBODY);
  }

  /// What it looks like to somebody who takes part.
  InvokeReply look(Acting acting, Ref.Look look, ObjectNode data) {
    return forms
        .of(look.dialog(), StartPickers.ANYBODY)
        .<InvokeReply>map(form ->
            new InvokeReply.Opened(
                StartCards.preview(
                    forms.preview(
                        form,
                        StartCards.sent(form, data),
                        people.find(acting.who().tenant(), acting.who().who()),
                        acting.language()),
                    acting.language())))
        .orElseGet(() -> new InvokeReply.Line(Phrases.NO_DIALOG));
  }

  /// Starts it where the card stands. The card's one-time id makes the session: clicked again, by
  /// whomever, it is the same one.
  InvokeReply begin(Acting acting, Ref.Begin begin, ObjectNode data) {
    return acting.isAlone()
        ? new InvokeReply.Line(Words.ONLY_WITH_A_GROUP)
        : forms
            .of(begin.dialog(), StartPickers.ANYBODY)
            .map(form -> begin(acting, begin, form, data))
            .orElseGet(() -> new InvokeReply.Line(Phrases.NO_DIALOG));
  }

  private InvokeReply begin(Acting acting, Ref.Begin begin, StartForm form, ObjectNode data) {
    var sent = StartCards.sent(form, data);
    var place = new TeamsStartPlace(people, acting, begin.form());
    return switch (forms.begin(form, sent, begin.told(), place)) {
      case StartForms.Outcome.Started _ -> started(acting, form.dialog());
      case StartForms.Outcome.Unfit(var faults) ->
          again(
              acting,
              begin,
              form,
              StartForms.wish(form, sent),
              StartWarnings.NONE,
              Optional.of(new FormErrors(faults, data)));
      case StartForms.Outcome.Warned(var wish, var warnings) ->
          again(acting, begin, form, wish, warnings, Optional.empty());
    };
  }

  private InvokeReply again(
      Acting acting,
      Ref.Begin begin,
      StartForm form,
      StartRequest wish,
      StartWarnings warnings,
      Optional<FormErrors> errors) {
    var listed = form.with(StartPickers.among(here(acting).people()), form.exercises());
    return card(acting, begin.form(), listed, wish, warnings, errors);
  }

  private InvokeReply started(Acting acting, Dialog dialog) {
    var starter =
        people
            .find(acting.who().tenant(), acting.who().who())
            .ok()
            .map(Person::name)
            .orElseGet(() -> acting.say(Words.WHOEVER_STARTED));
    var words = StartCards.started(dialog, starter, acting.language());
    acting
        .envelope()
        .conversation()
        .replyTo()
        .ifPresent(card -> voice.instead(acting, card, words));
    return new InvokeReply.Shown(words);
  }
}
