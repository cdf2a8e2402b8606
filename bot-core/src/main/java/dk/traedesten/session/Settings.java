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
/// @param deputies who may do all that the facilitators may
/// @param keeps how long things are kept, where the group has settled it
public record Settings(
    Optional<Language> language,
    ZoneId zone,
    Thresholds thresholds,
    Set<PersonId> facilitators,
    Set<PersonId> deputies,
    Optional<Retention> keeps) {
  public Settings {
    facilitators = InOrder.copy(facilitators);
    deputies = InOrder.copy(deputies);
  }

  /// Of a group that has not met before.
  public Settings(
      Optional<Language> language, ZoneId zone, Thresholds thresholds, Set<PersonId> facilitators) {
    this(language, zone, thresholds, facilitators, Set.of(), Optional.empty());
  }

  /// How long things are kept.
  public Retention retention() {
    return keeps.orElse(Retention.USUAL);
  }

  /// Whether somebody plans and settles, or stands in for those who do.
  public boolean lead(PersonId who) {
    return facilitators.contains(who) || deputies.contains(who);
  }

  /// With somebody more who plans and settles; deputies do so already.
  public Settings ledBy(PersonId who) {
    return lead(who)
        ? this
        : new Settings(
            language, zone, thresholds, InOrder.with(facilitators, who), deputies, keeps);
  }
}
