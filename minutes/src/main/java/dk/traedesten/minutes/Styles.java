package dk.traedesten.minutes;

import dk.traedesten.dialog.Language;
import java.io.IOException;
import java.math.BigInteger;
import java.util.Optional;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/// How a Word document looks: its styles, its page, its language.
final class Styles {
  /// In twentieths of a point: A4, with two and a half centimetres around.
  private static final BigInteger WIDTH = BigInteger.valueOf(11906);

  private static final BigInteger HEIGHT = BigInteger.valueOf(16838);
  private static final BigInteger MARGIN = BigInteger.valueOf(1417);

  /// What there is between the margins, in the same unit.
  static final int INSIDE = 11906 - 2 * 1417;

  private Styles() {}

  static void into(XWPFDocument document, Language language) throws IOException {
    try (var file =
        Optional.ofNullable(Styles.class.getResourceAsStream("styles.xml")).orElseThrow()) {
      var styles = document.createStyles();
      styles.setStyles(StylesDocument.Factory.parse(file).getStyles());
      styles.setSpellingLanguage(Lines.tag(language));
    } catch (XmlException e) {
      throw new IllegalStateException(e);
    }
    var section = document.getDocument().getBody().addNewSectPr();
    var size = section.addNewPgSz();
    size.setW(WIDTH);
    size.setH(HEIGHT);
    var margins = section.addNewPgMar();
    margins.setTop(MARGIN);
    margins.setRight(MARGIN);
    margins.setBottom(MARGIN);
    margins.setLeft(MARGIN);
    var foot = document.createFooter(HeaderFooterType.DEFAULT).createParagraph();
    foot.setStyle("Footer");
    foot.getCTP().addNewFldSimple().setInstr("PAGE");
  }
}
