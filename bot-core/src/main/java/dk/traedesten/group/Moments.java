package dk.traedesten.group;

import dk.traedesten.session.TrackedAction;

/// The names of the forms a group's people fill in between exercises: what a form is, and what it
/// is about.
final class Moments {
  static final String HOURS = "hours:own";
  static final String SETTINGS = "settings:group";
  static final String KEY = "key:new";
  static final String WEBHOOK = "webhook:new";

  /// Where a key or a secret is shown, once.
  static final String SECRET = "secret:shown";

  /// What a form is.
  enum Kind {
    SCHEDULE,
    MOVE,
    DROP,
    LEARNED,
    HOURS,
    SETTINGS,
    KEY,
    WEBHOOK,
    NONE
  }

  private Moments() {}

  static String schedule(String id) {
    return "schedule:" + id;
  }

  static String action(String key) {
    return TrackedAction.ABOUT + key;
  }

  static String move(String key) {
    return "move:" + key;
  }

  static String drop(String key) {
    return "drop:" + key;
  }

  static String learned(String key) {
    return "learned:" + key;
  }

  static String program(String id) {
    return "program:" + id;
  }

  static Kind kind(String moment) {
    return switch (moment.substring(0, Math.max(0, moment.indexOf(':')))) {
      case "schedule" -> Kind.SCHEDULE;
      case "move" -> Kind.MOVE;
      case "drop" -> Kind.DROP;
      case "learned" -> Kind.LEARNED;
      case "hours" -> Kind.HOURS;
      case "settings" -> Kind.SETTINGS;
      case "key" -> Kind.KEY;
      case "webhook" -> Kind.WEBHOOK;
      default -> Kind.NONE;
    };
  }

  /// What a form or a button is about: the id of a schedule, the key of an action.
  static String about(String moment) {
    return moment.substring(moment.indexOf(':') + 1);
  }

  /// Whose minutes are taken along: [dk.traedesten.engine.result.MinutesDownloads] writes both.
  static String session(String moment) {
    return moment.substring(0, Math.max(0, moment.indexOf(':')));
  }

  /// As what they are taken along.
  static String paper(String moment) {
    return about(moment);
  }
}
