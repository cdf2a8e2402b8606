package dk.traedesten.spi.parts;

import dk.traedesten.result.PersonId;

/// One part of what is kept of a document. What is promised to be gone at different times stands in
/// different parts, and each of these is locked with a key of its own.
public sealed interface StoredPart {

  /// What everybody's session is made of, kept as long as it is.
  enum Shared implements StoredPart {
    /// Where it stands.
    DOCUMENT,
    /// What was settled at the start.
    BRIEF,
    /// Its people.
    ROSTER,
    /// How it came where it is.
    TRACK,
    /// What has come out.
    OUTCOMES,
    /// Who was told which promise.
    PROMISED,
    /// What the group remembered when it started.
    BEFORE
  }

  /// What could tell whose an anonymous answer is, until its step has closed. The secret, the
  /// answers and who is in never stand in one part.
  enum Anonymous implements StoredPart {
    /// From which the names of anonymous answers are made.
    PSEUDONYM_KEY,
    /// The answers.
    ANSWERS
  }

  /// What one person has answered.
  record Own(PersonId who) implements StoredPart {}

  /// What one person has begun to write for one moment.
  record Begun(PersonId who, String moment) implements StoredPart {}
}
