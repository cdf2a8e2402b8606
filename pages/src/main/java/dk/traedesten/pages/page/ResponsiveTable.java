package dk.traedesten.pages.page;

import dk.traedesten.dialog.Language;
import dk.traedesten.dialog.Text;
import java.util.List;
import java.util.function.Consumer;

/// A table that becomes a list of cards where there is no room for it beside each other.
record ResponsiveTable(Tag rows, List<Text> head, Language language) {

  static ResponsiveTable in(Tag parent, Language language, Text caption, Text... head) {
    var table = parent.add("table");
    table.add("caption", caption.in(language)).with("class", "unseen");
    var top = table.add("thead").add("tr");
    for (var words : head) {
      top.add("th", words.in(language)).with("scope", "col");
    }
    return new ResponsiveTable(table.add("tbody"), List.of(head), language);
  }

  /// A row of words.
  void row(String... cells) {
    var row = rows.add("tr");
    for (int i = 0; i < cells.length; i++) {
      cell(row, i).say(cells[i]);
    }
  }

  /// A row whose last cell holds more than words.
  void row(Consumer<Tag> last, String... cells) {
    var row = rows.add("tr");
    for (int i = 0; i < cells.length; i++) {
      cell(row, i).say(cells[i]);
    }
    last.accept(cell(row, cells.length));
  }

  private Tag cell(Tag row, int column) {
    return row.add("td").with("dir", "auto").with("data-head", head.get(column).in(language));
  }
}
