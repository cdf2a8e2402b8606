package dk.traedesten.slack.inbound;

import com.slack.api.app_backend.slash_commands.payload.SlashCommandPayload;
import com.slack.api.bolt.context.builtin.SlashCommandContext;
import com.slack.api.bolt.request.builtin.SlashCommandRequest;
import com.slack.api.bolt.response.Response;
import com.slack.api.util.json.GsonFactory;
import dk.traedesten.chat.Actor;
import dk.traedesten.chat.ChatCommand;
import dk.traedesten.chat.IdempotencyKey;
import dk.traedesten.chat.NamedExercise;
import dk.traedesten.dialog.Catalogue;
import dk.traedesten.slack.people.SlackPeople;
import dk.traedesten.slack.render.Rendered;
import dk.traedesten.slack.start.Opening;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/// Slash commands: `/puls budget` starts an exercise, `/traedesten` does what is written to it.
final class SlashCommands {
  private static final String OURS = "/traedesten";

  private final Supplier<Catalogue> catalogue;
  private final SlackPeople people;
  private final ModalOpener doors;
  private final WrittenCommands listening;

  SlashCommands(
      Supplier<Catalogue> catalogue,
      SlackPeople people,
      ModalOpener doors,
      WrittenCommands listening) {
    this.catalogue = catalogue;
    this.people = people;
    this.doors = doors;
    this.listening = listening;
  }

  Response take(SlashCommandRequest request, SlashCommandContext context) {
    var actor = Verified.actor(context);
    var payload = request.getPayload();
    var words = Optional.ofNullable(payload.getText()).orElse("").strip();
    var written =
        payload.getCommand().equals(OURS) ? words : payload.getCommand().substring(1) + " " + words;
    if (ChatCommand.plain(written).equals("start")) {
      return start(actor, payload, Optional.empty());
    }
    var named = NamedExercise.in(catalogue.get(), written);
    if (named.isEmpty() || ChatCommand.of(written).isPresent()) {
      return said(
          listening.answer(
              actor,
              written,
              Optional.of(payload.getChannelId()).filter(SlashCommands::isGroup),
              IdempotencyKey.of("command", payload.getTriggerId())));
    }
    return start(actor, payload, named);
  }

  /// Whether a place is one where a group can meet, and not somebody's chat with the bot.
  private static boolean isGroup(String channel) {
    return !channel.startsWith("D");
  }

  private Response start(Actor actor, SlashCommandPayload payload, Optional<NamedExercise> named) {
    return doors.start(
        actor,
        payload.getTriggerId(),
        Opening.in(
            payload.getChannelId(),
            Optional.ofNullable(payload.getChannelName()),
            named.map(n -> n.dialog().id()),
            named.flatMap(NamedExercise::rest)),
        people.language(actor.tenant(), actor.who()),
        ReplyTarget.beside(payload.getResponseUrl()));
  }

  private static Response said(Optional<Rendered> answer) {
    return answer
        .map(a ->
            Response.builder()
                .statusCode(200)
                .contentType("application/json")
                .body(
                    GsonFactory.createSnakeCase()
                        .toJson(
                            Map.of(
                                "response_type",
                                "ephemeral",
                                "blocks",
                                a.blocks(),
                                "text",
                                a.text())))
                .build())
        .orElseGet(Response::ok);
  }
}
