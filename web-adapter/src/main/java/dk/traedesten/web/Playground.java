package dk.traedesten.web;

import dk.traedesten.dialog.Catalogue;
import dk.traedesten.dialog.Language;
import dk.traedesten.dialog.Text;
import dk.traedesten.engine.Event;
import dk.traedesten.message.Verb;
import dk.traedesten.result.PersonId;
import dk.traedesten.result.Thresholds;
import dk.traedesten.runtime.Reply;
import dk.traedesten.runtime.TurnProcessor;
import dk.traedesten.session.Tenant;
import dk.traedesten.spi.DocumentStore;
import dk.traedesten.spi.MembershipLookup;
import dk.traedesten.spi.Timers;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/// The whole playground: the group's channel, everyone's private chat, and what people do there. It
/// gives servlets with their paths; whoever runs it registers them with asynchronous support.
public final class Playground implements AutoCloseable {
  /// Everything that is played belongs to it.
  public static final Tenant TENANT = new Tenant("playground");

  private record Now(Instant now, boolean passed) {}

  private record Started(String outcome, String session) {}

  /// @param kept whether a page that is opened later finds it
  private record Kept(String outcome, boolean kept) {}

  private final WebChannel channel;
  private final TurnProcessor conductor;
  private final Passing passing;
  private final PlaygroundClock clock;
  private final Runnable pump;
  private final PlaygroundPeople people;
  private final PlaygroundStart starting;
  private final LoopbackGuard door;
  private final Supplier<Catalogue> catalogue;
  private final Thresholds thresholds;

  /// @param catalogue asked anew each time, so that a changed folder of dialogs shows at once
  /// @param pump fires what is due and delivers what is committed
  /// @param hosts names under which it may be addressed, beside this machine's own
  public Playground(
      WebChannel channel,
      TurnProcessor conductor,
      DocumentStore shelf,
      Timers timers,
      Supplier<Catalogue> catalogue,
      Thresholds thresholds,
      PlaygroundClock clock,
      Runnable pump,
      Set<String> hosts) {
    this.channel = channel;
    this.conductor = conductor;
    this.clock = clock;
    this.pump = pump;
    this.catalogue = catalogue;
    this.thresholds = thresholds;
    passing = new Passing(shelf, timers, clock);
    people = new PlaygroundPeople(shelf);
    starting = new PlaygroundStart(catalogue, people, conductor, thresholds);
    door = new LoopbackGuard(hosts);
  }

  /// The servlets by the path each answers on.
  public Map<String, HttpServlet> servlets() {
    var servlets = new LinkedHashMap<String, HttpServlet>();
    servlets.put("", new PageEndpoint(door));
    servlets.put("/playground/*", new PageEndpoint(door));
    servlets.put("/playground/stream", new StreamEndpoint(door, channel.pages()));
    servlets.put("/playground/chart", new ChartEndpoint(door, channel));
    servlets.put(
        "/playground/state",
        new ReadEndpoint(door, () -> State.of(clock.instant(), people, channel)));
    servlets.put(
        "/playground/dialogs", new ReadEndpoint(door, () -> Offer.of(catalogue.get(), thresholds)));
    servlets.put("/playground/start", act(PageInbound.Start.class, this::start));
    servlets.put("/playground/want", act(PageInbound.Want.class, this::want));
    servlets.put("/playground/press", act(PageInbound.Press.class, this::press));
    servlets.put("/playground/answer", act(PageInbound.Answer.class, this::answer));
    servlets.put("/playground/draft", act(PageInbound.Draft.class, this::draft));
    servlets.put("/playground/join", act(PageInbound.Join.class, this::join));
    servlets.put("/playground/people", act(PageInbound.NewPerson.class, this::add));
    servlets.put("/playground/let-time-pass", act(PageInbound.LetTimePass.class, this::pass));
    return servlets;
  }

  /// Everybody is in the group's channel.
  public MembershipLookup roll() {
    return (_, place) ->
        place.equals(WebChannel.GROUP)
            ? Optional.of(
                people.all().stream().map(person -> person.participant(Language.DA)).toList())
            : Optional.empty();
  }

  /// Lets the open pages go, so that a server that waits for its last answers need not wait for
  /// them. They come back when it runs again.
  @Override
  public void close() {
    channel.pages().close();
  }

  private <I extends PageInbound> HttpServlet act(Class<I> type, ActEndpoint.Act<I> act) {
    return new ActEndpoint<>(door, type, act);
  }

  private void start(PageInbound.Start wish, HttpServletResponse response) throws IOException {
    switch (starting.start(wish)) {
      case PlaygroundStart.Outcome.Refused(var why) -> PageReply.refused(response, why);
      case PlaygroundStart.Outcome.NotAsWished(var why) ->
          PageReply.refused(response, 422, why.words());
      case PlaygroundStart.Outcome.Replied(_, var session) ->
          PageReply.json(response, new Started("accepted", session.toString()));
    }
  }

  private void want(PageInbound.Want want, HttpServletResponse response) throws IOException {
    switch (starting.want(want)) {
      case PlaygroundStart.Outcome.Refused(var why) -> PageReply.refused(response, why);
      case PlaygroundStart.Outcome.NotAsWished(var why) ->
          PageReply.refused(response, 422, why.words());
      case PlaygroundStart.Outcome.Replied(var reply, _) -> PageReply.replied(response, reply);
    }
  }

  private void press(PageInbound.Press press, HttpServletResponse response) throws IOException {
    var who = people.find(press.person());
    if (who.isEmpty()) {
      PageReply.refused(response, PageRefusal.NO_SUCH_PERSON);
      return;
    }
    var reply =
        conductor.handle(
            TENANT,
            press.session(),
            "web:" + press.id(),
            new Event.Pressed(press.person(), press.verb(), press.moment()));
    if (press.verb() == Verb.DELETE_MINE) {
      channel.forgetDrafts(who.get().chat(), press.session());
    }
    PageReply.replied(response, reply);
  }

  private void answer(PageInbound.Answer answer, HttpServletResponse response) throws IOException {
    var who = people.find(answer.person());
    if (who.isEmpty()) {
      PageReply.refused(response, PageRefusal.NO_SUCH_PERSON);
      return;
    }
    PageReply.replied(
        response,
        conductor.handle(
            TENANT,
            answer.session(),
            "web:" + answer.id(),
            new Event.Answered(answer.person(), answer.moment(), answer.given())));
  }

  /// Kept in the session, and where a page that is opened later finds it.
  private void draft(PageInbound.Draft draft, HttpServletResponse response) throws IOException {
    var who = people.find(draft.person());
    if (who.isEmpty()) {
      PageReply.refused(response, PageRefusal.NO_SUCH_PERSON);
      return;
    }
    var reply =
        conductor.handle(
            TENANT,
            draft.session(),
            "web:" + draft.id(),
            new Event.Drafted(draft.person(), draft.moment(), draft.given()));
    if (reply instanceof Reply.Accepted) {
      var draftHere = new ShownMessage.Draft(draft.moment(), draft.given());
      PageReply.json(
          response,
          new Kept("accepted", channel.keep(who.get().chat(), draft.session(), draftHere)));
    } else {
      PageReply.replied(response, reply);
    }
  }

  private void join(PageInbound.Join join, HttpServletResponse response) throws IOException {
    var who = people.find(join.person());
    if (who.isEmpty()) {
      PageReply.refused(response, PageRefusal.NO_SUCH_PERSON);
      return;
    }
    PageReply.replied(
        response, starting.join(join.session(), join.id(), who.get().participant(join.language())));
  }

  private void add(PageInbound.NewPerson wish, HttpServletResponse response) throws IOException {
    var name = wish.name().strip();
    var title = wish.title().strip();
    if (name.isEmpty() || name.length() > 60 || title.length() > 80) {
      PageReply.refused(response, PageRefusal.NO_NAME);
      return;
    }
    var all = people.all();
    var person = new PlaygroundPerson(new PersonId(wish.id()), name, Text.same(title));
    if (all.stream().noneMatch(p -> p.id().equals(person.id()))) {
      if (all.size() >= PlaygroundPeople.MOST) {
        PageReply.refused(response, PageRefusal.TOO_MANY_PEOPLE);
        return;
      }
      people.add(person);
      channel.pages().push("person", person);
    }
    PageReply.json(response, person);
  }

  private void pass(PageInbound.LetTimePass wish, HttpServletResponse response) throws IOException {
    var passed = passing.pass(wish.id());
    pump.run();
    var now = new Now(clock.instant(), passed);
    channel.pages().push("clock", now);
    PageReply.json(response, now);
  }
}
