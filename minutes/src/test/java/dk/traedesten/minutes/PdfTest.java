package dk.traedesten.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import dk.traedesten.dialog.Language;
import dk.traedesten.dialog.Text;
import dk.traedesten.message.Block;
import java.awt.geom.Rectangle2D;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.PDFTextStripperByArea;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/// PDFs are read again as text, and examined by veraPDF as those would who receive them.
class PdfTest {
  static {
    VeraGreenfieldFoundryProvider.initialise();
  }

  /// In points: below it stands the number of the page, in the middle of what goes on overleaf.
  private static final float FOOT = 56;

  private static String read(Minutes minutes) throws IOException {
    try (var pdf = Loader.loadPDF(Papers.written(Format.PDF, minutes))) {
      var words = new StringBuilder();
      for (var page : pdf.getPages()) {
        var paper = page.getMediaBox();
        var reader = new PDFTextStripperByArea();
        reader.addRegion(
            "text", new Rectangle2D.Float(0, 0, paper.getWidth(), paper.getHeight() - FOOT));
        reader.extractRegions(page);
        words.append(reader.getTextForRegion("text"));
      }
      return words.toString();
    }
  }

  /// What keeps somebody who does not see it from reading it.
  private static List<String> hindrances(Minutes minutes) throws Exception {
    var bytes = new ByteArrayInputStream(Papers.written(Format.PDF, minutes));
    var standard = PDFAFlavour.PDFUA_1;
    try (var parser = Foundries.defaultInstance().createParser(bytes, standard);
        var validator = Foundries.defaultInstance().createValidator(standard, false)) {
      return validator.validate(parser).getTestAssertions().stream()
          .filter(found -> found.getStatus() == TestAssertion.Status.FAILED)
          .map(found -> found.getRuleId().getClause() + " " + found.getMessage())
          .toList();
    }
  }

  @Test
  void the_worst_words_are_read_again_as_they_were_written() throws IOException {
    var read = Spaces.none(read(Papers.of(Language.DA, Papers.worst())));
    for (var words : Papers.WORST) {
      var drawn = Glyphs.in(PlainWords.words(words)).replaceAll("[漢字＝]", "\u25A1");
      assertThat(read).contains(Spaces.none(drawn));
    }
  }

  @ParameterizedTest
  @EnumSource
  void everything_a_group_is_shown_is_there_in_its_language(Language language) throws IOException {
    var blocks = Papers.everything();
    var read = Spaces.none(read(Papers.of(language, blocks)));
    assertThat(Shown.words(blocks, language))
        .isNotEmpty()
        .allSatisfy(words -> assertThat(read).contains(words));
    assertThat(Shown.controls(blocks, language))
        .isNotEmpty()
        .allSatisfy(words -> assertThat(read).doesNotContain(words));
  }

  @ParameterizedTest
  @EnumSource
  void those_who_do_not_see_it_can_read_all_of_it(Language language) throws Exception {
    assertThat(hindrances(Papers.of(language, Papers.everything()))).isEmpty();
    assertThat(hindrances(Papers.of(language, Papers.worst()))).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void it_says_its_language_its_title_and_when_it_was_written(Language language)
      throws IOException {
    var minutes = Papers.of(language, Papers.worst());
    try (var pdf = Loader.loadPDF(Papers.written(Format.PDF, minutes))) {
      assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo(Lines.tag(language));
      var said = pdf.getDocumentInformation();
      assertThat(said.getTitle()).isEqualTo(minutes.title().in(language));
      assertThat(said.getSubject()).isEqualTo("Sammen om de unge");
      assertThat(said.getCreationDate().toInstant()).isEqualTo(Papers.AT);
    }
  }

  @Test
  void each_chart_is_a_picture_that_is_also_there_in_words() throws IOException {
    var charts = Papers.charts();
    var blocks = charts.stream().<Block>map(Block.Picture::new).toList();
    try (var pdf = Loader.loadPDF(Papers.written(Format.PDF, Papers.of(Language.DA, blocks)))) {
      var said = descriptions(pdf.getDocumentCatalog().getStructureTreeRoot()).toList();
      assertThat(said).hasSameSizeAs(charts);
      for (int i = 0; i < charts.size(); i++) {
        assertThat(said.get(i)).startsWith(charts.get(i).title().da());
      }
    }
  }

  private static Stream<String> descriptions(PDStructureNode node) {
    return Stream.concat(
        node instanceof PDStructureElement element
            ? Stream.ofNullable(element.getAlternateDescription())
            : Stream.of(),
        node.getKids().stream()
            .filter(PDStructureNode.class::isInstance)
            .map(PDStructureNode.class::cast)
            .flatMap(PdfTest::descriptions));
  }

  @Test
  void what_cannot_be_drawn_is_said() throws IOException {
    var said = Spaces.none(Lines.NOT_DRAWN.da());
    for (var words : List.of("漢字", "नमस्ते", "en familie 👩‍👩‍👧‍👦")) {
      var blocks = List.<Block>of(new Block.Paragraph(Text.same(words)));
      assertThat(Spaces.none(read(Papers.of(Language.DA, blocks)))).as(words).contains(said);
    }
    var plain = List.<Block>of(new Block.Paragraph(Text.same("Blåbærgrød på Ærø 🎉")));
    assertThat(Spaces.none(read(Papers.of(Language.DA, plain)))).doesNotContain(said);
  }

  @Test
  void a_name_is_never_torn_from_its_quote_at_the_end_of_a_page() throws IOException {
    for (int above = 20; above < 46; above++) {
      var lines = "linje\n".repeat(above).strip();
      var quote =
          new Block.Quotes(List.of(new Block.Quote("ord\n".repeat(4), Optional.of("Navn"))));
      var blocks = List.<Block>of(new Block.Paragraph(Text.same(lines)), quote);
      try (var pdf = Loader.loadPDF(Papers.written(Format.PDF, Papers.of(Language.DA, blocks)))) {
        var pages = new PDFTextStripper();
        for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
          pages.setStartPage(page);
          pages.setEndPage(page);
          var words = pages.getText(pdf).split("\\s+");
          assertThat(Collections.frequency(List.of(words), "ord"))
              .as("%d lines above, page %d", above, page)
              .isEqualTo(4 * Collections.frequency(List.of(words), "Navn"));
        }
      }
    }
  }
}
