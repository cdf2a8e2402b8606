package dk.traedesten.engine;

import dk.traedesten.dialog.Step;
import dk.traedesten.message.Block;
import dk.traedesten.session.Course;
import dk.traedesten.session.Entry;
import dk.traedesten.session.Placed;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Showing again what has been shown, after something in it was taken away: results, lists, and the
/// document at the end.
final class Again {
  private Again() {}

  /// Shows again each message that is another than before.
  static Course show(Course before, Course now, Turn turn) {
    var next = now;
    var earlier = before.outcomes().revealed().messages();
    for (var message : now.outcomes().revealed().messages().entrySet()) {
      var blocks = blocks(now, message.getKey(), message.getValue());
      var stood = earlier.getOrDefault(message.getKey(), message.getValue());
      if (!blocks.equals(blocks(before, message.getKey(), stood))) {
        turn.show(message.getKey(), blocks);
        next = written(next, now.with(message.getValue().at()));
      }
    }
    return next;
  }

  private static List<Block> blocks(Course course, String message, Placed placed) {
    var revealed = course.outcomes().revealed().asOf(placed);
    var there = course.with(placed.at()).with(course.outcomes().with(revealed));
    return switch (there.step()) {
      case Step.Reveal reveal -> Reveals.blocks(there, reveal);
      case Step.Ask _ -> Questions.saidBefore(there);
      case Step.Gather gather -> Gathers.kept(there, entries(there, placed, gather.id()));
      case Step.Collect _ -> Collects.kept(there);
      case Step.Vote vote when message.endsWith(Votes.TALLY) ->
          Votes.tally(there, vote, entries(there, placed, vote.on()));
      case Step.Vote vote -> Votes.chosen(entries(there, placed, vote.id()));
      default -> List.of();
    };
  }

  private static List<Entry> entries(Course there, Placed placed, String list) {
    return placed.entries().orElseGet(() -> there.list(list));
  }

  /// The same in the document, where it stands there too.
  private static Course written(Course course, Course there) {
    var key = there.key(there.step().id());
    var document = course.outcomes().document();
    List<Block> blocks =
        switch (there.step()) {
          case Step.Collect _ -> Collects.kept(there);
          case Step.Vote vote -> Votes.document(there, vote, there.list(vote.id()));
          case Step.Reveal reveal -> Reveals.blocks(there, reveal);
          default -> List.of();
        };
    var next =
        there.step() instanceof Step.Collect
            ? course.with(course.outcomes().withList(key, Collects.stillThere(there)))
            : course;
    return blocks.isEmpty() || !document.containsKey(key)
        ? next
        : next.with(next.outcomes().written(key, blocks));
  }

  /// The rounds that prompts have had before, as a message that shows them now shall remember them.
  static Map<String, Integer> rounds(Course course, List<String> prompts) {
    var rounds = new LinkedHashMap<String, Integer>();
    for (var prompt : prompts) {
      var key = course.key(prompt);
      rounds.put(key, course.outcomes().revealed().earlier().getOrDefault(key, List.of()).size());
    }
    return rounds;
  }

  /// Remembers where something was shown.
  static Course at(Course course, String message, List<String> prompts) {
    return in(course, message, new Placed(course.at(), rounds(course, prompts), Optional.empty()));
  }

  /// Remembers where a list was shown.
  static Course at(Course course, String message, List<String> prompts, List<Entry> entries) {
    return in(
        course, message, new Placed(course.at(), rounds(course, prompts), Optional.of(entries)));
  }

  private static Course in(Course course, String message, Placed placed) {
    return course.with(course.outcomes().with(course.outcomes().revealed().in(message, placed)));
  }
}
