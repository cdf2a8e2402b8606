package dk.traedesten.engine.ask;

import dk.traedesten.dialog.Text;
import dk.traedesten.dialog.Until;
import dk.traedesten.engine.context.Respondent;
import dk.traedesten.engine.text.EngineLines;
import dk.traedesten.message.Block.Progress;
import dk.traedesten.result.PersonId;
import dk.traedesten.session.WaitState.Barrier;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// A barrier with those it waits for and what closes it. Always made anew from who is here now, so
/// that people who come and go are counted at once.
///
/// @param listed whether it may be told who is missing
public record BarrierStatus(List<Respondent> asked, Barrier barrier, Until until, boolean listed) {

  /// As whom a person answers here; empty when they are not asked.
  public Optional<Respondent> as(PersonId who) {
    return asked.stream().filter(r -> r.includes(who)).findFirst();
  }

  public List<Respondent> missing() {
    return asked.stream().filter(r -> !barrier.isIn(r.key())).toList();
  }

  public boolean closes(Instant now) {
    boolean timeUp = barrier.closes().filter(at -> !now.isBefore(at)).isPresent();
    return (barrier.lastCall() && timeUp)
        || until.met(new Until.Standing(answered(), missing().size(), timeUp));
  }

  /// What closing now would leave out, as a question; empty when all are in, or when time closes it
  /// in a moment anyway.
  public Optional<Text> caution() {
    int missing = missing().size();
    return missing == 0 || barrier.lastCall()
        ? Optional.empty()
        : Optional.of(EngineLines.missing(missing));
  }

  /// How many of those asked have answered, skipping not counted.
  public int answered() {
    return (int) asked.stream().filter(r -> barrier.in().contains(r.key())).count();
  }

  /// What somebody is told when it has closed.
  public Text closed(Respondent who) {
    return barrier.in().contains(who.key()) ? EngineLines.CLOSED_WITH_YOURS : EngineLines.CLOSED;
  }

  public Progress progress() {
    var missing = missing();
    return new Progress(
        asked.size() - missing.size(),
        asked.size(),
        listed ? missing.stream().map(Respondent::name).toList() : List.of(),
        barrier.closes());
  }
}
