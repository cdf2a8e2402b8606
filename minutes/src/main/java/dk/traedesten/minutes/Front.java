package dk.traedesten.minutes;

import java.util.ArrayList;
import java.util.List;

/// What stands above everything else, in the language of the minutes.
///
/// @param kind what kind of paper it is
/// @param about what the group met about; may be empty
/// @param lines when it was, who took part, and whether more is to come
record Front(String kind, String title, String about, List<String> lines) {
  Front {
    lines = List.copyOf(lines);
  }

  static Front of(Minutes minutes) {
    var language = minutes.language();
    var lines = new ArrayList<String>();
    lines.add(
        minutes
            .ended()
            .map(ended -> Lines.from(minutes.began(), ended))
            .orElseGet(() -> Lines.day(minutes.began()))
            .in(language));
    minutes.people().said(language).ifPresent(lines::add);
    if (minutes.ended().isEmpty()) {
      lines.add(Lines.NOT_OVER.in(language));
    }
    return new Front(
        (minutes.ended().isPresent() ? Lines.MINUTES : Lines.SO_FAR).in(language),
        PlainWords.line(minutes.title().in(language)),
        PlainWords.line(minutes.topic()),
        lines);
  }
}
