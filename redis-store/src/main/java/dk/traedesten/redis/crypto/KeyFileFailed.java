package dk.traedesten.redis.crypto;

import java.nio.file.Path;

/// A key file that is not there or cannot be used, in words for the person who starts Trædesten.
public final class KeyFileFailed extends RuntimeException {
  private static final long serialVersionUID = 1;

  private KeyFileFailed(String words) {
    super(words);
  }

  private KeyFileFailed(String words, Throwable cause) {
    super(words, cause);
  }

  static KeyFileFailed missing(Path file) {
    return new KeyFileFailed(
        ("There is no key file at %s. What is stored cannot be read without it: put it back from its"
                + " backup, or set TRAEDESTEN_KEYS to where it lies.")
            .formatted(file));
  }

  static KeyFileFailed there(Path file) {
    return new KeyFileFailed(
        "There is a key file at %s already; it was left as it is.".formatted(file));
  }

  static KeyFileFailed unusable(Path file, Exception cause) {
    // The cause's own words could quote the file, and the file is the secret.
    return new KeyFileFailed(
        "The key file %s cannot be used: %s. Put it back from its backup."
            .formatted(file, cause.getClass().getSimpleName()));
  }

  static KeyFileFailed unwritable(Path file, Exception cause) {
    return new KeyFileFailed("The key file %s cannot be written: %s".formatted(file, cause), cause);
  }
}
