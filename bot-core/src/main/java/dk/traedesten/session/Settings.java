package dk.traedesten.session;

import dk.traedesten.dialog.Language;
import dk.traedesten.result.InOrder;
import dk.traedesten.result.PersonId;
import dk.traedesten.result.Thresholds;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;

/// What a group has settled about how it is served.
///
/// @param language of what is said to the whole group; when absent, that of whoever starts
/// @param thresholds how many answers there must be before anything without names is shown
/// @param facilitators who plans and settles; nobody means that anyone may, until somebody does
public record Settings(
    Optional<Language> language, ZoneId zone, Thresholds thresholds, Set<PersonId> facilitators) {
  public Settings {
    facilitators = InOrder.copy(facilitators);
  }

  /// With somebody more who plans and settles.
  public Settings ledBy(PersonId who) {
    return facilitators.contains(who)
        ? this
        : new Settings(language, zone, thresholds, InOrder.with(facilitators, who));
  }
}
