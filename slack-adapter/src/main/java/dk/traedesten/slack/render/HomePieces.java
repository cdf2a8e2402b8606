package dk.traedesten.slack.render;

import com.slack.api.model.block.DividerBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.element.RichTextElement;
import dk.traedesten.chat.HomeSection;
import dk.traedesten.dialog.Language;
import dk.traedesten.dialog.Text;
import dk.traedesten.message.Block;
import dk.traedesten.message.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What stands in the sections of the Home tab, piece by piece.
record HomePieces(HomeSection section, Language language) {
  /// What is said of each message, in characters.
  private static final int IN_SHORT = 400;

  /// More no message has, and no page of a window has room for.
  private static final int MOST = 60;

  /// The pieces, each of which is shown or left out as one.
  List<List<LayoutBlock>> of(List<Home.Piece> pieces) {
    var shown = new ArrayList<List<LayoutBlock>>();
    for (var piece : pieces) {
      var blocks = new ArrayList<LayoutBlock>();
      if (!shown.isEmpty()) {
        blocks.add(DividerBlock.builder().build());
      }
      blocks.addAll(of(piece));
      shown.add(blocks.stream().limit(MOST).toList());
    }
    return shown;
  }

  private List<LayoutBlock> of(Home.Piece piece) {
    return switch (section) {
      case WAITING, LEADING -> inShort(piece);
      case ACTIONS -> under(first(piece.message(), HomePieces::paragraph), piece, false);
      case GROUPS -> under(Optional.of(Words.THE_GROUP), piece, true);
    };
  }

  /// What it is called and where it comes from, what it says first, and what can be done.
  private List<LayoutBlock> inShort(Home.Piece piece) {
    var brief = new ArrayList<Block>();
    first(piece.message(), HomePieces::paragraph)
        .ifPresent(text -> brief.add(new Block.Paragraph(text.map(w -> Plain.fit(w, IN_SHORT)))));
    piece.message().blocks().stream().filter(HomePieces::isToDo).forEach(brief::add);
    return titled(first(piece.message(), HomePieces::heading), piece, new Message(brief));
  }

  /// All of it under a title, which is not said twice.
  ///
  /// @param whole whether its paragraphs are said as well
  private List<LayoutBlock> under(Optional<Text> title, Home.Piece piece, boolean whole) {
    var rest =
        piece.message().blocks().stream()
            .filter(b -> whole || !(b instanceof Block.Paragraph))
            .toList();
    return titled(title, piece, new Message(rest));
  }

  private List<LayoutBlock> titled(Optional<Text> title, Home.Piece piece, Message message) {
    var shown = new ArrayList<LayoutBlock>();
    shown.add(title(title, piece.where()));
    MessageParts.inWords(piece.session(), message, language).stream()
        .flatMap(part -> part.blocks().stream())
        .forEach(shown::add);
    return shown;
  }

  private LayoutBlock title(Optional<Text> title, Optional<String> where) {
    var words = new ArrayList<RichTextElement>();
    title.ifPresent(text -> words.add(Rich.strong(Plain.fit(text.in(language), IN_SHORT))));
    where.ifPresent(channel -> {
      words.add(Rich.words("  ·  "));
      words.add(Rich.channel(channel));
    });
    return Rich.block(
        List.of(
            words.isEmpty()
                ? Rich.section(Rich.strong(Words.HOME_TITLE.in(language)))
                : Rich.section(words)));
  }

  private interface Kind {
    Stream<Text> of(Block block);
  }

  private static Optional<Text> first(Message message, Kind kind) {
    return message.blocks().stream().flatMap(kind::of).findFirst();
  }

  private static Stream<Text> heading(Block block) {
    return block instanceof Block.Heading(var text) ? Stream.of(text) : Stream.of();
  }

  private static Stream<Text> paragraph(Block block) {
    return block instanceof Block.Paragraph(var text) ? Stream.of(text) : Stream.of();
  }

  private static boolean isToDo(Block block) {
    return block instanceof Block.Question
        || block instanceof Block.Buttons
        || block instanceof Block.Menu;
  }
}
