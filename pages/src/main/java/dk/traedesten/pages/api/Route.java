package dk.traedesten.pages.api;

/// What can be asked for.
enum Route {
  SERIES("/series", "The group's answers over time, as far as they may be compared"),
  ACTIONS("/actions", "What the group's people have taken on, open and closed"),
  EXERCISES("/exercises", "The group's exercises, the newest first"),
  MINUTES("/exercises/{id}/minutes", "The minutes of an exercise, as they were shown to the group"),
  OPENAPI("/openapi.json", "This document");

  /// Where the API is.
  static final String BASE = "/api/v1";

  private final String path;
  private final String summary;

  Route(String path, String summary) {
    this.path = path;
    this.summary = summary;
  }

  String path() {
    return path;
  }

  String summary() {
    return summary;
  }

  /// Whether a program needs a key for it.
  boolean needsKey() {
    return this != OPENAPI;
  }
}
