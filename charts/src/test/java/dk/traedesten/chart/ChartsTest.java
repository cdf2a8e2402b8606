package dk.traedesten.chart;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dk.traedesten.dialog.Language;
import dk.traedesten.dialog.Text;
import dk.traedesten.message.Chart;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;

class ChartsTest {
  static List<Chart> charts() {
    return Examples.all();
  }

  @ParameterizedTest
  @MethodSource("charts")
  void an_svg_is_well_formed_and_holds_only_what_draws(Chart chart) throws Exception {
    for (var language : Language.values()) {
      for (var theme : Theme.values()) {
        var names = names(parsed(Charts.svg(chart, language, theme)));
        assertThat(names)
            .isSubsetOf(
                "svg",
                "title",
                "desc",
                "g",
                "path",
                "rect",
                "circle",
                "ellipse",
                "line",
                "polyline",
                "polygon",
                "defs",
                "clipPath");
      }
    }
  }

  @ParameterizedTest
  @MethodSource("charts")
  void an_svg_says_its_title_and_every_label_in_words(Chart chart) throws Exception {
    for (var language : Language.values()) {
      var words = parsed(Charts.svg(chart, language, Theme.LIGHT)).getDocumentElement();
      assertThat(words.getTextContent())
          .contains(labels(chart).map(label -> seen(label.in(language))).toList());
    }
  }

  @ParameterizedTest
  @MethodSource("charts")
  void the_same_numbers_give_the_same_bytes(Chart chart) {
    assertThat(Charts.svg(chart, Language.DA, Theme.DARK))
        .isEqualTo(Charts.svg(chart, Language.DA, Theme.DARK));
    assertThat(Charts.png(chart, Language.DA, Theme.LIGHT))
        .isEqualTo(Charts.png(chart, Language.DA, Theme.LIGHT));
  }

  @ParameterizedTest
  @MethodSource("charts")
  void a_png_is_a_picture_of_twice_the_size(Chart chart) throws IOException {
    var image = ImageIO.read(new ByteArrayInputStream(Charts.png(chart, Language.EN, Theme.LIGHT)));
    assertThat(image.getWidth()).isEqualTo(2 * Sheet.WIDTH);
    assertThat(image.getHeight()).isGreaterThan(200);
  }

  @Test
  void letters_come_along_and_are_used() {
    assertThat(Fonts.plain(12).getFamily()).isEqualTo("Open Sans");
    assertThat(Fonts.strong(12).canDisplayUpTo("Trædesten: æøå ÆØÅ é ü – » “ …")).isEqualTo(-1);
  }

  /// For looking at: `./test -pl charts -am -Dtest=ChartsTest -Dpictures=FOLDER`.
  @Test
  void can_be_looked_at() throws IOException {
    var folder = System.getProperty("pictures", "");
    var charts = folder.isEmpty() ? List.<Chart>of() : Examples.all();
    for (int i = 0; i < charts.size(); i++) {
      for (var theme : Theme.values()) {
        var file = Path.of(folder, "%02d-%s".formatted(i, theme));
        Files.write(Path.of(file + ".png"), Charts.png(charts.get(i), Language.DA, theme));
        Files.writeString(Path.of(file + ".svg"), Charts.svg(charts.get(i), Language.DA, theme));
      }
    }
    assertThat(charts).size().isIn(0, Examples.all().size());
  }

  private static Stream<Text> labels(Chart chart) {
    return Stream.concat(
        Stream.of(chart.title()),
        switch (chart) {
          case Chart.Histogram h -> Stream.of(h.low(), h.high());
          case Chart.Bars b -> b.bars().stream().map(Chart.Bar::label);
          case Chart.Radar r -> r.axes().stream().map(Chart.Bar::label);
          case Chart.Scatter s ->
              Stream.concat(
                  Stream.of(s.across().label(), s.across().low(), s.up().label(), s.up().high()),
                  s.points().stream().map(Chart.Point::label));
          case Chart.Trend t -> t.moments().stream().map(m -> Text.same(m.answered() + ""));
        });
  }

  /// What XML can say of some words.
  private static String seen(String words) {
    return words.replace("\u0000", "").replace("\uD800", "");
  }

  private static Document parsed(String svg) throws Exception {
    var factory = DocumentBuilderFactory.newInstance();
    factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    return factory.newDocumentBuilder().parse(new ByteArrayInputStream(svg.getBytes(UTF_8)));
  }

  private static List<String> names(Document document) {
    var all = document.getElementsByTagName("*");
    return IntStream.range(0, all.getLength()).mapToObj(i -> all.item(i).getNodeName()).toList();
  }
}
