package dk.traedesten.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import dk.traedesten.dialog.Language;
import dk.traedesten.message.Block;
import dk.traedesten.message.Block.Quote;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Document;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.text.TextContentRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Markdown is read again by commonmark-java.
class MarkdownTest {
  private static final Parser PARSER =
      Parser.builder().extensions(List.of(TablesExtension.create())).build();

  private static Node parsed(Minutes minutes) {
    return PARSER.parse(
        new String(Papers.written(Format.MARKDOWN, minutes), StandardCharsets.UTF_8));
  }

  private static String read(Minutes minutes) {
    return Spaces.none(
        TextContentRenderer.builder()
            .extensions(List.of(TablesExtension.create()))
            .build()
            .render(parsed(minutes)));
  }

  private static List<Node> within(Node node) {
    var all = new ArrayList<>(List.of(node));
    for (var child = node.getFirstChild(); child != null; child = child.getNext()) {
      all.addAll(within(child));
    }
    return all;
  }

  @Test
  void what_people_wrote_is_words_and_nothing_else() {
    for (var words : Papers.WORST) {
      var quotes = new Block.Quotes(List.of(new Quote(words, Optional.empty())));
      var quote =
          within(parsed(Papers.of(Language.DA, List.of(quotes)))).stream()
              .filter(BlockQuote.class::isInstance)
              .findFirst()
              .orElseThrow();
      assertThat(within(quote))
          .as(words)
          .allSatisfy(node ->
              assertThat(node)
                  .isInstanceOfAny(
                      BlockQuote.class, Paragraph.class, Text.class, HardLineBreak.class));
      var read = new StringBuilder();
      within(quote).stream()
          .filter(Text.class::isInstance)
          .forEach(node -> read.append(((Text) node).getLiteral()));
      assertThat(Spaces.none(read.toString())).isEqualTo(Spaces.none(PlainWords.words(words)));
    }
  }

  @Test
  void the_worst_words_change_nothing_around_them() {
    var blocks = Papers.worst();
    var kinds =
        within(parsed(Papers.of(Language.DA, blocks))).stream()
            .map(node -> node.getClass().getSimpleName())
            .toList();
    assertThat(kinds).contains(Document.class.getSimpleName());
    assertThat(kinds)
        .doesNotContain(
            "Link",
            "Image",
            "Code",
            "HtmlInline",
            "HtmlBlock",
            "BulletList",
            "OrderedList",
            "FencedCodeBlock",
            "IndentedCodeBlock");
    assertThat(kinds.stream().filter("TableBlock"::equals)).hasSameSizeAs(Papers.WORST);
    assertThat(kinds.stream().filter("Heading"::equals)).hasSize(Papers.WORST.size() + 1);
  }

  @ParameterizedTest
  @EnumSource
  void everything_a_group_is_shown_is_there_in_its_language(Language language) {
    var blocks = Papers.everything();
    var read = read(Papers.of(language, blocks));
    assertThat(Shown.words(blocks, language))
        .isNotEmpty()
        .allSatisfy(words -> assertThat(read).contains(words));
    assertThat(Shown.controls(blocks, language))
        .isNotEmpty()
        .allSatisfy(words -> assertThat(read).doesNotContain(words));
  }
}
