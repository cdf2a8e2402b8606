package dk.traedesten.app;

import dk.traedesten.redis.StoreRefused;
import dk.traedesten.redis.crypto.KeyFileFailed;
import dk.traedesten.redis.embedded.EmbeddedRedisException;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.boot.web.server.PortInUseException;

/// Why a start failed, in one line that says what to do; empty when nobody foresaw it.
final class StartupFailure {
  private StartupFailure() {}

  static Optional<String> of(Throwable failure) {
    return Stream.iterate(Optional.of(failure), Optional::isPresent, StartupFailure::cause)
        .flatMap(Optional::stream)
        .flatMap(f -> said(f).stream())
        .findFirst();
  }

  private static Optional<Throwable> cause(Optional<Throwable> failure) {
    return failure.map(Throwable::getCause);
  }

  private static Optional<String> said(Throwable failure) {
    return switch (failure) {
      case BotSettings.Unusable e -> Optional.ofNullable(e.getMessage());
      case EmbeddedRedisException e -> Optional.ofNullable(e.getMessage());
      case StoreRefused e -> Optional.ofNullable(e.getMessage());
      case KeyFileFailed e -> Optional.ofNullable(e.getMessage());
      case PortInUseException e ->
          Optional.of(
              "Port %d is in use. Stop what uses it, or choose another with TRAEDESTEN_PORT (health: TRAEDESTEN_HEALTH_PORT)."
                  .formatted(e.getPort()));
      default -> Optional.empty();
    };
  }
}
