package dk.traedesten.slack.inbound;

import com.slack.api.bolt.response.Response;
import com.slack.api.model.view.View;
import dk.traedesten.chat.Actor;
import dk.traedesten.chat.CallOutcome;
import dk.traedesten.dialog.Language;
import dk.traedesten.slack.client.Api;
import dk.traedesten.slack.client.OpenModal;
import dk.traedesten.slack.start.Opening;
import dk.traedesten.slack.start.Starting;
import java.util.Optional;

/// Opens modals. A trigger lives three seconds, so it is done before anything is acknowledged.
final class ModalOpener {
  private final Api api;
  private final Starting starting;
  private final EphemeralReplies whispers;

  ModalOpener(Api api, Starting starting, EphemeralReplies whispers) {
    this.api = api;
    this.starting = starting;
    this.whispers = whispers;
  }

  /// Opens the modal in which an exercise is started.
  ///
  /// @param otherwise where to say that it did not open
  Response start(
      Actor actor,
      String trigger,
      Opening opening,
      Language language,
      Optional<ReplyTarget> otherwise) {
    starting
        .modal(opening, language)
        .ifPresent(view -> open(actor, trigger, view, language, otherwise));
    return Response.ok();
  }

  void open(
      Actor actor, String trigger, View view, Language language, Optional<ReplyTarget> otherwise) {
    told(actor, api.openView(actor.tenant(), trigger, view), language, otherwise);
  }

  /// Opens one above the one that is open.
  void push(Actor actor, String trigger, View view, Language language) {
    told(actor, api.pushView(actor.tenant(), trigger, view), language, Optional.empty());
  }

  private void told(
      Actor actor,
      CallOutcome<OpenModal> opened,
      Language language,
      Optional<ReplyTarget> otherwise) {
    if (!(opened instanceof CallOutcome.Ok<OpenModal>)) {
      otherwise.ifPresent(where -> whispers.say(actor, where, Words.NOT_OPENED, language));
    }
  }
}
