package dk.traedesten.slack.inbound;

import com.slack.api.model.view.View;
import com.slack.api.model.view.ViewClose;
import com.slack.api.model.view.ViewTitle;
import dk.traedesten.dialog.Language;
import dk.traedesten.dialog.Text;
import dk.traedesten.message.Block;
import dk.traedesten.message.Message;
import dk.traedesten.slack.client.Answer;
import dk.traedesten.slack.client.Api;
import dk.traedesten.slack.client.Outcome;
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
    say(to, where, Renderer.whisper(Message.of(new Block.Paragraph(words)), language));
  }

  void say(Actor to, Where where, Rendered said) {
    afterwards.execute(() -> {
      if (!(sent(to, where, said) instanceof Outcome.Ok<?>)) {
        LOG.warn("A private line could not be shown");
      }
    });
  }

  private Outcome<?> sent(Actor to, Where where, Rendered said) {
    return switch (where) {
      case Where.Beside(var url) -> api.respond(url, new Answer.Beside(said.blocks(), said.text()));
      case Where.Instead(var url) ->
          api.respond(url, new Answer.InPlace(said.blocks(), said.text()));
      case Where.Modal(var trigger) -> api.openView(to.tenant(), trigger, note(said));
      case Where.Above(var trigger) -> api.pushView(to.tenant(), trigger, note(said));
      case Where.In(var channel) ->
          api.ephemeral(to.tenant(), to.who(), new Post(channel, said.blocks(), said.text()));
      case Where.Alone() ->
          api.post(to.tenant(), new Post(to.who().value(), said.blocks(), said.text()));
    };
  }

  /// A modal that only says something.
  static View note(Rendered said) {
    return View.builder()
        .type("modal")
        .callbackId(Modals.TOLD)
        .title(ViewTitle.builder().type("plain_text").text("Trædesten").emoji(false).build())
        .close(ViewClose.builder().type("plain_text").text("OK").emoji(false).build())
        .blocks(said.blocks())
        .build();
  }
}
