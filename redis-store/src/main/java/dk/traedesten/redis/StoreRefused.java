package dk.traedesten.redis;

/// A reason why this Redis is not used, in words for the person who starts Trædesten.
public final class StoreRefused extends RuntimeException {
  private static final long serialVersionUID = 1;

  StoreRefused(String words) {
    super(words);
  }

  StoreRefused(String words, Throwable cause) {
    super(words, cause);
  }
}
