package dk.traedesten.teams.people;

import dk.traedesten.chat.Cache;
import dk.traedesten.chat.CallOutcome;
import dk.traedesten.chat.ConversationNames;
import dk.traedesten.chat.Directory;
import dk.traedesten.chat.Languages;
import dk.traedesten.chat.Person;
import dk.traedesten.chat.Person.Kind;
import dk.traedesten.chat.PlaceMembers;
import dk.traedesten.dialog.Language;
import dk.traedesten.result.PersonId;
import dk.traedesten.session.Tenant;
import dk.traedesten.spi.DocumentStore;
import dk.traedesten.teams.connector.Connector;
import dk.traedesten.teams.connector.Member;
import dk.traedesten.teams.connector.TeamsPlace;
import dk.traedesten.teams.inbound.Envelope;
import dk.traedesten.teams.inbound.InboundActivity;
import dk.traedesten.teams.inbound.ServiceHosts;
import dk.traedesten.teams.inbound.ServiceUrl;
import java.time.Duration;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// Who is who in Teams. Everything is learnt from verified envelopes and from Teams' own lists, and
/// kept: Teams has no book to look people up in.
public final class TeamsPeople implements Directory {
  /// How Teams' places are called: a person's private chat by the person, whatever Teams calls it.
  public static final ConversationNames ROOMS = new ConversationNames("teams", "person:");

  private static final ZoneId HERE = ZoneId.of("Europe/Copenhagen");

  /// A list is believed so long; who comes or goes is told to the bot besides.
  private static final Duration BRIEFLY = Duration.ofMinutes(2);

  private static final int PLACES = 1000;
  private static final int MOST_REMEMBERED = 10_000;
  private static final Duration REMEMBERED = Duration.ofHours(1);

  /// A larger crowd is not invited one by one, so it need not be kept either.
  private static final int MOST_KEPT = 120;

  private record Room(Tenant tenant, String conversation) {}

  private record Key(Tenant tenant, PersonId who) {}

  private final Connector connector;
  private final ServiceHosts hosts;
  private final Register register;
  private final Languages languages;
  private final InstantSource clock;
  private final Cache<Room, List<Member>> lists;
  private final Cache<Key, Known> known;
  private final Cache<Room, Place> places;

  public TeamsPeople(
      Connector connector, ServiceHosts hosts, DocumentStore shelf, InstantSource clock) {
    this.connector = connector;
    this.hosts = hosts;
    this.register = new Register(shelf);
    this.languages = new Languages(shelf, ROOMS.channel());
    this.clock = clock;
    this.lists = new Cache<>(PLACES, BRIEFLY, clock);
    this.known = new Cache<>(MOST_REMEMBERED, REMEMBERED, clock);
    this.places = new Cache<>(PLACES, REMEMBERED, clock);
  }

  /// How a person is called in exercises: by the directory where they stand in it, so that they are
  /// the same in every chat; else as this bot's chats know them.
  public static PersonId id(dk.traedesten.teams.inbound.TeamsSender who) {
    return new PersonId(who.directoryId().orElse(who.id()));
  }

  private static PersonId id(Member member) {
    return new PersonId(member.directoryId().orElse(member.id()));
  }

  /// Takes in what an envelope says about its sender and its place. Everything that is done with an
  /// envelope comes after.
  ///
  /// @return whether the language they speak was not known before
  public boolean learn(Envelope envelope) {
    var tenant = new Tenant(envelope.tenant());
    var who = id(envelope.who());
    boolean isNew = known(tenant, who).flatMap(Known::language).isEmpty();
    var conversation = TeamsPlace.whole(envelope.conversation().id());
    keep(tenant, who, Known.of(envelope, known(tenant, who)));
    keep(new Room(tenant, conversation), Place.of(envelope, place(tenant, conversation)));
    if (envelope.conversation().kind() == Envelope.Kind.PERSONAL) {
      alone(tenant, who, conversation, envelope.said());
    }
    switch (envelope.said()) {
      case InboundActivity.Joined _,
          InboundActivity.Left _,
          InboundActivity.Installed _,
          InboundActivity.Uninstalled _ ->
          lists.forget(new Room(tenant, conversation));
      case InboundActivity.Text _,
          InboundActivity.Pressed _,
          InboundActivity.Executed _,
          InboundActivity.FormAsked _,
          InboundActivity.FormSent _ -> {}
    }
    return isNew && known(tenant, who).flatMap(Known::language).isPresent();
  }

  /// Whoever is heard in a chat alone can be written to there, until they take the app away.
  private void alone(Tenant tenant, PersonId who, String conversation, InboundActivity said) {
    if (said instanceof InboundActivity.Uninstalled) {
      register.noChat(tenant, who);
      register.unreached(tenant, who, clock.instant());
      return;
    }
    if (register.chat(tenant, who).filter(conversation::equals).isEmpty()) {
      register.chat(tenant, who, conversation);
    }
    if (register.unreached(tenant, who).isPresent()) {
      register.reached(tenant, who);
    }
  }

  /// Somebody the bot has heard of. [CallOutcome.Denied] `not_known` for anybody else.
  @Override
  public CallOutcome<Person> find(Tenant tenant, PersonId who) {
    return known(tenant, who)
        .<CallOutcome<Person>>map(one -> new CallOutcome.Ok<>(person(tenant, who, one)))
        .orElseGet(() -> new CallOutcome.Denied<>("not_known"));
  }

  @Override
  public Language language(Tenant tenant, PersonId who) {
    return languages
        .language(tenant, who)
        .or(() -> known(tenant, who).flatMap(Known::language))
        .orElse(Language.DA);
  }

  /// Somebody chooses the language they want to be spoken to.
  public void choose(Tenant tenant, PersonId who, Language language) {
    languages.choose(tenant, who, language);
  }

  /// What Teams calls somebody within this bot's chats.
  public Optional<String> teamsId(Tenant tenant, PersonId who) {
    return known(tenant, who).map(Known::teamsId);
  }

  /// Who goes by such an id.
  public Optional<PersonId> person(Tenant tenant, String teamsId) {
    return register.person(tenant, teamsId);
  }

  /// What kind of place a conversation is.
  public Envelope.Kind kind(Tenant tenant, String conversation) {
    return place(tenant, TeamsPlace.whole(conversation))
        .map(Place::kind)
        .orElse(Envelope.Kind.UNKNOWN);
  }

  /// Where a chat or channel is written to. [CallOutcome.Denied] `not_known` where the bot never
  /// was.
  public CallOutcome<TeamsPlace> where(Tenant tenant, String conversation) {
    return place(tenant, TeamsPlace.whole(conversation))
        .flatMap(place -> hosts.read(place.at()))
        .<CallOutcome<TeamsPlace>>map(at -> new CallOutcome.Ok<>(new TeamsPlace(at, conversation)))
        .orElseGet(() -> new CallOutcome.Denied<>("not_known"));
  }

  /// Where somebody is written to alone: in the chat they have had with the bot, else in one that
  /// is begun now. [CallOutcome.Denied] where the app is not installed for them; they are among the
  /// [#unreached] then.
  public CallOutcome<TeamsPlace> alone(Tenant tenant, PersonId who) {
    var one = known(tenant, who);
    var at = one.flatMap(known -> hosts.read(known.at()));
    if (one.isEmpty() || at.isEmpty()) {
      return new CallOutcome.Denied<>("not_known");
    }
    var chat = register.chat(tenant, who);
    return chat.isPresent()
        ? new CallOutcome.Ok<>(new TeamsPlace(at.get(), chat.get()))
        : begin(tenant, who, one.get(), at.get());
  }

  private CallOutcome<TeamsPlace> begin(Tenant tenant, PersonId who, Known one, ServiceUrl at) {
    if (one.bot().isEmpty()) {
      return new CallOutcome.Denied<>("not_known");
    }
    var begun = connector.chat(at, tenant, one.bot().get(), one.teamsId());
    begun.ok().ifPresent(conversation -> register.chat(tenant, who, conversation));
    return begun.map(conversation -> new TeamsPlace(at, conversation));
  }

  /// The chat with somebody is not there any more: the next time one is begun anew.
  public void chatIsGone(Tenant tenant, PersonId who) {
    register.noChat(tenant, who);
  }

  /// Something was delivered to somebody alone, or could not be.
  public void reached(Tenant tenant, PersonId who, boolean isSo) {
    if (!isSo) {
      register.unreached(tenant, who, clock.instant());
    } else if (register.unreached(tenant, who).isPresent()) {
      register.reached(tenant, who);
    }
  }

  /// Whether somebody can only be reached where the group is: Teams has refused to let the bot
  /// write to them alone, and nothing was heard from them there since.
  public boolean unreached(Tenant tenant, PersonId who) {
    return register.unreached(tenant, who).isPresent();
  }

  /// Whether it is certain that somebody sees what is written to them alone.
  public boolean surelyReached(Tenant tenant, PersonId who) {
    return register.chat(tenant, who).isPresent() && !unreached(tenant, who);
  }

  /// Who is in a chat or channel and can take part.
  public CallOutcome<PlaceMembers> members(Tenant tenant, String conversation) {
    return list(new Room(tenant, TeamsPlace.whole(conversation)))
        .map(all -> crowd(tenant, TeamsPlace.whole(conversation), all));
  }

  /// Somebody who is in a chat or channel, by Teams' own list; who is not on the one that is known
  /// may have come since, so it is asked for once more. [CallOutcome.Denied] `not_there` for
  /// anybody else.
  public CallOutcome<Person> present(Tenant tenant, String conversation, PersonId who) {
    var room = new Room(tenant, TeamsPlace.whole(conversation));
    return lists
        .fresh(room)
        .flatMap(all -> on(all, tenant, who))
        .<CallOutcome<Person>>map(CallOutcome.Ok::new)
        .orElseGet(() -> asked(room).then(all -> among(all, tenant, who)));
  }

  /// Beyond what is counted nobody can say who is there: it is believed of whoever clicks there.
  private CallOutcome<Person> among(List<Member> all, Tenant tenant, PersonId who) {
    return on(all, tenant, who)
        .<CallOutcome<Person>>map(CallOutcome.Ok::new)
        .orElseGet(() ->
            all.size() < PlaceMembers.MOST_COUNTED
                ? new CallOutcome.Denied<>(Directory.NOT_THERE)
                : find(tenant, who));
  }

  private Optional<Person> on(List<Member> all, Tenant tenant, PersonId who) {
    return all.stream()
        .filter(member -> id(member).equals(who))
        .findFirst()
        .map(member -> person(tenant, member));
  }

  private CallOutcome<List<Member>> list(Room room) {
    return lists
        .fresh(room)
        .<CallOutcome<List<Member>>>map(CallOutcome.Ok::new)
        .orElseGet(() -> asked(room));
  }

  private CallOutcome<List<Member>> asked(Room room) {
    return switch (where(room.tenant(), room.conversation()).then(new MemberPages(connector)::of)) {
      case CallOutcome.Ok<List<Member>>(var all) -> {
        lists.put(room, all);
        yield new CallOutcome.Ok<>(all);
      }
      case CallOutcome.Denied<List<Member>> denied -> denied;
      case CallOutcome.RetryAfter<List<Member>> later -> old(room, later);
      case CallOutcome.Unreachable<List<Member>> silence -> old(room, silence);
    };
  }

  private CallOutcome<List<Member>> old(Room room, CallOutcome<List<Member>> otherwise) {
    return lists.old(room).<CallOutcome<List<Member>>>map(CallOutcome.Ok::new).orElse(otherwise);
  }

  private PlaceMembers crowd(Tenant tenant, String conversation, List<Member> all) {
    if (all.size() <= MOST_KEPT) {
      place(tenant, conversation).ifPresent(place -> all.forEach(m -> keep(tenant, m, place)));
    }
    var people = all.stream().map(member -> person(tenant, member)).toList();
    return new PlaceMembers(
        people.stream().filter(Person::canTakePart).toList(),
        all.size(),
        Math.toIntExact(people.stream().filter(p -> p.kind() == Kind.STRANGER).count()),
        people.stream().map(Person::id).collect(Collectors.toSet()));
  }

  private void keep(Tenant tenant, Member member, Place place) {
    var who = id(member);
    keep(tenant, who, Known.of(member, kind(tenant, member), place, known(tenant, who)));
  }

  private Person person(Tenant tenant, Member member) {
    var who = id(member);
    var before = known(tenant, who);
    var there = new Place("", Optional.empty(), Envelope.Kind.UNKNOWN);
    return person(tenant, who, Known.of(member, kind(tenant, member), there, before));
  }

  /// A guest stands in our own directory, whatever organisation they come from; a stranger does
  /// not.
  private static Kind kind(Tenant tenant, Member member) {
    if (member.id().startsWith("28:")) {
      return Kind.BOT;
    }
    if (member.guest()) {
      return Kind.GUEST;
    }
    return member.tenant().filter(home -> !home.equalsIgnoreCase(tenant.value())).isPresent()
        ? Kind.STRANGER
        : Kind.MEMBER;
  }

  private Person person(Tenant tenant, PersonId who, Known one) {
    var language = languages.language(tenant, who).or(one::language).orElse(Language.DA);
    return new Person(
        who,
        one.name().orElseGet(() -> Words.SOMEBODY.in(language)),
        ROOMS.privately(who),
        language,
        one.zone().orElse(HERE),
        one.kind());
  }

  /// Forgets somebody, but for the language they chose. They are learnt anew when they are heard.
  public void forget(Tenant tenant, PersonId who) {
    known.forget(new Key(tenant, who));
    register.forget(tenant, who);
  }

  private Optional<Known> known(Tenant tenant, PersonId who) {
    var key = new Key(tenant, who);
    return known
        .fresh(key)
        .or(() -> {
          var kept = register.known(tenant, who);
          kept.ifPresent(one -> known.put(key, one));
          return kept;
        });
  }

  private void keep(Tenant tenant, PersonId who, Known one) {
    if (known(tenant, who).filter(one::equals).isEmpty()) {
      register.keep(tenant, who, one);
      known.put(new Key(tenant, who), one);
    }
  }

  private Optional<Place> place(Tenant tenant, String conversation) {
    var room = new Room(tenant, conversation);
    return places
        .fresh(room)
        .or(() -> {
          var kept = register.place(tenant, conversation);
          kept.ifPresent(one -> places.put(room, one));
          return kept;
        });
  }

  private void keep(Room room, Place place) {
    if (place(room.tenant(), room.conversation()).filter(place::equals).isEmpty()) {
      register.keep(room.tenant(), room.conversation(), place);
      places.put(room, place);
    }
  }
}
