package dk.traedesten.result;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/// The answers people gave, by person and prompt.
///
/// Only a person's own answers can be read from outside; what others may see of them is decided by
/// [Disclosure], the one read point.
public final class Answers {
  /// Nobody has answered.
  public static final Answers NONE = new Answers(Map.of());

  private final Map<PersonId, Map<String, Value>> byPerson;

  /// @param byPerson in order, and never changed by anyone
  private Answers(Map<PersonId, Map<String, Value>> byPerson) {
    this.byPerson = byPerson;
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static Answers copy(Map<PersonId, Map<String, Value>> byPerson) {
    return new Answers(InOrder.copy(byPerson));
  }

  /// These answers, with a person's given anew: what they gave to other prompts stays.
  public Answers with(PersonId who, Map<String, Value> given) {
    return new Answers(InOrder.with(byPerson, who, InOrder.with(own(who), given)));
  }

  /// These answers and those of another step.
  public Answers and(Answers others) {
    var all = this;
    for (var person : others.byPerson.entrySet()) {
      all = all.with(person.getKey(), person.getValue());
    }
    return all;
  }

  /// These answers without one person's.
  public Answers without(PersonId who) {
    return new Answers(InOrder.without(byPerson, who));
  }

  /// These answers without one person's, but for some prompts: what has been shown stays as it is.
  public Answers without(PersonId who, Set<String> butFor) {
    var kept = InOrder.copy(own(who));
    for (var prompt : own(who).keySet()) {
      kept = butFor.contains(prompt) ? kept : InOrder.without(kept, prompt);
    }
    return kept.isEmpty() ? without(who) : new Answers(InOrder.with(byPerson, who, kept));
  }

  /// These answers, each to the same prompt under another key: what is asked again and again is
  /// kept apart.
  public Answers under(UnaryOperator<String> key) {
    var next = NONE;
    for (var person : byPerson.entrySet()) {
      var own = new LinkedHashMap<String, Value>();
      person.getValue().forEach((prompt, value) -> own.put(key.apply(prompt), value));
      next = next.with(person.getKey(), own);
    }
    return next;
  }

  /// These answers without those to some prompts.
  public Answers withoutPrompts(Set<String> prompts) {
    var next = NONE;
    for (var person : byPerson.entrySet()) {
      var own = new LinkedHashMap<>(person.getValue());
      own.keySet().removeAll(prompts);
      next = own.isEmpty() ? next : next.with(person.getKey(), own);
    }
    return next;
  }

  /// These answers to some prompts only.
  public Answers only(Set<String> prompts) {
    var next = NONE;
    for (var person : byPerson.entrySet()) {
      var own = new LinkedHashMap<>(person.getValue());
      own.keySet().retainAll(prompts);
      next = own.isEmpty() ? next : next.with(person.getKey(), own);
    }
    return next;
  }

  /// These answers in the order of their people, which tells nothing of who answered when.
  public Answers sorted() {
    return copy(new TreeMap<>(byPerson));
  }

  /// What a person answered; for that person alone.
  public Map<String, Value> own(PersonId who) {
    return byPerson.getOrDefault(who, Map.of());
  }

  /// Who has answered anything.
  public Set<PersonId> people() {
    return byPerson.keySet();
  }

  /// Everything, for the read point and the store.
  @JsonValue
  Map<PersonId, Map<String, Value>> byPerson() {
    return byPerson;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Answers answers && byPerson.equals(answers.byPerson);
  }

  @Override
  public int hashCode() {
    return byPerson.hashCode();
  }

  /// Says how many, never what.
  @Override
  public String toString() {
    return "Answers of " + byPerson.size() + " people";
  }
}
