package dk.traedesten.engine.result;

import dk.traedesten.engine.RefusalReason;
import dk.traedesten.engine.TurnContext;
import dk.traedesten.engine.text.EngineLines;
import dk.traedesten.message.Block;
import dk.traedesten.message.Block.Heading;
import dk.traedesten.message.Block.Note;
import dk.traedesten.message.Block.Paragraph;
import dk.traedesten.message.Wording;
import dk.traedesten.result.PersonId;
import dk.traedesten.session.Outcomes;
import dk.traedesten.session.Session;
import java.util.ArrayList;
import java.util.List;

/// The minutes of an exercise as a message to one who takes part, also before its end. They hold
/// what the whole group has been shown, and nothing more.
public final class MinutesInChat {
  private MinutesInChat() {}

  public static Session minutes(Session s, Outcomes outcomes, PersonId who, TurnContext turn) {
    if (s.roster().find(who).isEmpty()) {
      return turn.decline(s, who, RefusalReason.NOT_HERE);
    }
    if (outcomes.document().isEmpty()) {
      return turn.decline(s, who, RefusalReason.NO_MINUTES);
    }
    var brief = s.brief();
    var day = Wording.day(brief.startedAt().atZone(brief.zone()).toLocalDate());
    var blocks =
        new ArrayList<Block>(
            List.of(
                new Heading(
                    EngineLines.MINUTES.plus(" · ", brief.dialog().title()).plus(" · ", day)),
                new Paragraph(EngineLines.about(brief.topic()))));
    if (!(s instanceof Session.Finished)) {
      blocks.add(new Note(EngineLines.NOT_OVER));
    }
    outcomes.document().values().forEach(blocks::addAll);
    blocks.add(MinutesDownloads.buttons(s.id(), outcomes));
    turn.tell(who, turn.fresh("minutes"), blocks);
    return s;
  }
}
