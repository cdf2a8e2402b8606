package dk.traedesten.redis.embedded;

/// No server comes along for this kind of machine.
public final class UnsupportedPlatform extends EmbeddedRedisException {
  private static final long serialVersionUID = 1;

  UnsupportedPlatform(Platform platform) {
    super(
        ("No Redis server comes along for %s on %s. Start a Redis or Valkey server yourself and set"
                + " REDIS_URL to it, for example REDIS_URL=redis://127.0.0.1:6379")
            .formatted(platform.os(), platform.arch()));
  }
}
