package dk.traedesten.session;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import dk.traedesten.result.Answers;
import dk.traedesten.result.InOrder;
import dk.traedesten.result.PersonId;
import dk.traedesten.result.Shown.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What a running session waits for right now.
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
public sealed interface WaitState {

  /// Its id: presses and answers name it, and those that name an earlier one are declined.
  String id();

  /// Answers from everyone asked, behind one barrier.
  @JsonTypeName("asking")
  record Asking(String id, Barrier barrier) implements WaitState {}

  /// The facilitator joining entries that say the same.
  ///
  /// @param undone how the list was before each joining, so that it can be undone
  @JsonTypeName("gathering")
  record Gathering(String id, List<Entry> entries, List<List<Entry>> undone) implements WaitState {
    public Gathering {
      entries = List.copyOf(entries);
      undone = undone.stream().map(List::copyOf).toList();
    }
  }

  /// A list growing entry by entry.
  @JsonTypeName("collecting")
  record Collecting(String id) implements WaitState {}

  /// The facilitator choosing between entries with equally many dots.
  ///
  /// @param sure those that won outright
  /// @param equal those to choose between
  @JsonTypeName("deciding")
  record Deciding(String id, List<Entry> sure, List<Entry> equal) implements WaitState {
    public Deciding {
      sure = List.copyOf(sure);
      equal = List.copyOf(equal);
    }
  }

  /// The group talking about one prompt.
  @JsonTypeName("talking")
  record Talking(String id, int prompt, Instant ends) implements WaitState {}

  /// The facilitator writing a joint wording.
  ///
  /// @param round how many proposals there have been
  /// @param last the earlier proposal, if any
  /// @param objections what was said against it
  @JsonTypeName("wording")
  record Wording(String id, int round, Optional<String> last, List<Statement> objections)
      implements WaitState {
    public Wording {
      objections = List.copyOf(objections);
    }
  }

  /// The group consenting or objecting to a wording.
  ///
  /// @param by who wrote it, and is not asked
  @JsonTypeName("consenting")
  record Consenting(String id, int round, PersonId by, String proposal, Barrier barrier)
      implements WaitState {}

  /// The group making its plan, form by form.
  @JsonTypeName("planning")
  record Planning(String id, List<ActionItem> actions) implements WaitState {
    public Planning {
      actions = List.copyOf(actions);
    }
  }

  /// Owners being asked how it went.
  ///
  /// @param asked the actions whose owner has been asked
  /// @param told the actions whose owner has answered, or whose patience is over
  /// @param moved the new dates of those that have been moved
  @JsonTypeName("following")
  record Following(
      String id,
      Set<String> asked,
      Set<String> told,
      @JsonInclude(JsonInclude.Include.NON_EMPTY) Map<String, LocalDate> moved)
      implements WaitState {
    public Following {
      asked = InOrder.copy(asked);
      told = InOrder.copy(told);
      moved = InOrder.copy(moved);
    }

    /// Nobody has been asked yet.
    public Following(String id) {
      this(id, Set.of(), Set.of(), Map.of());
    }

    /// When the owner of an action is asked about it.
    public LocalDate due(ActionItem action) {
      return moved.getOrDefault(action.id(), action.due());
    }

    public Following asked(ActionItem action) {
      return new Following(id, InOrder.with(asked, action.id()), told, moved);
    }

    public Following told(ActionItem action) {
      return new Following(id, asked, InOrder.with(told, action.id()), moved);
    }

    /// It is asked about on another day, as if it had not been before.
    public Following moved(ActionItem action, LocalDate to) {
      return new Following(
          id, InOrder.without(asked, action.id()), told, InOrder.with(moved, action.id(), to));
    }
  }

  /// Who has answered or skipped, since when, and until when.
  ///
  /// @param answers under the name of the one who gave them; anonymous ones under a pseudonym
  /// @param in who has answered, in the order of their ids: the order of answering is not kept
  /// @param closes when time closes it, if it does
  /// @param lastCall whether those still writing have been told that it closes in a moment
  record Barrier(
      Answers answers,
      Set<PersonId> in,
      Set<PersonId> skipped,
      Instant opened,
      Optional<Instant> closes,
      boolean lastCall) {
    public Barrier {
      in = InOrder.sorted(in);
      skipped = InOrder.sorted(skipped);
    }

    public static Barrier open(Instant now, Optional<Instant> closes) {
      return new Barrier(Answers.NONE, Set.of(), Set.of(), now, closes, false);
    }

    /// Whether nobody waits for this person any more.
    public boolean isIn(PersonId who) {
      return in.contains(who) || skipped.contains(who);
    }

    public Barrier answered(Answers next, PersonId who) {
      return new Barrier(
          next, InOrder.with(in, who), InOrder.without(skipped, who), opened, closes, lastCall);
    }

    /// Somebody passes.
    ///
    /// @param next the answers without this person's
    public Barrier skipped(Answers next, PersonId who) {
      return new Barrier(
          next, InOrder.without(in, who), InOrder.with(skipped, who), opened, closes, lastCall);
    }

    /// Somebody is not waited for any more.
    ///
    /// @param next the answers without this person's
    public Barrier without(Answers next, PersonId who) {
      return new Barrier(
          next, InOrder.without(in, who), InOrder.without(skipped, who), opened, closes, lastCall);
    }

    public Barrier closing(Optional<Instant> at) {
      return new Barrier(answers, in, skipped, opened, at, false);
    }

    /// Closes in a moment, whatever else it waits for.
    public Barrier lastCall(Instant at) {
      return new Barrier(answers, in, skipped, opened, Optional.of(at), true);
    }
  }
}
