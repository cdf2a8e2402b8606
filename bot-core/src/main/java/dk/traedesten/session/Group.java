package dk.traedesten.session;

import com.fasterxml.jackson.annotation.JsonTypeName;
import dk.traedesten.dialog.Language;
import dk.traedesten.result.InOrder;
import dk.traedesten.result.PersonId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// What a group keeps between its exercises, and what goes on there: pulses that come by
/// themselves, actions that are asked about. What came out of the exercises is in its [Memory].
///
/// @param spoken the language of whoever met here first
/// @param secret nobody else knows it; the ids of exercises that begin by themselves are made of
///   it, and the links to the group's page are signed with what is derived from it
/// @param people everybody who has been in one of its exercises
/// @param reminded when the owner of an action was asked about it last, by the action's key
/// @param standing the message in which something stands before somebody, by [#standing]
/// @param keys with which programs read what the group may see
/// @param webhooks programs that are told when something happens
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
    Map<String, String> standing,
    List<ApiKey> keys,
    List<Webhook> webhooks)
    implements Document {
  public Group {
    people = List.copyOf(people);
    habits = InOrder.copy(habits);
    schedules = List.copyOf(schedules);
    reminded = InOrder.copy(reminded);
    standing = InOrder.copy(standing);
    keys = List.copyOf(keys);
    webhooks = List.copyOf(webhooks);
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
        Map.of(),
        List.of(),
        List.of());
  }

  @Override
  public Language language() {
    return settings.language().orElse(spoken);
  }

  @Override
  public Optional<Participant> find(PersonId who) {
    return people.stream().filter(p -> p.id().equals(who)).findFirst();
  }

  /// What somebody of the group is called.
  public String name(PersonId who) {
    return CalledBy.name(people, who);
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
    return edited(it -> it.standing = InOrder.with(standing, place(who, what), message));
  }

  /// It stands there no more.
  public Group cleared(PersonId who, String what) {
    return edited(it -> it.standing = InOrder.without(standing, place(who, what)));
  }

  private static String place(PersonId who, String what) {
    return who.value() + " " + what;
  }

  /// With these people, as they can be reached now.
  public Group of(List<Participant> these) {
    return edited(it -> it.people = these);
  }

  public Group with(Settings next) {
    return edited(it -> it.settings = next);
  }

  public Group with(PersonId who, Habits next) {
    return edited(it -> it.habits = InOrder.with(habits, who, next));
  }

  /// With a schedule, in the place of the earlier one with its id.
  public Group with(Schedule schedule) {
    return edited(it ->
        it.schedules =
            schedule(schedule.id()).isPresent()
                ? schedules.stream().map(s -> s.id().equals(schedule.id()) ? schedule : s).toList()
                : Stream.concat(schedules.stream(), Stream.of(schedule)).toList());
  }

  public Group without(Schedule schedule) {
    return edited(it ->
        it.schedules = schedules.stream().filter(s -> !s.id().equals(schedule.id())).toList());
  }

  /// The owner of an action has been asked about it.
  public Group reminded(String action, LocalDate day) {
    return edited(it -> it.reminded = InOrder.with(reminded, action, day));
  }

  public Group with(ApiKey key) {
    return edited(it -> it.keys = Stream.concat(keys.stream(), Stream.of(key)).toList());
  }

  public Group with(Webhook webhook) {
    return edited(
        it -> it.webhooks = Stream.concat(webhooks.stream(), Stream.of(webhook)).toList());
  }

  /// Without the key or the webhook of this id.
  public Group without(String program) {
    return edited(it -> {
      it.keys = keys.stream().filter(key -> !key.id().equals(program)).toList();
      it.webhooks = webhooks.stream().filter(hook -> !hook.id().equals(program)).toList();
    });
  }

  private Group edited(Consumer<Edit> change) {
    var edit = new Edit(this);
    change.accept(edit);
    return edit.group();
  }

  /// What of a group can change, while it is changed.
  private static final class Edit {
    private final Group before;
    private Settings settings;
    private List<Participant> people;
    private Map<PersonId, Habits> habits;
    private List<Schedule> schedules;
    private Map<String, LocalDate> reminded;
    private Map<String, String> standing;
    private List<ApiKey> keys;
    private List<Webhook> webhooks;

    Edit(Group before) {
      this.before = before;
      settings = before.settings;
      people = before.people;
      habits = before.habits;
      schedules = before.schedules;
      reminded = before.reminded;
      standing = before.standing;
      keys = before.keys;
      webhooks = before.webhooks;
    }

    Group group() {
      return new Group(
          before.id,
          before.tenant,
          before.place,
          before.spoken,
          settings,
          before.secret,
          people,
          habits,
          schedules,
          reminded,
          standing,
          keys,
          webhooks);
    }
  }
}
