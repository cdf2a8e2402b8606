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
final class Word {
  private final Language language;
  private final Sheet sheet;

  private Word(Language language, Sheet sheet) {
    this.language = language;
    this.sheet = sheet;
  }

  static byte[] of(Minutes minutes, Instant at) {
    var bytes = new ByteArrayOutputStream();
    try (var document = new XWPFDocument()) {
      var front = Front.of(minutes);
      Styles.into(document, minutes.language());
      var word = new Word(minutes.language(), new Sheet(document));
      word.write(front);
      Parts.of(minutes).forEach(word::write);
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

  private void write(Part part) {
    switch (part) {
      case Part.Heading(var words) -> sheet.paragraph("Heading1", words);
      case Part.Paragraph(var words) -> sheet.paragraph("Normal", words);
      case Part.Note(var words) -> sheet.paragraph("Note", words);
      case Part.Quotes(var quotes) ->
          quotes.forEach(quote -> sheet.quote(quote.words(), quote.by()));
      case Part.Table table -> sheet.table(table);
      case Part.Picture(var chart, var title, var said) -> {
        Drawing.of(chart, language).ifPresent(it -> sheet.picture(it, title + "\n" + said));
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
