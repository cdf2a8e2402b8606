package dk.traedesten.slack.render;

import com.slack.api.model.block.LayoutBlock;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Slack's own table, which its Java model lacks. Cells are raw text: nothing in them takes effect.
final class TableBlock implements LayoutBlock {
  private static final String TYPE = "table";

  /// One cell; its text is never empty.
  record Cell(String type, String text) {}

  /// How a column looks.
  record Column(boolean isWrapped) {}

  private final String type = TYPE;
  private final @Nullable String blockId = null;
  private final List<List<Cell>> rows;
  private final List<Column> columnSettings;

  private TableBlock(List<List<Cell>> rows, List<Column> columnSettings) {
    this.rows = rows;
    this.columnSettings = columnSettings;
  }

  /// @param rows the first is the head
  static TableBlock of(List<List<String>> rows) {
    return new TableBlock(
        rows.stream()
            .map(row ->
                row.stream().map(c -> new Cell("raw_text", Plain.fit(c, Limits.SECTION))).toList())
            .toList(),
        rows.getFirst().stream().map(_ -> new Column(true)).toList());
  }

  List<List<Cell>> rows() {
    return rows;
  }

  List<Column> columnSettings() {
    return columnSettings;
  }

  @Override
  public String getType() {
    return type;
  }

  @Override
  public @Nullable String getBlockId() {
    return blockId;
  }
}
