package dk.traedesten.session;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import dk.traedesten.result.Answers;
import dk.traedesten.result.InOrder;
import dk.traedesten.result.PersonId;
import dk.traedesten.result.Shown.Statement;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What a running session waits for right now.
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
public sealed interface Moment {

  /// Its id: presses and answers name it, and those that name an earlier one are declined.
  String id();

  /// Answers from everyone asked, behind one barrier.
  @JsonTypeName("asking")
  record Asking(String id, Barrier barrier) implements Moment {}

  /// The facilitator joining entries that say the same.
  @JsonTypeName("gathering")
  record Gathering(String id, List<Entry> entries) implements Moment {
    public Gathering {
      entries = List.copyOf(entries);
    }
  }

  /// The facilitator choosing between entries with equally many dots.
  ///
  /// @param sure those that won outright
  /// @param equal those to choose between
  @JsonTypeName("deciding")
  record Deciding(String id, List<Entry> sure, List<Entry> equal) implements Moment {
    public Deciding {
      sure = List.copyOf(sure);
      equal = List.copyOf(equal);
    }
  }

  /// The group talking about one prompt.
  @JsonTypeName("talking")
  record Talking(String id, int prompt, Instant ends) implements Moment {}

  /// The facilitator writing a joint wording.
  ///
  /// @param round how many proposals there have been
  /// @param last the earlier proposal, if any
  /// @param objections what was said against it
  @JsonTypeName("wording")
  record Wording(String id, int round, Optional<String> last, List<Statement> objections)
      implements Moment {
    public Wording {
      objections = List.copyOf(objections);
    }
  }

  /// The group consenting or objecting to a wording.
  @JsonTypeName("consenting")
  record Consenting(String id, int round, String proposal, Barrier barrier) implements Moment {}

  /// The group making its plan, form by form.
  @JsonTypeName("planning")
  record Planning(String id, List<Action> actions) implements Moment {
    public Planning {
      actions = List.copyOf(actions);
    }
  }

  /// Owners being asked how it went.
  ///
  /// @param asked the actions whose owner has been asked
  /// @param told the actions whose owner has answered, or whose patience is over
  @JsonTypeName("following")
  record Following(String id, Set<String> asked, Set<String> told) implements Moment {
    public Following {
      asked = InOrder.copy(asked);
      told = InOrder.copy(told);
    }
  }

  /// Who has answered or skipped, since when, and until when.
  ///
  /// @param closes when time closes it, if it does
  record Barrier(Answers answers, Set<PersonId> skipped, Instant opened, Optional<Instant> closes) {
    public Barrier {
      skipped = InOrder.copy(skipped);
    }

    public static Barrier open(Instant now, Optional<Instant> closes) {
      return new Barrier(Answers.NONE, Set.of(), now, closes);
    }

    public boolean isIn(PersonId who) {
      return skipped.contains(who) || !answers.own(who).isEmpty();
    }

    public Barrier answered(Answers next, PersonId who) {
      return new Barrier(next, InOrder.without(skipped, who), opened, closes);
    }

    public Barrier skipped(PersonId who) {
      return new Barrier(answers.without(who), InOrder.with(skipped, who), opened, closes);
    }

    public Barrier without(PersonId who) {
      return new Barrier(answers.without(who), InOrder.without(skipped, who), opened, closes);
    }

    public Barrier closing(Instant at) {
      return new Barrier(answers, skipped, opened, Optional.of(at));
    }
  }
}
