package dk.traedesten.slack.render;

import com.slack.api.model.block.ActionsBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.element.BlockElement;
import dk.traedesten.dialog.Language;
import dk.traedesten.dialog.Text;
import dk.traedesten.form.Form;
import dk.traedesten.message.Block;
import dk.traedesten.message.Message;
import dk.traedesten.session.SessionId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// A message in parts, from top to bottom.
final class MessageParts {
  /// How many things to press stand in one row at most.
  private static final int ROW = 5;

  private MessageParts() {}

  /// All of it, with what can be filled in and pressed.
  static List<MessagePart> of(SessionId session, Message message, Language language) {
    return of(session, message, language, true);
  }

  /// The same with nothing drawn.
  static List<MessagePart> inWords(SessionId session, Message message, Language language) {
    return of(session, message, language, false);
  }

  private static List<MessagePart> of(
      SessionId session, Message message, Language language, boolean mayDraw) {
    var reads = new Reads(language, mayDraw);
    var said = message.said();
    var parts = new ArrayList<MessagePart>();
    boolean drawn = !mayDraw;
    for (var block : message.blocks()) {
      if (block instanceof Block.Table table && !drawn && Tables.isNarrow(table, language)) {
        parts.add(Tables.drawn(table, language));
        drawn = true;
      } else {
        add(parts, part(session, block, said, reads).toList());
      }
    }
    return parts;
  }

  /// What there is to read in it, in words only.
  static List<MessagePart> read(Message message, Language language) {
    var reads = new Reads(language, false);
    return message.blocks().stream().flatMap(b -> read(b, reads)).toList();
  }

  private static Stream<MessagePart> part(
      SessionId session, Block block, Set<Text> said, Reads reads) {
    var pressed = new Pressed(session, reads.language());
    return switch (block) {
      case Block.Question form ->
          Stream.of(MessagePart.acted(asked(session, form, said, reads.language())));
      case Block.Buttons(var buttons) -> rows(pressed.buttons(buttons));
      case Block.Menu(var buttons) -> rows(pressed.menu(buttons));
      case Block.Heading _,
          Block.Paragraph _,
          Block.Note _,
          Block.Quotes _,
          Block.Progress _,
          Block.Picture _,
          Block.Table _,
          Block.Link _,
          Block.Document _ ->
          read(block, reads);
    };
  }

  private static List<LayoutBlock> asked(
      SessionId session, Block.Question form, Set<Text> said, Language language) {
    return new Asked(session, Form.of(form, BlockBudget.PROFILE), said, language).blocks();
  }

  private static Stream<MessagePart> read(Block block, Reads reads) {
    return switch (block) {
      case Block.Heading heading -> reads.heading(heading);
      case Block.Paragraph(var text) -> reads.paragraph(text.in(reads.language()));
      case Block.Note(var text) -> reads.note(text.in(reads.language()));
      case Block.Quotes(var quotes) -> reads.quotes(quotes);
      case Block.Progress progress -> Stream.of(reads.progress(progress));
      case Block.Picture(var chart) -> reads.picture(chart);
      case Block.Table table -> Tables.told(table, reads.language());
      case Block.Link(var label, var address) ->
          Stream.of(reads.link(label.in(reads.language()), address));
      case Block.Document(var label, _, _, _, _) -> reads.paragraph(label.in(reads.language()));
      case Block.Question _, Block.Buttons _, Block.Menu _ -> Stream.empty();
    };
  }

  private static Stream<MessagePart> rows(List<BlockElement> elements) {
    return elements.isEmpty()
        ? Stream.empty()
        : Stream.of(MessagePart.acted(Pressed.rows(elements)));
  }

  /// Adds parts; things to press go into the row before them where there is room.
  private static void add(List<MessagePart> parts, List<MessagePart> more) {
    for (var part : more) {
      if (!parts.isEmpty()
          && parts.getLast().blocks().getLast() instanceof ActionsBlock before
          && part.blocks().getFirst() instanceof ActionsBlock after
          && before.getElements().size() + after.getElements().size() <= ROW) {
        parts.set(parts.size() - 1, joined(parts.getLast(), before, part, after));
      } else {
        parts.add(part);
      }
    }
  }

  private static MessagePart joined(
      MessagePart first, ActionsBlock before, MessagePart second, ActionsBlock after) {
    var elements = new ArrayList<>(before.getElements());
    elements.addAll(after.getElements());
    var blocks = new ArrayList<LayoutBlock>(first.blocks());
    blocks.removeLast();
    blocks.add(Pressed.row(elements));
    blocks.addAll(second.blocks().subList(1, second.blocks().size()));
    return MessagePart.acted(blocks);
  }
}
