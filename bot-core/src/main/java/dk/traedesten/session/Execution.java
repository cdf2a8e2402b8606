package dk.traedesten.session;

import dk.traedesten.dialog.AnswerVisibility;
import dk.traedesten.dialog.Dialog;
import dk.traedesten.dialog.Step;
import dk.traedesten.result.Answers;
import dk.traedesten.result.Disclosure;
import dk.traedesten.result.InOrder;
import dk.traedesten.result.PersonId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// How far a session has come: its people, its place in the dialog, the answers of the steps that
/// are closed and what has come out of them.
///
/// @param drafts what people have begun to write
/// @param asides the small form beside the exercise that lies in front of a person, by its moment
/// @param readers who was promised to be the only one to see the answers to a question, by its key
/// @param promised where each person was told the whole of a promise, by the moment of the question
/// @param deciding the questions, by their keys, of which each decides whether the group may see
///   their own words: once asked, nobody who has not said yes is shown because more have come
/// @param secret from which the keys of anonymous answers are made; a new one after each closed
///   step
public record Execution(
    SessionSpec brief,
    Roster roster,
    ExecutionPath track,
    Answers answers,
    List<Draft> drafts,
    Map<PersonId, String> asides,
    Map<String, PersonId> readers,
    Map<PersonId, Map<AnswerVisibility, String>> promised,
    Set<String> deciding,
    Outcomes outcomes,
    String secret) {
  public Execution {
    drafts = List.copyOf(drafts);
    asides = InOrder.copy(asides);
    readers = InOrder.copy(readers);
    promised = InOrder.copy(promised);
    deciding = InOrder.copy(deciding);
  }

  /// The start of a session.
  public static Execution start(SessionSpec brief, Roster roster, String secret) {
    return new Execution(
        brief,
        roster,
        ExecutionPath.START,
        Answers.NONE,
        List.of(),
        Map.of(),
        Map.of(),
        Map.of(),
        Set.of(),
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

  public Execution with(Roster next) {
    return new Execution(
        brief, next, track, answers, drafts, asides, readers, promised, deciding, outcomes, secret);
  }

  public Execution with(ExecutionPath next) {
    return new Execution(
        brief, roster, next, answers, drafts, asides, readers, promised, deciding, outcomes,
        secret);
  }

  public Execution with(Position next) {
    return with(track.to(next));
  }

  public Execution with(Answers next) {
    return new Execution(
        brief, roster, track, next, drafts, asides, readers, promised, deciding, outcomes, secret);
  }

  public Execution with(Outcomes next) {
    return new Execution(
        brief, roster, track, answers, drafts, asides, readers, promised, deciding, next, secret);
  }

  /// What a person has begun to write in the form of a moment.
  public Optional<Draft> draft(PersonId who, String moment) {
    return drafts.stream().filter(draft -> draft.isFor(who, moment)).findFirst();
  }

  public Execution withDraft(Draft draft) {
    return withDrafts(
        Stream.concat(
            drafts.stream().filter(d -> !d.isFor(draft.who(), draft.moment())), Stream.of(draft)));
  }

  /// Without the drafts for which this holds.
  public Execution withoutDrafts(Predicate<Draft> which) {
    return withDrafts(drafts.stream().filter(which.negate()));
  }

  private Execution withDrafts(Stream<Draft> next) {
    return new Execution(
        brief,
        roster,
        track,
        answers,
        next.toList(),
        asides,
        readers,
        promised,
        deciding,
        outcomes,
        secret);
  }

  public Execution withAside(PersonId who, String moment) {
    return withAsides(InOrder.with(asides, who, moment));
  }

  public Execution withoutAside(PersonId who) {
    return withAsides(InOrder.without(asides, who));
  }

  private Execution withAsides(Map<PersonId, String> next) {
    return new Execution(
        brief, roster, track, answers, drafts, next, readers, promised, deciding, outcomes, secret);
  }

  /// The answers to a question are promised to one reader alone.
  public Execution withReader(String key, PersonId reader) {
    return new Execution(
        brief,
        roster,
        track,
        answers,
        drafts,
        asides,
        InOrder.with(readers, key, reader),
        promised,
        deciding,
        outcomes,
        secret);
  }

  /// Somebody has been told the whole of a promise; the first time counts.
  public Execution withPromise(PersonId who, AnswerVisibility as, String moment) {
    var told = new EnumMap<AnswerVisibility, String>(AnswerVisibility.class);
    told.putAll(promised.getOrDefault(who, Map.of()));
    return told.putIfAbsent(as, moment) != null
        ? this
        : new Execution(
            brief,
            roster,
            track,
            answers,
            drafts,
            asides,
            readers,
            InOrder.with(promised, who, InOrder.copy(told)),
            deciding,
            outcomes,
            secret);
  }

  /// Of this question each decides about their own words.
  public Execution withDeciding(String key) {
    return deciding.contains(key)
        ? this
        : new Execution(
            brief,
            roster,
            track,
            answers,
            drafts,
            asides,
            readers,
            promised,
            InOrder.with(deciding, key),
            outcomes,
            secret);
  }

  /// The keys of the anonymous answers so far cannot be made again.
  public Execution forgetting(String nextSecret) {
    return new Execution(
        brief,
        roster,
        track,
        answers,
        drafts,
        asides,
        readers,
        promised,
        deciding,
        outcomes,
        nextSecret);
  }
}
