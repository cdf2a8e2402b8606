package dk.traedesten.minutes;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.text.Bidi;
import java.util.List;
import java.util.Optional;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;

/// What a Word document is written on, from top to bottom.
final class WordSheet {
  private final XWPFDocument document;

  WordSheet(XWPFDocument document) {
    this.document = document;
  }

  void paragraph(String style, String words) {
    write(document.createParagraph(), style, words);
  }

  void quote(String words, Optional<String> by) {
    var paragraph = write(document.createParagraph(), "Quote", words);
    by.ifPresent(name -> {
      var run = paragraph.createRun();
      run.setStyle("By");
      run.addBreak();
      run.setText("— " + name);
    });
  }

  void table(DocumentPart.Table table) {
    int columns = table.head().size();
    var drawn = document.createTable(table.rows().size() + 1, columns);
    look(drawn, table.shares());
    var top = drawn.getRow(0);
    top.setRepeatHeader(true);
    top.setCantSplitRow(true);
    for (int column = 0; column < columns; column++) {
      write(top.getCell(column), "Head", table.head().get(column));
      for (int row = 0; row < table.rows().size(); row++) {
        write(drawn.getRow(row + 1).getCell(column), "Cell", table.rows().get(row).get(column));
      }
    }
    // Two tables with nothing between them are one to Word.
    paragraph("Cell", "");
  }

  private static void look(XWPFTable table, List<Integer> shares) {
    var look = table.getCTTbl().getTblPr();
    if (look.isSetTblBorders()) {
      look.unsetTblBorders();
    }
    (look.isSetTblStyle() ? look.getTblStyle() : look.addNewTblStyle()).setVal("Rows");
    (look.isSetTblLook() ? look.getTblLook() : look.addNewTblLook()).setFirstRow(true);
    look.addNewTblLayout().setType(STTblLayoutType.FIXED);
    table.setWidth(Styles.INSIDE);
    var grid = table.getCTTbl().addNewTblGrid();
    for (int column = 0; column < shares.size(); column++) {
      var width = BigInteger.valueOf((long) Styles.INSIDE * shares.get(column) / 1000);
      grid.addNewGridCol().setW(width);
      for (var row : table.getRows()) {
        row.getCell(column).setWidth(width.toString());
      }
    }
  }

  private static void write(XWPFTableCell cell, String style, String words) {
    write(cell.getParagraphs().getFirst(), style, words);
  }

  /// @param said what it shows, for those who do not see it
  void picture(PlacedChart drawing, String said) {
    var run = write(document.createParagraph(), "Picture", "").createRun();
    try {
      run.addPicture(
          new ByteArrayInputStream(drawing.png()),
          PictureType.PNG,
          "picture.png",
          Units.toEMU(drawing.width()),
          Units.toEMU(drawing.height()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InvalidFormatException e) {
      throw new IllegalStateException(e);
    }
    run.getCTR().getDrawingArray(0).getInlineArray(0).getDocPr().setDescr(said);
  }

  private static XWPFParagraph write(XWPFParagraph paragraph, String style, String words) {
    paragraph.setStyle(style);
    if (!new Bidi(words, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight()) {
      paragraph.getCTP().getPPr().addNewBidi();
    }
    var run = paragraph.createRun();
    lines(run, words);
    return paragraph;
  }

  private static void lines(XWPFRun run, String words) {
    var lines = words.split("\n", -1);
    for (int i = 0; i < lines.length; i++) {
      if (i > 0) {
        run.addBreak();
      }
      run.setText(lines[i], i);
    }
  }
}
