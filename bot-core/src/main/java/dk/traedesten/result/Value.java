package dk.traedesten.result;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What a person answered to one prompt.
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
public sealed interface Value {

  /// The person's own words.
  @JsonTypeName("words")
  record Words(String text) implements Value {}

  /// Several short answers.
  @JsonTypeName("entries")
  record Entries(List<String> texts) implements Value {
    public Entries {
      texts = List.copyOf(texts);
    }
  }

  /// A number on a scale.
  @JsonTypeName("score")
  record Score(int number) implements Value {}

  /// One option, by its id.
  @JsonTypeName("pick")
  record Pick(String option) implements Value {}

  /// Several options, by their ids.
  @JsonTypeName("picks")
  record Picks(Set<String> options) implements Value {
    public Picks {
      options = InOrder.copy(options);
    }
  }

  /// All options, the most important first.
  @JsonTypeName("order")
  record Order(List<String> options) implements Value {
    public Order {
      options = List.copyOf(options);
    }
  }

  /// A number for each row and column of a matrix: row → column → number.
  @JsonTypeName("ratings")
  record Ratings(Map<String, Map<String, Integer>> rows) implements Value {
    public Ratings {
      rows = InOrder.copy(rows);
    }
  }

  /// Dots on the entries of a list: entry → dots.
  @JsonTypeName("dots")
  record Dots(Map<String, Integer> on) implements Value {
    public Dots {
      on = InOrder.copy(on);
    }
  }

  /// Consent to a proposal, or an objection to it in the person's own words.
  @JsonTypeName("consent")
  record Consent(boolean given, String objection) implements Value {}

  /// Another person.
  @JsonTypeName("person")
  record Person(PersonId who) implements Value {}

  /// A date.
  @JsonTypeName("day")
  record Day(LocalDate date) implements Value {}
}
