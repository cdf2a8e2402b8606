package dk.traedesten.engine.context;

import dk.traedesten.dialog.Audience;
import dk.traedesten.dialog.Over;
import dk.traedesten.dialog.Seat;
import dk.traedesten.engine.text.EngineLines;
import dk.traedesten.result.PersonId;
import dk.traedesten.session.Execution;
import dk.traedesten.session.Participant;
import dk.traedesten.session.Scope.Frame.Turn;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Who is meant by an audience, here and now.
public final class Audiences {
  private Audiences() {}

  /// Those whose answers are waited for.
  public static List<Respondent> respondents(Execution course, Audience audience) {
    if (audience.equals(Audience.EACH_GROUP)) {
      return course.track().groups().stream()
          .map(group ->
              new Respondent(
                  group.speaker(),
                  EngineLines.group(group.number()).in(course.brief().language()),
                  course.roster().answering().stream()
                      .filter(p -> group.members().contains(p.id()))
                      .toList()))
          .filter(group -> !group.people().isEmpty())
          .toList();
    }
    return people(course, audience).stream().map(Respondent::of).toList();
  }

  /// The people of an audience who are here. The facilitator is one of an audience of everyone only
  /// when they answer too.
  public static List<Participant> people(Execution course, Audience audience) {
    var roster = course.roster();
    if (audience.equals(Audience.FACILITATOR)) {
      return roster.find(roster.facilitator()).stream().toList();
    }
    return audience.isRole() ? role(course, audience.word()) : roster.answering();
  }

  /// The names of those who have a role, as a text says them; empty when there is no such role.
  public static String names(Execution course, String role) {
    return course.at().depth() == 0
        ? ""
        : role(course, role).stream().map(Participant::name).collect(Collectors.joining(", "));
  }

  /// The person whose turn it is in the innermost repetition over people.
  public static Optional<PersonId> turn(Execution course) {
    return over(course).flatMap(turn -> turn.element().person());
  }

  private static Optional<Turn> over(Execution course) {
    return course.scope().turns().stream()
        .filter(turn -> turn.repeat().over() instanceof Over.People)
        .reduce((_, inner) -> inner);
  }

  private static List<Participant> role(Execution course, String role) {
    return over(course)
        .flatMap(turn ->
            Optional.ofNullable(turn.repeat().roles().get(role))
                .map(seat -> seated(course, turn, seat)))
        .orElse(List.of());
  }

  private static List<Participant> seated(Execution course, Turn turn, Seat seat) {
    var taken =
        turn.repeat().roles().values().stream()
            .filter(other -> other != Seat.OTHERS)
            .flatMap(other -> sits(course, turn, other).stream())
            .toList();
    return course.roster().answering().stream()
        .filter(p ->
            seat == Seat.OTHERS
                ? !taken.contains(p.id())
                : sits(course, turn, seat).filter(p.id()::equals).isPresent())
        .toList();
  }

  /// Who sits there, round the circle; the chairs of those who are not here are passed by.
  private static Optional<PersonId> sits(Execution course, Turn turn, Seat seat) {
    int size = turn.elements().size();
    int by =
        switch (seat) {
          case BEFORE -> -1;
          case AFTER -> 1;
          case THIS, OTHERS -> 0;
        };
    return Stream.iterate(turn.index() + by, index -> index + by)
        .limit(by == 0 ? 1 : size)
        .map(index -> turn.elements().get(Math.floorMod(index, size)))
        .flatMap(element -> element.person().stream())
        .filter(
            who -> by == 0 || course.roster().find(who).filter(Participant::answers).isPresent())
        .findFirst();
  }
}
