package dk.traedesten.group;

import dk.traedesten.dialog.Text;
import dk.traedesten.message.Block;
import dk.traedesten.message.Block.Heading;
import dk.traedesten.message.Block.Note;
import dk.traedesten.message.Block.Paragraph;
import dk.traedesten.message.Wording;
import dk.traedesten.session.Group;
import dk.traedesten.session.Memory;
import dk.traedesten.session.Memory.Learned;
import dk.traedesten.session.Participant;
import java.util.ArrayList;
import java.util.List;

/// The group's learning log: what came of what it tried, the newest first. All of it was told to
/// the group when it was told.
final class Learnings {
  private static final int MOST = 5;

  private Learnings() {}

  static List<Block> of(Group group, Memory memory) {
    var learned = memory.of(Learned.class).reversed();
    var blocks = new ArrayList<Block>();
    if (!learned.isEmpty()) {
      blocks.add(new Heading(Words.LEARNINGS));
    }
    for (var one : learned.stream().limit(MOST).toList()) {
      blocks.add(new Paragraph(what(group, one)));
      blocks.add(new Note(replies(one)));
    }
    return blocks;
  }

  private static Text what(Group group, Learned one) {
    var who = group.find(one.by()).map(Participant::name).map(name -> name + ", ").orElse("");
    var day = one.at().atZone(group.settings().zone()).toLocalDate();
    return Text.same(one.what() + " (" + who).plus("", Wording.day(day)).plus("", Text.same(")"));
  }

  private static Text replies(Learned one) {
    return one.replies().stream()
        .map(reply -> reply.question().plus(" ", reply.answer()))
        .reduce((a, b) -> a.plus(" · ", b))
        .orElse(Text.same("–"));
  }
}
