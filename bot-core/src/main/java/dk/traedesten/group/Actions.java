package dk.traedesten.group;

import dk.traedesten.dialog.Text;
import dk.traedesten.engine.TurnContext;
import dk.traedesten.message.Block;
import dk.traedesten.message.Block.Button;
import dk.traedesten.message.Block.Buttons;
import dk.traedesten.message.Block.Heading;
import dk.traedesten.message.Block.Note;
import dk.traedesten.message.Block.Paragraph;
import dk.traedesten.message.Block.Table;
import dk.traedesten.message.Verb;
import dk.traedesten.message.Wording;
import dk.traedesten.result.PersonId;
import dk.traedesten.session.Group;
import dk.traedesten.session.Memory;
import dk.traedesten.session.TrackedAction;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// What people of the group have taken on, from every exercise: listed, and asked about on its day.
final class Actions {
  /// The list of a person's own.
  static final String OWN = "own";

  /// More would be longer than a message may be.
  private static final int MOST_OWN = 12;

  private static final int MOST = 40;

  private Actions() {}

  /// All that are open, with their owners.
  static Group all(Group group, Memory memory, PersonId who, TurnContext turn) {
    var open = open(memory);
    var blocks = new ArrayList<Block>(List.of(new Heading(Words.ACTIONS)));
    if (open.isEmpty()) {
      blocks.add(new Note(Words.NO_ACTIONS));
    } else {
      blocks.add(table(group, open.stream().limit(MOST).toList()));
      blocks.add(
          new Buttons(List.of(new Button(Words.MY_ACTIONS, Verb.MY_ACTIONS, "actions", false))));
    }
    if (open.size() > MOST) {
      blocks.add(new Note(Words.more(open.size() - MOST)));
    }
    turn.tell(who, turn.fresh("actions"), blocks);
    return group;
  }

  /// A person's own, each with what can be done about it.
  static Group own(Group group, Memory memory, PersonId who, TurnContext turn) {
    var key = turn.fresh("my-actions");
    turn.tell(who, key, own(memory, who));
    return group.standing(who, OWN, key);
  }

  /// What a person has taken on and not done yet, the earliest first.
  static List<TrackedAction> of(Memory memory, PersonId who) {
    return open(memory).stream().filter(one -> one.action().owner().equals(who)).toList();
  }

  static List<Block> own(Memory memory, PersonId who) {
    var own = of(memory, who);
    var blocks = new ArrayList<Block>(List.of(new Heading(Words.MY_ACTIONS)));
    if (own.isEmpty()) {
      blocks.add(new Note(Words.NONE_OF_YOURS));
    }
    own.stream().limit(MOST_OWN).forEach(one -> blocks.addAll(asked(one)));
    if (own.size() > MOST_OWN) {
      blocks.add(new Note(Words.more(own.size() - MOST_OWN)));
    }
    return blocks;
  }

  /// Asks the owner how it goes; whoever leads the group when the owner is not there any more.
  static Group remind(Group before, TrackedAction one, LocalDate today, TurnContext turn) {
    var owner = one.action().owner();
    var whom = before.isPresent(owner) ? List.of(owner) : before.leaders();
    var group = before.reminded(one.key(), today);
    var key = "action:" + one.key() + "@" + today;
    for (var person : whom) {
      turn.tell(person, key, asked(group, one, today));
      group = group.standing(person, Moments.action(one.key()), key);
    }
    return group;
  }

  private static List<Block> asked(Group group, TrackedAction one, LocalDate today) {
    var blocks = new ArrayList<Block>();
    blocks.add(
        new Heading(
            group.isPresent(one.action().owner())
                ? Words.HOW_DOES_IT_GO
                : Words.ownerHasLeft(group.name(one.action().owner()))));
    if (one.due().isBefore(today)) {
      blocks.add(new Note(Words.OVERDUE));
    }
    blocks.addAll(asked(one));
    return blocks;
  }

  private static List<Block> asked(TrackedAction one) {
    return asked(one, false);
  }

  /// What it is, and what its owner can tell of it.
  ///
  /// @param late whether it is said that its day has gone
  static List<Block> asked(TrackedAction one, boolean late) {
    var moment = Moments.action(one.key());
    return List.of(
        new Paragraph(Text.same(one.action().what())),
        new Note(late ? Words.LATE.plus(" · ", details(one)) : details(one)),
        new Buttons(
            List.of(
                new Button(Words.DONE, Verb.DONE, moment, true),
                new Button(Words.MOVE, Verb.MOVE, moment, false),
                new Button(Words.DROP, Verb.DROP, moment, false))));
  }

  private static Text details(TrackedAction one) {
    var action = one.action();
    var text = Words.FIRST_STEP.plus(": ", Text.same(action.firstStep()));
    if (!action.doneWhen().isBlank()) {
      text = text.plus(" · ", Words.DONE_WHEN.plus(": ", Text.same(action.doneWhen())));
    }
    return text.plus(" · ", Words.DUE.plus(" ", Wording.day(one.due())));
  }

  /// The earliest first.
  private static List<TrackedAction> open(Memory memory) {
    return memory.undertakings().stream()
        .filter(TrackedAction::isOpen)
        .sorted(Comparator.comparing(TrackedAction::due))
        .toList();
  }

  private static Table table(Group group, List<TrackedAction> actions) {
    return new Table(
        List.of(Words.ACTION, Words.OWNER, Words.DUE),
        actions.stream()
            .map(one ->
                List.of(
                    Text.same(one.action().what()),
                    Text.same(group.name(one.action().owner())),
                    Wording.day(one.due())))
            .toList());
  }
}
