package dk.traedesten.minutes;

import dk.traedesten.message.MinutesFormat;
import dk.traedesten.message.PaperFile;
import java.time.Instant;
import java.util.Optional;

/// What minutes can be written as.
public enum Format {
  /// For a chat and for plain files. Nothing people wrote takes effect in it.
  MARKDOWN("md", "text/markdown; charset=utf-8"),
  /// To write on in, with pictures.
  WORD("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
  /// To print and to file; tagged, so that a screen reader finds its way.
  PDF("pdf", "application/pdf"),
  /// Every answer that was shown, and the tables, for a spreadsheet.
  CSV("csv", "text/csv; charset=utf-8"),
  /// What has been taken on, for a calendar.
  CALENDAR("ics", "text/calendar; charset=utf-8");

  private final String ending;
  private final String mediaType;

  Format(String ending, String mediaType) {
    this.ending = ending;
    this.mediaType = mediaType;
  }

  /// As what a paper is written.
  public static Format of(MinutesFormat paper) {
    return switch (paper) {
      case WORD -> WORD;
      case PDF -> PDF;
      case CSV -> CSV;
      case CALENDAR -> CALENDAR;
      case MARKDOWN -> MARKDOWN;
    };
  }

  /// Writes minutes down: the same minutes at the same instant give the same bytes.
  ///
  /// @param at when it is written, as the document itself says
  /// @return empty when there is nothing to put in: no answer and no table for a spreadsheet,
  ///   nothing taken on for a calendar
  public Optional<PaperFile> write(Minutes minutes, Instant at) {
    return bytes(minutes, at)
        .map(bytes -> new PaperFile(FileName.of(minutes, ending), mediaType, bytes));
  }

  private Optional<byte[]> bytes(Minutes minutes, Instant at) {
    return switch (this) {
      case MARKDOWN -> Optional.of(Markdown.of(minutes));
      case WORD -> Optional.of(WordDocument.of(minutes, at));
      case PDF -> Optional.of(Pdf.of(minutes, at));
      case CSV -> Csv.of(minutes);
      case CALENDAR -> ActionCalendar.of(minutes, at);
    };
  }
}
