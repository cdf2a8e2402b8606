package dk.traedesten.slack.inbound;

import dk.traedesten.chat.Actor;
import dk.traedesten.chat.CallOutcome;
import dk.traedesten.dialog.Language;
import dk.traedesten.dialog.Text;
import dk.traedesten.message.Block;
import dk.traedesten.message.Message;
import dk.traedesten.slack.client.Api;
import dk.traedesten.slack.client.EphemeralAnswer;
import dk.traedesten.slack.client.Post;
import dk.traedesten.slack.render.Modals;
import dk.traedesten.slack.render.Rendered;
import dk.traedesten.slack.render.Renderer;
import java.util.concurrent.Executor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Says something to one person alone. It is a courtesy: what counts has been made durable before,
/// so nobody waits for it, and it is not said twice.
public final class EphemeralReplies {
  private static final Logger LOG = LoggerFactory.getLogger(EphemeralReplies.class);

  private final Api api;
  private final Executor afterwards;

  /// @param afterwards runs what need not be waited for
  public EphemeralReplies(Api api, Executor afterwards) {
    this.api = api;
    this.afterwards = afterwards;
  }

  void say(Actor to, ReplyTarget where, Text words, Language language) {
    say(to, where, Renderer.whisper(Message.of(new Block.Paragraph(words)), language), language);
  }

  void say(Actor to, ReplyTarget where, Rendered said, Language language) {
    afterwards.execute(() -> {
      if (!(sent(to, where, said, language) instanceof CallOutcome.Ok<?>)) {
        LOG.warn("A private line could not be shown");
      }
    });
  }

  private CallOutcome<?> sent(Actor to, ReplyTarget where, Rendered said, Language language) {
    return switch (where) {
      case ReplyTarget.Beside(var url) ->
          api.respond(url, new EphemeralAnswer.Beside(said.blocks(), said.text()));
      case ReplyTarget.Instead(var url) ->
          api.respond(url, new EphemeralAnswer.InPlace(said.blocks(), said.text()));
      case ReplyTarget.Modal(var trigger) ->
          api.openView(to.tenant(), trigger, Modals.told(said, language));
      case ReplyTarget.Above(var trigger) ->
          api.pushView(to.tenant(), trigger, Modals.told(said, language));
      case ReplyTarget.In(var channel) ->
          api.ephemeral(to.tenant(), to.who(), new Post(channel, said.blocks(), said.text()));
      case ReplyTarget.Alone() ->
          api.post(to.tenant(), new Post(to.who().value(), said.blocks(), said.text()));
    };
  }
}
