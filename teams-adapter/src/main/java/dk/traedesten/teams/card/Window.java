package dk.traedesten.teams.card;

/// A card in a window of its own, which Teams calls a dialog or a task module.
///
/// @param title what stands above it
public record Window(String title, Card card) {}
