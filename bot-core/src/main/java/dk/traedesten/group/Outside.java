package dk.traedesten.group;

import dk.traedesten.engine.RefusalReason;
import dk.traedesten.engine.TurnContext;
import dk.traedesten.message.Block.Document;
import dk.traedesten.message.Block.Link;
import dk.traedesten.message.Block.Note;
import dk.traedesten.message.MinutesFormat;
import dk.traedesten.result.PersonId;
import dk.traedesten.session.Group;
import dk.traedesten.session.Memory;
import dk.traedesten.session.Memory.Met;
import java.time.Duration;
import java.util.Optional;

/// What somebody of a group takes outside the chat: its page, and minutes as files.
record Outside(GroupLinks doors) {
  private static final Duration PAGE_OPEN = Duration.ofHours(1);
  private static final Duration DOCUMENT_OPEN = Duration.ofDays(1);

  /// The way to the group's page.
  Group page(Group group, PersonId who, TurnContext turn) {
    var address = doors.page(group, who, turn.now().plus(PAGE_OPEN));
    var key = turn.fresh("page");
    if (address.isEmpty()) {
      turn.tell(who, key, new Note(ProgramWords.CLOSED));
    } else {
      turn.tell(
          who,
          key,
          new Link(ProgramWords.OPEN_PAGE, address.get()),
          new Note(ProgramWords.ABOUT_PAGE));
    }
    return group;
  }

  /// Minutes of one of the group's exercises.
  ///
  /// @param moment the exercise and the kind of file
  Group takeAlong(Group group, Memory memory, PersonId who, String moment, TurnContext turn) {
    var session =
        memory.exercises().stream()
            .map(Met::session)
            .filter(id -> id.token().equals(Moments.session(moment)))
            .findFirst();
    Optional<MinutesFormat> paper = MinutesFormat.of(Moments.paper(moment));
    if (session.isEmpty() || paper.isEmpty()) {
      return turn.decline(group, who, RefusalReason.NO_EXERCISE);
    }
    var address =
        doors.document(group, who, session.get(), paper.get(), turn.now().plus(DOCUMENT_OPEN));
    turn.tell(
        who,
        turn.fresh("document"),
        new Document(
            ProgramWords.minutes(paper.get()), session.get().token(), who, paper.get(), address),
        new Note(ProgramWords.ABOUT_DOCUMENT));
    return group;
  }
}
