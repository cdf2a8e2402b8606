package dk.traedesten.teams.card;

import dk.traedesten.message.Chart;
import java.util.List;

/// A message as Teams takes it.
///
/// @param card all there is to see, with its charts drawn by Teams itself
/// @param text what notifications say: the beginning of the bot's own words, never what people
///   wrote
/// @param pictures the charts on the card, from top to bottom
public record Rendered(Card card, String text, List<Chart> pictures) {
  public Rendered {
    pictures = List.copyOf(pictures);
  }
}
