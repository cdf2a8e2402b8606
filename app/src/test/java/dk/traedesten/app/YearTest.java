package dk.traedesten.app;

import static org.assertj.core.api.Assertions.assertThat;

import dk.traedesten.redis.Redis;
import dk.traedesten.redis.RedisUrl;
import dk.traedesten.redis.crypto.KeyFile;
import dk.traedesten.redis.embedded.EmbeddedRedis;
import dk.traedesten.session.Memory;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A year of twenty groups all over the world, with two instances on one real Redis.
class YearTest {
  private static final List<String> ZONES =
      List.of(
          "Europe/Copenhagen",
          "America/New_York",
          "America/Sao_Paulo",
          "Asia/Kathmandu",
          "Australia/Lord_Howe",
          "Pacific/Apia",
          "Africa/Casablanca",
          "America/Nuuk",
          "Africa/Cairo",
          "America/Santiago",
          "America/St_Johns",
          "Asia/Kolkata",
          "Asia/Tehran",
          "Pacific/Chatham",
          "Pacific/Kiritimati",
          "America/Havana",
          "Asia/Beirut",
          "Europe/London",
          "Antarctica/Troll",
          "America/Los_Angeles");

  /// In the year of seed 4 a time of being down ends on a holiday, and summer time takes a pulse.
  private final long seed = Long.getLong("seed", 4);

  private final Random chance = new Random(seed);
  private final List<YearGroup> groups = new ArrayList<>();
  private final List<String> wrong = new ArrayList<>();
  private Duration latest = Duration.ZERO;
  private int begun;
  private int missed;
  private int unsure;

  @Test
  void every_planned_pulse_comes_once_in_its_minute_and_on_no_holiday(@TempDir Path folder) {
    try (var server = EmbeddedRedis.open(folder.resolve("data"));
        var redis =
            Redis.open(
                RedisUrl.parse(server.url().toString()),
                KeyFile.create(folder.resolve("keys.json")),
                4)) {
      var year = new Year(redis, Dialogs.read(Optional.empty(), _ -> {}), chance);
      var happenings = new YearHappenings(year, chance);
      happenings.ups_and_downs();
      ZONES.forEach(zone -> groups.add(group(happenings, ZoneId.of(zone))));
      year.passes();
      for (var group : groups) {
        group.ends(Year.END.plusSeconds(1));
        look(group, year, redis.sessions().memory(YearGroup.TENANT, group.id()));
      }
      System.out.printf(
          "a year with the seed %d: %d pulses, the latest after %s of running time, %d missed,"
              + " %d unsure; %d instances died in the middle of one%n",
          seed, begun, latest, missed, unsure, year.cuts());
    }
    assertThat(wrong).as("replay it with -Dseed=%d", seed).isEmpty();
    assertThat(begun).as("pulses in the year of seed %d", seed).isGreaterThan(200);
  }

  /// Some meet at the hour that summer time takes or doubles, the others in all rhythms.
  private YearGroup group(YearHappenings happenings, ZoneId zone) {
    var group = new YearGroup("g" + groups.size(), zone);
    var plan =
        switch (zone.getId()) {
          case "America/Nuuk" -> weekly(happenings, zone, DayOfWeek.SATURDAY, "23:30");
          case "Africa/Cairo" -> weekly(happenings, zone, DayOfWeek.FRIDAY, "00:30");
          case "Asia/Beirut", "America/Santiago", "America/Havana" ->
              weekly(happenings, zone, DayOfWeek.SUNDAY, "00:30");
          case "Australia/Lord_Howe" -> weekly(happenings, zone, DayOfWeek.SUNDAY, "02:15");
          case "Pacific/Chatham", "Europe/Copenhagen", "Africa/Casablanca", "America/New_York" ->
              weekly(happenings, zone, DayOfWeek.SUNDAY, "02:30");
          default -> {
            var rhythm = List.of("monthly", "fortnightly", "weekly").get(groups.size() % 3);
            var day = DayOfWeek.of(1 + chance.nextInt(7));
            yield happenings.plan(zone, day, LocalTime.of(chance.nextInt(24), 30), rhythm);
          }
        };
    happenings.life(group, plan);
    return group;
  }

  private static YearPlan weekly(
      YearHappenings happenings, ZoneId zone, DayOfWeek day, String time) {
    return happenings.plan(zone, day, LocalTime.parse(time), "weekly");
  }

  /// Holds what has come against what should have come.
  private void look(YearGroup group, Year year, Memory memory) {
    var came =
        new ArrayList<>(
            memory.of(Memory.Met.class).stream()
                .filter(met -> !met.ended())
                .map(Memory.Met::at)
                .toList());
    begun += came.size();
    long told =
        year.said().stream()
            .filter(said -> said.session().equals(group.between()))
            .map(said -> said.key())
            .filter(key -> key.contains("missed:"))
            .distinct()
            .count();
    int tooLate = 0;
    int either = 0;
    for (var held : group.held()) {
      came.stream()
          .filter(at -> !at.isBefore(held.from()) && at.isBefore(held.until()))
          .filter(at -> held.plan().isRest(held.plan().dayOf(at)))
          .forEach(at -> wrong.add(group.zone() + ": came on a day of rest, " + at));
      var oracle = new YearOracle(year.running());
      for (var fate : oracle.fates(held.plan(), held.from(), held.until())) {
        switch (fate) {
          case YearOracle.Fate.Begins(var from, var until) -> {
            var those =
                came.stream().filter(at -> !at.isBefore(from) && !at.isAfter(until)).toList();
            if (those.size() != 1) {
              wrong.add(
                  "%s: came %d times from %s to %s"
                      .formatted(group.zone(), those.size(), from, until));
            }
            those.forEach(at -> late(year.running().between(from, at)));
            came.removeAll(those);
          }
          case YearOracle.Fate.Missed _ -> tooLate++;
          case YearOracle.Fate.Unsure(var at) -> {
            either++;
            came.stream()
                .filter(a -> !a.isBefore(at))
                .findFirst()
                .filter(a -> year.running().between(at, a).compareTo(Duration.ofMinutes(1)) <= 0)
                .ifPresent(came::remove);
          }
        }
      }
    }
    missed += tooLate;
    unsure += either;
    came.forEach(at -> wrong.add(group.zone() + ": came unplanned, " + at));
    if (told < tooLate || told > tooLate + either) {
      wrong.add("%s: missed %d times and told %d".formatted(group.zone(), tooLate, told));
    }
  }

  private void late(Duration time) {
    latest = time.compareTo(latest) > 0 ? time : latest;
  }
}
