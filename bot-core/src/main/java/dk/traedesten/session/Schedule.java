package dk.traedesten.session;

import com.fasterxml.jackson.annotation.JsonProperty;
import dk.traedesten.dialog.AnswerVisibility;
import dk.traedesten.result.InOrder;
import dk.traedesten.result.PersonId;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/// A pulse that comes by itself.
///
/// @param id unique in the group
/// @param facilitator who planned it, and leads it
/// @param first no earlier than this day
/// @param last no later than this day
/// @param window how long answers are waited for
/// @param questions up to three of the group's own, to be answered from 1 to 10 or in words
/// @param paused whether it rests until somebody lets it go on
/// @param next when it comes; empty when it does not come again
/// @param inWords the places of those questions that are answered in words, from 0
public record Schedule(
    String id,
    PersonId facilitator,
    String topic,
    AnswerVisibility mode,
    Rhythm rhythm,
    DayOfWeek day,
    LocalTime time,
    ZoneId zone,
    LocalDate first,
    Optional<LocalDate> last,
    DaysOff daysOff,
    Duration window,
    List<String> questions,
    boolean paused,
    Optional<Instant> next,
    Set<Integer> inWords) {
  public Schedule {
    questions = List.copyOf(questions);
    inWords = InOrder.copy(inWords);
  }

  /// With questions that are answered from 1 to 10.
  public Schedule(
      String id,
      PersonId facilitator,
      String topic,
      AnswerVisibility mode,
      Rhythm rhythm,
      DayOfWeek day,
      LocalTime time,
      ZoneId zone,
      LocalDate first,
      Optional<LocalDate> last,
      DaysOff daysOff,
      Duration window,
      List<String> questions,
      boolean paused,
      Optional<Instant> next) {
    this(
        id,
        facilitator,
        topic,
        mode,
        rhythm,
        day,
        time,
        zone,
        first,
        last,
        daysOff,
        window,
        questions,
        paused,
        next,
        Set.of());
  }

  /// The group's own questions, each with how it is answered.
  public List<OwnQuestion> ownQuestions() {
    return IntStream.range(0, questions.size())
        .mapToObj(i -> new OwnQuestion(questions.get(i), inWords.contains(i)))
        .toList();
  }

  /// How often it comes.
  public enum Rhythm {
    @JsonProperty("weekly")
    WEEKLY,
    @JsonProperty("fortnightly")
    FORTNIGHTLY,
    /// On the same weekday of each month as the first time: the second Tuesday, say. A fifth one is
    /// the last one where a month has only four.
    @JsonProperty("monthly")
    MONTHLY
  }

  /// The same, coming at another time next.
  public Schedule coming(Optional<Instant> when) {
    return with(paused, when);
  }

  public Schedule paused(boolean rests, Optional<Instant> when) {
    return with(rests, when);
  }

  private Schedule with(boolean rests, Optional<Instant> when) {
    return new Schedule(
        id,
        facilitator,
        topic,
        mode,
        rhythm,
        day,
        time,
        zone,
        first,
        last,
        daysOff,
        window,
        questions,
        rests,
        when,
        inWords);
  }
}
