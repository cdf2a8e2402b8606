package dk.traedesten.result;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What the group may see of the answers to one prompt, frozen at the reveal.
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
public sealed interface Shown {

  /// The answers to a scale. Names stand with the numbers only where that was promised.
  @JsonTypeName("scores")
  record Scores(Distribution spread, Map<PersonId, Integer> named) implements Shown {
    public Scores {
      named = InOrder.copy(named);
    }
  }

  /// The answers to a matrix: row → column → distribution.
  @JsonTypeName("ratings")
  record Ratings(Map<String, Map<String, Distribution>> rows) implements Shown {
    public Ratings {
      rows = InOrder.copy(rows);
    }
  }

  /// What people wrote, ordered by its words so that the order tells nothing of who wrote.
  @JsonTypeName("statements")
  record Statements(List<Statement> all) implements Shown {
    public Statements {
      all = List.copyOf(all);
    }
  }

  /// One thing a person wrote.
  record Statement(String words, Optional<PersonId> by) {}

  /// How many chose each option.
  @JsonTypeName("choices")
  record Choices(Map<String, Integer> counts) implements Shown {
    public Choices {
      counts = InOrder.copy(counts);
    }
  }

  /// Too few answered for anything to be shown without showing who.
  @JsonTypeName("too-few")
  record TooFew(int answered, int needed) implements Shown {}
}
