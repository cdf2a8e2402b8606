package dk.traedesten.runtime;

import dk.traedesten.dialog.Dialog;
import dk.traedesten.engine.Effect.Begin;
import dk.traedesten.group.OwnQuestions;
import dk.traedesten.session.Group;
import dk.traedesten.session.Participant;
import dk.traedesten.session.Participant.Presence;
import dk.traedesten.session.SessionId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Exercises that begin by themselves: with everybody who is where the group meets, each as they
/// want to be written to.
record ScheduledStarts(GroupServices agenda) {
  private static final Logger LOG = LoggerFactory.getLogger(ScheduledStarts.class);

  /// What is to be started; empty when the exercise is not offered any more, or nobody is there.
  Optional<Start> of(Begin begin, Group group, Instant now) {
    var catalogue = agenda.catalogue().get();
    var dialog = catalogue.find(begin.dialog());
    if (dialog.isEmpty()) {
      LOG.error("The exercise {} was to begin by itself and is not offered", begin.dialog());
    }
    return dialog
        .map(found -> OwnQuestions.in(found, begin.questions()))
        .flatMap(asked -> start(begin, asked, group, people(group, now)));
  }

  private Optional<Start> start(Begin begin, Dialog dialog, Group group, List<Participant> people) {
    return leader(begin, group, people)
        .map(leader ->
            new Start(
                new SessionId(group.id().group(), begin.token()),
                group.tenant(),
                dialog,
                agenda.catalogue().get().parts(dialog),
                group.place(),
                begin.choices(),
                group.language(),
                group.settings().zone(),
                group.settings().thresholds(),
                leader,
                Optional.empty(),
                people.stream().filter(p -> !p.id().equals(leader.id())).toList()));
  }

  /// Whoever planned it; when they are gone, somebody else who leads the group, or is in it.
  private static Optional<Participant> leader(Begin begin, Group group, List<Participant> people) {
    return people.stream()
        .filter(p -> p.id().equals(begin.facilitator()))
        .findFirst()
        .or(() ->
            people.stream()
                .filter(p -> group.settings().facilitators().contains(p.id()))
                .findFirst())
        .or(() ->
            people.stream().filter(p -> group.settings().deputies().contains(p.id())).findFirst())
        .or(() -> people.stream().findFirst());
  }

  private List<Participant> people(Group group, Instant now) {
    var today = now.atZone(group.settings().zone()).toLocalDate();
    return agenda.roll().present(group.tenant(), group.place()).orElseGet(group::present).stream()
        .map(person -> {
          var habits = group.habits(person.id());
          var known =
              group.find(person.id()).map(k -> person.speaking(k.language())).orElse(person);
          return known
              .resting(habits.quiet())
              .now(habits.isAway(today) ? Presence.AWAY : Presence.JOINED);
        })
        .toList();
  }
}
