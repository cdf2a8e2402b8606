package dk.traedesten.slack.render;

import com.slack.api.model.block.DividerBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.view.View;
import dk.traedesten.chat.ChatCommand;
import dk.traedesten.chat.HomeSection;
import dk.traedesten.chat.Ref;
import dk.traedesten.dialog.Language;
import dk.traedesten.dialog.Text;
import dk.traedesten.message.Block;
import dk.traedesten.message.Message;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;

/// The Home tab: what waits for a person, what they have taken on, what they lead, how their groups
/// stand, and what is theirs alone. What there is no room for is behind a button, which opens
/// [#rest].
public final class HomeTab {
  /// The callback id of a section that is shown whole.
  public static final String REST = "rest";

  /// What stands above the sections and below them: a title, a line, a row of buttons and what
  /// parts them; what is theirs alone.
  private static final int FRAME = 12;

  /// What a section has room for, with its title and the way to the rest. What others do not need
  /// it may take as well, the first one first.
  private static final int EACH = (Limits.VIEW_BLOCKS - FRAME) / HomeSection.values().length;

  /// A section's title with what parts it from the one before, and the way to the rest.
  private static final int TITLE = 2;

  private static final int WAY = 1;

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

  /// A page of a section that the tab has no room for, as a window. Its buttons carry the
  /// [Ref.Rest] of the next one: the view they are pressed in is to be updated.
  public static View rest(Home home, Ref.Rest ref) {
    var language = home.language();
    var pieces = new HomePieces(ref.section(), language).of(home.in(ref.section()));
    var parts =
        pieces.isEmpty()
            ? MessageParts.read(Message.of(new Block.Paragraph(empty(ref.section()))), language)
            : pieces.stream().map(MessagePart::acted).toList();
    return Modals.rest(title(ref.section()), parts, ref, language);
  }

  private List<LayoutBlock> blocks() {
    add(new Block.Heading(Words.HOME_TITLE), new Block.Note(Words.HOME_SAYS));
    blocks.addAll(
        Pressed.rows(
            List.of(
                Pressed.button(
                    Words.START_ONE.in(language),
                    new Ref.Exercise(Optional.empty(), Optional.empty()),
                    home.waiting().isEmpty()),
                Pressed.button(Words.HELP.in(language), new Ref.Help(), false),
                speak())));
    var pieces = new EnumMap<HomeSection, List<List<LayoutBlock>>>(HomeSection.class);
    for (var section : HomeSection.values()) {
      pieces.put(section, new HomePieces(section, language).of(home.in(section)));
    }
    int spare = Limits.VIEW_BLOCKS - FRAME;
    for (var one : pieces.values()) {
      spare -= Math.min(EACH, needed(one));
    }
    for (var one : pieces.entrySet()) {
      int more = Math.clamp(needed(one.getValue()) - EACH, 0, spare);
      spare -= more;
      section(one.getKey(), one.getValue(), EACH + more);
    }
    own();
    return blocks;
  }

  /// What a section would take with all of its pieces.
  private static int needed(List<List<LayoutBlock>> pieces) {
    return TITLE + Math.max(1, size(pieces));
  }

  private static int size(List<List<LayoutBlock>> pieces) {
    return pieces.stream().mapToInt(List::size).sum();
  }

  /// The other language, in its own words.
  private BlockElement speak() {
    return switch (language) {
      case DA -> Pressed.button(Words.ENGLISH.in(language), new Ref.Speak(Language.EN), false);
      case EN -> Pressed.button(Words.DANISH.in(language), new Ref.Speak(Language.DA), false);
    };
  }

  /// As many of its pieces as there is room for.
  private void section(HomeSection section, List<List<LayoutBlock>> pieces, int room) {
    if (pieces.isEmpty() && section != HomeSection.WAITING) {
      return;
    }
    blocks.add(DividerBlock.builder().build());
    add(new Block.Heading(title(section)));
    if (pieces.isEmpty()) {
      add(new Block.Paragraph(empty(section)));
    }
    int left = room - TITLE - (TITLE + size(pieces) <= room ? 0 : WAY);
    int shown = 0;
    while (shown < pieces.size() && pieces.get(shown).size() <= left) {
      left -= pieces.get(shown).size();
      blocks.addAll(pieces.get(shown));
      shown++;
    }
    if (shown < pieces.size()) {
      blocks.add(Pressed.row(List.of(way(section, pieces.size()))));
    }
  }

  private BlockElement way(HomeSection section, int all) {
    return Pressed.button(Words.seeThemAll(all).in(language), new Ref.Rest(section, 0), false);
  }

  /// What is theirs alone: when they want to be left alone, and what the bot has of them.
  private void own() {
    blocks.add(DividerBlock.builder().build());
    add(new Block.Heading(Words.YOURS));
    home.hours().ifPresent(hours -> add(new Block.Note(hours)));
    var buttons = new ArrayList<BlockElement>();
    home.hours()
        .ifPresent(
            _ -> buttons.add(Pressed.button(Words.MY_HOURS.in(language), new Ref.Hours(), false)));
    buttons.add(
        Pressed.button(Words.MY_ANSWERS.in(language), new Ref.Said(ChatCommand.MY_ANSWERS), false));
    buttons.add(
        Pressed.sure(
            Words.DELETE_MINE.in(language),
            new Ref.Said(ChatCommand.DELETE_MINE),
            Words.DELETE_SAYS,
            language));
    blocks.addAll(Pressed.rows(buttons));
  }

  private static Text title(HomeSection section) {
    return switch (section) {
      case WAITING -> Words.WAITS_FOR_YOU;
      case ACTIONS -> Words.YOUR_ACTIONS;
      case LEADING -> Words.YOU_LEAD;
      case GROUPS -> Words.YOUR_GROUPS;
    };
  }

  /// What is said where nothing stands.
  private static Text empty(HomeSection section) {
    return section == HomeSection.WAITING ? Words.NOTHING_WAITS : Words.NOTHING_HERE;
  }

  private void add(Block... more) {
    MessageParts.read(Message.of(more), language).forEach(part -> blocks.addAll(part.blocks()));
  }
}
