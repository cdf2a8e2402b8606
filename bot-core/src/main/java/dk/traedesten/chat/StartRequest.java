package dk.traedesten.chat;

import dk.traedesten.dialog.AnswerVisibility;
import dk.traedesten.dialog.Dialog;
import dk.traedesten.result.InOrder;
import dk.traedesten.result.PersonId;
import dk.traedesten.session.Choices;
import dk.traedesten.session.Participant.Part;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// What somebody who wants to start an exercise has chosen, as far as they have come.
///
/// @param place where the group is, where that can be chosen
/// @param people those picked by name; nobody means everyone in the place
/// @param crowd people who are picked together under one name
/// @param mode the exercise's first when absent
/// @param within how long private questions wait; as the exercise says when absent
/// @param part how the one who starts takes part
/// @param settings only those of the exercise
public record StartRequest(
    String dialog,
    String topic,
    Optional<String> place,
    List<PersonId> people,
    Optional<String> crowd,
    Optional<AnswerVisibility> mode,
    Optional<Duration> within,
    Optional<PersonId> deputy,
    Part part,
    Map<String, String> settings) {
  /// How long a question can be made to wait for answers, to choose from.
  public static final List<Duration> SPANS =
      Stream.of(1, 2, 4, 8, 24, 48, 72, 168).map(Duration::ofHours).toList();

  public StartRequest {
    people = List.copyOf(people);
    settings = InOrder.copy(settings);
  }

  /// Whether everyone in the place is meant.
  public boolean picksNobody() {
    return people.isEmpty() && crowd.isEmpty();
  }

  public Choices choices(Dialog dialog) {
    return new Choices(topic, mode.orElse(dialog.modes().getFirst()), within, settings);
  }

  /// The same about something else.
  public StartRequest about(String other) {
    return new StartRequest(
        dialog, other, place, people, crowd, mode, within, deputy, part, settings);
  }

  /// The same in a place.
  public StartRequest at(Optional<String> where) {
    return new StartRequest(
        dialog, topic, where, people, crowd, mode, within, deputy, part, settings);
  }

  /// A wish in which nothing is chosen yet.
  public static StartRequest of(String dialog, String topic) {
    return new StartRequest(
        dialog,
        topic,
        Optional.empty(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Part.MEMBER,
        Map.of());
  }
}
