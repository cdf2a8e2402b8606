package dk.traedesten.teams.rig;

import static org.assertj.core.api.Assertions.assertThat;

import dk.traedesten.chat.Ref;
import dk.traedesten.dialog.Mappers;
import dk.traedesten.message.Verb;
import dk.traedesten.teams.card.Click;
import dk.traedesten.teams.rig.BotFramework.Standing;
import dk.traedesten.teams.rig.Wire.Reply;
import dk.traedesten.teams.rig.Wire.Room;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// Somebody in Teams: reads what stands there, clicks, and fills in what opens.
public final class Colleague {
  private static final int PAGES = 20;

  private final ObjectNode who;
  private final Room group;
  private final Wire wire;
  private final BotFramework teams;
  private final boolean twice;
  private final Set<String> done = new HashSet<>();
  private String locale = "da-DK";
  private final List<ObjectNode> clicks = new ArrayList<>();

  /// @param twice whether everything they do reaches the bot a second time under another id
  public Colleague(ObjectNode who, Room group, Wire wire, BotFramework teams, boolean twice) {
    this.who = who;
    this.group = group;
    this.wire = wire;
    this.teams = teams;
    this.twice = twice;
  }

  /// Something to press, on the card where it stands.
  public record Thing(Standing message, JsonNode card, JsonNode action, Ref ref) {
    boolean takesInputs() {
      return !action.path("associatedInputs").asString("auto").equalsIgnoreCase("none");
    }
  }

  public String id() {
    return who.path("id").asString("");
  }

  /// The language of their Teams from now on.
  public Colleague reads(String language) {
    locale = language;
    return this;
  }

  /// The chat with the bot alone.
  public Room alone() {
    return new Room(BotFramework.chatWith(id()), "personal");
  }

  public Room group() {
    return group;
  }

  /// Writes to the bot.
  public Reply says(String words, Room room) {
    var activity = activity(room, "message");
    var mention = room.kind().equals("personal") ? "" : "<at>Trædesten</at> ";
    activity.put("text", mention + words);
    if (!mention.isEmpty()) {
      var entity = activity.putArray("entities").addObject();
      entity.put("type", "mention").put("text", "<at>Trædesten</at>");
      entity.putObject("mentioned").put("id", BotFramework.BOT);
    }
    return send(activity);
  }

  public Reply send(ObjectNode activity) {
    var reply = wire.send(activity);
    if (twice) {
      wire.send(activity);
      wire.send(Wire.again(activity));
    }
    if (activity.path("type").asString("").equals("invoke")) {
      clicks.add(activity.deepCopy());
    }
    return reply;
  }

  /// Everything clicked so far comes once more, under other ids and in another order.
  public void allAgain(Random order) {
    var again = new ArrayList<>(clicks);
    Collections.shuffle(again, order);
    again.forEach(activity -> wire.send(Wire.again(activity)));
  }

  public ObjectNode activity(Room room, String type) {
    return wire.activity(who, room, type).put("locale", locale);
  }

  /// Everything that can be pressed in a conversation, on the cards as this person sees them.
  public List<Thing> things(Room room) {
    return teams.in(room.id()).stream().flatMap(m -> things(m, seen(m, room)).stream()).toList();
  }

  /// The card, or the view of their own that their Teams asks for.
  private JsonNode seen(Standing message, Room room) {
    var refresh = message.card().path("refresh");
    var isMine = refresh.path("userIds").valueStream().anyMatch(id -> id.asString("").equals(id()));
    return isMine
        ? invoke(message, room, refresh.path("action"), Mappers.JSON.createObjectNode(), true)
            .card()
            .orElse(message.card())
        : message.card();
  }

  /// What can be pressed on a card that came as an answer.
  public static List<Thing> things(Standing message, JsonNode card) {
    var things = new ArrayList<Thing>();
    collect(message, card, card, things);
    return things;
  }

  private static void collect(Standing message, JsonNode card, JsonNode part, List<Thing> things) {
    var type = part.path("type").asString("");
    if (type.equals("Action.Execute") || type.equals("Action.Submit")) {
      if (part.path("data") instanceof ObjectNode data) {
        Click.read(data).ifPresent(c -> things.add(new Thing(message, card, part, c.ref())));
      }
    } else if (part.isContainer()) {
      part.propertyStream()
          .filter(p -> !p.getKey().equals("refresh"))
          .forEach(p -> collect(message, card, p.getValue(), things));
      if (part.isArray()) {
        part.forEach(p -> collect(message, card, p, things));
      }
    }
  }

  /// Presses something, with what stands in the card where it takes that along.
  public Reply press(Thing thing, Room room, boolean everything) {
    var filled =
        thing.takesInputs()
            ? Filler.filled(thing.card(), everything)
            : Mappers.JSON.createObjectNode();
    return thing.action().path("type").asString("").equals("Action.Execute")
        ? invoke(thing.message(), room, thing.action(), filled, false)
        : window(thing.message(), room, "task/fetch", thing.action(), filled);
  }

  /// Presses something in a Teams that knows only the older kind of button.
  public Reply pressInAnOlderTeams(Thing thing, Room room) {
    var filled = Filler.filled(thing.card(), false);
    var data = together(thing.action().path("fallback"), filled);
    var activity = activity(room, "message").put("replyToId", thing.message().id());
    activity.set("value", data);
    return send(activity);
  }

  private Reply invoke(
      Standing message, Room room, JsonNode action, ObjectNode filled, boolean byItself) {
    var activity = invoked(message, room, "adaptiveCard/action");
    var value = activity.putObject("value");
    var told = value.putObject("action");
    told.put("type", "Action.Execute");
    told.put("verb", action.path("verb").asString(""));
    told.set("data", together(action, filled));
    value.put("trigger", byItself ? "automatic" : "manual");
    return send(activity);
  }

  private Reply window(
      Standing message, Room room, String name, JsonNode action, ObjectNode filled) {
    var activity = invoked(message, room, name);
    activity.putObject("value").set("data", together(action, filled));
    return send(activity);
  }

  private ObjectNode invoked(Standing message, Room room, String name) {
    var conversation =
        room.kind().equals("channel") ? new Room(message.conversation(), room.kind()) : room;
    return activity(conversation, "invoke").put("name", name).put("replyToId", message.id());
  }

  private static ObjectNode together(JsonNode action, ObjectNode filled) {
    var data = filled.deepCopy();
    data.setAll((ObjectNode) action.path("data").deepCopy());
    return data;
  }

  /// Presses the first thing of a kind, alone with the bot or else in the group.
  public Optional<Reply> pressFirst(Predicate<Ref> which) {
    for (var room : List.of(alone(), group)) {
      var found = things(room).stream().filter(t -> which.test(t.ref())).findFirst();
      if (found.isPresent()) {
        var reply = press(found.get(), room, false);
        assertThat(reply.status()).isEqualTo(200);
        return Optional.of(reply);
      }
    }
    return Optional.empty();
  }

  /// Presses the first button with a verb.
  ///
  /// @return whether there was one
  public boolean press(Verb verb) {
    return pressFirst(ref -> ref instanceof Ref.Press(_, var its, _) && its == verb).isPresent();
  }

  /// Presses something as soon as it is there.
  public void pressWhenThere(Predicate<Ref> which) {
    teams.until(() ->
        Stream.of(alone(), group)
            .flatMap(room -> teams.in(room.id()).stream())
            .flatMap(m -> things(m, m.card()).stream())
            .anyMatch(t -> which.test(t.ref())));
    assertThat(pressFirst(which)).isPresent();
  }

  /// Answers everything that is asked and not answered yet.
  ///
  /// @return how many answers were given
  public int answer() {
    int answers = 0;
    for (var room : List.of(alone(), group)) {
      for (var thing : things(room)) {
        var moment = moment(thing.ref());
        if (moment.isPresent() && done.add(moment.get())) {
          answer(thing, room);
          answers++;
        }
      }
    }
    return answers;
  }

  private static Optional<String> moment(Ref ref) {
    return switch (ref) {
      case Ref.Fill(var session, var m) -> Optional.of(session + " " + m);
      case Ref.Pick(var session, var m, _, _) -> Optional.of(session + " " + m);
      case Ref.Send(var session, var m, _) -> Optional.of(session + " " + m);
      case Ref.Press _,
          Ref.Whole _,
          Ref.View _,
          Ref.Exercise _,
          Ref.Unfold _,
          Ref.Look _,
          Ref.Begin _,
          Ref.Speak _,
          Ref.Said _,
          Ref.Hours _,
          Ref.Rest _,
          Ref.Help _ ->
          Optional.empty();
    };
  }

  private void answer(Thing thing, Room room) {
    var reply = press(thing, room, false);
    boolean everything = true;
    var sent = new HashSet<Ref>();
    for (int page = 0; page < PAGES; page++) {
      assertThat(reply.status()).isEqualTo(200);
      var next =
          reply
              .card()
              .flatMap(card ->
                  things(thing.message(), card).stream()
                      .filter(t -> t.ref() instanceof Ref.Send)
                      .findFirst());
      // A form that stays open, such as a list that is being joined, begins anew when it has been
      // sent: what is left to do with it is looked at again with everything else.
      if (next.isEmpty() || !sent.add(next.get().ref())) {
        return;
      }
      boolean inAWindow = next.get().action().path("type").asString("").equals("Action.Submit");
      var filled = Filler.filled(next.get().card(), everything);
      reply =
          inAWindow
              ? window(thing.message(), room, "task/submit", next.get().action(), filled)
              : invoke(thing.message(), room, next.get().action(), filled, false);
    }
    throw new AssertionError("the form does not end: " + thing.ref());
  }
}
