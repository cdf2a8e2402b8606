package dk.traedesten.slack.people;

import com.slack.api.model.User;
import dk.traedesten.chat.Cache;
import dk.traedesten.chat.CallOutcome;
import dk.traedesten.chat.Directory;
import dk.traedesten.chat.Languages;
import dk.traedesten.chat.Person;
import dk.traedesten.chat.PlaceMembers;
import dk.traedesten.dialog.Language;
import dk.traedesten.result.PersonId;
import dk.traedesten.session.Tenant;
import dk.traedesten.slack.client.Api;
import dk.traedesten.slack.client.Page;
import dk.traedesten.slack.render.Desks;
import dk.traedesten.spi.DocumentStore;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/// Who is who. People are looked up when they are needed and remembered for an hour, in memory
/// only; what somebody has chosen for themselves is kept.
public final class SlackPeople implements Directory {
  private static final int MOST_REMEMBERED = 10_000;
  private static final Duration REMEMBERED = Duration.ofHours(1);

  /// How many members of a channel are looked up one by one; Slack allows about a hundred a minute.
  static final int MOST_LOOKED_UP = 60;

  private static final int AT_ONCE = 10;

  private record Key(Tenant tenant, PersonId who) {}

  private final Api api;
  private final Languages languages;
  private final Cache<Key, User> users;

  public SlackPeople(Api api, DocumentStore shelf, InstantSource clock) {
    this.api = api;
    this.languages = new Languages(shelf, Desks.ROOMS.channel());
    this.users = new Cache<>(MOST_REMEMBERED, REMEMBERED, clock);
  }

  @Override
  public CallOutcome<Person> find(Tenant tenant, PersonId who) {
    return user(tenant, who)
        .map(user -> UserMapping.person(tenant, user, languages.language(tenant, who)));
  }

  @Override
  public Language language(Tenant tenant, PersonId who) {
    return languages
        .language(tenant, who)
        .or(() -> find(tenant, who).ok().map(Person::language))
        .orElse(Language.DA);
  }

  /// Somebody chooses the language they want to be spoken to.
  public void choose(Tenant tenant, PersonId who, Language language) {
    languages.choose(tenant, who, language);
  }

  /// Somebody has changed: they are looked up anew.
  public void changed(Tenant tenant, PersonId who) {
    users.forget(new Key(tenant, who));
  }

  /// The bot has been taken out of a workspace.
  public void forget(Tenant tenant) {
    users.forgetAll(key -> key.tenant().equals(tenant));
  }

  /// Who is in a channel and can take part. [CallOutcome.Denied] `channel_not_found` or
  /// `not_in_channel` when the bot has to be invited first.
  public CallOutcome<PlaceMembers> members(Tenant tenant, String channel) {
    return everyPage(cursor -> api.members(tenant, channel, cursor))
        .then(ids -> crowd(tenant, ids));
  }

  /// The same where the bot is to write: [CallOutcome.Denied] also in an open channel that it is
  /// not in, though Slack tells who is there.
  public CallOutcome<PlaceMembers> withTheBot(Tenant tenant, String channel) {
    return everyPage(cursor -> api.members(tenant, channel, cursor))
        .then(ids ->
            api.bot(tenant)
                .then(bot ->
                    ids.contains(bot) || ids.size() >= PlaceMembers.MOST_COUNTED
                        ? crowd(tenant, ids)
                        : new CallOutcome.Denied<>("not_in_channel")));
  }

  /// Whether somebody is in a channel, or may be, since there are so many that nobody counted on.
  public CallOutcome<Boolean> isIn(Tenant tenant, String channel, PersonId who) {
    return everyPage(cursor -> api.members(tenant, channel, cursor))
        .map(ids -> ids.contains(who) || ids.size() >= PlaceMembers.MOST_COUNTED);
  }

  /// Who is in a user group and can take part.
  ///
  /// @param team the workspace, needed where the bot is installed for a whole organisation
  public CallOutcome<PlaceMembers> userGroup(
      Tenant tenant, Optional<String> team, String userGroup) {
    return api.userGroupMembers(tenant, team, userGroup).then(ids -> crowd(tenant, ids));
  }

  /// Several people at once, in the order given; those who cannot take part are left out.
  public CallOutcome<PlaceMembers> of(Tenant tenant, List<PersonId> ids) {
    return crowd(tenant, List.copyOf(new LinkedHashSet<>(ids)));
  }

  private interface Pages {
    CallOutcome<Page<PersonId>> at(Optional<String> cursor);
  }

  private static CallOutcome<List<PersonId>> everyPage(Pages pages) {
    var all = new LinkedHashSet<PersonId>();
    Optional<String> cursor = Optional.empty();
    do {
      var page = pages.at(cursor);
      if (!(page instanceof CallOutcome.Ok<Page<PersonId>>(var some))) {
        return page.map(_ -> List.of());
      }
      all.addAll(some.items());
      cursor = some.next();
    } while (cursor.isPresent() && all.size() < PlaceMembers.MOST_COUNTED);
    return new CallOutcome.Ok<>(List.copyOf(all));
  }

  private CallOutcome<PlaceMembers> crowd(Tenant tenant, List<PersonId> ids) {
    var people = new ArrayList<Person>();
    int strangers = 0;
    for (var found : findAll(tenant, ids.stream().limit(MOST_LOOKED_UP).toList())) {
      switch (found) {
        case CallOutcome.Ok<Person>(var person) when person.canTakePart() -> people.add(person);
        case CallOutcome.Ok<Person>(var person) when person.kind() == Person.Kind.STRANGER ->
            strangers++;
        // An app, somebody who has left, or somebody Slack does not show us.
        case CallOutcome.Ok<Person> _, CallOutcome.Denied<Person> _ -> {}
        case CallOutcome.RetryAfter<Person> _, CallOutcome.Unreachable<Person> _ -> {
          return found.map(_ -> PlaceMembers.NOBODY);
        }
      }
    }
    return new CallOutcome.Ok<>(new PlaceMembers(people, ids.size(), strangers, Set.copyOf(ids)));
  }

  /// Several at once, since somebody waits for it; never so many that Slack minds.
  private List<CallOutcome<Person>> findAll(Tenant tenant, List<PersonId> ids) {
    try (ExecutorService each =
        Executors.newFixedThreadPool(AT_ONCE, Thread.ofVirtual().factory())) {
      List<Future<CallOutcome<Person>>> asked =
          ids.stream().map(id -> each.submit(() -> find(tenant, id))).toList();
      var found = new ArrayList<CallOutcome<Person>>();
      for (var one : asked) {
        found.add(one.get());
      }
      return found;
    } catch (ExecutionException e) {
      throw new IllegalStateException("somebody could not be looked up", e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return List.of(new CallOutcome.Unreachable<>(false));
    }
  }

  private CallOutcome<User> user(Tenant tenant, PersonId who) {
    var key = new Key(tenant, who);
    var known = users.fresh(key);
    if (known.isPresent()) {
      return new CallOutcome.Ok<>(known.get());
    }
    return switch (api.userInfo(tenant, who)) {
      case CallOutcome.Ok<User>(var user) -> {
        users.put(key, user);
        yield new CallOutcome.Ok<>(user);
      }
      case CallOutcome.Denied<User> denied -> denied;
      case CallOutcome.RetryAfter<User> later -> old(key, later);
      case CallOutcome.Unreachable<User> silence -> old(key, silence);
    };
  }

  private CallOutcome<User> old(Key key, CallOutcome<User> otherwise) {
    return users.old(key).<CallOutcome<User>>map(CallOutcome.Ok::new).orElse(otherwise);
  }
}
