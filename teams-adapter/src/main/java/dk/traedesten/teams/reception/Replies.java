package dk.traedesten.teams.reception;

import dk.traedesten.dialog.Language;
import dk.traedesten.dialog.Mappers;
import dk.traedesten.teams.card.Card;
import dk.traedesten.teams.card.Click;
import dk.traedesten.teams.inbound.Listener.Answer;
import java.util.Optional;
import java.util.function.Consumer;
import tools.jackson.databind.node.ObjectNode;

/// The answers that Teams waits for, in its own form.
final class Replies {
  private static final String MESSAGE = "application/vnd.microsoft.activity.message";

  private Replies() {}

  /// To a click on a card.
  static Answer toClick(InvokeReply told, Language language, String version) {
    return switch (told) {
      case InvokeReply.Nothing() -> line(Words.RECEIVED.in(language));
      case InvokeReply.Line(var words) -> line(words.in(language));
      case InvokeReply.Shown(var rendered) -> card(rendered.card(), version);
      // A click opens no window; its card can stand where the click was.
      case InvokeReply.Opened(var window) -> card(window.card(), version);
    };
  }

  /// To a card that asked by itself: it stays as it is.
  static Answer unchanged() {
    return line("");
  }

  /// To a window that is to be opened, or whose form was sent.
  static Answer toWindow(InvokeReply told, Language language, String version) {
    return switch (told) {
      case InvokeReply.Nothing() -> Answer.RECEIVED;
      case InvokeReply.Line(var words) ->
          window(task -> task.put("type", "message").put("value", words.in(language)));
      case InvokeReply.Shown(var rendered) ->
          opened(Words.TITLE.in(language), rendered.card(), version);
      case InvokeReply.Opened(var window) -> opened(window.title(), window.card(), version);
    };
  }

  private static Answer line(String words) {
    return executed(MESSAGE, body -> body.put("value", words));
  }

  private static Answer card(Card card, String version) {
    return executed(Card.CONTENT_TYPE, body -> body.set("value", stamped(card, version)));
  }

  private static Answer opened(String title, Card card, String version) {
    return window(task -> {
      task.put("type", "continue");
      var value = task.putObject("value");
      value.put("title", title);
      value.put("width", "medium");
      value.put("height", "large");
      var attachment = value.putObject("card");
      attachment.put("contentType", Card.CONTENT_TYPE);
      attachment.set("content", stamped(card, version));
    });
  }

  /// What can be pressed on it is told apart from what could be pressed before.
  private static ObjectNode stamped(Card card, String version) {
    var tree = card.tree();
    Click.stamp(tree, version);
    return tree;
  }

  private static Answer executed(String type, Consumer<ObjectNode> value) {
    var body = Mappers.JSON.createObjectNode();
    body.put("statusCode", 200);
    body.put("type", type);
    value.accept(body);
    return new Answer(Optional.of(body));
  }

  private static Answer window(Consumer<ObjectNode> part) {
    var body = Mappers.JSON.createObjectNode();
    part.accept(body.putObject("task"));
    return new Answer(Optional.of(body));
  }
}
