package dk.traedesten.slack.inbound;

import dk.traedesten.chat.Actor;
import dk.traedesten.chat.Outcome;
import dk.traedesten.dialog.Language;
import dk.traedesten.dialog.Text;
import dk.traedesten.message.Block;
import dk.traedesten.message.Message;
import dk.traedesten.slack.client.Answer;
import dk.traedesten.slack.client.Api;
import dk.traedesten.slack.client.Post;
import dk.traedesten.slack.render.Modals;
import dk.traedesten.slack.render.Rendered;
import dk.traedesten.slack.render.Renderer;
import java.util.concurrent.Executor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Says something to one person alone. It is a courtesy: what counts has been made durable before,
/// so nobody waits for it, and it is not said twice.
public final class Whispers {
  private static final Logger LOG = LoggerFactory.getLogger(Whispers.class);

  private final Api api;
  private final Executor afterwards;

  /// @param afterwards runs what need not be waited for
  public Whispers(Api api, Executor afterwards) {
    this.api = api;
    this.afterwards = afterwards;
  }

  void say(Actor to, Where where, Text words, Language language) {
    say(to, where, Renderer.whisper(Message.of(new Block.Paragraph(words)), language), language);
  }

  void say(Actor to, Where where, Rendered said, Language language) {
    afterwards.execute(() -> {
      if (!(sent(to, where, said, language) instanceof Outcome.Ok<?>)) {
        LOG.warn("A private line could not be shown");
      }
    });
  }

  private Outcome<?> sent(Actor to, Where where, Rendered said, Language language) {
    return switch (where) {
      case Where.Beside(var url) -> api.respond(url, new Answer.Beside(said.blocks(), said.text()));
      case Where.Instead(var url) ->
          api.respond(url, new Answer.InPlace(said.blocks(), said.text()));
      case Where.Modal(var trigger) ->
          api.openView(to.tenant(), trigger, Modals.told(said, language));
      case Where.Above(var trigger) ->
          api.pushView(to.tenant(), trigger, Modals.told(said, language));
      case Where.In(var channel) ->
          api.ephemeral(to.tenant(), to.who(), new Post(channel, said.blocks(), said.text()));
      case Where.Alone() ->
          api.post(to.tenant(), new Post(to.who().value(), said.blocks(), said.text()));
    };
  }
}
