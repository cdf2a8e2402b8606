package dk.traedesten.teams.card;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/// Something to press on a card.
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
public sealed interface CardAction {

  /// Whether what is filled in on the card goes along, and is checked before.
  enum Inputs {
    AUTO,
    NONE
  }

  /// How much an action stands out.
  enum Style {
    POSITIVE,
    DESTRUCTIVE
  }

  /// Asks the bot for the next card.
  ///
  /// @param fallback where Teams does not know of such actions
  @JsonTypeName("Action.Execute")
  record Execute(
      String title,
      String verb,
      Optional<Style> style,
      Optional<String> tooltip,
      Inputs associatedInputs,
      ObjectNode data,
      Optional<Submit> fallback)
      implements CardAction {}

  /// Tells the bot, or lets it open or go on with a window.
  @JsonTypeName("Action.Submit")
  record Submit(
      String title,
      Optional<Style> style,
      Optional<String> tooltip,
      Inputs associatedInputs,
      ObjectNode data)
      implements CardAction {}

  /// Opens a page in the browser; the bot is not told.
  @JsonTypeName("Action.OpenUrl")
  record OpenUrl(String title, String url) implements CardAction {}

  /// Unfolds something on the card, and folds it up again; the bot is not told.
  @JsonTypeName("Action.ToggleVisibility")
  record Unfold(String title, List<String> targetElements) implements CardAction {
    public Unfold {
      targetElements = List.copyOf(targetElements);
    }
  }
}
