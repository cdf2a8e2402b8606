package dk.traedesten.engine;

import dk.traedesten.dialog.As;
import dk.traedesten.dialog.Audience;
import dk.traedesten.dialog.Step;
import dk.traedesten.dialog.Until;
import dk.traedesten.engine.Opened.Passed;
import dk.traedesten.engine.Opened.Waiting;
import dk.traedesten.message.Block;
import dk.traedesten.message.Block.Note;
import dk.traedesten.message.Block.Paragraph;
import dk.traedesten.result.Answers;
import dk.traedesten.result.PersonId;
import dk.traedesten.result.Pseudonym;
import dk.traedesten.result.Value;
import dk.traedesten.session.Course;
import dk.traedesten.session.Moment.Asking;
import dk.traedesten.session.Moment.Barrier;
import dk.traedesten.session.Session;
import dk.traedesten.session.Session.Running;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/// Asking people and waiting for them: the same for questions and for votes.
final class Asks {
  /// How long those who are writing get to finish when a step is about to close.
  static final Duration LAST_CALL = Duration.ofMinutes(1);

  private Asks() {}

  static Opened open(Course course, Step step, Turn turn) {
    var closes = until(course).after().map(turn.now()::plus);
    return open(Rounds.anew(course, turn), Barrier.open(turn.now(), closes), turn);
  }

  /// Opens with what has been answered before, when the group has gone back.
  static Opened open(Course course, Barrier barrier, Turn turn) {
    var asking = new Asking(course.here(course.step().id()), barrier);
    var inquiry = Inquiry.at(course);
    if (inquiry.asked().isEmpty() || inquiry.fields().isEmpty()) {
      return new Passed(course);
    }
    barrier.closes().ifPresent(at -> turn.wake(deadline(asking), at));
    ByItself.watch(course, asking, turn);
    inquiry.asked().stream()
        .filter(who -> !ByItself.rests(course, who, turn))
        .forEach(who -> Questions.show(course, inquiry, asking, who, turn));
    progress(course, inquiry, asking, turn);
    return new Waiting(course, asking);
  }

  /// Shows the question, with the answer or the draft in it when there is one.
  ///
  /// @param whom which of those who are asked
  static void show(Course course, Asking asking, Predicate<Respondent> whom, Turn turn) {
    var inquiry = Inquiry.at(course);
    inquiry.asked().stream()
        .filter(whom)
        .forEach(respondent -> Questions.show(course, inquiry, asking, respondent, turn));
  }

  /// Takes an answer in, then asks whether everyone is there.
  static Session answer(
      Running s, Asking asking, PersonId who, Map<String, Value> given, Turn turn) {
    var course = s.course();
    var inquiry = Inquiry.at(course);
    var respondent = inquiry.gate(asking.barrier()).as(who);
    if (respondent.isEmpty()) {
      return turn.decline(s, who, Rejection.Because.NOT_FOR_YOU);
    }
    var kept = inquiry.stillAsked(given, course.step());
    var fault = Forms.fault(inquiry.fields(), kept);
    if (fault.isPresent()) {
      return turn.decline(s, who, fault.get());
    }
    var key = respondent.get().key();
    var barrier = asking.barrier().answered(put(course, asking, key, kept), key);
    return settle(
        s.with(Drafts.without(course, who, asking.id())),
        inquiry,
        new Asking(asking.id(), barrier),
        respondent.get(),
        turn);
  }

  static Session skip(Running s, Asking asking, PersonId who, Turn turn) {
    var inquiry = Inquiry.at(s.course());
    var respondent = inquiry.gate(asking.barrier()).as(who);
    if (respondent.isEmpty()) {
      return turn.decline(s, who, Rejection.Because.NOTHING_TO_SKIP);
    }
    var key = respondent.get().key();
    var barrier = asking.barrier().skipped(answersWithout(s.course(), asking, key), key);
    return settle(
        s.with(Drafts.without(s.course(), who, asking.id())),
        inquiry,
        new Asking(asking.id(), barrier),
        respondent.get(),
        turn);
  }

  private static Session settle(
      Running s, Inquiry inquiry, Asking next, Respondent who, Turn turn) {
    if (inquiry.gate(next.barrier()).closes(turn.now())) {
      return close(s.course(), next, turn);
    }
    Questions.show(s.course(), inquiry, next, who, turn);
    progress(s.course(), inquiry, next, turn);
    return s.with(next);
  }

  /// Looks again whether the barrier closes: somebody came or left, or time has passed.
  static Session again(Running s, Asking asking, Turn turn) {
    if (gate(s.course(), asking).closes(turn.now())) {
      return close(s.course(), asking, turn);
    }
    progress(s.course(), asking, turn);
    return s.with(asking);
  }

  /// The deadline is here. When it was moved meanwhile, it is set anew; those who are writing get a
  /// moment to finish.
  static Session timeUp(Running s, Asking asking, Turn turn) {
    var later = asking.barrier().closes().filter(turn.now()::isBefore);
    if (later.isPresent()) {
      turn.wake(deadline(asking), later.get());
      return again(s, asking, turn);
    }
    return gate(s.course(), asking).closes(turn.now()) && someoneWrites(s, asking, turn.now())
        ? lastCall(s, asking, turn)
        : again(s, asking, turn);
  }

  /// Whether somebody is writing whose answer would be missing, and has not been warned yet.
  static boolean someoneWrites(Running s, Asking asking, Instant now) {
    return !asking.barrier().lastCall()
        && gate(s.course(), asking).missing().stream()
            .flatMap(respondent -> respondent.people().stream())
            .anyMatch(p -> Drafts.isWriting(s.course(), asking.id(), p.id(), now));
  }

  /// Closes in a minute: nobody is moved on while writing.
  static Session lastCall(Running s, Asking asking, Turn turn) {
    var at = turn.now().plus(LAST_CALL);
    var next = new Asking(asking.id(), asking.barrier().lastCall(at));
    turn.wake(deadline(asking), at);
    turn.show(asking.id() + ".last-call", new Note(Lines.LAST_CALL));
    for (var respondent : gate(s.course(), asking).missing()) {
      respondent
          .people()
          .forEach(p -> turn.tell(p.id(), asking.id() + ".last-call", new Note(Lines.LAST_CALL)));
    }
    progress(s.course(), next, turn);
    return s.with(next);
  }

  /// Closes the barrier with the answers there are, and goes on.
  static Session close(Course course, Asking asking, Turn turn) {
    var closed = archive(course, asking, turn);
    return course.step() instanceof Step.Vote vote
        ? Votes.count(closed, vote, turn)
        : Walk.on(closed, turn);
  }

  /// Closes the barrier without going on.
  static Course archive(Course course, Asking asking, Turn turn) {
    turn.forget(deadline(asking));
    ByItself.forget(course, asking, turn);
    var inquiry = Inquiry.at(course);
    var gate = inquiry.gate(asking.barrier());
    for (var respondent : gate.asked()) {
      var closed = Questions.closed(course, inquiry, gate.closed(respondent));
      for (var person : respondent.people()) {
        var unsent = Questions.unsent(course, asking, respondent, person);
        turn.tell(person.id(), asking.id(), Drafts.givenBack(closed, unsent));
      }
    }
    var blocks = new ArrayList<>(Questions.said(course, inquiry, asking));
    blocks.add(
        new Note(
            Lines.CLOSED_CHANNEL.plus(" ", Lines.dropped(gate.answered(), gate.asked().size()))));
    turn.show(asking.id(), blocks);
    var kept = keep(course, asking).withoutDrafts(draft -> draft.isFor(asking.id()));
    var open = Prompts.open(course);
    var placed = open.isEmpty() ? kept : Again.at(kept, asking.id(), open);
    return Reveals.openly(placed, turn);
  }

  /// The answers of a closed step. The keys of its anonymous ones are gone from here on.
  private static Course keep(Course course, Asking asking) {
    var answers = asking.barrier().answers().under(course::key).sorted();
    var next = course.with(course.answers().and(answers));
    return Prompts.anyAnonymous(course) ? next.forgetting(Pseudonym.next(course.secret())) : next;
  }

  /// Leaves the step without its answers: each lies in front of its person as a draft, should the
  /// question come back. Anonymous ones are given back instead, or the draft would tell whose they
  /// were.
  static Course abandon(Course course, Asking asking, Turn turn) {
    turn.forget(deadline(asking));
    var inquiry = Inquiry.at(course);
    var gate = inquiry.gate(asking.barrier());
    var next = course.withoutDrafts(draft -> draft.isFor(asking.id()));
    for (var respondent : gate.asked()) {
      var closed = Questions.closed(course, inquiry, gate.closed(respondent));
      for (var person : respondent.people()) {
        var unsent = Questions.unsent(course, asking, respondent, person);
        var latest = unsent.isEmpty() ? own(course, asking, respondent.key()) : unsent;
        var named = Prompts.without(course, latest, As.ANONYMOUS);
        next = Drafts.lay(next, person.id(), asking.id(), named, turn);
        turn.tell(
            person.id(),
            asking.id(),
            Drafts.givenBack(closed, named.size() == latest.size() ? unsent : latest));
      }
    }
    var blocks = new ArrayList<Block>(List.of(new Paragraph(inquiry.text())));
    blocks.add(new Note(Lines.CLOSED_CHANNEL));
    turn.show(asking.id(), blocks);
    return next;
  }

  /// Takes everything away that a person has answered and that has not been shown.
  static Asking without(Course course, Asking asking, PersonId who) {
    return new Asking(
        asking.id(), asking.barrier().without(answersWithout(course, asking, who), who));
  }

  private static Answers answersWithout(Course course, Asking asking, PersonId key) {
    var without = asking.barrier().answers().without(key);
    return Prompts.anyAnonymous(course) ? without.without(pseudonym(course, asking, key)) : without;
  }

  /// Puts what is anonymous under the pseudonym, and the rest under the person.
  private static Answers put(Course course, Asking asking, PersonId key, Map<String, Value> given) {
    var named = new LinkedHashMap<>(given);
    var hidden = new LinkedHashMap<String, Value>();
    for (var prompt : course.step().prompts()) {
      if (Prompts.promised(course, prompt) == As.ANONYMOUS && named.containsKey(prompt.id())) {
        hidden.put(prompt.id(), named.get(prompt.id()));
        named.remove(prompt.id());
      }
    }
    var answers = answersWithout(course, asking, key);
    answers = named.isEmpty() ? answers : answers.with(key, named);
    return hidden.isEmpty() ? answers : answers.with(pseudonym(course, asking, key), hidden);
  }

  /// What a respondent has answered at this moment, for themselves alone.
  static Map<String, Value> own(Course course, Asking asking, PersonId key) {
    var answers = asking.barrier().answers();
    if (!Prompts.anyAnonymous(course)) {
      return answers.own(key);
    }
    var own = new LinkedHashMap<>(answers.own(key));
    own.putAll(answers.own(pseudonym(course, asking, key)));
    return own;
  }

  private static PersonId pseudonym(Course course, Asking asking, PersonId key) {
    return Pseudonym.of(course.secret(), asking.id(), key);
  }

  static void progress(Course course, Asking asking, Turn turn) {
    progress(course, Inquiry.at(course), asking, turn);
  }

  private static void progress(Course course, Inquiry inquiry, Asking asking, Turn turn) {
    var blocks = new ArrayList<Block>(Questions.said(course, inquiry, asking));
    blocks.add(inquiry.gate(asking.barrier()).progress());
    turn.show(asking.id(), blocks);
  }

  static Gate gate(Course course, Asking asking) {
    return Inquiry.at(course).gate(asking.barrier());
  }

  static String deadline(Asking asking) {
    return "deadline:" + asking.id();
  }

  static Until until(Course course) {
    var until =
        switch (course.step()) {
          case Step.Ask ask -> ask.until();
          case Step.Vote vote -> vote.until();
          default -> throw unlike(course.step());
        };
    return course.brief().within().map(until::within).orElse(until);
  }

  static Audience audience(Step step) {
    return step instanceof Step.Ask ask ? ask.of() : Audience.EVERYONE;
  }

  static IllegalStateException unlike(Step step) {
    return new IllegalStateException("nobody is asked at the step " + step.id());
  }
}
