package dk.traedesten.slack.rig;

import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload.Action;
import dk.traedesten.chat.Ref;
import dk.traedesten.dialog.Mappers;
import dk.traedesten.message.Verb;
import dk.traedesten.slack.render.Clicks;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// Somebody in Slack: reads what stands there, clicks, and fills in what opens.
public final class Colleague {
  private final String id;
  private final String channel;
  private final Wire wire;
  private final StubSlack slack;
  private final Set<String> done = new HashSet<>();

  public Colleague(String id, Wire wire, StubSlack slack) {
    this(id, wire, slack, StubSlack.CHANNEL);
  }

  /// Somebody in a channel of another group.
  public Colleague(String id, Wire wire, StubSlack slack, String channel) {
    this.id = id;
    this.channel = channel;
    this.wire = wire;
    this.slack = slack;
  }

  public String id() {
    return id;
  }

  /// Something to click, where it stands.
  public record Thing(StubSlack.Standing message, String block, JsonNode element, Ref ref) {}

  public ObjectNode command(String command, String text) {
    var trigger = Sent.fresh("trigger");
    var answer = wire.form(Sent.command(id, command, text, channel, trigger));
    assertThat(answer.statusCode()).isEqualTo(200);
    return slack
        .opened(trigger)
        .orElseThrow(() -> new AssertionError("no modal: " + answer.body()));
  }

  public HttpResponse<String> click(Thing thing, String trigger) {
    return wire.interaction(
        Sent.click(
                id,
                thing.message(),
                Sent.action(thing.element(), thing.block(), Sent.fresh("17")),
                trigger,
                slack.baseUrl() + "/respond")
            .toString());
  }

  public HttpResponse<String> submit(ObjectNode view) {
    return wire.interaction(Sent.submission(id, view, Sent.fresh("trigger")).toString());
  }

  /// Everything that can be clicked in a conversation.
  public List<Thing> things(String conversation) {
    var things = new ArrayList<Thing>();
    for (var message : slack.in(conversation)) {
      for (var block : message.blocks()) {
        var elements = new ArrayList<JsonNode>();
        block.path("elements").forEach(elements::add);
        if (block.has("accessory")) {
          elements.add(block.path("accessory"));
        }
        for (var element : elements) {
          ref(element)
              .ifPresent(ref ->
                  things.add(
                      new Thing(message, block.path("block_id").asString("b"), element, ref)));
        }
      }
    }
    return things;
  }

  private static Optional<Ref> ref(JsonNode element) {
    if (!element.has("value") || !element.path("type").asString("").equals("button")) {
      return Optional.empty();
    }
    var action = new Action();
    action.setValue(element.path("value").asString(""));
    return Clicks.ref(action);
  }

  /// Presses the first button with a verb, in the chat with the bot or else in the channel.
  ///
  /// @return whether there was one
  public boolean press(Verb verb) {
    var button = button(verb);
    button.ifPresent(b -> assertThat(click(b, Sent.fresh("trigger")).statusCode()).isEqualTo(200));
    return button.isPresent();
  }

  private Optional<Thing> button(Verb verb) {
    return Stream.of(id, channel)
        .flatMap(place -> things(place).stream())
        .filter(thing -> thing.ref() instanceof Ref.Press(_, var its, _) && its == verb)
        .findFirst();
  }

  /// Presses a button as soon as it is there.
  public void pressWhenThere(Verb verb) {
    slack.until(() -> button(verb).isPresent());
    assertThat(press(verb)).isTrue();
  }

  /// Answers everything that is asked and not answered yet.
  ///
  /// @return how many answers were given
  public int answer() {
    int answers = 0;
    for (var place : List.of(id, channel)) {
      for (var thing : things(place)) {
        var moment =
            switch (thing.ref()) {
              case Ref.Fill(var session, var m) -> session + " " + m;
              case Ref.Pick(var session, var m, _, _) -> session + " " + m;
              default -> "";
            };
        if (!moment.isEmpty() && done.add(moment)) {
          answer(thing);
          answers++;
        }
      }
    }
    return answers;
  }

  private void answer(Thing thing) {
    var trigger = Sent.fresh("trigger");
    assertThat(click(thing, trigger).statusCode()).isEqualTo(200);
    if (thing.ref() instanceof Ref.Fill) {
      slack.opened(trigger).ifPresent(this::fillAndSend);
    }
  }

  /// Fills a form in, page by page.
  public void fillAndSend(ObjectNode first) {
    var view = first;
    for (int page = 0; page < 20; page++) {
      var filled = Filler.filled(view, false);
      var answer = submit(filled);
      if (answer.body().contains("\"errors\"")) {
        answer = submit(Filler.filled(view, true));
      }
      assertThat(answer.statusCode()).isEqualTo(200);
      assertThat(answer.body()).as("what came of %s", filled).doesNotContain("\"errors\"");
      if (!answer.body().contains("\"update\"")) {
        return;
      }
      var next = (ObjectNode) Mappers.JSON.readTree(answer.body()).path("view");
      if (!next.path("callback_id").asString("").equals("form")) {
        return;
      }
      next.put("id", view.path("id").asString(""));
      next.put("hash", Sent.fresh("h"));
      view = next;
    }
  }
}
