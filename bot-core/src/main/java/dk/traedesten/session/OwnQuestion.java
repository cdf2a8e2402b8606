package dk.traedesten.session;

/// A question of the group's own.
///
/// @param words the question
/// @param open whether it is answered in words; otherwise with a number from 1 to 10
public record OwnQuestion(String words, boolean open) {}
