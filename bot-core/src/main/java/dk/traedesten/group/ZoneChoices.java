package dk.traedesten.group;

import dk.traedesten.dialog.Option;
import dk.traedesten.dialog.Text;
import dk.traedesten.message.Field.ChoiceField;
import dk.traedesten.result.Value;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Time zones to choose from, so that none can be written wrong.
final class ZoneChoices {
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

  private ZoneChoices() {}

  /// The usual ones, and what stands there already.
  static ChoiceField zone(String id, Text text, boolean optional, Map<String, Value> given) {
    return new ChoiceField(
        id,
        text,
        optional,
        Stream.concat(
                WrittenTimes.zone(written(given, id)).map(ZoneId::getId).stream(), ZONES.stream())
            .distinct()
            .map(zone -> new Option(zone, Text.same(place(zone))))
            .toList());
  }

  private static String place(String zone) {
    return zone.substring(zone.indexOf('/') + 1).replace('_', ' ') + " (" + zone + ")";
  }

  /// For one release: forms that are open since zones were written in words.
  static Map<String, Value> today(Map<String, Value> given) {
    var today = new LinkedHashMap<>(given);
    if (given.get("zone") instanceof Value.Words(var words)) {
      WrittenTimes.zone(words).ifPresent(zone -> today.put("zone", new Value.Pick(zone.getId())));
    }
    return today;
  }

  /// What stands in a field, chosen or written.
  static String written(Map<String, Value> given, String field) {
    return given.get(field) instanceof Value.Pick(var id) ? id : FormValues.words(given, field);
  }
}
