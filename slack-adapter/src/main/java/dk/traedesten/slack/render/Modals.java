package dk.traedesten.slack.render;

import com.slack.api.model.block.InputBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.composition.PlainTextObject;
import com.slack.api.model.block.element.PlainTextInputElement;
import com.slack.api.model.view.View;
import com.slack.api.model.view.ViewClose;
import com.slack.api.model.view.ViewState;
import com.slack.api.model.view.ViewSubmit;
import com.slack.api.model.view.ViewTitle;
import dk.traedesten.dialog.Language;
import dk.traedesten.engine.Rejection;
import dk.traedesten.message.Block;
import dk.traedesten.message.Message;
import dk.traedesten.result.InOrder;
import dk.traedesten.result.Value;
import dk.traedesten.session.SessionId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// Forms as modals: what they look like, and how what was filled in is read back. Which form a
/// modal is says the [Ref] in its private metadata.
public final class Modals {
  /// The callback id of forms.
  public static final String FORM = "form";

  /// The callback id of messages shown as a whole.
  public static final String WHOLE = "whole";

  private Modals() {}

  /// The first page of a form, with what is given so far filled in.
  public static View form(SessionId session, Block.Question form, Language language) {
    return View.builder()
        .type("modal")
        .callbackId(FORM)
        .privateMetadata(new Ref.Fill(session, form.moment(), 0).written())
        .notifyOnClose(true)
        .title(ViewTitle.builder().type("plain_text").text("Svar").emoji(false).build())
        .submit(ViewSubmit.builder().type("plain_text").text("Send").emoji(false).build())
        .close(ViewClose.builder().type("plain_text").text("Luk").emoji(false).build())
        .blocks(
            form.fields().stream()
                .<LayoutBlock>map(f ->
                    InputBlock.builder()
                        .blockId(f.id())
                        .optional(f.optional())
                        .label(
                            PlainTextObject.builder()
                                .text(f.text().in(language))
                                .emoji(false)
                                .build())
                        .element(PlainTextInputElement.builder().actionId("in").build())
                        .build())
                .toList())
        .build();
  }

  /// What came of a page that was sent.
  ///
  /// @param form as it lies on the desk, with what earlier pages held
  public static Reading read(Block.Question form, View view, Language language) {
    return new Reading.Answers(draft(form, view));
  }

  /// What stands in the whole form when a page of it is closed without being sent, whether it fits
  /// or not.
  public static Map<String, Value> draft(Block.Question form, View view) {
    var given = new LinkedHashMap<String, Value>(form.given());
    values(view)
        .forEach((id, byAction) ->
            byAction.values().stream()
                .flatMap(v -> Optional.ofNullable(v.getValue()).stream())
                .findFirst()
                .ifPresent(words -> given.put(id, new Value.Words(words))));
    return InOrder.copy(given);
  }

  /// Where the engine's refusal of one field is said: for the errors of the response. Empty when
  /// the field is not on this page, and the refusal must be whispered instead.
  public static Map<String, String> unfit(View view, Rejection.Unfit fault, Language language) {
    return values(view).containsKey(fault.field())
        ? Map.of(fault.field(), fault.words().in(language))
        : Map.of();
  }

  /// The answer that was given with one click; empty when the form has no such option any more.
  public static Optional<Map<String, Value>> picked(Block.Question form, Ref.Pick pick) {
    return Optional.empty();
  }

  /// A message that was shortened, as a whole.
  public static View whole(Message message, Language language) {
    return View.builder()
        .type("modal")
        .callbackId(WHOLE)
        .title(ViewTitle.builder().type("plain_text").text("Det hele").emoji(false).build())
        .blocks(Said.blocks(message, language))
        .build();
  }

  private static Map<String, Map<String, ViewState.Value>> values(View view) {
    return Optional.ofNullable(view.getState()).map(ViewState::getValues).orElse(Map.of());
  }
}
