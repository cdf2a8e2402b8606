package dk.traedesten.pages.api;

import com.fasterxml.jackson.annotation.JsonValue;
import dk.traedesten.dialog.Text;
import dk.traedesten.result.Grain;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What a program is answered. The document that describes these answers is made from these types.
public sealed interface ApiAnswer {

  /// All series of the group.
  record AllSeries(List<Series> series) implements ApiAnswer {
    public AllSeries {
      series = List.copyOf(series);
    }
  }

  /// One scale over time, as the group may see it.
  ///
  /// @param title the question
  /// @param from the scale's low end
  /// @param to the scale's high end
  /// @param points what may stand beside each other, oldest first
  /// @param notComparable days on which something was measured that may not stand beside them
  /// @param changed the first day of today's version of the question, where there was another
  ///   before
  /// @param baseline the median the points are compared with
  /// @param limit the median the group does not want to fall below
  record Series(
      String id,
      Text title,
      int from,
      int to,
      List<Point> points,
      List<LocalDate> notComparable,
      Optional<LocalDate> changed,
      Optional<Double> baseline,
      Optional<Integer> limit) {
    public Series {
      points = List.copyOf(points);
      notComparable = List.copyOf(notComparable);
    }
  }

  /// One time the scale was asked.
  ///
  /// @param lower where the middle half of the answers begins; of a median that is told coarsely,
  ///   the least it can be
  /// @param upper where it ends; the most it can be
  /// @param grain how coarsely the median is told, so that nobody's answer can be worked out: the
  ///   nearest whole number, or the middle of its third of the scale
  record Point(
      LocalDate day,
      double median,
      double lower,
      double upper,
      int answered,
      int asked,
      Optional<Grain> grain) {}

  /// All the group has taken on.
  record AllActions(List<Action> actions) implements ApiAnswer {
    public AllActions {
      actions = List.copyOf(actions);
    }
  }

  /// Something a person has taken on.
  ///
  /// @param exercise the id of the exercise it was agreed in
  record Action(
      String id,
      String exercise,
      String what,
      String owner,
      String firstStep,
      String trigger,
      String doneWhen,
      LocalDate due,
      State state,
      Instant agreedAt) {}

  /// Where an action stands.
  enum State {
    OPEN,
    DONE,
    DROPPED;

    /// The word it is written as, here and in the document.
    @Override
    @JsonValue
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /// All exercises of the group.
  record AllExercises(List<Exercise> exercises) implements ApiAnswer {
    public AllExercises {
      exercises = List.copyOf(exercises);
    }
  }

  /// One exercise.
  ///
  /// @param dialog which one, by its id
  /// @param at when it ended, or began while it goes on
  /// @param minutes where its minutes are
  record Exercise(
      String id,
      String dialog,
      Text title,
      String topic,
      Instant at,
      boolean ended,
      String minutes) {}

  /// Why there is no answer, as RFC 9457 writes it.
  record Problem(String type, String title, int status, String detail) implements ApiAnswer {
    static Problem of(int status, String title, String detail) {
      return new Problem("about:blank", title, status, detail);
    }
  }
}
