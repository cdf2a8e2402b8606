package dk.traedesten.engine.step;

import dk.traedesten.dialog.Step;
import dk.traedesten.dialog.Text;
import dk.traedesten.engine.TurnContext;
import dk.traedesten.engine.context.TemplateValues;
import dk.traedesten.engine.result.Placements;
import dk.traedesten.engine.step.StepOutcome.Done;
import dk.traedesten.engine.text.EngineLines;
import dk.traedesten.message.Block;
import dk.traedesten.message.Block.Paragraph;
import dk.traedesten.message.Block.Table;
import dk.traedesten.result.Shown;
import dk.traedesten.session.Entry;
import dk.traedesten.session.Execution;
import dk.traedesten.session.RevealPlace;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/// Voting with dots: tallies stay hidden until all are in, then the entries with most dots win, and
/// the facilitator decides between equals.
public final class VoteHandler extends AskingHandler<Step.Vote> {
  /// What the key of a tally's message ends with.
  private static final String TALLY = ".tally";

  @Override
  public StepOutcome open(Execution course, Step.Vote vote, TurnContext turn) {
    var entries = course.list(vote.on());
    return entries.size() <= 1
        ? new Done(Winners.keep(course, vote, entries))
        : super.open(course, vote, turn);
  }

  /// Counts the dots, shows the tally, and goes on when the winners are clear.
  @Override
  public StepOutcome answered(Execution from, Step.Vote vote, TurnContext turn) {
    var key = from.key(vote.id());
    var entries = from.list(vote.on());
    var counted =
        new Shown.Choices(from.disclosure().tally(key, entries.stream().map(Entry::id).toList()));
    var message = from.here(vote.id()) + TALLY;
    var frozen = from.with(from.outcomes().with(from.outcomes().revealed().with(key, counted)));
    var course = Placements.at(frozen, message, List.of(vote.id()), entries);
    turn.show(message, tally(course, vote, entries));
    var tally = dots(course, vote);
    var ranked = inTheRunning(ranked(course, vote, entries), tally);
    if (ranked.size() <= vote.keep()) {
      return new Done(Winners.chosen(course, vote, ranked, turn));
    }
    int bar = tally.getOrDefault(ranked.get(vote.keep() - 1).id(), 0);
    var sure = ranked.stream().filter(e -> tally.getOrDefault(e.id(), 0) > bar).toList();
    var equal = ranked.stream().filter(e -> tally.getOrDefault(e.id(), 0) == bar).toList();
    return sure.size() + equal.size() == vote.keep()
        ? new Done(Winners.chosen(course, vote, ranked.subList(0, vote.keep()), turn))
        : TieBreak.decide(course, vote, sure, equal, turn);
  }

  private static Map<String, Integer> dots(Execution course, Step.Vote vote) {
    return course.outcomes().shown().get(course.key(vote.id())) instanceof Shown.Choices(var dots)
        ? dots
        : Map.of();
  }

  /// Only what has dots can win; where nobody has placed any, everything can.
  private static List<Entry> inTheRunning(List<Entry> ranked, Map<String, Integer> tally) {
    var dotted = ranked.stream().filter(e -> tally.getOrDefault(e.id(), 0) > 0).toList();
    return dotted.isEmpty() ? ranked : dotted;
  }

  /// Those with most dots first.
  private static List<Entry> ranked(Execution course, Step.Vote vote, List<Entry> entries) {
    var tally = dots(course, vote);
    return entries.stream()
        .sorted(Comparator.comparing((Entry e) -> tally.getOrDefault(e.id(), 0)).reversed())
        .toList();
  }

  /// How many dots stand on each entry.
  ///
  /// @param entries those that were voted on
  private static List<Block> tally(Execution course, Step.Vote vote, List<Entry> entries) {
    var tally = dots(course, vote);
    return List.of(
        new Paragraph(TemplateValues.in(course, vote.text())),
        new Table(
            List.of(EngineLines.ENTRY, EngineLines.DOTS),
            ranked(course, vote, entries).stream()
                .map(e ->
                    List.of(
                        Text.same(e.words()),
                        Text.same(String.valueOf(tally.getOrDefault(e.id(), 0)))))
                .toList()));
  }

  @Override
  public List<Block> shown(Execution there, Step.Vote vote, String message, RevealPlace placed) {
    return message.endsWith(TALLY)
        ? tally(there, vote, Placements.entries(there, placed, vote.on()))
        : Winners.message(Placements.entries(there, placed, vote.id()));
  }

  @Override
  public List<Block> document(Execution there, Step.Vote vote) {
    return Winners.message(there.list(vote.id()));
  }
}
