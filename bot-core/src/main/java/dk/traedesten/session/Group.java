package dk.traedesten.session;

import com.fasterxml.jackson.annotation.JsonTypeName;
import dk.traedesten.dialog.Language;
import dk.traedesten.result.InOrder;
import dk.traedesten.result.PersonId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// What a group keeps between its exercises, and what goes on there: pulses that come by
/// themselves, actions that are asked about. What came out of the exercises is in its [Memory].
///
/// @param spoken the language of whoever met here first
/// @param secret nobody else knows it; the ids of exercises that begin by themselves are made of it
/// @param people everybody who has been in one of its exercises
/// @param reminded when the owner of an action was asked about it last, by the action's key
/// @param standing the message in which something stands before somebody, by [#standing]
@JsonTypeName("between")
public record Group(
    SessionId id,
    Tenant tenant,
    Conversation place,
    Language spoken,
    Settings settings,
    String secret,
    List<Participant> people,
    Map<PersonId, Habits> habits,
    List<Schedule> schedules,
    Map<String, LocalDate> reminded,
    Map<String, String> standing)
    implements Document {
  public Group {
    people = List.copyOf(people);
    habits = InOrder.copy(habits);
    schedules = List.copyOf(schedules);
    reminded = InOrder.copy(reminded);
    standing = InOrder.copy(standing);
  }

  /// A group that has not met before.
  public static Group fresh(
      GroupId group,
      Tenant tenant,
      Conversation place,
      Language spoken,
      Settings settings,
      String secret) {
    return new Group(
        SessionId.between(group),
        tenant,
        place,
        spoken,
        settings,
        secret,
        List.of(),
        Map.of(),
        List.of(),
        Map.of(),
        Map.of());
  }

  @Override
  public Language language() {
    return settings.language().orElse(spoken);
  }

  @Override
  public Optional<Participant> find(PersonId who) {
    return people.stream().filter(p -> p.id().equals(who)).findFirst();
  }

  /// Those who can be asked.
  public List<Participant> present() {
    return people.stream().filter(p -> p.presence() != Participant.Presence.LEFT).toList();
  }

  public boolean isPresent(PersonId who) {
    return present().stream().anyMatch(p -> p.id().equals(who));
  }

  /// Whether somebody plans and settles for the group, or is a deputy of those who do. When nobody
  /// does, or none of those who did is there any more, anyone may.
  public boolean isLedBy(PersonId who) {
    return isPresent(who) && (settings.lead(who) || leaders().isEmpty());
  }

  /// Those who plan and settle for the group and are still there; when there are none, their
  /// deputies.
  public List<PersonId> leaders() {
    var facilitators = settings.facilitators().stream().filter(this::isPresent).toList();
    return facilitators.isEmpty()
        ? settings.deputies().stream().filter(this::isPresent).toList()
        : facilitators;
  }

  public Habits habits(PersonId who) {
    return habits.getOrDefault(who, Habits.NONE);
  }

  public Optional<Schedule> schedule(String schedule) {
    return schedules.stream().filter(s -> s.id().equals(schedule)).findFirst();
  }

  /// The message in which something stands before somebody.
  ///
  /// @param what the moment of a form, or the name of a list
  public Optional<String> standing(PersonId who, String what) {
    return Optional.ofNullable(standing.get(place(who, what)));
  }

  public Group standing(PersonId who, String what, String message) {
    return new Group(
        id,
        tenant,
        place,
        spoken,
        settings,
        secret,
        people,
        habits,
        schedules,
        reminded,
        InOrder.with(standing, place(who, what), message));
  }

  /// It stands there no more.
  public Group cleared(PersonId who, String what) {
    return new Group(
        id,
        tenant,
        place,
        spoken,
        settings,
        secret,
        people,
        habits,
        schedules,
        reminded,
        InOrder.without(standing, place(who, what)));
  }

  private static String place(PersonId who, String what) {
    return who.value() + " " + what;
  }

  /// With these people, as they can be reached now.
  public Group of(List<Participant> these) {
    return new Group(
        id, tenant, place, spoken, settings, secret, these, habits, schedules, reminded, standing);
  }

  public Group with(Settings next) {
    return new Group(
        id, tenant, place, spoken, next, secret, people, habits, schedules, reminded, standing);
  }

  public Group with(PersonId who, Habits next) {
    return new Group(
        id,
        tenant,
        place,
        spoken,
        settings,
        secret,
        people,
        InOrder.with(habits, who, next),
        schedules,
        reminded,
        standing);
  }

  /// With a schedule, in the place of the earlier one with its id.
  public Group with(Schedule schedule) {
    return scheduled(
        schedule(schedule.id()).isPresent()
            ? schedules.stream().map(s -> s.id().equals(schedule.id()) ? schedule : s).toList()
            : Stream.concat(schedules.stream(), Stream.of(schedule)).toList());
  }

  public Group without(Schedule schedule) {
    return scheduled(schedules.stream().filter(s -> !s.id().equals(schedule.id())).toList());
  }

  private Group scheduled(List<Schedule> next) {
    return new Group(
        id, tenant, place, spoken, settings, secret, people, habits, next, reminded, standing);
  }

  /// The owner of an action has been asked about it.
  public Group reminded(String action, LocalDate day) {
    return new Group(
        id,
        tenant,
        place,
        spoken,
        settings,
        secret,
        people,
        habits,
        schedules,
        InOrder.with(reminded, action, day),
        standing);
  }
}
