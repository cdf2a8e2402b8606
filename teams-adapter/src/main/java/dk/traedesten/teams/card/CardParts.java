package dk.traedesten.teams.card;

import dk.traedesten.form.Form;
import dk.traedesten.message.Block;
import dk.traedesten.message.Message;
import dk.traedesten.message.Wording;
import java.util.ArrayList;
import java.util.List;

/// A message in parts, from top to bottom.
final class CardParts {
  private CardParts() {}

  /// All of it, with what can be filled in and pressed.
  static List<CardPart> of(Message message, CardContext frame) {
    var reads = new Reads(frame.language());
    var said = message.said();
    var parts = new ArrayList<CardPart>();
    boolean asked = false;
    for (var block : message.blocks()) {
      var pressed = new Pressed(frame, parts.size());
      switch (block) {
        case Block.Question form -> {
          parts.add(
              CardPart.acted(
                  new Asked(frame, Form.of(form, CardBudget.PROFILE), said, !asked).elements()));
          asked = true;
        }
        case Block.Buttons(var buttons) -> parts.addAll(pressed.buttons(buttons));
        case Block.Menu(var buttons) -> Rows.join(parts, pressed.menu(buttons));
        case Block.Heading(var text) -> parts.addAll(reads.heading(text.in(frame.language())));
        case Block.Paragraph(var text) -> parts.addAll(reads.paragraph(text.in(frame.language())));
        case Block.Note(var text) -> parts.addAll(reads.note(text.in(frame.language())));
        case Block.Quotes(var quotes) -> parts.addAll(reads.quotes(quotes));
        case Block.Progress progress -> parts.add(reads.progress(progress));
        case Block.Picture(var chart) -> parts.addAll(reads.picture(chart));
        case Block.Link(var label, var address) ->
            parts.add(pressed.link(label.in(frame.language()), address));
        case Block.Document(var label, _, _, _, var address) -> {
          if (address.isPresent()) {
            parts.add(pressed.link(label.in(frame.language()), address.get()));
          } else {
            parts.addAll(reads.note(Wording.NOWHERE_TO_FETCH.in(frame.language())));
          }
        }
        case Block.Table table -> parts.addAll(Tables.parts(table, frame.language()));
      }
    }
    return parts;
  }
}
