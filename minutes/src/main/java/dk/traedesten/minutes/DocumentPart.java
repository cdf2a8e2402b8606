package dk.traedesten.minutes;

import dk.traedesten.message.Chart;
import java.util.List;
import java.util.Optional;

/// One thing that stands in a document, in its language, with words that can stand anywhere.
sealed interface DocumentPart {

  record Heading(String words) implements DocumentPart {}

  record Paragraph(String words) implements DocumentPart {}

  /// A quiet line.
  record Note(String words) implements DocumentPart {}

  /// What people wrote.
  record Quotes(List<Quote> quotes) implements DocumentPart {
    public Quotes {
      quotes = List.copyOf(quotes);
    }
  }

  /// One thing a person wrote, with the name only where it was shown.
  record Quote(String words, Optional<String> by) {}

  /// Rows under headings: each row has as many cells as there are headings, and no column is empty.
  record Table(List<String> head, List<List<String>> rows) implements DocumentPart {
    public Table {
      head = List.copyOf(head);
      rows = rows.stream().map(List::copyOf).toList();
    }

    /// How much of the width each column gets, in thousandths.
    List<Integer> shares() {
      return PaperTables.shares(this);
    }
  }

  /// A chart.
  ///
  /// @param said the same in words
  record Picture(Chart chart, String title, String said) implements DocumentPart {}
}
