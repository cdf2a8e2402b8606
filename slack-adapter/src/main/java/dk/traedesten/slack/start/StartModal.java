package dk.traedesten.slack.start;

import com.slack.api.model.block.ActionsBlock;
import com.slack.api.model.block.InputBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.block.element.ButtonElement;
import com.slack.api.model.block.element.StaticSelectElement;
import com.slack.api.model.view.View;
import dk.traedesten.chat.Phrases;
import dk.traedesten.chat.Ref;
import dk.traedesten.chat.StartForm;
import dk.traedesten.chat.StartRequest;
import dk.traedesten.chat.StartTexts;
import dk.traedesten.chat.StartWarnings;
import dk.traedesten.dialog.Language;
import dk.traedesten.dialog.Text;
import dk.traedesten.form.FormTexts;
import dk.traedesten.form.Section;
import dk.traedesten.slack.render.FormBlocks;
import dk.traedesten.slack.render.Modals;
import dk.traedesten.slack.render.Plain;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The modal in which an exercise is started.
///
/// @param unfolded whether what is seldom chosen is in sight
/// @param warned what is to be thought of before it starts
record StartModal(
    StartForm form, boolean unfolded, Optional<StartWarnings> warned, Language language) {

  View view(StartRequest wish) {
    return Modals.plain(Phrases.TITLE, language, blocks(wish))
        .callbackId(StartActions.START)
        .privateMetadata(
            warned
                .map(w -> new Ref.Begin("", form.dialog().id(), Optional.of(w.key())).written())
                .orElse(null))
        .submit(
            Modals.submit(warned.isPresent() ? StartTexts.START_ANYWAY : Phrases.START, language))
        .build();
  }

  private List<LayoutBlock> blocks(StartRequest wish) {
    var blocks = new ArrayList<LayoutBlock>();
    warned.ifPresent(w -> blocks.addAll(Modals.said(w.all(), language)));
    var sections = form.form(wish).sections();
    blocks.addAll(exercise(sections.getFirst()));
    blocks.add(Modals.notes(form.about(), language));
    sections.stream()
        .skip(1)
        .filter(s -> unfolded || !s.seldom())
        .forEach(s -> blocks.addAll(FormBlocks.of(List.of(s), language)));
    blocks.add(buttons());
    return blocks;
  }

  /// Another one is another form: Slack tells when it is chosen.
  private List<LayoutBlock> exercise(Section section) {
    var blocks = FormBlocks.of(List.of(section), language);
    if (blocks.getLast() instanceof InputBlock input
        && input.getElement() instanceof StaticSelectElement select) {
      select.setActionId(StartActions.EXERCISE);
      input.setDispatchAction(true);
    }
    return blocks;
  }

  private ActionsBlock buttons() {
    var buttons = new ArrayList<BlockElement>();
    if (!unfolded) {
      buttons.add(button(StartActions.MORE, FormTexts.MORE));
    }
    buttons.add(button(StartActions.LOOK, Phrases.PREVIEW));
    return ActionsBlock.builder().blockId("look").elements(buttons).build();
  }

  private ButtonElement button(String action, Text label) {
    return ButtonElement.builder()
        .actionId(action)
        .text(Plain.text(label.in(language), 75))
        .build();
  }
}
