package dk.traedesten.slack.render;

import dk.traedesten.dialog.Language;
import dk.traedesten.dialog.Text;
import dk.traedesten.message.Block;
import dk.traedesten.message.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.SequencedMap;

/// What the bot can do, with the exercises and how to start them.
public final class HelpMessage {
  private HelpMessage() {}

  /// The exercises under an opening.
  ///
  /// @param opening what is said first: that a word was not understood, or a greeting
  /// @param exercises the exercises that can be started, by their id
  /// @param commands the slash command of each exercise that has one, by the exercise's id
  public static Rendered of(
      Text opening,
      SequencedMap<String, Text> exercises,
      SequencedMap<String, String> commands,
      Language language) {
    var blocks = new ArrayList<Block>(List.of(new Block.Paragraph(opening)));
    exercises.values().forEach(title -> blocks.add(new Block.Paragraph(title)));
    return Renderer.whisper(new Message(blocks), language);
  }
}
