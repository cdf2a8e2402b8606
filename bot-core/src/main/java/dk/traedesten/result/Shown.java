package dk.traedesten.result;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.time.LocalDate;
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

  /// The answers to a matrix: row → column → distribution, with reversed rows turned.
  ///
  /// @param mean the mean of all cells, rounded to one decimal
  @JsonTypeName("ratings")
  record Ratings(Map<String, Map<String, Distribution>> rows, double mean) implements Shown {
    public Ratings {
      rows = InOrder.copy(rows);
    }

    /// With the mean of all cells, each answer counting once.
    public static Ratings of(Map<String, Map<String, Distribution>> rows) {
      double sum = 0;
      int answers = 0;
      for (var row : rows.values()) {
        for (var spread : row.values()) {
          sum += spread.mean() * spread.answers();
          answers += spread.answers();
        }
      }
      return new Ratings(rows, answers == 0 ? 0 : Distribution.rounded(sum / answers));
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
  ///
  /// @param hidden whether the facilitator has taken its words away
  record Statement(String words, Optional<PersonId> by, boolean hidden) {
    public Statement(String words, Optional<PersonId> by) {
      this(words, by, false);
    }

    /// This statement without its words.
    public Statement hide() {
      return new Statement("", Optional.empty(), true);
    }
  }

  /// How many chose each option, or placed dots on it.
  @JsonTypeName("choices")
  record Choices(Map<String, Integer> counts) implements Shown {
    public Choices {
      counts = InOrder.copy(counts);
    }
  }

  /// Which options were chosen most, without how often: of something sensitive, so that nobody sees
  /// whether all have chosen the same.
  @JsonTypeName("leading")
  record Leading(List<String> options, int answered) implements Shown {
    public Leading {
      options = List.copyOf(options);
    }
  }

  /// The options in the group's order, each with its mean place (1 is first), rounded to one
  /// decimal.
  @JsonTypeName("ranked")
  record Ranked(Map<String, Double> places) implements Shown {
    public Ranked {
      places = InOrder.copy(places);
    }
  }

  /// The dates people gave, each with how many.
  @JsonTypeName("days")
  record Days(Map<LocalDate, Integer> counts) implements Shown {
    public Days {
      counts = InOrder.copy(counts);
    }
  }

  /// Who consents, and what is objected.
  @JsonTypeName("consents")
  record Consents(int given, List<Statement> objections) implements Shown {
    public Consents {
      objections = List.copyOf(objections);
    }
  }

  /// Shown, it would tell what single people answered: those who answered are nearly those of a
  /// result that was shown before.
  @JsonTypeName("telling")
  record Telling(int answered) implements Shown {}

  /// It was promised to others than the group: the facilitator, one person, oneself.
  @JsonTypeName("withheld")
  record Withheld(int answered) implements Shown {}

  /// Too few answered for anything to be shown without showing who.
  @JsonTypeName("too-few")
  record TooFew(int answered, int needed) implements Shown {}
}
