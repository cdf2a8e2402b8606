package dk.traedesten.teams.card;

/// A message as Teams takes it.
///
/// @param card all there is to see, with its charts drawn by Teams itself
/// @param text what notifications say: the beginning of the bot's own words, never what people
///   wrote
public record Rendered(Card card, String text) {}
