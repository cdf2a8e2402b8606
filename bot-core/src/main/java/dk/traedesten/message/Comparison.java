package dk.traedesten.message;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import dk.traedesten.dialog.Text;
import java.time.LocalDate;

/// How today's result stands against something that was measured before, or why that may not be
/// said.
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
public sealed interface Comparison {

  /// What it is held against.
  enum Against {
    /// The time before on the same question.
    @JsonProperty("last")
    LAST,
    /// What the group measured when it settled where it starts from.
    @JsonProperty("baseline")
    BASELINE
  }

  /// The same question, with a median that was told.
  ///
  /// @param rough whether it was told rounded
  @JsonTypeName("same")
  record Same(Against against, LocalDate day, double median, boolean rough) implements Comparison {}

  /// The same question, asked of nearly the same people: when it was, never what.
  @JsonTypeName("withheld")
  record Withheld(Against against, LocalDate day) implements Comparison {}

  /// The same question in an older version, or on another scale.
  @JsonTypeName("older")
  record Older(Against against, LocalDate day) implements Comparison {}

  /// Another exercise's question about the same thing: it stands beside, and nothing is worked out
  /// between the two.
  ///
  /// @param rough whether its median was told rounded
  @JsonTypeName("other")
  record Other(Text exercise, LocalDate day, double median, boolean rough, int from, int to)
      implements Comparison {}

  /// Another exercise's question about the same thing, asked of nearly the same people.
  @JsonTypeName("other-withheld")
  record OtherWithheld(Text exercise, LocalDate day) implements Comparison {}
}
