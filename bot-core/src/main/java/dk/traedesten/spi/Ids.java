package dk.traedesten.spi;

/// Fresh ids that cannot be guessed.
public interface Ids {

  /// An id of 128 random bits, of letters, digits, `-` and `_`.
  String fresh();
}
