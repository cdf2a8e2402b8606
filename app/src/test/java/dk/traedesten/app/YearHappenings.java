package dk.traedesten.app;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

/// What happens in a year, by chance: pulses are planned, changed, paused and ended, people come
/// and go, instances are started and stopped, and die in the middle of a pulse.
record YearHappenings(Year year, Random chance) {
  private static final List<String> RHYTHMS = List.of("weekly", "weekly", "fortnightly", "monthly");
  private static final List<LocalTime> TIMES =
      List.of(
          LocalTime.of(2, 30),
          LocalTime.of(2, 15),
          LocalTime.of(0, 30),
          LocalTime.of(9, 0),
          LocalTime.of(12, 45),
          LocalTime.of(23, 30));
  private static final List<Integer> HOURS = List.of(4, 8, 24, 48, 72, 120);
  private static final List<String> BREAKS = List.of("week-7", "july", "week-42");

  /// Nothing is planned for so few minutes past a quarter.
  private static final int PAST = 7;

  /// Gives the instances their year.
  void ups_and_downs() {
    for (int i = 0; i < 2; i++) {
      int instance = i;
      year.at(Year.BEGINNING, () -> year.starts(instance));
      for (var at = days(Year.BEGINNING, 2, 20); at.isBefore(Year.END); ) {
        year.at(at, () -> year.stops(instance));
        at = at.plusSeconds(600 + chance.nextInt(4 * 86_400));
        year.at(at, () -> year.starts(instance));
        at = days(at, 1, 20);
      }
    }
    // From the evening before the Easter holidays into the first of them.
    dark(Instant.parse("2027-03-24T19:00:00Z"), Duration.ofHours(20));
    for (int hours : List.of(2, 6, 12, 26, 50, 100, 200, 300)) {
      dark(anyTime(), Duration.ofHours(hours));
    }
    for (int i = 0; i < 300; i++) {
      int instance = chance.nextInt(2);
      year.at(anyTime(), () -> year.dooms(instance, this::doom));
    }
  }

  private void dark(Instant from, Duration time) {
    year.at(from, () -> year.isDark(from.plus(time)));
  }

  private void doom(YearBot bot) {
    if (chance.nextInt(3) == 0) {
      bot.willStall(Duration.ofSeconds(31 + chance.nextInt(20)));
    } else {
      bot.willDie(new YearBot.Cut(1 + chance.nextInt(3), chance.nextBoolean()));
    }
  }

  /// Gives a group its year.
  void life(YearGroup group, YearPlan first) {
    year.does(
        Year.BEGINNING.plus(Duration.ofMinutes(PAST)), b -> group.plans(first, b, year.now()));
    for (var at = some(Year.BEGINNING); at.isBefore(Year.END); at = some(at)) {
      switch (chance.nextInt(8)) {
        case 0, 1, 2 -> pauses(group, at);
        case 3 -> changes(group, at);
        case 4 -> endsAndBeginsAnew(group, at);
        case 5 -> goesAway(group, "anna", at);
        case 6 -> goesAway(group, "carl", at);
        default -> settles(group, at);
      }
    }
  }

  private void pauses(YearGroup group, Instant at) {
    year.does(
        at,
        bot -> {
          if (group.isGoing()) {
            group.pauses(bot, year.now());
            year.does(
                days(year.now(), 1, 25),
                then -> {
                  if (group.isPlanned() && !group.isGoing()) {
                    group.resumes(then, year.now());
                  }
                });
          }
        });
  }

  private void changes(YearGroup group, Instant at) {
    year.does(
        at,
        bot -> {
          if (group.isGoing()) {
            group.changes(plan(group.zone()), bot, year.now());
          }
        });
  }

  private void endsAndBeginsAnew(YearGroup group, Instant at) {
    year.does(
        at,
        bot -> {
          if (group.isPlanned()) {
            group.endsIt(bot, year.now());
            group.plans(plan(group.zone()), bot, year.now());
          }
        });
  }

  private void goesAway(YearGroup group, String who, Instant at) {
    year.does(
        at,
        bot -> {
          if (group.isHere(who)) {
            group.goes(who, bot);
            year.does(days(year.now(), 1, 40), then -> group.comes(who, then));
          } else if (who.equals("carl")) {
            group.comes(who, bot);
          }
        });
  }

  private void settles(YearGroup group, Instant at) {
    var zone = ZoneId.of(chance.nextBoolean() ? "Pacific/Kiritimati" : "Pacific/Pago_Pago");
    year.does(at, bot -> group.settles("" + (2 + chance.nextInt(8)), zone, bot));
  }

  private YearPlan plan(ZoneId zone) {
    return plan(zone, any(List.of(DayOfWeek.values())), any(TIMES), any(RHYTHMS));
  }

  /// A plan whose other fields come by chance.
  YearPlan plan(ZoneId zone, DayOfWeek day, LocalTime time, String rhythm) {
    var first = year.now().atZone(zone).toLocalDate().plusDays(2 + chance.nextInt(12));
    return new YearPlan(
        rhythm,
        day,
        time,
        zone,
        first,
        chance.nextInt(6) == 0 ? Optional.of(lastAfter(first)) : Optional.empty(),
        chance.nextBoolean(),
        breaks(),
        Duration.ofHours(any(HOURS)),
        chance.nextBoolean() ? "named" : "confidential");
  }

  /// Late enough for it to come at least once.
  private LocalDate lastAfter(LocalDate first) {
    return first.plusDays(100 + chance.nextInt(200));
  }

  private Set<String> breaks() {
    var breaks = new TreeSet<String>();
    BREAKS.stream().filter(_ -> chance.nextInt(3) == 0).forEach(breaks::add);
    return breaks;
  }

  /// Some weeks later, at a time at which nothing is planned.
  private Instant some(Instant at) {
    return days(at, 8, 45);
  }

  private Instant days(Instant at, int least, int most) {
    var day = at.plus(Duration.ofDays(least + chance.nextInt(most - least)));
    long hour = day.getEpochSecond() / 3600 + chance.nextInt(24);
    return Instant.ofEpochSecond(hour * 3600 + PAST * 60);
  }

  private Instant anyTime() {
    var seconds = (int) Duration.between(Year.BEGINNING, Year.END).toSeconds();
    return Year.BEGINNING.plusSeconds(chance.nextInt(seconds));
  }

  private <T> T any(List<T> all) {
    return all.get(chance.nextInt(all.size()));
  }
}
