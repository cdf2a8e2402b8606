package dk.traedesten.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import dk.traedesten.dialog.Language;
import dk.traedesten.message.Block;
import dk.traedesten.message.ChartInWords;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.zwobble.mammoth.DocumentConverter;

/// Word documents are read again by Mammoth, and by the JDK as the archives of XML that they are.
class WordDocumentTest {
  private static String read(Minutes minutes) throws IOException {
    return new DocumentConverter()
        .extractRawText(new ByteArrayInputStream(Papers.written(Format.WORD, minutes)))
        .getValue();
  }

  private static String html(Minutes minutes) throws IOException {
    return new DocumentConverter()
        .convertToHtml(new ByteArrayInputStream(Papers.written(Format.WORD, minutes)))
        .getValue();
  }

  private static String inside(Minutes minutes, String name) throws IOException {
    try (var archive =
        new ZipInputStream(new ByteArrayInputStream(Papers.written(Format.WORD, minutes)))) {
      for (var entry = archive.getNextEntry(); entry != null; entry = archive.getNextEntry()) {
        if (entry.getName().equals(name)) {
          return new String(archive.readAllBytes(), StandardCharsets.UTF_8);
        }
      }
    }
    throw new AssertionError(name + " is not in there");
  }

  @Test
  void the_worst_words_are_read_again_as_they_were_written() throws IOException {
    var read = Spaces.none(read(Papers.of(Language.DA, Papers.worst())));
    for (var words : Papers.WORST) {
      // Heading, paragraph, note, quote, name, head of a table, cell.
      assertThat(read.split(Pattern.quote(Spaces.none(PlainWords.words(words))), -1))
          .as(words)
          .hasSizeGreaterThan(7);
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

  @Test
  void headings_make_an_outline_and_tables_have_a_heading_row() throws IOException {
    var minutes = Papers.of(Language.DA, Papers.everything());
    assertThat(html(minutes))
        .contains("<h1>Jeres commitment</h1>", "<h1>Jeres prøvehandlinger</h1>");
    assertThat(html(minutes)).contains("<table><thead><tr><th>");
    assertThat(inside(minutes, "word/styles.xml")).contains("outlineLvl");
  }

  @ParameterizedTest
  @EnumSource
  void each_chart_is_a_picture_that_is_also_there_in_words(Language language) throws IOException {
    var charts = Papers.charts();
    var minutes = Papers.of(language, charts.stream().<Block>map(Block.Picture::new).toList());
    var page = html(minutes);
    assertThat(page.split("<img", -1)).hasSize(charts.size() + 1);
    var xml = inside(minutes, "word/document.xml");
    var read = Spaces.none(read(minutes));
    for (var chart : charts) {
      assertThat(xml).contains("descr=\"" + chart.title().in(language));
      assertThat(read).contains(Spaces.none(ChartInWords.of(chart).in(language)));
    }
  }

  @Test
  void it_says_its_language_and_its_title() throws IOException {
    var danish = Papers.of(Language.DA, Papers.worst());
    assertThat(inside(danish, "word/styles.xml")).contains("w:lang w:val=\"da-DK\"");
    assertThat(inside(danish, "docProps/core.xml"))
        .contains("<dc:title>Prøvehandling</dc:title>", "<dc:language>da-DK</dc:language>")
        .contains("2026-11-24T12:00:00Z");
    var english = Papers.of(Language.EN, Papers.worst());
    assertThat(inside(english, "word/styles.xml")).contains("w:lang w:val=\"en-GB\"");
    assertThat(inside(english, "docProps/core.xml")).contains("<dc:title>Trial action</dc:title>");
  }
}
