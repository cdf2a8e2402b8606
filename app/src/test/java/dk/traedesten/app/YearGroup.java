package dk.traedesten.app;

import static org.assertj.core.api.Assertions.assertThat;

import dk.traedesten.dialog.Language;
import dk.traedesten.engine.Event;
import dk.traedesten.message.Verb;
import dk.traedesten.result.PersonId;
import dk.traedesten.result.Thresholds;
import dk.traedesten.result.Value;
import dk.traedesten.runtime.GroupPlace;
import dk.traedesten.runtime.Reply;
import dk.traedesten.runtime.TurnProcessor;
import dk.traedesten.session.Conversation;
import dk.traedesten.session.GroupId;
import dk.traedesten.session.Participant;
import dk.traedesten.session.Participant.Presence;
import dk.traedesten.session.SessionId;
import dk.traedesten.session.Tenant;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// A group that lives through the year: Anna leads it, Bo and Dorte are always there, and Carl
/// comes and goes.
final class YearGroup {
  static final Tenant TENANT = new Tenant("kommunen");
  static final String CHANNEL = "year";

  /// A plan that holds, and since when.
  private record Going(YearPlan plan, Instant from) {}

  /// A plan, and the time in which it held.
  record Held(YearPlan plan, Instant from, Instant until) {}

  private final String name;
  private final ZoneId zone;
  private final List<Held> held = new ArrayList<>();
  private final TreeSet<String> here = new TreeSet<>(Set.of("anna", "bo", "dorte"));
  private final Set<String> leaders = new TreeSet<>();
  private Optional<YearPlan> planned = Optional.empty();
  private Optional<Going> going = Optional.empty();
  private int inbounds;

  YearGroup(String name, ZoneId zone) {
    this.name = name;
    this.zone = zone;
  }

  String topic() {
    return "Pulsen i " + name;
  }

  ZoneId zone() {
    return zone;
  }

  GroupId id() {
    return new GroupId(name);
  }

  SessionId between() {
    return SessionId.between(id());
  }

  List<Held> held() {
    return List.copyOf(held);
  }

  boolean isPlanned() {
    return planned.isPresent();
  }

  boolean isGoing() {
    return going.isPresent();
  }

  /// Who does what only those who lead may do.
  private String leader() {
    return here.stream().filter(leaders::contains).findFirst().orElse(here.getFirst());
  }

  Participant person(String who) {
    var id = name + "." + who;
    return new Participant(
        new PersonId(id), who, new Conversation(CHANNEL, id), Language.DA, Presence.JOINED);
  }

  void plans(YearPlan plan, TurnProcessor bot, Instant now) {
    here.forEach(who -> wants(who, Verb.GROUP, bot));
    wants(leader(), Verb.PLAN_PULSE, bot);
    answers("schedule:new", plan.form(topic()), bot);
    holds(plan, now);
  }

  void changes(YearPlan plan, TurnProcessor bot, Instant now) {
    ends(now);
    answers("schedule:1", plan.form(topic()), bot);
    holds(plan, now);
  }

  private void holds(YearPlan plan, Instant now) {
    leaders.add(leader());
    planned = Optional.of(plan);
    going = Optional.of(new Going(plan, now));
  }

  /// The plan does not hold any more.
  void ends(Instant now) {
    going.ifPresent(g -> held.add(new Held(g.plan(), g.from(), now)));
    going = Optional.empty();
  }

  void pauses(TurnProcessor bot, Instant now) {
    presses(Verb.PAUSE, bot);
    ends(now);
  }

  void resumes(TurnProcessor bot, Instant now) {
    presses(Verb.RESUME, bot);
    going = Optional.of(new Going(planned.orElseThrow(), now));
  }

  void endsIt(TurnProcessor bot, Instant now) {
    presses(Verb.END, bot);
    ends(now);
    planned = Optional.empty();
  }

  void comes(String who, TurnProcessor bot) {
    here.add(who);
    happens(new Event.Joined(person(who)), bot);
  }

  void goes(String who, TurnProcessor bot) {
    here.remove(who);
    happens(new Event.Gone(person(who).id()), bot);
  }

  boolean isHere(String who) {
    return here.contains(who);
  }

  /// Whoever leads now leads alone from now on.
  void settles(String limit, ZoneId otherZone, TurnProcessor bot) {
    var leader = leader();
    answers(
        "settings:group",
        Map.of(
            "facilitators", new Value.Picks(new TreeSet<>(Set.of(person(leader).id().value()))),
            "limit", new Value.Pick(limit),
            "numbers", new Value.Score(5),
            "comments", new Value.Score(10),
            "language", new Value.Pick("any"),
            "zone", new Value.Words(otherZone.getId())),
        bot);
    leaders.clear();
    leaders.add(leader);
  }

  private void wants(String who, Verb what, TurnProcessor bot) {
    var place =
        new GroupPlace(
            TENANT, id(), new Conversation(CHANNEL, name), Language.DA, zone, Thresholds.USUAL);
    accepted(bot.handle(place, inbound(), new Event.Wanted(person(who), what)));
  }

  private void presses(Verb verb, TurnProcessor bot) {
    happens(new Event.Pressed(person(leader()).id(), verb, "schedule:1"), bot);
  }

  private void answers(String moment, Map<String, Value> given, TurnProcessor bot) {
    happens(new Event.Answered(person(leader()).id(), moment, given), bot);
  }

  private void happens(Event event, TurnProcessor bot) {
    accepted(bot.handle(TENANT, between(), inbound(), event));
  }

  private static void accepted(Reply reply) {
    assertThat(reply).isInstanceOf(Reply.Accepted.class);
  }

  private String inbound() {
    return name + "-" + inbounds++;
  }
}
