package dk.traedesten.engine;

import dk.traedesten.dialog.Text;
import dk.traedesten.dialog.Until;
import dk.traedesten.message.Block.Progress;
import dk.traedesten.result.PersonId;
import dk.traedesten.session.Moment.Barrier;
import dk.traedesten.session.Participant;
import java.time.Instant;
import java.util.List;

/// A barrier with the people it waits for and what closes it. Always made anew from who is here
/// now, so that people who come and go are counted at once.
record Gate(List<Participant> asked, Barrier barrier, Until until) {

  List<Participant> missing() {
    return asked.stream().filter(p -> !barrier.isIn(p.id())).toList();
  }

  boolean closes(Instant now) {
    int answered =
        (int) asked.stream().filter(p -> barrier.answers().people().contains(p.id())).count();
    boolean timeUp = barrier.closes().filter(at -> !now.isBefore(at)).isPresent();
    return until.met(new Until.Standing(answered, missing().size(), timeUp));
  }

  /// What a person is told when it has closed.
  Text closed(PersonId who) {
    return barrier.answers().people().contains(who) ? Lines.CLOSED_WITH_YOURS : Lines.CLOSED;
  }

  Progress progress() {
    var missing = missing();
    return new Progress(
        asked.size() - missing.size(),
        asked.size(),
        missing.stream().map(Participant::name).toList(),
        barrier.closes());
  }
}
