package dk.traedesten.workbench.play;

import dk.traedesten.dialog.Text;
import dk.traedesten.engine.Recipient;
import dk.traedesten.message.Message;
import dk.traedesten.result.PersonId;
import dk.traedesten.workbench.play.TableSimulation.News;
import java.io.PrintStream;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What is seen at the table: the group's at once, one person's own when one is they. Of a message
/// that takes the place of another, only what is new is written again.
final class Eyes {
  private final TableSimulation table;
  private final TerminalMessage paper;
  private final PrintStream out;
  private final Map<PersonId, LinkedHashMap<String, Message>> unseen = new HashMap<>();
  private final Map<String, List<String>> read = new HashMap<>();

  Eyes(TableSimulation table, TerminalMessage paper, PrintStream out) {
    this.table = table;
    this.paper = paper;
    this.out = out;
  }

  /// Tells the group what is new, and keeps for each person what is theirs alone.
  void take(List<News> news) {
    for (var one : news) {
      switch (one) {
        case News.Seen(Recipient.Group _, var key, var message) ->
            changed(Said.GROUP, "#" + key, paper.lines(message));
        case News.Seen(Recipient.Only(var who), var key, var message) ->
            unseen.computeIfAbsent(who, _ -> new LinkedHashMap<>()).putLast(key, message);
        case News.Refused(var who, var why) ->
            write(Said.alone(table.name(who)), List.of(own(who).say(why)));
      }
    }
  }

  /// Shows a person what they have not seen yet.
  void open(PersonId who) {
    Optional.ofNullable(unseen.remove(who))
        .ifPresent(news ->
            news.forEach((key, message) ->
                changed(
                    Said.alone(table.name(who)),
                    who.value() + "@" + key,
                    own(who).lines(message))));
  }

  /// Shows all that stands before a person, the group's first.
  void openAll(PersonId who) {
    unseen.remove(who);
    table.standing(new Recipient.Group()).forEach(m -> write(Said.GROUP, paper.lines(m)));
    table
        .standing(new Recipient.Only(who))
        .forEach(m -> write(Said.alone(table.name(who)), own(who).lines(m)));
  }

  /// What is for one person is written in that person's language.
  private TerminalMessage own(PersonId who) {
    return new TerminalMessage(table.language(who));
  }

  private void changed(Text above, String place, List<String> lines) {
    var before = Optional.ofNullable(read.put(place, lines)).orElse(List.of());
    write(above, lines.stream().filter(line -> !before.contains(line)).toList());
  }

  private void write(Text above, List<String> lines) {
    if (!lines.isEmpty()) {
      out.println("— " + paper.say(above) + ":");
      lines.forEach(line -> out.println("  " + line));
    }
  }
}
