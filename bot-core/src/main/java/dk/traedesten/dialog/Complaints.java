package dk.traedesten.dialog;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// What is wrong in a dialog, as it is found.
final class Complaints {
  private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

  /// Something wrong at a place, given as a JSON pointer.
  record Complaint(String place, String what, String advice) {}

  private final List<Complaint> all = new ArrayList<>();

  List<Complaint> all() {
    return List.copyOf(all);
  }

  void add(String place, String what, String advice) {
    all.add(new Complaint(place, what, advice));
  }

  void require(boolean fine, String place, String what, String advice) {
    if (!fine) {
      add(place, what, advice);
    }
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
