package dk.traedesten.dialog;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// What is wrong in a dialog, as it is found.
final class FaultList {
  private static final Duration LONGEST = Duration.ofDays(366);
  private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

  /// Something wrong at a place, given as a JSON pointer.
  record Complaint(String place, String what, String advice) {}

  private final List<Complaint> all = new ArrayList<>();

  List<Complaint> all() {
    return List.copyOf(all);
  }

  int size() {
    return all.size();
  }

  void add(String place, String what, String advice) {
    all.add(new Complaint(place, what, advice));
  }

  void require(boolean fine, String place, String what, String advice) {
    if (!fine) {
      add(place, what, advice);
    }
  }

  /// A span of time is some time, and not so much that nobody lives to see it.
  void span(String place, Duration time) {
    require(
        time.isPositive() && time.compareTo(LONGEST) <= 0,
        place,
        "`%s` is not a time a group can use: it is more than none, and at most a year"
            .formatted(time),
        "write for instance PT45M, PT24H or P7D");
  }

  /// A name is what conditions, texts and people's commands can hold.
  void id(String place, String id) {
    require(
        ID.matcher(id).matches() && id.length() <= 40,
        place,
        "`%s` is no name".formatted(id),
        "write lowercase letters and digits joined by -, at most 40");
  }
}
