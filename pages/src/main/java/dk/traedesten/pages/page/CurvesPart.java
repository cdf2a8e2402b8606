package dk.traedesten.pages.page;

import dk.traedesten.message.ChartInWords;

/// How the group's answers have gone over time: a picture of each series, and the same in words.
final class CurvesPart {
  static final String ID = "curves";

  private CurvesPart() {}

  static void add(Tag main, ReadersGroup seen) {
    var section = seen.section(main, ID, PageWords.CURVES);
    var curves = seen.view().curves(seen.catalogue());
    if (curves.isEmpty()) {
      seen.note(section, PageWords.NO_CURVES);
    }
    for (var curve : curves) {
      var words = seen.say(ChartInWords.of(curve.trend()));
      // The picture itself begins with it.
      section.add("h3", seen.say(curve.trend().title())).with("class", "unseen");
      var figure = section.add("figure");
      var picture = figure.add("picture");
      picture
          .add("source")
          .with("media", "(prefers-color-scheme: dark)")
          .with("srcset", address(curve.series(), seen, "dark"));
      picture
          .add("img")
          .with("src", address(curve.series(), seen, "light"))
          .with("alt", seen.say(curve.trend().title()));
      figure.add("figcaption", words);
    }
  }

  private static String address(String series, ReadersGroup seen, String theme) {
    return "curve/%s.svg?language=%s&theme=%s"
        .formatted(series, PageFrame.tag(seen.language()), theme);
  }
}
