package dk.traedesten.form;

import dk.traedesten.dialog.Text;
import dk.traedesten.message.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// A form that is only looked at: what is asked, and what can be chosen.
public final class PreviewForm {
  private PreviewForm() {}

  /// What is asked in a form, question by question.
  ///
  /// @param said what is said already
  public static List<Block> blocks(Form form, Set<Text> said) {
    var blocks = new ArrayList<Block>();
    for (var field : form.fields()) {
      if (!said.contains(field.question())) {
        blocks.add(new Block.Paragraph(field.question()));
      }
      field.foreseen().ifPresent(words -> blocks.add(new Block.Note(words)));
    }
    return blocks;
  }
}
