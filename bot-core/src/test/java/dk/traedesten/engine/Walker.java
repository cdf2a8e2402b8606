package dk.traedesten.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dk.traedesten.dialog.AnswerVisibility;
import dk.traedesten.dialog.Dialog;
import dk.traedesten.dialog.Language;
import dk.traedesten.dialog.Mappers;
import dk.traedesten.engine.state.Engine;
import dk.traedesten.message.Block;
import dk.traedesten.message.Block.Button;
import dk.traedesten.message.Block.Question;
import dk.traedesten.message.Message;
import dk.traedesten.message.Verb;
import dk.traedesten.play.Guesses;
import dk.traedesten.result.PersonId;
import dk.traedesten.result.Thresholds;
import dk.traedesten.session.Choices;
import dk.traedesten.session.Conversation;
import dk.traedesten.session.GroupId;
import dk.traedesten.session.Memory;
import dk.traedesten.session.Participant;
import dk.traedesten.session.Participant.Presence;
import dk.traedesten.session.Roster;
import dk.traedesten.session.Session;
import dk.traedesten.session.SessionId;
import dk.traedesten.session.SessionSpec;
import dk.traedesten.session.Tenant;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// A walk over the bare engine, drawn by chance: no store, no relay, only the pure function, what
/// it showed, and everything that came in.
///
/// The first person facilitates; the last one is invited and never comes.
public final class Walker {
  private static final Instant START = Instant.parse("2026-11-23T08:00:00Z");

  private final RandomGenerator random;
  private final Map<Recipient, Map<String, Message>> shown = new LinkedHashMap<>();
  private final Map<String, Instant> timers = new TreeMap<>();
  private final List<Inbound> came = new ArrayList<>();
  private final List<PersonId> people;
  private Instant now = START;
  private Session session;

  public Walker(Dialog dialog, AnswerVisibility mode, int size, RandomGenerator random) {
    this.random = random;
    var start = start(dialog, mode, size);
    session = start.session();
    people = session.roster().people().stream().map(Participant::id).toList();
    see(start);
    people.subList(1, size - 1).forEach(p -> happens(pressed(p, Verb.JOIN)));
    happens(pressed(people.getFirst(), Verb.BEGIN));
  }

  private static Event pressed(PersonId who, Verb verb) {
    return new Event.Pressed(who, verb, "invitation");
  }

  /// How every walk begins: people are invited.
  public static Transition start(Dialog dialog, AnswerVisibility mode, int size) {
    var invited =
        IntStream.range(0, size)
            .mapToObj(i ->
                new Participant(
                    new PersonId("p" + i),
                    "Person " + i,
                    new Conversation("web", "p" + i),
                    i % 2 == 0 ? Language.DA : Language.EN,
                    i == 0 ? Presence.JOINED : Presence.INVITED))
            .toList();
    return Engine.start(
        new SessionSpec(
            new SessionId(new GroupId("chefer"), "walk"),
            new Tenant("kommunen"),
            dialog,
            Meeting.parts(),
            new Conversation("web", "chefer"),
            new Choices("De unge", mode, Map.of("form", "long")),
            Language.DA,
            ZoneId.of("Europe/Copenhagen"),
            Thresholds.USUAL,
            START,
            Memory.EMPTY),
        new Roster(invited.getFirst().id(), invited),
        "nobody knows");
  }

  /// Lets one thing happen.
  public void step() {
    var who = people.get(random.nextInt(people.size() - 1));
    switch (random.nextInt(12)) {
      case 0 -> timePasses();
      case 1, 2 -> press(who);
      case 3 -> press(people.getFirst());
      default -> answer(who);
    }
  }

  /// Ends it, wherever it stands.
  void end() {
    happens(new Event.Pressed(session.roster().facilitator(), Verb.END, "whenever"));
  }

  private void answer(PersonId who) {
    var questions = questions(who);
    if (questions.isEmpty()) {
      press(who);
    } else {
      var question = questions.get(random.nextInt(questions.size()));
      happens(new Event.Answered(who, question.moment(), Guesses.answer(question, random)));
    }
  }

  private void press(PersonId who) {
    var buttons = likely(who);
    if (!buttons.isEmpty()) {
      var button = buttons.get(random.nextInt(buttons.size()));
      // Ending early would keep most walks from getting far.
      if (button.verb() != Verb.END || random.nextInt(20) == 0) {
        happens(new Event.Pressed(who, button.verb(), button.moment()));
      }
    }
  }

  /// Mostly what lies in front; now and then something from a menu.
  private List<Button> likely(PersonId who) {
    var inFront = blocks(who, Block.Buttons.class).flatMap(b -> b.buttons().stream()).toList();
    return random.nextInt(8) == 0 ? buttons(who) : inFront;
  }

  private void timePasses() {
    timer()
        .ifPresentOrElse(
            timer -> {
              now = timer.getValue().isAfter(now) ? timer.getValue() : now;
              timers.remove(timer.getKey());
              happens(new Event.TimeUp(timer.getKey()));
            },
            () -> now = now.plus(Duration.ofMinutes(7)));
  }

  private void happens(Event event) {
    now = now.plusSeconds(1);
    var inbound = new Inbound("in-" + came.size(), now, event);
    came.add(inbound);
    see(Engine.handle(session, inbound));
  }

  private void see(Transition transition) {
    session = transition.session();
    for (var effect : transition.effects()) {
      switch (effect) {
        case Effect.Show(var to, var key, var message) -> {
          // No place of a text is ever shown raw; JSON's own braces are followed by a quote.
          assertThat(Mappers.JSON.writeValueAsString(message)).doesNotContainPattern("\\{[a-z]");
          shown.computeIfAbsent(to, _ -> new LinkedHashMap<>()).put(key, message);
        }
        case Effect.Schedule(var timer, var at) -> timers.put(timer, at);
        case Effect.Cancel(var timer) -> timers.remove(timer);
        case Effect.Remember _,
            Effect.Decline _,
            Effect.WakeGroup _,
            Effect.Begin _,
            Effect.PassOn _,
            Effect.Unlearn _,
            Effect.Discard _ -> {}
      }
    }
  }

  /// Where it stands.
  public Session session() {
    return session;
  }

  public boolean isOver() {
    return session instanceof Session.Finished;
  }

  /// Everything that came in, in order.
  public List<Inbound> came() {
    return List.copyOf(came);
  }

  /// The time of the walk.
  Instant now() {
    return now;
  }

  /// The next timer that is waited for, and its time.
  Optional<Map.Entry<String, Instant>> timer() {
    return timers.entrySet().stream()
        .min(
            Map.Entry.<String, Instant>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey()));
  }

  /// The forms a person can fill in now: their own, and the group's.
  List<Question> questions(PersonId who) {
    return blocks(who, Question.class).toList();
  }

  /// The buttons a person can press now.
  List<Button> buttons(PersonId who) {
    return blocks(who, Block.class)
        .flatMap(block ->
            switch (block) {
              case Block.Buttons(var buttons) -> buttons.stream();
              case Block.Menu(var buttons) -> buttons.stream();
              default -> Stream.<Button>empty();
            })
        .toList();
  }

  private <B extends Block> Stream<B> blocks(PersonId who, Class<B> kind) {
    return Stream.of(new Recipient.Only(who), new Recipient.Group())
        .flatMap(to -> shown.getOrDefault(to, Map.of()).values().stream())
        .flatMap(m -> m.blocks().stream())
        .filter(kind::isInstance)
        .map(kind::cast);
  }
}
