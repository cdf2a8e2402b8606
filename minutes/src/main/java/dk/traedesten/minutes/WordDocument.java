package dk.traedesten.minutes;

import dk.traedesten.dialog.Language;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/// Minutes as a Word document: headings that make an outline, tables whose first row is a heading,
/// pictures that are also there in words.
final class WordDocument {
  private final Language language;
  private final WordSheet sheet;

  private WordDocument(Language language, WordSheet sheet) {
    this.language = language;
    this.sheet = sheet;
  }

  static byte[] of(Minutes minutes, Instant at) {
    var bytes = new ByteArrayOutputStream();
    try (var document = new XWPFDocument()) {
      var front = Front.of(minutes);
      Styles.into(document, minutes.language());
      var word = new WordDocument(minutes.language(), new WordSheet(document));
      word.write(front);
      DocumentParts.of(minutes).forEach(word::write);
      word.sheet.paragraph("Note", Lines.ONLY_SHOWN.in(minutes.language()));
      name(document, front, minutes.language(), at);
      document.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InvalidFormatException e) {
      throw new IllegalStateException(e);
    }
    return Archive.timeless(bytes.toByteArray());
  }

  private void write(Front front) {
    sheet.paragraph("Kind", front.kind());
    sheet.paragraph("Title", front.title());
    if (!front.about().isEmpty()) {
      sheet.paragraph("Subtitle", front.about());
    }
    sheet.paragraph("Note", String.join("\n", front.lines()));
  }

  private void write(DocumentPart part) {
    switch (part) {
      case DocumentPart.Heading(var words) -> sheet.paragraph("Heading1", words);
      case DocumentPart.Paragraph(var words) -> sheet.paragraph("Normal", words);
      case DocumentPart.Note(var words) -> sheet.paragraph("Note", words);
      case DocumentPart.Quotes(var quotes) ->
          quotes.forEach(quote -> sheet.quote(quote.words(), quote.by()));
      case DocumentPart.Table table -> sheet.table(table);
      case DocumentPart.Picture(var chart, var title, var said) -> {
        PlacedChart.of(chart, language).ifPresent(it -> sheet.picture(it, title + "\n" + said));
        sheet.paragraph("Note", said);
      }
    }
  }

  private static void name(XWPFDocument document, Front front, Language language, Instant at)
      throws InvalidFormatException {
    var properties = document.getProperties().getCoreProperties();
    properties.setTitle(front.title());
    properties.setSubjectProperty(front.about());
    properties.setCreator("Trædesten");
    properties.getUnderlyingProperties().setLanguageProperty(Optional.of(Lines.tag(language)));
    var date = Optional.of(Date.from(at));
    properties.setCreated(date);
    properties.setModified(date);
  }
}
