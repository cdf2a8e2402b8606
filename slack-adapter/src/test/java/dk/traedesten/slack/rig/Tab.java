package dk.traedesten.slack.rig;

import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload.Action;
import dk.traedesten.chat.Ref;
import dk.traedesten.dialog.Mappers;
import dk.traedesten.slack.render.Clicks;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// Somebody's Home tab, or a window that was opened from it, as Slack was last told to show it.
public record Tab(String who, ObjectNode view, Wire wire) {

  /// Something to click.
  public record Thing(String block, JsonNode element, Ref ref) {}

  /// Somebody looks at Home.
  public static Tab opened(String who, Wire wire, StubSlack slack) {
    var opened =
        Mappers.JSON
            .createObjectNode()
            .put("type", "app_home_opened")
            .put("user", who)
            .put("channel", "D" + who)
            .put("tab", "home");
    wire.event(Sent.event(Sent.fresh("EvHome"), opened).toString());
    slack.until(() -> published(who, slack).isPresent());
    return now(who, wire, slack);
  }

  /// As it was published last.
  public static Tab now(String who, Wire wire, StubSlack slack) {
    var view = (ObjectNode) Mappers.JSON.readTree(published(who, slack).orElseThrow());
    view.put("id", "VHOME");
    return new Tab(who, view, wire);
  }

  private static Optional<String> published(String who, StubSlack slack) {
    return slack.calls("views.publish").stream()
        .filter(call -> who.equals(call.form().get("user_id")))
        .reduce((_, last) -> last)
        .map(call -> call.form().getOrDefault("view", "{}"));
  }

  /// Everything that can be clicked in it.
  public List<Thing> things() {
    var things = new ArrayList<Thing>();
    for (var block : view.path("blocks")) {
      for (var element : block.path("elements")) {
        var action = new Action();
        action.setValue(element.path("value").asString(""));
        Clicks.ref(action)
            .ifPresent(
                ref -> things.add(new Thing(block.path("block_id").asString("b"), element, ref)));
      }
    }
    return things;
  }

  /// The first thing of a kind.
  public Thing thing(Predicate<Ref> which) {
    return things().stream()
        .filter(thing -> which.test(thing.ref()))
        .findFirst()
        .orElseThrow(() -> new AssertionError("nothing of the kind in " + view));
  }

  /// Somebody clicks it, whose tab it may be or not.
  ///
  /// @param at when, as Slack says it: the same when the same click is sent again
  public HttpResponse<String> click(String by, Thing thing, String at, String trigger) {
    return wire.interaction(
        Sent.clickIn(by, view, Sent.action(thing.element(), thing.block(), at), trigger)
            .toString());
  }

  @Override
  public String toString() {
    return view.toString();
  }
}
