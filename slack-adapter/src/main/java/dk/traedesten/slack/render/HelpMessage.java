package dk.traedesten.slack.render;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.SectionBlock;
import dk.traedesten.chat.Ref;
import dk.traedesten.dialog.Language;
import dk.traedesten.dialog.Text;
import dk.traedesten.layout.Notification;
import dk.traedesten.message.Block;
import dk.traedesten.message.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;

/// What the bot can do, with the exercises and how to start them.
public final class HelpMessage {
  /// How many exercises are listed; the start form has them all.
  private static final int LISTED = 40;

  private static final int TITLE = 100;

  private HelpMessage() {}

  /// The exercises, each with a button, under an opening.
  ///
  /// @param opening what is said first: that a word was not understood, or a greeting
  /// @param exercises the exercises that can be started, by their id
  /// @param commands the slash command of each exercise that has one, by the exercise's id
  /// @param topic what it is to be about, when that was said
  public static Rendered of(
      Text opening,
      SequencedMap<String, Text> exercises,
      Map<String, String> commands,
      Optional<String> topic,
      Language language) {
    var blocks = new ArrayList<LayoutBlock>();
    add(blocks, language, new Block.Paragraph(opening), new Block.Note(Words.WHERE_TO_START));
    exercises.entrySet().stream()
        .limit(LISTED)
        .forEach(e ->
            blocks.add(
                exercise(
                    e.getKey(),
                    Plain.fit(e.getValue().in(language), TITLE),
                    Optional.ofNullable(commands.get(e.getKey())),
                    topic,
                    language)));
    add(blocks, language, new Block.Note(Words.WORDS_I_KNOW));
    return new Rendered(
        blocks, Plain.escaped(Notification.of(opening.in(language))), List.of(), blocks);
  }

  private static LayoutBlock exercise(
      String id,
      String title,
      Optional<String> command,
      Optional<String> topic,
      Language language) {
    var start = new Ref.Exercise(Optional.of(id), topic);
    var button = Pressed.button(Words.START.in(language), start, false);
    button.setActionId("a0");
    button.setAccessibilityLabel(Plain.fit(Words.START.in(language) + ": " + title, Limits.BUTTON));
    var words = command.map(c -> title + "\n" + Words.orWrite(c).in(language)).orElse(title);
    return SectionBlock.builder().text(Plain.text(words, Limits.SECTION)).accessory(button).build();
  }

  private static void add(List<LayoutBlock> blocks, Language language, Block... more) {
    MessageParts.read(Message.of(more), language).forEach(part -> blocks.addAll(part.blocks()));
  }
}
