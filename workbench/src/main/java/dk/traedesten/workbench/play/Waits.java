package dk.traedesten.workbench.play;

import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;

/// Spans of time as one types them: `10m`, `3h`, `1d`, `2w`.
final class Waits {
  private static final Pattern FORM = Pattern.compile("([0-9]{1,4})\\s*([mhdw])");

  private Waits() {}

  static Optional<Duration> read(String written) {
    var parts = FORM.matcher(written);
    if (!parts.matches()) {
      return Optional.empty();
    }
    long n = Long.parseLong(parts.group(1));
    return Optional.of(
        switch (parts.group(2)) {
          case "m" -> Duration.ofMinutes(n);
          case "h" -> Duration.ofHours(n);
          case "d" -> Duration.ofDays(n);
          default -> Duration.ofDays(7 * n);
        });
  }
}
