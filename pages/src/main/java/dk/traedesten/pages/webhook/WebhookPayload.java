package dk.traedesten.pages.webhook;

import com.fasterxml.jackson.annotation.JsonProperty;
import dk.traedesten.pages.api.ApiAnswer;
import java.time.Instant;
import java.util.Optional;

/// What a webhook is told: what happened, and the action or the exercise as the API shows it.
///
/// @param at when it is told
record WebhookPayload(
    Type type,
    Instant at,
    Optional<ApiAnswer.Action> action,
    Optional<ApiAnswer.Exercise> exercise) {

  /// What happened.
  enum Type {
    @JsonProperty("action.created")
    ACTION_CREATED,
    @JsonProperty("exercise.finished")
    EXERCISE_FINISHED
  }
}
