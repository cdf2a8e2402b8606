package dk.traedesten.teams.card;

import dk.traedesten.chat.Phrases;
import dk.traedesten.chat.StartForm;
import dk.traedesten.chat.StartRequest;
import dk.traedesten.dialog.Dialog;
import dk.traedesten.dialog.Language;
import dk.traedesten.form.Form;
import dk.traedesten.form.PreviewForm;
import dk.traedesten.form.Submission;
import dk.traedesten.message.Block;
import dk.traedesten.message.Message;
import dk.traedesten.session.GroupId;
import dk.traedesten.session.SessionId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.node.ObjectNode;

/// What comes back from the card on which an exercise is started, and what stands beside it and in
/// its place.
public final class StartCards {
  /// It belongs to no exercise yet.
  private static final SessionId NONE = new SessionId(new GroupId("start"), "start");

  private StartCards() {}

  /// What was filled in.
  public static Submission sent(StartForm form, ObjectNode data) {
    return Submitted.of(
        OpenBefore.today(data, form.dialog().id()),
        form.form(StartRequest.of(form.dialog().id(), "")).sections());
  }

  /// Another exercise that was chosen.
  public static Optional<String> other(ObjectNode data) {
    return Submitted.option(OpenBefore.today(data, ""), FormElements.INPUT + StartForm.EXERCISE);
  }

  /// What it is to be about, when that stands on the card.
  public static Optional<String> topic(ObjectNode data) {
    return Submitted.words(OpenBefore.today(data, ""), FormElements.INPUT + StartForm.TOPIC);
  }

  /// What stands there when it has done its work.
  ///
  /// @param starter what whoever started it is called
  public static Rendered started(Dialog dialog, String starter, Language language) {
    return Cards.message(
        NONE,
        Message.of(
            new Block.Paragraph(Words.started(dialog.title())),
            new Block.Note(Words.begins(starter))),
        language);
  }

  /// An exercise as somebody who takes part sees it, in a window. Nothing in it can be pressed.
  public static Window preview(List<Message> seen, Language language) {
    var blocks = new ArrayList<Block>();
    blocks.add(new Block.Note(Phrases.PREVIEW_NOTE));
    seen.forEach(message -> blocks.addAll(readable(message)));
    return new Window(
        Phrases.PREVIEW_TITLE.in(language),
        Cards.message(NONE, new Message(blocks), language).card());
  }

  private static List<Block> readable(Message message) {
    return message.blocks().stream()
        .flatMap(block ->
            switch (block) {
              case Block.Question form ->
                  PreviewForm.blocks(Form.of(form, CardBudget.PROFILE), message.said()).stream();
              case Block.Buttons _, Block.Menu _ -> Stream.<Block>empty();
              default -> Stream.of(block);
            })
        .toList();
  }
}
