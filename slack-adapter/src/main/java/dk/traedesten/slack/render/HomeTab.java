package dk.traedesten.slack.render;

import com.slack.api.model.block.DividerBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.block.element.RichTextElement;
import com.slack.api.model.view.View;
import dk.traedesten.dialog.Language;
import dk.traedesten.message.Block;
import dk.traedesten.message.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The Home tab: what waits for a person, what the person leads, and how to begin.
public final class HomeTab {
  /// What the first and the last lines take.
  private static final int FRAME = 10;

  /// What is said of each message, in characters.
  private static final int IN_SHORT = 400;

  private final List<LayoutBlock> blocks = new ArrayList<>();
  private final Home home;
  private final Language language;

  private HomeTab(Home home) {
    this.home = home;
    this.language = home.language();
  }

  /// The tab as it is published.
  public static View view(Home home) {
    return View.builder().type("home").blocks(new HomeTab(home).blocks()).build();
  }

  private List<LayoutBlock> blocks() {
    add(new Block.Heading(Words.HOME_TITLE), new Block.Note(Words.HOME_SAYS));
    blocks.addAll(
        Pressed.rows(
            List.of(
                Pressed.button(
                    Words.START_ONE.in(language),
                    new Ref.Exercise(Optional.empty()),
                    home.waiting().isEmpty()),
                Pressed.button(Words.HELP.in(language), new Ref.Help(), false),
                speak())));
    blocks.add(DividerBlock.builder().build());
    add(new Block.Heading(Words.WAITS_FOR_YOU));
    if (home.waiting().isEmpty()) {
      add(new Block.Paragraph(Words.NOTHING_WAITS));
    }
    pieces(home.waiting());
    if (!home.leading().isEmpty()) {
      blocks.add(DividerBlock.builder().build());
      add(new Block.Heading(Words.YOU_LEAD));
      pieces(home.leading());
    }
    return blocks;
  }

  /// The other language, in its own words.
  private BlockElement speak() {
    return switch (language) {
      case DA -> Pressed.button(Words.ENGLISH.in(language), new Ref.Speak(Language.EN), false);
      case EN -> Pressed.button(Words.DANISH.in(language), new Ref.Speak(Language.DA), false);
    };
  }

  /// Each message in short, as long as there is room.
  private void pieces(List<Home.Piece> pieces) {
    for (int i = 0; i < pieces.size(); i++) {
      var piece = inShort(pieces.get(i), i > 0);
      if (blocks.size() + piece.size() > Limits.VIEW_BLOCKS - FRAME) {
        add(new Block.Note(Words.moreWait(pieces.size() - i)));
        return;
      }
      blocks.addAll(piece);
    }
  }

  /// What it is called and where it comes from, what it says first, and what can be done.
  private List<LayoutBlock> inShort(Home.Piece piece, boolean parted) {
    var shown = new ArrayList<LayoutBlock>();
    if (parted) {
      shown.add(DividerBlock.builder().build());
    }
    shown.add(title(piece));
    var brief = new ArrayList<Block>();
    paragraph(piece.message()).ifPresent(brief::add);
    piece.message().blocks().stream().filter(HomeTab::isToDo).forEach(brief::add);
    Parts.of(piece.session(), new Message(brief), language).stream()
        .flatMap(part -> part.blocks().stream())
        .forEach(shown::add);
    return shown;
  }

  private LayoutBlock title(Home.Piece piece) {
    var words = new ArrayList<RichTextElement>();
    piece.message().blocks().stream()
        .flatMap(b -> b instanceof Block.Heading(var text) ? Stream.of(text) : Stream.of())
        .findFirst()
        .ifPresent(text -> words.add(Rich.strong(Plain.fit(text.in(language), Limits.HEADER))));
    piece
        .where()
        .ifPresent(channel -> {
          words.add(Rich.words("  ·  "));
          words.add(Rich.channel(channel));
        });
    return Rich.block(
        List.of(
            words.isEmpty()
                ? Rich.section(Rich.strong(Words.HOME_TITLE.in(language)))
                : Rich.section(words)));
  }

  private Optional<Block> paragraph(Message message) {
    return message.blocks().stream()
        .flatMap(b -> b instanceof Block.Paragraph(var text) ? Stream.of(text) : Stream.of())
        .findFirst()
        .map(text -> new Block.Paragraph(text.map(w -> Plain.fit(w, IN_SHORT))));
  }

  private static boolean isToDo(Block block) {
    return block instanceof Block.Question
        || block instanceof Block.Buttons
        || block instanceof Block.Menu;
  }

  private void add(Block... more) {
    Parts.read(Message.of(more), language).forEach(part -> blocks.addAll(part.blocks()));
  }
}
