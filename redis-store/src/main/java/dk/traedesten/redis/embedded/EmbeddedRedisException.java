package dk.traedesten.redis.embedded;

/// A reason why the embedded server cannot be used, in words for the person who starts Trædesten.
public sealed class EmbeddedRedisException extends RuntimeException
    permits FolderInUse, ServerFailed, UnsupportedPlatform {
  private static final long serialVersionUID = 1;

  EmbeddedRedisException(String words) {
    super(words);
  }
}
