package dk.traedesten.chart;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dk.traedesten.dialog.Language;
import dk.traedesten.dialog.Text;
import dk.traedesten.message.Chart;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
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
    assertThat(image.getWidth()).isEqualTo(2 * ChartSheet.WIDTH);
    assertThat(image.getHeight()).isGreaterThan(100);
  }

  @Test
  void letters_come_along_and_are_used() {
    assertThat(Fonts.plain(12).getFamily()).isEqualTo("Open Sans");
    assertThat(Fonts.strong(12).canDisplayUpTo("Trædesten: æøå ÆØÅ é ü – » “ …")).isEqualTo(-1);
  }

  @ParameterizedTest
  @EnumSource(Theme.class)
  void number_in_a_cell_can_be_read_whatever_it_is(Theme theme) {
    for (int i = 0; i <= 100; i++) {
      assertThat(Contrast.between(Heat.of(i / 100.0, theme), theme.ink())).isGreaterThan(4.5);
    }
  }

  @ParameterizedTest
  @EnumSource(Theme.class)
  void words_on_cards_and_fields_can_be_read_and_signs_be_seen(Theme theme) {
    for (var tint : Tint.values()) {
      assertThat(Contrast.between(tint.ground(theme), theme.ink())).isGreaterThan(4.5);
      assertThat(Contrast.between(tint.ground(theme), tint.edge(theme))).isGreaterThan(3);
      assertThat(Contrast.between(theme.paper(), tint.edge(theme))).isGreaterThan(4.5);
    }
    assertThat(Contrast.between(theme.haze(), theme.moss())).isGreaterThan(4.5);
    assertThat(Contrast.between(theme.haze(), theme.quiet())).isGreaterThan(4.5);
  }

  @Test
  void points_on_one_spot_stand_apart_inside_their_field() {
    var inside = new Rectangle2D.Double(0, 0, 400, 300);
    var spots = IntStream.range(0, 40).<Point2D>mapToObj(_ -> new Point2D.Double(395, 5)).toList();
    var discs = Numbered.place(spots, inside).discs();
    for (int i = 0; i < discs.size(); i++) {
      assertThat(inside.contains(discs.get(i))).isTrue();
      for (int j = 0; j < i; j++) {
        assertThat(discs.get(i).distance(discs.get(j))).isGreaterThanOrEqualTo(26);
      }
    }
  }

  @Test
  void names_beside_points_lie_on_nothing_else_or_give_way_to_numbers() {
    var inside = new Rectangle2D.Double(0, 0, 400, 300);
    List<Point2D> apart =
        List.of(
            new Point2D.Double(50, 50), new Point2D.Double(390, 52), new Point2D.Double(60, 80));
    var names = PointLabels.place(List.of("Skolen", "Jobcenteret", "Sundhed"), apart, inside);
    assertThat(names).isPresent();
    for (var one : names.orElseThrow().names()) {
      assertThat(inside.contains(one.at())).isTrue();
      assertThat(names.get().names())
          .filteredOn(other -> !other.equals(one))
          .noneMatch(other -> other.at().intersects(one.at()));
    }
    List<Point2D> close = List.of(new Point2D.Double(50, 50), new Point2D.Double(55, 50));
    assertThat(PointLabels.place(List.of("a", "b"), close, inside)).isEmpty();
    assertThat(PointLabels.place(List.of("lang ".repeat(60)), apart.subList(0, 1), inside))
        .isEmpty();
  }

  @Test
  void word_longer_than_its_line_is_broken_with_a_hyphen_and_stays_inside() {
    var word = "Arbejdsmarkedsuddannelsesudvalgsformandskab";
    var lines = Wrap.lines(word, Fonts.plain(14), 120);
    assertThat(lines).hasSizeGreaterThan(1);
    assertThat(lines).allMatch(line -> Wrap.width(line, Fonts.plain(14)) <= 120);
    assertThat(String.join("", lines).replace("-", "")).isEqualTo(word);
  }

  @Test
  void line_of_time_grows_with_its_words() {
    var few = new Chart.Happening("kort", List.of("a"), List.of());
    var many = new Chart.Happening("kort", List.of("ord ".repeat(200)), List.of("a"));
    assertThat(TimelineEvent.of(1, many, false, Theme.LIGHT).height())
        .isGreaterThan(3 * TimelineEvent.of(1, few, false, Theme.LIGHT).height());
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
          // A row of which nothing is shown has nothing to say.
          case Chart.HeatMap h ->
              IntStream.range(0, h.rows().size())
                  .filter(row -> h.cells().get(row).stream().anyMatch(Optional::isPresent))
                  .mapToObj(h.rows()::get);
          case Chart.Gap g -> g.distances().stream().map(Chart.Distance::label);
          case Chart.Quadrant q ->
              Stream.concat(q.zones().stream(), q.points().stream().map(Chart.Point::label));
          case Chart.Timeline t ->
              t.happenings().stream()
                  .flatMap(
                      h -> Stream.of(List.of(h.what()), h.good(), h.bad()).flatMap(List::stream))
                  .map(Text::same);
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
