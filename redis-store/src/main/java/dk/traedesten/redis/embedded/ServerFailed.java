package dk.traedesten.redis.embedded;

/// The server could not be started, or could not be taken over.
public final class ServerFailed extends EmbeddedRedisException {
  private static final long serialVersionUID = 1;

  ServerFailed(String words) {
    super(words);
  }

  ServerFailed(String words, Throwable cause) {
    super(words);
    initCause(cause);
  }
}
