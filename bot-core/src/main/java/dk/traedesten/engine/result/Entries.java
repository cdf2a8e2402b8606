package dk.traedesten.engine.result;

import dk.traedesten.message.Block.Quote;
import dk.traedesten.message.Block.Quotes;
import dk.traedesten.session.Entry;
import java.util.List;
import java.util.Optional;

/// The entries of a list, as they are shown and hidden.
public final class Entries {
  private Entries() {}

  public static Quotes quotes(List<Entry> entries) {
    return new Quotes(entries.stream().map(e -> new Quote(e.words(), Optional.empty())).toList());
  }

  /// The list without what somebody has hidden.
  public static List<Entry> hidden(List<Entry> entries, String words) {
    return entries.stream()
        .filter(e -> !e.words().equals(words))
        .map(e ->
            new Entry(
                e.id(),
                e.words(),
                e.joined().stream().filter(other -> !other.equals(words)).toList()))
        .toList();
  }
}
