package dk.traedesten.redis;

/// A key that locks something has been destroyed, and what it locks with it.
final class KeyGone extends RuntimeException {
  private static final long serialVersionUID = 1;

  KeyGone() {
    super("its key has been destroyed");
  }
}
