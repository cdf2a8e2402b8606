package dk.traedesten.group;

import dk.traedesten.dialog.Option;
import dk.traedesten.dialog.Text;
import dk.traedesten.message.Field.ChoiceField;
import dk.traedesten.result.Value;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Times of the day and zones to choose from, so that none can be written wrong.
final class TimeChoices {
  private static final int A_DAY = 48;
  private static final int HALF_AN_HOUR = 30;

  /// Zones in which those who share an exercise are; another one that is settled already stands
  /// beside them.
  private static final List<String> ZONES =
      List.of(
          "Europe/Copenhagen",
          "Atlantic/Faroe",
          "America/Nuuk",
          "Atlantic/Reykjavik",
          "Europe/Stockholm",
          "Europe/Oslo",
          "Europe/Helsinki",
          "Europe/London",
          "Europe/Berlin",
          "Europe/Paris",
          "Europe/Madrid",
          "Europe/Rome",
          "Europe/Warsaw",
          "Europe/Athens",
          "Europe/Istanbul",
          "America/New_York",
          "America/Chicago",
          "America/Los_Angeles",
          "America/Sao_Paulo",
          "Africa/Nairobi",
          "Africa/Johannesburg",
          "Asia/Dubai",
          "Asia/Kolkata",
          "Asia/Bangkok",
          "Asia/Singapore",
          "Asia/Tokyo",
          "Australia/Sydney",
          "UTC");

  private TimeChoices() {}

  /// Every half hour, and what stands there already.
  static ChoiceField time(String id, Text text, boolean optional, Map<String, Value> given) {
    var times = new TreeSet<LocalTime>();
    IntStream.range(0, A_DAY)
        .mapToObj(n -> LocalTime.MIN.plusMinutes((long) n * HALF_AN_HOUR))
        .forEach(times::add);
    WrittenTimes.time(written(given, id)).ifPresent(times::add);
    return new ChoiceField(
        id, text, optional, times.stream().map(t -> option(t.toString(), t.toString())).toList());
  }

  /// The usual ones, and what stands there already.
  static ChoiceField zone(String id, Text text, boolean optional, Map<String, Value> given) {
    return new ChoiceField(
        id,
        text,
        optional,
        Stream.concat(
                WrittenTimes.zone(written(given, id)).map(ZoneId::getId).stream(), ZONES.stream())
            .distinct()
            .map(zone -> option(zone, place(zone)))
            .toList());
  }

  private static String place(String zone) {
    return zone.substring(zone.indexOf('/') + 1).replace('_', ' ') + " (" + zone + ")";
  }

  private static Option option(String id, String words) {
    return new Option(id, Text.same(words));
  }

  /// For one release: forms that are open since times and zones were written in words.
  static Map<String, Value> today(Map<String, Value> given, List<String> times) {
    var today = new LinkedHashMap<>(given);
    times.forEach(
        field -> chosen(today, field, w -> WrittenTimes.time(w).map(LocalTime::toString)));
    chosen(today, "zone", w -> WrittenTimes.zone(w).map(ZoneId::getId));
    return today;
  }

  private static void chosen(
      Map<String, Value> given, String field, Function<String, Optional<String>> read) {
    if (given.get(field) instanceof Value.Words(var words)) {
      read.apply(words).ifPresent(id -> given.put(field, new Value.Pick(id)));
    }
  }

  /// What stands in a field, chosen or written.
  static String written(Map<String, Value> given, String field) {
    return given.get(field) instanceof Value.Pick(var id) ? id : FormValues.words(given, field);
  }
}
