package dk.traedesten.redis.crypto;

/// Sealed words that none of the keys opens as what they were asked for: another key file than the
/// one they were sealed with, or words that were moved or changed.
public final class CannotOpen extends RuntimeException {
  private static final long serialVersionUID = 1;

  CannotOpen(AssociatedData to, Throwable cause) {
    super(
        "None of the keys opens the stored %s. Is this the key file it was stored with?"
            .formatted(to.kind()),
        cause);
  }
}
