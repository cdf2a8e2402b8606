package dk.traedesten.workbench.play;

import dk.traedesten.dialog.Language;
import dk.traedesten.dialog.Text;
import dk.traedesten.engine.Effect;
import dk.traedesten.engine.Event;
import dk.traedesten.engine.Inbound;
import dk.traedesten.engine.Recipient;
import dk.traedesten.engine.Transition;
import dk.traedesten.engine.state.Engine;
import dk.traedesten.message.Message;
import dk.traedesten.message.Verb;
import dk.traedesten.result.PersonId;
import dk.traedesten.session.Conversation;
import dk.traedesten.session.Participant;
import dk.traedesten.session.Participant.Presence;
import dk.traedesten.session.Roster;
import dk.traedesten.session.Session;
import dk.traedesten.session.SessionSpec;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/// The group around the engine: what stands before each of them, and the timers that run. Nothing
/// is stored and nothing is sent.
final class TableSimulation {
  static final List<String> NAMES =
      List.of("Anna", "Bo", "Camilla", "David", "Emma", "Frede", "Gerda", "Hans", "Ida", "Jens");

  /// What came of something that happened.
  sealed interface News {
    /// Somebody sees something, in the place of what had the same key.
    record Seen(Recipient to, String key, Message message) implements News {}

    /// Somebody is told no.
    record Refused(PersonId who, Text why) implements News {}
  }

  private final Map<Recipient, Map<String, Message>> shown = new LinkedHashMap<>();
  private final Bells bells = new Bells();
  private Session session;
  private Instant now;
  private int happened;

  private TableSimulation(Transition start, Instant now) {
    this.session = start.session();
    this.now = now;
    take(start);
  }

  /// The group meets, everyone joins, and the first person begins.
  static TableSimulation open(SessionSpec brief, int people) {
    var all = IntStream.range(0, people).mapToObj(i -> person(i, brief.language())).toList();
    var table =
        new TableSimulation(
            Engine.start(brief, new Roster(all.getFirst().id(), all), "nobody sees this"),
            brief.startedAt());
    all.stream().skip(1).forEach(p -> table.press(p.id(), Verb.JOIN, "invitation"));
    return table;
  }

  private static Participant person(int index, Language language) {
    var name = index < NAMES.size() ? NAMES.get(index) : "Person " + (index + 1);
    var id = "p" + index;
    return new Participant(
        new PersonId(id),
        name,
        new Conversation("play", id),
        language,
        index == 0 ? Presence.JOINED : Presence.INVITED);
  }

  List<News> press(PersonId who, Verb verb, String moment) {
    return happens(new Event.Pressed(who, verb, moment));
  }

  List<News> happens(Event event) {
    now = now.plusSeconds(1);
    return take(Engine.handle(session, new Inbound("in-" + happened++, now, event)));
  }

  private List<News> take(Transition transition) {
    session = transition.session();
    var news = new ArrayList<News>();
    for (var effect : transition.effects()) {
      switch (effect) {
        case Effect.Show(var to, var key, var message) -> {
          shown.computeIfAbsent(to, _ -> new LinkedHashMap<>()).put(key, message);
          news.add(new News.Seen(to, key, message));
        }
        case Effect.Schedule(var timer, var at) -> bells.set(timer, at);
        case Effect.Cancel(var timer) -> bells.cancel(timer);
        case Effect.Decline(var who, var why) -> news.add(new News.Refused(who, why.words()));
        // There is no next time at this table.
        case Effect.Remember _,
            Effect.WakeGroup _,
            Effect.Begin _,
            Effect.PassOn _,
            Effect.Unlearn _,
            Effect.Discard _ -> {}
      }
    }
    return news;
  }

  /// Lets time pass to the next deadline, and everything happen that is due on the way; empty when
  /// no deadline runs.
  Optional<List<News>> waitForNext() {
    var news = new ArrayList<News>();
    return bells.ringOne((timer, at) -> fire(timer, at, news))
        ? Optional.of(news)
        : Optional.empty();
  }

  /// Lets so much time pass, and everything happen that is due on the way.
  List<News> waitFor(Duration time) {
    var news = new ArrayList<News>();
    var until = now.plus(time);
    bells.ringUntil(until, (timer, at) -> fire(timer, at, news));
    now = until.isAfter(now) ? until : now;
    return news;
  }

  private Instant fire(String timer, Instant at, List<News> news) {
    now = at.isAfter(now) ? at : now;
    news.addAll(happens(new Event.TimeUp(timer)));
    return now;
  }

  Session session() {
    return session;
  }

  boolean isOver() {
    return session instanceof Session.Finished;
  }

  Instant now() {
    return now;
  }

  /// What stands before somebody now, oldest first.
  List<Message> standing(Recipient to) {
    return List.copyOf(shown.getOrDefault(to, Map.of()).values());
  }

  Optional<Participant> find(String name) {
    return session.roster().people().stream()
        .filter(p -> p.name().equalsIgnoreCase(name))
        .min(Comparator.comparing(Participant::id));
  }

  /// The language somebody is spoken to in.
  Language language(PersonId who) {
    return session.roster().find(who).map(Participant::language).orElse(session.brief().language());
  }

  String name(PersonId who) {
    return session.roster().name(who);
  }
}
