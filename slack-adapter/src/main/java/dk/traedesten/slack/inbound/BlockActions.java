package dk.traedesten.slack.inbound;

import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import com.slack.api.bolt.context.builtin.ActionContext;
import com.slack.api.bolt.request.builtin.BlockActionRequest;
import com.slack.api.bolt.response.Response;
import com.slack.api.model.view.View;
import dk.traedesten.chat.Actor;
import dk.traedesten.chat.ChatCommand;
import dk.traedesten.chat.Counts;
import dk.traedesten.chat.IdempotencyKey;
import dk.traedesten.chat.OpenMessages;
import dk.traedesten.chat.Phrases;
import dk.traedesten.chat.Ref;
import dk.traedesten.chat.SessionCommands;
import dk.traedesten.dialog.Language;
import dk.traedesten.dialog.Text;
import dk.traedesten.slack.client.Api;
import dk.traedesten.slack.people.SlackPeople;
import dk.traedesten.slack.render.Clicks;
import dk.traedesten.slack.render.HomeTab;
import dk.traedesten.slack.render.Modals;
import dk.traedesten.slack.start.Opening;
import dk.traedesten.slack.start.StartActions;
import dk.traedesten.slack.start.Starting;
import java.util.Optional;

/// What is clicked: in messages, in modals, and under Home.
final class BlockActions {
  /// The moment of the engine's invitations.
  private static final String INVITATION = "invitation";

  private final Api api;
  private final OpenMessages desk;
  private final SlackPeople people;
  private final SessionCommands turns;
  private final ViewSubmissions filling;
  private final WrittenCommands listening;
  private final Starting starting;
  private final ModalOpener doors;
  private final AtHome home;
  private final EphemeralReplies whispers;
  private final Counts<Ignored> counts;

  BlockActions(
      Api api,
      OpenMessages desk,
      SlackPeople people,
      SessionCommands turns,
      ViewSubmissions filling,
      WrittenCommands listening,
      Starting starting,
      ModalOpener doors,
      AtHome home,
      EphemeralReplies whispers,
      Counts<Ignored> counts) {
    this.api = api;
    this.desk = desk;
    this.people = people;
    this.turns = turns;
    this.filling = filling;
    this.listening = listening;
    this.starting = starting;
    this.doors = doors;
    this.home = home;
    this.whispers = whispers;
    this.counts = counts;
  }

  private record Click(Actor actor, BlockActionPayload payload, BlockActionPayload.Action action) {
    /// The same when the same click is sent again.
    String id() {
      return IdempotencyKey.of(
          "click", actor.who().value(), action.getActionTs(), action.getActionId(), block());
    }

    private String block() {
      return Optional.ofNullable(action.getBlockId()).orElse("");
    }

    /// Whether it was in the chat with the bot alone.
    boolean isAlone() {
      return Optional.ofNullable(payload.getChannel())
          .filter(c -> c.getId().startsWith("D"))
          .isPresent();
    }

    Optional<View> view() {
      return Optional.ofNullable(payload.getView());
    }

    Optional<View> modal() {
      return view().filter(v -> "modal".equals(v.getType()));
    }

    /// The window that shows a section of Home whole, when it was clicked there.
    Optional<View> rest() {
      return modal().filter(v -> HomeTab.REST.equals(v.getCallbackId()));
    }

    /// Whether what a group answers in the chat with them is out of sight.
    boolean isUnderHome() {
      return view().filter(v -> "home".equals(v.getType())).isPresent() || rest().isPresent();
    }

    /// Where the one who clicked looks now.
    ReplyTarget where() {
      return ReplyTarget.beside(payload.getResponseUrl())
          .orElseGet(() ->
              modal().isPresent()
                  ? new ReplyTarget.Above(payload.getTriggerId())
                  : new ReplyTarget.Modal(payload.getTriggerId()));
    }
  }

  Response take(BlockActionRequest request, ActionContext context) {
    var payload = request.getPayload();
    var click = new Click(Verified.actor(context), payload, payload.getActions().getFirst());
    switch (click.action().getActionId()) {
      case StartActions.EXERCISE -> startModal(click, false);
      case StartActions.MORE -> startModal(click, true);
      case StartActions.LOOK -> preview(click);
      default ->
          Clicks.ref(click.action()).ifPresentOrElse(ref -> take(click, ref), () -> writing(click));
    }
    return Response.ok();
  }

  /// What was done shows under Home, and in the window that was pressed in.
  private void done(Click click) {
    home.changed(click.actor());
    click
        .rest()
        .ifPresent(open ->
            Ref.read(open.getPrivateMetadata())
                .ifPresent(ref -> {
                  if (ref instanceof Ref.Rest rest) {
                    update(click, open, home.rest(click.actor(), rest));
                  }
                }));
  }

  private void take(Click click, Ref ref) {
    switch (ref) {
      case Ref.Press press -> press(click, press);
      case Ref.Pick pick -> pick(click, pick);
      case Ref.Fill fill -> fill(click, fill);
      // For one release: so was a button written before that opens a form.
      case Ref.Send(var session, var moment, _) -> fill(click, new Ref.Fill(session, moment));
      case Ref.Whole whole -> whole(click, whole);
      case Ref.Exercise(var dialog, var topic) -> exercise(click, dialog, topic);
      case Ref.Speak(var language) -> {
        var said = listening.speak(click.actor(), language, click.id());
        whispers.say(click.actor(), click.where(), said, language);
        home.changed(click.actor());
      }
      case Ref.Said(var word) -> word(click, word);
      case Ref.Hours() -> hours(click);
      case Ref.Rest rest -> rest(click, rest);
      case Ref.Unfold _ ->
          click
              .modal()
              .ifPresent(open ->
                  filling
                      .unfolded(click.actor(), open, click.id(), language(click))
                      .ifPresent(next -> update(click, open, next)));
      case Ref.View _, Ref.Look _, Ref.Begin _ -> counts.happened(Ignored.NOT_OURS);
      case Ref.Help() ->
          whispers.say(
              click.actor(), click.where(), listening.help(click.actor()), language(click));
    }
  }

  private void press(Click click, Ref.Press press) {
    var form = home.form(click.actor(), press, language(click));
    if (form.isPresent()) {
      open(click, form.get());
      return;
    }
    var told =
        turns.press(click.actor(), press.session(), press.verb(), press.moment(), click.id());
    say(click, told.or(() -> inTheChat(click, press)));
    done(click);
    if (told.isEmpty() && click.isAlone() && press.moment().equals(INVITATION)) {
      switch (press.verb()) {
        case JOIN -> instead(click, Words.YOU_ARE_IN);
        case LEAVE -> instead(click, Words.YOU_ARE_OUT);
        default -> {
          // The invitation stays.
        }
      }
    }
  }

  /// What a group answers comes in the chat, and whoever looks at Home is told so.
  private static Optional<Text> inTheChat(Click click, Ref.Press press) {
    return switch (press.verb()) {
      case GROUP,
          ACTIONS,
          MY_ACTIONS,
          PULSES,
          PLAN_PULSE,
          SETTINGS,
          HISTORY,
          PAGE,
          TAKE_ALONG,
          PROGRAMS,
          NEW_KEY,
          NEW_WEBHOOK,
          MINUTES,
          MY_ANSWERS,
          WHO_SEES,
          EXAMPLE ->
          Optional.of(Phrases.LOOK_IN_YOUR_CHAT).filter(_ -> click.isUnderHome());
      default -> Optional.empty();
    };
  }

  /// A word that could as well have been written.
  private void word(Click click, ChatCommand word) {
    listening
        .answer(click.actor(), word, Optional.empty(), click.id(), language(click))
        .ifPresent(said -> whispers.say(click.actor(), click.where(), said, language(click)));
    done(click);
  }

  private void hours(Click click) {
    home.hours(click.actor(), language(click))
        .ifPresentOrElse(
            view -> open(click, view), () -> say(click, Optional.of(Phrases.NO_GROUPS)));
  }

  private void rest(Click click, Ref.Rest rest) {
    var view = home.rest(click.actor(), rest);
    click.rest().ifPresentOrElse(open -> update(click, open, view), () -> open(click, view));
  }

  /// An invitation that came to one person alone has done its work.
  private void instead(Click click, Text words) {
    ReplyTarget.instead(click.payload().getResponseUrl())
        .ifPresent(where -> whispers.say(click.actor(), where, words, language(click)));
  }

  private void say(Click click, Optional<Text> told) {
    told.ifPresent(words -> whispers.say(click.actor(), click.where(), words, language(click)));
  }

  private Language language(Click click) {
    return people.language(click.actor().tenant(), click.actor().who());
  }

  /// An answer with one click. The form as it lies before them says what it means.
  private void pick(Click click, Ref.Pick pick) {
    var actor = click.actor();
    var given =
        desk.form(actor.tenant(), actor.who(), pick.session(), pick.moment())
            .flatMap(form -> Modals.picked(form, pick));
    say(
        click,
        given.isEmpty()
            ? Optional.of(Words.FORM_IS_GONE)
            : SessionCommands.told(
                turns.answer(actor, pick.session(), pick.moment(), given.get(), click.id())));
    done(click);
  }

  private void fill(Click click, Ref.Fill fill) {
    var actor = click.actor();
    var form = desk.form(actor.tenant(), actor.who(), fill.session(), fill.moment());
    var standing = desk.standing(actor.tenant(), actor.who(), fill.session(), fill.moment());
    if (form.isEmpty() || standing.isEmpty()) {
      say(click, Optional.of(Words.FORM_IS_GONE));
    } else {
      open(click, Modals.form(standing.get(), form.get(), language(click)));
    }
  }

  private void whole(Click click, Ref.Whole whole) {
    var message =
        desk.whole(
            click.actor().tenant(),
            click.actor().who(),
            whole.session(),
            whole.privately(),
            whole.key());
    if (message.isEmpty()) {
      say(click, Optional.of(Words.WHOLE_IS_GONE));
    } else {
      var view = Modals.whole(whole, message.get().message(), message.get().language());
      click
          .modal()
          .filter(v -> Modals.WHOLE.equals(v.getCallbackId()))
          .ifPresentOrElse(open -> update(click, open, view), () -> open(click, view));
    }
  }

  private void update(Click click, View before, View next) {
    api.updateView(
        click.actor().tenant(), before.getId(), Optional.ofNullable(before.getHash()), next);
  }

  private void open(Click click, View view) {
    var trigger = click.payload().getTriggerId();
    if (click.modal().isPresent()) {
      doors.push(click.actor(), trigger, view, language(click));
    } else {
      doors.open(
          click.actor(),
          trigger,
          view,
          language(click),
          ReplyTarget.beside(click.payload().getResponseUrl()));
    }
  }

  private void exercise(Click click, Optional<String> dialog, Optional<String> topic) {
    var channel = Optional.ofNullable(click.payload().getChannel());
    doors.start(
        click.actor(),
        click.payload().getTriggerId(),
        channel
            .map(c -> Opening.in(c.getId(), Optional.ofNullable(c.getName()), dialog, topic))
            .orElseGet(() -> Opening.of(dialog).about(topic)),
        language(click),
        ReplyTarget.beside(click.payload().getResponseUrl()));
  }

  private void startModal(Click click, boolean more) {
    click
        .modal()
        .ifPresent(before ->
            starting
                .modal(before, more, language(click))
                .ifPresent(next -> update(click, before, next)));
  }

  private void preview(Click click) {
    click
        .modal()
        .flatMap(modal ->
            starting.preview(click.actor().tenant(), click.actor().who(), modal, language(click)))
        .ifPresent(view ->
            doors.push(click.actor(), click.payload().getTriggerId(), view, language(click)));
  }

  /// Somebody writes in a form that is open: it is kept, for a modal is easily closed.
  private void writing(Click click) {
    if (Clicks.isWriting(click.action()) && click.view().isPresent()) {
      filling.keep(click.actor(), click.view().get(), click.id());
    } else {
      counts.happened(click.action().getValue() == null ? Ignored.NOTHING_TO_DO : Ignored.NOT_OURS);
    }
  }
}
