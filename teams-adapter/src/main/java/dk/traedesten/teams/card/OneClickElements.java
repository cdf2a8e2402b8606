package dk.traedesten.teams.card;

import dk.traedesten.chat.Ref;
import dk.traedesten.form.Form;
import dk.traedesten.form.FormTexts;
import dk.traedesten.form.OneClick;
import dk.traedesten.message.Verb;
import dk.traedesten.teams.card.CardElement.ActionSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A form that is answered with one click.
///
/// @param mayWrite whether what needs words can be written on the card
record OneClickElements(CardContext frame, Form form, boolean mayWrite) {
  /// What is unfolded to write.
  private static final String OTHERWISE = "objection";

  /// What it looks like; empty when one click is not enough.
  Optional<List<CardElement>> elements() {
    return form.oneClick().map(this::elements);
  }

  private List<CardElement> elements(OneClick click) {
    var elements = new ArrayList<CardElement>();
    click.note().ifPresent(n -> elements.addAll(new Inputs(frame.language()).hint(n)));
    var actions = new ArrayList<CardAction>();
    click.picks().forEach(pick -> actions.add(action(pick, click.spread())));
    click.otherwise().ifPresent(otherwise -> actions.add(opens(otherwise)));
    if (click.otherwise().isPresent()) {
      actions.addAll(skip());
      elements.addAll(Pressed.rows(actions));
    } else {
      elements.addAll(Pressed.rows(actions));
      elements.addAll(Pressed.rows(Stream.concat(rest().stream(), skip().stream()).toList()));
    }
    click
        .otherwise()
        .filter(_ -> mayWrite)
        .ifPresent(otherwise -> elements.add(CardLayout.folded(OTHERWISE, written(otherwise))));
    return elements;
  }

  private CardAction action(OneClick.Pick pick, boolean explained) {
    var ref =
        new Ref.Pick(
            frame.session(), form.moment(), form.leading().orElseThrow().id(), pick.option());
    var style =
        pick.given() || pick.main()
            ? Optional.of(CardAction.Style.POSITIVE)
            : Optional.<CardAction.Style>empty();
    return explained
        ? frame.press(frame.say(pick.label()), frame.say(pick.means()), ref, style)
        : frame.press(frame.say(pick.label()), ref, style);
  }

  private CardAction opens(OneClick.Otherwise otherwise) {
    return mayWrite
        ? new CardAction.Unfold(frame.say(otherwise.label()), List.of(OTHERWISE))
        : frame.open(
            frame.say(otherwise.label()),
            new Ref.Fill(frame.session(), form.moment()),
            Optional.empty());
  }

  private List<CardElement> written(OneClick.Otherwise otherwise) {
    var drawn = new FormElements(otherwise.section(), frame.language());
    var elements = new ArrayList<CardElement>();
    otherwise.section().slots().forEach(slot -> elements.addAll(drawn.of(slot)));
    var send = new Ref.Send(frame.session(), form.moment(), 0);
    elements.add(
        new ActionSet(List.of(frame.send(frame.say(otherwise.send()), send)), Optional.empty()));
    return elements;
  }

  /// The way to the questions that may be left out.
  private List<CardAction> rest() {
    return form.fields().size() > 1
        ? List.of(
            frame.open(
                frame.say(FormTexts.WITH_WORDS) + " …",
                new Ref.Fill(frame.session(), form.moment()),
                Optional.empty()))
        : List.of();
  }

  /// The way to pass, where there is one.
  List<CardAction> skip() {
    return form.skippable()
        ? List.of(
            frame.press(
                frame.say(FormTexts.SKIP),
                new Ref.Press(frame.session(), Verb.SKIP, form.moment()),
                Optional.empty()))
        : List.of();
  }
}
