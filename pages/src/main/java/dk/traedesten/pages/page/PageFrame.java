package dk.traedesten.pages.page;

import dk.traedesten.dialog.Language;
import dk.traedesten.dialog.Text;
import java.util.Optional;

/// What every page has around what is on it.
///
/// @param otherWay where the same is read in the other language; empty where it is not
record PageFrame(Language language, Text title, Optional<String> otherWay) {

  /// A page with nothing on it yet.
  ///
  /// @return where what is on it goes
  Tag main(Tag html) {
    var head = html.add("head");
    head.add("title", title.in(language) + " · Trædesten");
    head.add("meta")
        .with("name", "viewport")
        .with("content", "width=device-width, initial-scale=1");
    head.add("meta").with("name", "robots").with("content", "noindex");
    head.add("link").with("rel", "stylesheet").with("href", LookEndpoint.PATH + "colours.css");
    head.add("link").with("rel", "stylesheet").with("href", LookEndpoint.PATH + "group.css");
    var body = html.add("body");
    body.add("a", PageWords.TO_CONTENT.in(language)).with("class", "skip").with("href", "#content");
    var header = body.add("header");
    header.add("p", "Trædesten").with("class", "brand");
    otherWay.ifPresent(address -> {
      var other = language == Language.DA ? Language.EN : Language.DA;
      header
          .add("a", PageWords.IN_OTHER_LANGUAGE.in(other))
          .with("href", address)
          .with("hreflang", tag(other))
          .with("lang", tag(other));
    });
    return body.add("main").with("id", "content").with("tabindex", "-1");
  }

  static String tag(Language language) {
    return language.locale().getLanguage();
  }
}
