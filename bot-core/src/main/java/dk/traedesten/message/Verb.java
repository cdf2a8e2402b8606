package dk.traedesten.message;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/// What pressing a button means.
public enum Verb {
  JOIN(Whose.ANYONES),
  LEAVE(Whose.ANYONES),
  SKIP(Whose.ANYONES_NOW),
  SNOOZE(Whose.ANYONES_NOW),
  EXAMPLE(Whose.ANYONES_NOW),
  WHO_SEES(Whose.ANYONES),
  MY_ANSWERS(Whose.ANYONES),
  DELETE_MINE(Whose.ANYONES),
  AWAY(Whose.ANYONES),
  LANGUAGE(Whose.ANYONES),
  TAKE_OVER(Whose.ANYONES),
  BEGIN(Whose.FACILITATORS),
  USE_NAMES(Whose.FACILITATORS),
  NEXT(Whose.FACILITATORS_NOW),
  /// Going on although something would be left out.
  GO_ON(Whose.FACILITATORS_NOW),
  BACK(Whose.FACILITATORS_NOW),
  REOPEN(Whose.FACILITATORS_NOW),
  PASS_OVER(Whose.FACILITATORS_NOW),
  EXTEND(Whose.FACILITATORS_NOW),
  NUDGE(Whose.FACILITATORS_NOW),
  UNDO(Whose.FACILITATORS_NOW),
  GO_TO(Whose.FACILITATORS),
  HIDE(Whose.FACILITATORS),
  HAND_OVER(Whose.FACILITATORS),
  DEPUTY(Whose.FACILITATORS),
  PAUSE(Whose.FACILITATORS),
  RESUME(Whose.FACILITATORS),
  END(Whose.FACILITATORS),
  GROUP(Whose.GROUPS),
  ACTIONS(Whose.GROUPS),
  MY_ACTIONS(Whose.GROUPS),
  DONE(Whose.GROUPS),
  MOVE(Whose.GROUPS),
  DROP(Whose.GROUPS),
  PLAN_PULSE(Whose.GROUPS),
  PULSES(Whose.GROUPS),
  HOURS(Whose.GROUPS),
  SETTINGS(Whose.GROUPS),
  HISTORY(Whose.GROUPS),
  PAGE(Whose.GROUPS),
  TAKE_ALONG(Whose.GROUPS),
  PROGRAMS(Whose.GROUPS),
  NEW_KEY(Whose.GROUPS),
  NEW_WEBHOOK(Whose.GROUPS),
  REVOKE(Whose.GROUPS),
  MINUTES(Whose.ANYONES);

  private enum Whose {
    ANYONES,
    ANYONES_NOW,
    FACILITATORS,
    FACILITATORS_NOW,
    /// About what the group keeps between its exercises.
    GROUPS
  }

  private final Whose whose;

  Verb(Whose whose) {
    this.whose = whose;
  }

  /// Whether only the facilitator and the deputy may.
  public boolean facilitators() {
    return whose == Whose.FACILITATORS || whose == Whose.FACILITATORS_NOW;
  }

  /// Whether it is about what a group keeps between its exercises.
  public boolean ofTheGroup() {
    return whose == Whose.GROUPS;
  }

  /// Whether it means the moment whose button was pressed, and no other.
  public boolean ofTheMoment() {
    return whose == Whose.ANYONES_NOW || whose == Whose.FACILITATORS_NOW;
  }

  /// Whether it is also for those who have left: what they have said is still theirs.
  public boolean outlastsLeaving() {
    return this == MY_ANSWERS || this == DELETE_MINE || this == MINUTES;
  }

  /// Whether what it does cannot be taken back, so that it is asked first whether it is meant.
  public boolean isFinal() {
    return this == END || this == DELETE_MINE || this == LEAVE;
  }

  /// The word it is written as: `hand-over`.
  @JsonValue
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /// Reads the word it is written as.
  ///
  /// @throws IllegalArgumentException when there is no such verb
  @JsonCreator
  public static Verb of(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
  }
}
