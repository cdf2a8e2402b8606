package dk.traedesten.engine;

import dk.traedesten.dialog.Text;

/// A "no" as a value, in words that help.
public sealed interface Rejection permits Rejection.Unfit, Rejection.TooFewPeople, RefusalReason {

  /// What the person is told.
  Text words();

  /// One field of a form does not fit.
  record Unfit(String field, Text words) implements Rejection {}

  /// There are not people enough to begin.
  record TooFewPeople(int here, int needed) implements Rejection {
    @Override
    public Text words() {
      return new Text(
          "Øvelsen kræver mindst %d, og I er %d indtil videre. Vent på flere, eller invitér dem."
              .formatted(needed, here),
          "The exercise needs at least %d people, and you are %d so far. Wait for more, or invite them."
              .formatted(needed, here));
    }
  }
}
