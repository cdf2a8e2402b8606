package dk.traedesten.slack.inbound;

import com.slack.api.app_backend.interactive_components.response.BlockSuggestionResponse;
import com.slack.api.app_backend.interactive_components.response.Option;
import com.slack.api.bolt.context.builtin.BlockSuggestionContext;
import com.slack.api.bolt.request.builtin.BlockSuggestionRequest;
import com.slack.api.bolt.response.Response;
import com.slack.api.model.block.composition.PlainTextObject;
import dk.traedesten.chat.Actor;
import dk.traedesten.chat.Person;
import dk.traedesten.slack.client.Api;
import dk.traedesten.slack.client.UserGroup;
import dk.traedesten.slack.people.SlackPeople;
import dk.traedesten.slack.render.Pickers;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Options that are looked up while somebody chooses: the workspace's user groups.
final class OptionsLoad {
  private static final int MOST = 100;
  private static final int LONGEST = 75;

  private final Api api;
  private final SlackPeople people;

  OptionsLoad(Api api, SlackPeople people) {
    this.api = api;
    this.people = people;
  }

  Response take(BlockSuggestionRequest request, BlockSuggestionContext context) {
    var payload = request.getPayload();
    var options =
        payload.getActionId().equals(Pickers.USER_GROUP)
            ? userGroups(
                Verified.actor(context),
                Optional.ofNullable(payload.getTeam()).map(t -> t.getId()),
                Optional.ofNullable(payload.getValue()).orElse(""))
            : List.<Option>of();
    return context.ack(BlockSuggestionResponse.builder().options(options).build());
  }

  /// None of another organisation's business.
  private List<Option> userGroups(Actor actor, Optional<String> team, String typed) {
    if (people.find(actor.tenant(), actor.who()).ok().filter(Person::canTakePart).isEmpty()) {
      return List.of();
    }
    var sought = typed.toLowerCase(Locale.ROOT);
    return api.userGroups(actor.tenant(), team).ok().orElse(List.of()).stream()
        .filter(g -> g.name().toLowerCase(Locale.ROOT).contains(sought))
        .limit(MOST)
        .map(OptionsLoad::option)
        .toList();
  }

  private static Option option(UserGroup group) {
    return Option.builder()
        .text(
            PlainTextObject.builder()
                .text(group.name().substring(0, Math.min(LONGEST, group.name().length())))
                .build())
        .value(group.id())
        .build();
  }
}
