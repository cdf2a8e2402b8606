package dk.traedesten.group;

/// The names of the forms a group's people fill in between exercises: what a form is, and what it
/// is about.
final class Moments {
  static final String HOURS = "hours:own";
  static final String SETTINGS = "settings:group";

  /// What a form is.
  enum Kind {
    SCHEDULE,
    MOVE,
    DROP,
    HOURS,
    SETTINGS,
    NONE
  }

  private Moments() {}

  static String schedule(String id) {
    return "schedule:" + id;
  }

  static String action(String key) {
    return "action:" + key;
  }

  static String move(String key) {
    return "move:" + key;
  }

  static String drop(String key) {
    return "drop:" + key;
  }

  static Kind kind(String moment) {
    return switch (moment.substring(0, Math.max(0, moment.indexOf(':')))) {
      case "schedule" -> Kind.SCHEDULE;
      case "move" -> Kind.MOVE;
      case "drop" -> Kind.DROP;
      case "hours" -> Kind.HOURS;
      case "settings" -> Kind.SETTINGS;
      default -> Kind.NONE;
    };
  }

  /// What a form or a button is about: the id of a schedule, the key of an action.
  static String about(String moment) {
    return moment.substring(moment.indexOf(':') + 1);
  }
}
