package dk.traedesten.slack.render;

import com.slack.api.model.view.View;
import dk.traedesten.dialog.Option;
import dk.traedesten.form.Submission;
import dk.traedesten.message.Block.Question;
import dk.traedesten.message.Field;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.IntStream;

/// For one release: modals that were opened before, and are sent after, the bot was updated. In
/// them an order was given place by place and dots one by one, each with the option that stands
/// there; now each option has its number.
final class OpenBefore {
  private OpenBefore() {}

  static Submission submitted(Question form, View view) {
    var sent = Submitted.of(view);
    for (var field : form.fields()) {
      sent =
          switch (field) {
            case Field.RankingField f -> today(sent, f.id(), f.options(), true);
            case Field.DotsField f when f.each() > 1 -> today(sent, f.id(), f.entries(), false);
            case Field.DotsField f -> ticks(sent, f.id());
            default -> sent;
          };
    }
    return sent;
  }

  /// @param places whether the number of an option is the place it stands on, and not how often it
  ///   was chosen
  private static Submission today(
      Submission sent, String field, List<Option> options, boolean places) {
    var ids = options.stream().map(Option::id).toList();
    var blocks = sent.here().stream().filter(b -> b.startsWith(field + ":")).toList();
    var chosen = blocks.stream().flatMap(b -> sent.option(b).stream()).toList();
    boolean isNumbered = chosen.stream().allMatch(c -> c.matches("-?\\d+"));
    if (chosen.isEmpty() || isNumbered || !ids.containsAll(chosen)) {
      return sent;
    }
    var written = new LinkedHashMap<>(sent.written());
    blocks.forEach(written::remove);
    var here = new LinkedHashSet<>(sent.here());
    here.removeAll(blocks);
    IntStream.range(0, ids.size()).mapToObj(i -> field + ":" + i).forEach(here::add);
    for (var block : blocks) {
      int place = Integer.parseInt(block.substring(field.length() + 1)) + 1;
      sent.option(block)
          .ifPresent(id ->
              written.merge(
                  field + ":" + ids.indexOf(id),
                  List.of(String.valueOf(places ? place : 1)),
                  (a, b) -> places ? a : List.of(sum(a, b))));
    }
    return new Submission(here, written, sent.odd());
  }

  private static String sum(List<String> a, List<String> b) {
    return String.valueOf(Integer.parseInt(a.getFirst()) + Integer.parseInt(b.getFirst()));
  }

  private static Submission ticks(Submission sent, String field) {
    var before = field + ":0";
    if (!sent.has(before)) {
      return sent;
    }
    var here = new LinkedHashSet<>(sent.here());
    here.remove(before);
    here.add(field);
    var written = new LinkedHashMap<>(sent.written());
    var chosen = written.remove(before);
    if (chosen != null) {
      written.put(field, chosen);
    }
    return new Submission(here, written, sent.odd());
  }
}
