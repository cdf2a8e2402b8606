package dk.traedesten.group;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import java.util.TreeSet;
import java.util.regex.Pattern;

/// Zones and days as people write them.
final class WrittenTimes {
  private static final String DATE = "\\d{1,2}\\. ?\\d{1,2}\\. ?\\d{4}|\\d{4}-\\d{2}-\\d{2}";
  private static final Pattern BETWEEN = Pattern.compile("[,;\\n]+|\\s+(?:og|and)\\s+");
  private static final Pattern SPAN =
      Pattern.compile("(" + DATE + ")\\s*(?:-|–|til|to)\\s*(" + DATE + ")");
  private static final Pattern DAY = Pattern.compile("(\\d{1,2})\\. ?(\\d{1,2})\\. ?(\\d{4})");
  private static final DateTimeFormatter DANISH =
      DateTimeFormatter.ofPattern("d.M.yyyy", Locale.ROOT);
  private static final int LONGEST_SPAN = 100;

  private WrittenTimes() {}

  /// Reads `Europe/Copenhagen`; empty when there is no such zone.
  static Optional<ZoneId> zone(String written) {
    try {
      return Optional.of(ZoneId.of(written.strip()));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /// Reads `24.12.2026`, `2026-12-24`, and spans such as `20.12.2026-3.1.2027`, with commas or
  /// lines between; empty when something is none of these, or a span has more than a hundred days.
  static Optional<Set<LocalDate>> days(String written) {
    var days = new TreeSet<LocalDate>();
    for (var one : BETWEEN.split(written.strip(), -1)) {
      if (!one.isBlank() && !span(one.strip()).map(days::addAll).isPresent()) {
        return Optional.empty();
      }
    }
    return Optional.of(days);
  }

  private static Optional<List<LocalDate>> span(String written) {
    var single = day(written);
    if (single.isPresent()) {
      return single.map(List::of);
    }
    var match = SPAN.matcher(written);
    if (!match.matches()) {
      return Optional.empty();
    }
    var first = day(match.group(1));
    var last = day(match.group(2));
    return first.isEmpty()
            || last.isEmpty()
            || last.get().isBefore(first.get())
            || last.get().isAfter(first.get().plusDays(LONGEST_SPAN))
        ? Optional.empty()
        : Optional.of(first.get().datesUntil(last.get().plusDays(1)).toList());
  }

  private static Optional<LocalDate> day(String written) {
    try {
      var danish = DAY.matcher(written);
      if (danish.matches()) {
        return Optional.of(
            LocalDate.of(
                Integer.parseInt(danish.group(3)),
                Integer.parseInt(danish.group(2)),
                Integer.parseInt(danish.group(1))));
      }
      return Optional.of(LocalDate.parse(written));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /// As they are read again: what lies side by side is a span.
  static String days(Set<LocalDate> days) {
    var all = days.stream().sorted().toList();
    var spans = new StringJoiner(", ");
    int first = 0;
    for (int last = 0; last < all.size(); last++) {
      boolean goesOn = last + 1 < all.size() && all.get(last).plusDays(1).equals(all.get(last + 1));
      if (!goesOn) {
        spans.add(span(all.get(first), all.get(last)));
        first = last + 1;
      }
    }
    return spans.toString();
  }

  private static String span(LocalDate first, LocalDate last) {
    return first.equals(last)
        ? DANISH.format(first)
        : DANISH.format(first) + "-" + DANISH.format(last);
  }
}
