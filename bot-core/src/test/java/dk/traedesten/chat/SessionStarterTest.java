package dk.traedesten.chat;

import static org.assertj.core.api.Assertions.assertThat;

import dk.traedesten.chat.SessionStarter.Meeting;
import dk.traedesten.chat.SessionStarter.Place;
import dk.traedesten.chat.SessionStarter.Result;
import dk.traedesten.dialog.AnswerVisibility;
import dk.traedesten.dialog.Catalogue;
import dk.traedesten.dialog.Dialog;
import dk.traedesten.dialog.Language;
import dk.traedesten.engine.RefusalReason;
import dk.traedesten.message.Verb;
import dk.traedesten.result.PersonId;
import dk.traedesten.result.Thresholds;
import dk.traedesten.runtime.TurnProcessor;
import dk.traedesten.session.Conversation;
import dk.traedesten.session.GroupId;
import dk.traedesten.session.Participant.Part;
import dk.traedesten.session.Session;
import dk.traedesten.session.SessionId;
import dk.traedesten.session.Tenant;
import dk.traedesten.spi.InMemoryShelf;
import dk.traedesten.spi.InMemoryStore;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// From a wish to an exercise with people in it, and what they do there first.
class SessionStarterTest {
  private static final Tenant TENANT = new Tenant("t");
  private static final Dialog DIALOG = Wishes.dialog("puls");
  private static final SessionId ID = new SessionId(new GroupId("g"), "s1");
  private static final Person ANNA = person("anna", Person.Kind.MEMBER);
  private static final Person BO = person("bo", Person.Kind.GUEST);
  private static final Person STRANGER = person("stranger", Person.Kind.STRANGER);

  private final InMemoryStore store = new InMemoryStore();
  private final InMemoryShelf shelf = new InMemoryShelf();
  private final Involvement involvement = new Involvement(shelf, "test");
  private final TurnProcessor conductor =
      new TurnProcessor(
          store,
          InstantSource.fixed(Instant.parse("2026-11-02T08:00:00Z")),
          () -> UUID.randomUUID().toString(),
          () -> {});
  private final SessionStarter beginning =
      new SessionStarter(
          () -> new Catalogue(List.of(DIALOG)), conductor, involvement, Thresholds.USUAL);
  private final OpenMessages desk =
      new OpenMessages(shelf, new ConversationNames("test", ""), _ -> false);

  /// Somebody who is not where the group is.
  private PersonId outside = new PersonId("outside");

  private final SessionCommands turns =
      new SessionCommands(
          conductor,
          new Known(List.of(ANNA, BO, STRANGER)),
          involvement,
          desk,
          "test",
          (actor, _) -> new CallOutcome.Ok<>(!actor.who().equals(outside)));

  /// Those who can be looked up.
  private record Known(List<Person> people) implements Directory {
    @Override
    public CallOutcome<Person> find(Tenant tenant, PersonId who) {
      return people.stream()
          .filter(p -> p.id().equals(who))
          .findFirst()
          .<CallOutcome<Person>>map(CallOutcome.Ok::new)
          .orElseGet(() -> new CallOutcome.Denied<>("unknown"));
    }

    @Override
    public Language language(Tenant tenant, PersonId who) {
      return Language.DA;
    }
  }

  private static Person person(String id, Person.Kind kind) {
    return new Person(
        new PersonId(id), id, new Conversation("test", id), Language.DA, ZoneOffset.UTC, kind);
  }

  private static PlaceMembers crowd(Person... people) {
    var ids = Stream.of(people).map(Person::id).collect(Collectors.toSet());
    return new PlaceMembers(List.of(people), people.length, 0, ids);
  }

  private static Meeting meeting(PlaceMembers invited) {
    return new Meeting(ID, TENANT, new Conversation("test", "g"), Language.DA, ANNA, invited);
  }

  private static StartRequest wish(
      Optional<Duration> within, Optional<PersonId> deputy, AnswerVisibility mode) {
    return new StartRequest(
        "puls",
        "Vores arbejde",
        Optional.empty(),
        List.of(),
        Optional.empty(),
        Optional.of(mode),
        within,
        deputy,
        Part.MEMBER,
        Map.of());
  }

  private Result start(StartRequest wish) {
    return beginning.start(DIALOG, wish, meeting(crowd(ANNA, BO)), false);
  }

  private Session session() {
    return (Session) store.load(TENANT, ID, "look").orElseThrow().document();
  }

  private Actor actor(Person person) {
    return new Actor(TENANT, person.id());
  }

  @Test
  void a_wish_becomes_an_exercise_and_sent_again_the_same_one() {
    var wish = StartRequest.of("puls", "Vores arbejde");
    assertThat(start(wish)).isEqualTo(new Result.Started(ID));
    assertThat(start(wish)).isEqualTo(new Result.Started(ID));
    assertThat(session().roster().people())
        .extracting(p -> p.id())
        .containsExactly(ANNA.id(), BO.id());
    assertThat(involvement.sessions(TENANT, ANNA.id())).containsExactly(ID);
  }

  @Test
  void what_does_not_fit_is_said_where_it_is_chosen() {
    assertThat(start(StartRequest.of("puls", " ")))
        .isInstanceOfSatisfying(Result.Fault.class, f -> assertThat(f.at()).isEqualTo(Place.TOPIC));
    assertThat(start(wish(Optional.of(Duration.ZERO), Optional.empty(), AnswerVisibility.NAMED)))
        .isInstanceOfSatisfying(
            Result.Fault.class, f -> assertThat(f.at()).isEqualTo(Place.WITHIN));
    assertThat(start(wish(Optional.empty(), Optional.of(STRANGER.id()), AnswerVisibility.NAMED)))
        .isInstanceOfSatisfying(
            Result.Fault.class, f -> assertThat(f.at()).isEqualTo(Place.DEPUTY));
    assertThat(start(wish(Optional.empty(), Optional.empty(), AnswerVisibility.OPEN)))
        .isInstanceOfSatisfying(Result.Fault.class, f -> assertThat(f.at()).isEqualTo(Place.MODE));
    assertThat(store.load(TENANT, ID, "look")).isEmpty();
  }

  @Test
  void a_place_of_many_is_not_invited_one_by_one() {
    var many =
        IntStream.range(0, 16)
            .mapToObj(i -> person("p" + i, Person.Kind.MEMBER))
            .toArray(Person[]::new);
    assertThat(crowd(many).forExercise(DIALOG)).isEqualTo(PlaceMembers.NOBODY);
    assertThat(crowd(ANNA, BO).forExercise(DIALOG).people()).hasSize(2);
    assertThat(crowd(ANNA).mayHold(BO.id())).isFalse();
    assertThat(new PlaceMembers(List.of(), 5000, 0, Set.of()).mayHold(BO.id())).isTrue();
  }

  @Test
  void who_was_not_invited_and_is_not_where_the_group_is_does_not_join() {
    beginning.start(DIALOG, StartRequest.of("puls", "x"), meeting(crowd(ANNA)), false);
    outside = BO.id();
    assertThat(turns.press(actor(BO), ID, Verb.JOIN, "invitation", "0"))
        .contains(Phrases.NOT_THERE);
    outside = new PersonId("nobody");
    assertThat(turns.press(actor(BO), ID, Verb.JOIN, "invitation", "1")).isEmpty();
  }

  @Test
  void whoever_was_not_invited_joins_by_the_button_and_a_stranger_does_not() {
    beginning.start(DIALOG, StartRequest.of("puls", "Vores"), meeting(crowd(ANNA)), false);
    assertThat(turns.press(actor(BO), ID, Verb.JOIN, "invitation", "1")).isEmpty();
    assertThat(session().roster().find(BO.id())).isPresent();
    assertThat(turns.press(actor(STRANGER), ID, Verb.JOIN, "invitation", "2"))
        .contains(Phrases.STRANGER);
    assertThat(session().roster().find(STRANGER.id())).isEmpty();
  }

  @Test
  void one_who_leaves_can_still_see_and_delete_what_is_theirs_until_it_is_over() {
    start(StartRequest.of("puls", "Vores arbejde"));
    assertThat(turns.press(actor(BO), ID, Verb.BEGIN, "invitation", "1"))
        .contains(RefusalReason.NOT_FACILITATOR.words());
    assertThat(turns.press(actor(BO), ID, Verb.JOIN, "invitation", "2")).isEmpty();
    assertThat(involvement.sessions(TENANT, BO.id())).containsExactly(ID);
    assertThat(turns.press(actor(BO), ID, Verb.LEAVE, "invitation", "3")).isEmpty();
    assertThat(involvement.sessions(TENANT, BO.id())).containsExactly(ID);
    assertThat(turns.press(actor(ANNA), ID, Verb.END, "invitation", "4")).isEmpty();
    assertThat(turns.press(actor(BO), ID, Verb.MY_ANSWERS, "invitation", "5"))
        .contains(RefusalReason.ANSWERS_GONE.words());
    assertThat(involvement.sessions(TENANT, BO.id())).isEmpty();
    assertThat(involvement.groups(TENANT, BO.id())).containsExactly(ID.group());
  }

  @Test
  void what_is_not_here_is_said_so() {
    var elsewhere = new SessionId(new GroupId("g"), "s2");
    assertThat(turns.press(actor(BO), elsewhere, Verb.JOIN, "invitation", "1"))
        .contains(Phrases.NO_SUCH_SESSION);
    assertThat(new OwnAnswers(involvement, turns).shown(actor(BO), "1"))
        .isEqualTo(Phrases.NO_SESSIONS);
  }
}
