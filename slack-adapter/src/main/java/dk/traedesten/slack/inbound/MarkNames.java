package dk.traedesten.slack.inbound;

import dk.traedesten.chat.Person;
import dk.traedesten.result.PersonId;
import dk.traedesten.session.Tenant;
import dk.traedesten.slack.client.Api;
import dk.traedesten.slack.people.SlackPeople;
import java.util.Optional;

/// What the people, channels and groups are called that Slack marks by their ids in a message.
record MarkNames(Api api, SlackPeople people) {
  private static final String GROUP = "subteam^";

  /// The name behind a mark; empty for the bot itself, and for what Slack does not tell.
  ///
  /// @param kind `@`, `#` or `!`
  Optional<String> of(Tenant tenant, String kind, String id) {
    return switch (kind) {
      case "@" -> person(tenant, id);
      case "#" -> api.channelName(tenant, id).ok().map(name -> "#" + name);
      default ->
          id.startsWith(GROUP)
              ? group(tenant, id.substring(GROUP.length()))
              : Optional.of("@" + id);
    };
  }

  private Optional<String> person(Tenant tenant, String id) {
    return people
        .find(tenant, new PersonId(id))
        .ok()
        .filter(person -> person.kind() != Person.Kind.BOT)
        .map(Person::name);
  }

  private Optional<String> group(Tenant tenant, String id) {
    return api.userGroups(tenant, Optional.empty()).ok().stream()
        .flatMap(groups -> groups.stream())
        .filter(group -> group.id().equals(id))
        .findFirst()
        .map(group -> group.name());
  }
}
