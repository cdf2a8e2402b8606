package dk.traedesten.message;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dk.traedesten.dialog.Text;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What minutes can be taken along as.
public enum MinutesFormat {
  WORD("Word", "Word"),
  PDF("PDF", "PDF"),
  /// The tables, for a spreadsheet.
  CSV("Regneark (CSV)", "Spreadsheet (CSV)"),
  /// What has been taken on.
  CALENDAR("Handlinger til kalenderen", "Actions for the calendar"),
  MARKDOWN("Markdown", "Markdown");

  private final String da;
  private final String en;

  MinutesFormat(String da, String en) {
    this.da = da;
    this.en = en;
  }

  /// As a button says it.
  public Text label() {
    return new Text(da, en);
  }

  /// The word it is written as.
  @JsonValue
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// Reads the word it is written as; empty when there is no such paper.
  public static Optional<MinutesFormat> of(String word) {
    return Arrays.stream(values()).filter(paper -> paper.word().equals(word)).findFirst();
  }

  @JsonCreator
  static MinutesFormat read(String word) {
    return of(word).orElseThrow();
  }
}
