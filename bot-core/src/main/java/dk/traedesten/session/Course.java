package dk.traedesten.session;

import dk.traedesten.dialog.Dialog;
import dk.traedesten.dialog.Step;
import dk.traedesten.result.Answers;
import dk.traedesten.result.Disclosure;
import dk.traedesten.result.InOrder;
import dk.traedesten.result.PersonId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// How far a session has come: its people, its place in the dialog, the answers of the steps that
/// are closed and what has come out of them.
///
/// @param drafts what people have begun to write
/// @param asides the small form beside the exercise that lies in front of a person, by its moment
/// @param readers who was promised to be the only one to see the answers to a question, by its key
/// @param secret from which the keys of anonymous answers are made; a new one after each closed
///   step
public record Course(
    Brief brief,
    Roster roster,
    Track track,
    Answers answers,
    List<Draft> drafts,
    Map<PersonId, String> asides,
    Map<String, PersonId> readers,
    Outcomes outcomes,
    String secret) {
  public Course {
    drafts = List.copyOf(drafts);
    asides = InOrder.copy(asides);
    readers = InOrder.copy(readers);
  }

  /// The start of a session.
  public static Course start(Brief brief, Roster roster, String secret) {
    return new Course(
        brief,
        roster,
        Track.START,
        Answers.NONE,
        List.of(),
        Map.of(),
        Map.of(),
        Outcomes.NONE,
        secret);
  }

  public Position at() {
    return track.at();
  }

  /// The step it stands at.
  public Step step() {
    return steps(at()).get(at().index(at().depth()));
  }

  /// The step at an earlier position, or at one that this one stands within.
  public Step step(Position position) {
    return steps(position).get(position.index(position.depth()));
  }

  /// The steps beside a position, its own among them.
  public List<Step> steps(Position position) {
    var steps = brief.dialog().steps();
    for (int depth = 0; depth < position.depth(); depth++) {
      var step = steps.get(position.index(depth));
      steps =
          switch (step) {
            case Step.Use use -> Scope.part(brief, use).steps();
            case Step.Repeat repeat -> repeat.steps();
            default -> step.within().get(position.way(depth));
          };
    }
    return steps;
  }

  /// What it stands within.
  public Scope scope() {
    return Scope.of(brief, track);
  }

  /// The exercise whose step it stands at: its own, or one that it uses.
  public Dialog dialog() {
    return at().depth() == 0 ? brief.dialog() : scope().dialog();
  }

  /// The key under which something named in the dialog is kept, as seen from here.
  public String key(String id) {
    return at().depth() == 0 && track.elements().isEmpty() ? id : scope().key(id, track.elements());
  }

  /// The same for what is shown: asked again after going back, it is another message.
  public String here(String id) {
    return track.lap() == 0 ? key(id) : key(id) + "~" + track.lap();
  }

  /// The settled wording under a name, as seen from here.
  public Optional<String> settled(String id) {
    return Optional.ofNullable(outcomes.settled().get(key(id)));
  }

  /// The list under a name, as seen from here; empty when there is none.
  public List<Entry> list(String id) {
    return outcomes.lists().getOrDefault(key(id), List.of());
  }

  /// What may be seen of the answers of the closed steps.
  public Disclosure disclosure() {
    return new Disclosure(answers, brief.thresholds(), roster.apart());
  }

  public Course with(Roster next) {
    return new Course(brief, next, track, answers, drafts, asides, readers, outcomes, secret);
  }

  public Course with(Track next) {
    return new Course(brief, roster, next, answers, drafts, asides, readers, outcomes, secret);
  }

  public Course with(Position next) {
    return with(track.to(next));
  }

  public Course with(Answers next) {
    return new Course(brief, roster, track, next, drafts, asides, readers, outcomes, secret);
  }

  public Course with(Outcomes next) {
    return new Course(brief, roster, track, answers, drafts, asides, readers, next, secret);
  }

  /// What a person has begun to write in the form of a moment.
  public Optional<Draft> draft(PersonId who, String moment) {
    return drafts.stream().filter(draft -> draft.isFor(who, moment)).findFirst();
  }

  public Course withDraft(Draft draft) {
    return withDrafts(
        Stream.concat(
            drafts.stream().filter(d -> !d.isFor(draft.who(), draft.moment())), Stream.of(draft)));
  }

  /// Without the drafts for which this holds.
  public Course withoutDrafts(Predicate<Draft> which) {
    return withDrafts(drafts.stream().filter(which.negate()));
  }

  private Course withDrafts(Stream<Draft> next) {
    return new Course(
        brief, roster, track, answers, next.toList(), asides, readers, outcomes, secret);
  }

  public Course withAside(PersonId who, String moment) {
    return withAsides(InOrder.with(asides, who, moment));
  }

  public Course withoutAside(PersonId who) {
    return withAsides(InOrder.without(asides, who));
  }

  private Course withAsides(Map<PersonId, String> next) {
    return new Course(brief, roster, track, answers, drafts, next, readers, outcomes, secret);
  }

  /// The answers to a question are promised to one reader alone.
  public Course withReader(String key, PersonId reader) {
    return new Course(
        brief,
        roster,
        track,
        answers,
        drafts,
        asides,
        InOrder.with(readers, key, reader),
        outcomes,
        secret);
  }

  /// The keys of the anonymous answers so far cannot be made again.
  public Course forgetting(String nextSecret) {
    return new Course(brief, roster, track, answers, drafts, asides, readers, outcomes, nextSecret);
  }
}
