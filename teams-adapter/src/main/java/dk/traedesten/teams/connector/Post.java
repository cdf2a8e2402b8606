package dk.traedesten.teams.connector;

import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/// What is said.
///
/// @param card nothing for a line of words
/// @param text the same in words: what a notification says, and what is read out
public record Post(Optional<ObjectNode> card, String text) {

  /// A card.
  public Post(ObjectNode card, String text) {
    this(Optional.of(card), text);
  }

  /// A line of words.
  public Post(String text) {
    this(Optional.empty(), text);
  }

  /// What people wrote is nobody's business in a log.
  @Override
  public String toString() {
    return "post";
  }
}
