package dk.traedesten.teams.card;

import dk.traedesten.chat.Person;
import dk.traedesten.chat.Phrases;
import dk.traedesten.chat.Ref;
import dk.traedesten.chat.SessionStarter;
import dk.traedesten.chat.SessionStarter.Place;
import dk.traedesten.chat.StartRequest;
import dk.traedesten.dialog.Catalogue;
import dk.traedesten.dialog.Dialog;
import dk.traedesten.dialog.Language;
import dk.traedesten.dialog.Option;
import dk.traedesten.dialog.Text;
import dk.traedesten.form.Form;
import dk.traedesten.form.FormTexts;
import dk.traedesten.form.PreviewForm;
import dk.traedesten.layout.Notification;
import dk.traedesten.layout.PlainText;
import dk.traedesten.message.Block;
import dk.traedesten.message.Message;
import dk.traedesten.runtime.Start;
import dk.traedesten.session.GroupId;
import dk.traedesten.session.Participant.Part;
import dk.traedesten.session.SessionId;
import dk.traedesten.teams.card.CardElement.ActionSet;
import dk.traedesten.teams.card.CardElement.Choice;
import dk.traedesten.teams.card.CardElement.TextInput;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The card on which an exercise is started. Everything has a default: with the exercise named it
/// is one message and one click.
///
/// @param form its one-time id
/// @param people who can be picked
record StartCard(
    String form,
    Catalogue catalogue,
    Dialog dialog,
    StartRequest wish,
    List<Person> people,
    Optional<SessionStarter.Result.Fault> fault,
    Language language) {
  /// It belongs to no exercise yet.
  private static final SessionId NONE = new SessionId(new GroupId("start"), "start");

  private static final String MORE = "more";
  private static final String OTHERS = "others";
  private static final int TITLE = 60;

  /// In bytes; there is room for the envelope around it.
  private static final int BUDGET = 20_000;

  /// How many people a list of names is of use for.
  private static final int LISTED = 60;

  Rendered rendered() {
    var small = people.size() <= LISTED ? people : List.<Person>of();
    var elements = elements(small);
    var fitting = Json.size(elements) <= BUDGET || small.isEmpty() ? elements : elements(List.of());
    return new Rendered(
        Card.of(fitting, language),
        Notification.of(say(Phrases.TITLE) + " · " + say(dialog.title())));
  }

  private CardContext frame() {
    return new CardContext(
        NONE, Optional.empty(), CardContext.Place.GROUP, language, Optional.empty());
  }

  private List<CardElement> elements(List<Person> listed) {
    var elements = new ArrayList<CardElement>();
    elements.add(CardLayout.heading(Plain.inert(say(dialog.title()))));
    elements.addAll(
        CardLayout.lines(
            say(dialog.purpose()), Optional.of(CardElement.Spacing.SMALL), CardLayout::plain));
    elements.addAll(new Inputs(language).hint(Phrases.size(dialog)));
    fault
        .filter(f -> f.at() != Place.TOPIC)
        .ifPresent(f -> elements.add(CardLayout.fault(say(f.words()))));
    elements.add(topic());
    fault
        .filter(f -> f.at() == Place.TOPIC)
        .ifPresent(f -> elements.add(CardLayout.fault(say(f.words()))));
    if (dialog.modes().size() > 1) {
      elements.add(mode());
    }
    elements.add(CardLayout.folded(MORE, more(listed)));
    elements.add(CardLayout.folded(OTHERS, others()));
    elements.add(new ActionSet(actions(), Optional.empty()));
    return elements;
  }

  private List<CardAction> actions() {
    var frame = frame();
    return List.of(
        frame.send(say(Phrases.START), new Ref.Begin(form, dialog.id())),
        new CardAction.Unfold(say(Words.MORE), List.of(MORE)),
        frame.open(say(Phrases.PREVIEW), new Ref.Look(form, dialog.id()), Optional.empty()),
        new CardAction.Unfold(say(Words.ANOTHER_EXERCISE), List.of(OTHERS)));
  }

  private CardElement topic() {
    return new TextInput(
        StartForm.TOPIC,
        Plain.inert(PlainText.cut(say(dialog.topic()), 150)),
        true,
        Optional.of(say(FormTexts.ANSWER_MISSING)),
        false,
        Start.LONGEST_TOPIC,
        Optional.empty(),
        Optional.of(PlainText.seen(wish.topic())).filter(words -> !words.isBlank()));
  }

  private CardElement mode() {
    return select(
        StartForm.MODE,
        Phrases.MODE,
        dialog.modes().stream().map(m -> choice(m.name(), Phrases.mode(m))).toList(),
        wish.mode().orElse(dialog.modes().getFirst()).name());
  }

  /// What is seldom chosen.
  private List<CardElement> more(List<Person> listed) {
    var elements = new ArrayList<CardElement>();
    var inputs = new Inputs(language);
    var names = listed.stream().map(p -> named(p)).toList();
    if (!names.isEmpty()) {
      elements.add(
          inputs.several(
              StartForm.WHO,
              Plain.inert(say(Words.WHO)),
              false,
              names,
              wish.people().stream().map(p -> p.value()).toList()));
    }
    dialog.settings().forEach(s -> elements.add(setting(s)));
    elements.add(
        select(
            StartForm.WITHIN,
            Phrases.WITHIN,
            Stream.concat(
                    Stream.of(choice(StartForm.NONE, Phrases.USUAL)),
                    StartRequest.SPANS.stream().map(s -> choice(s.toString(), Phrases.span(s))))
                .toList(),
            wish.within().map(Object::toString).orElse(StartForm.NONE)));
    if (!names.isEmpty()) {
      elements.add(
          select(
              StartForm.DEPUTY,
              Phrases.DEPUTY,
              Stream.concat(Stream.of(choice(StartForm.NONE, Phrases.NONE)), names.stream())
                  .toList(),
              wish.deputy().map(p -> p.value()).orElse(StartForm.NONE)));
    }
    elements.add(
        select(
            StartForm.PART,
            Phrases.PART,
            Stream.of(Part.values()).map(p -> choice(p.name(), Phrases.part(p))).toList(),
            wish.part().name()));
    return elements;
  }

  private CardElement setting(dk.traedesten.dialog.Setting setting) {
    return select(
        StartForm.setting(setting.setting()),
        setting.text(),
        setting.options().stream().map((Option o) -> choice(o.id(), o.text())).toList(),
        wish.settings().getOrDefault(setting.setting(), setting.byDefault()));
  }

  private List<CardElement> others() {
    var choices =
        Stream.concat(
                Stream.of(dialog),
                catalogue.dialogs().stream().filter(d -> !d.id().equals(dialog.id())))
            .limit(LISTED)
            .map(d -> choice(d.id(), d.title()))
            .toList();
    return List.of(
        select(StartForm.EXERCISE, Phrases.EXERCISE, choices, dialog.id()),
        new ActionSet(
            List.of(frame().send(say(Words.CHOOSE_IT), new Ref.Exercise(Optional.empty()))),
            Optional.empty()));
  }

  private CardElement select(String id, Text label, List<Choice> choices, String chosen) {
    return new Inputs(language)
        .choice(
            id,
            Plain.inert(PlainText.cut(say(label), 150)),
            false,
            Inputs.COMPACT,
            choices,
            Optional.of(chosen));
  }

  private Choice choice(String value, Text words) {
    return new Choice(Plain.fit(say(words), TITLE), Submitted.encoded(value));
  }

  private static Choice named(Person person) {
    return new Choice(Plain.fit(person.name(), TITLE), Submitted.encoded(person.id().value()));
  }

  private String say(Text words) {
    return words.in(language);
  }

  /// What stands there when it has done its work.
  static Rendered started(Dialog dialog, Language language) {
    return Cards.message(
        NONE, Message.of(new Block.Paragraph(Words.started(dialog.title()))), language);
  }

  /// An exercise as somebody who takes part sees it, in a window. Nothing in it can be pressed.
  static Window preview(List<Message> seen, Language language) {
    var blocks = new ArrayList<Block>();
    blocks.add(new Block.Note(Phrases.PREVIEW_NOTE));
    seen.forEach(message -> blocks.addAll(readable(message)));
    return new Window(
        Phrases.PREVIEW_TITLE.in(language),
        Cards.message(NONE, new Message(blocks), language).card());
  }

  private static List<Block> readable(Message message) {
    return message.blocks().stream()
        .flatMap(block ->
            switch (block) {
              case Block.Question form ->
                  PreviewForm.blocks(Form.of(form, CardBudget.PROFILE), message.said()).stream();
              case Block.Buttons _, Block.Menu _ -> Stream.<Block>empty();
              case Block.Heading _,
                  Block.Paragraph _,
                  Block.Note _,
                  Block.Quotes _,
                  Block.Progress _,
                  Block.Picture _,
                  Block.Table _,
                  Block.Link _,
                  Block.Document _ ->
                  Stream.of(block);
            })
        .toList();
  }
}
