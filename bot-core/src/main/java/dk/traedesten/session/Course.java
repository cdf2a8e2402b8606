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

/// How far a session has come: its people, its place in the dialog, the answers of the steps that
/// are closed and what has come out of them.
///
/// @param drafts what people have begun to write
/// @param asides the small form beside the exercise that lies in front of a person, by its moment
/// @param secret from which the keys of anonymous answers are made; a new one after each closed
///   step
public record Course(
    Brief brief,
    Roster roster,
    Track track,
    Answers answers,
    Map<PersonId, Draft> drafts,
    Map<PersonId, String> asides,
    Outcomes outcomes,
    String secret) {
  public Course {
    drafts = InOrder.copy(drafts);
    asides = InOrder.copy(asides);
  }

  /// The start of a session.
  public static Course start(Brief brief, Roster roster, String secret) {
    return new Course(brief, roster, Track.START, Answers.NONE, Map.of(), Map.of(), Outcomes.NONE, secret);
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
    return new Course(brief, next, track, answers, drafts, asides, outcomes, secret);
  }

  public Course with(Track next) {
    return new Course(brief, roster, next, answers, drafts, asides, outcomes, secret);
  }

  public Course with(Position next) {
    return with(track.to(next));
  }

  public Course with(Answers next) {
    return new Course(brief, roster, track, next, drafts, asides, outcomes, secret);
  }

  public Course with(Outcomes next) {
    return new Course(brief, roster, track, answers, drafts, asides, next, secret);
  }

  public Course withDraft(PersonId who, Draft draft) {
    return new Course(
        brief, roster, track, answers, InOrder.with(drafts, who, draft), asides, outcomes, secret);
  }

  public Course withoutDraft(PersonId who) {
    return new Course(
        brief, roster, track, answers, InOrder.without(drafts, who), asides, outcomes, secret);
  }

  public Course withAside(PersonId who, String moment) {
    return new Course(
        brief,
        roster,
        track,
        answers,
        drafts,
        InOrder.with(asides, who, moment),
        outcomes,
        secret);
  }

  public Course withoutAside(PersonId who) {
    return new Course(
        brief, roster, track, answers, drafts, InOrder.without(asides, who), outcomes, secret);
  }

  /// The keys of the anonymous answers so far cannot be made again.
  public Course forgetting(String nextSecret) {
    return new Course(brief, roster, track, answers, drafts, asides, outcomes, nextSecret);
  }
}
