package dk.traedesten.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Optional;

/// What was sent, as far as there is room for it.
final class Body {
  /// In bytes: thirty long answers would fit.
  static final int LARGEST = 256 * 1024;

  private Body() {}

  /// The bytes; empty when there are too many.
  static Optional<byte[]> read(HttpServletRequest request) throws IOException {
    if (request.getContentLengthLong() > LARGEST) {
      return Optional.empty();
    }
    var bytes = request.getInputStream().readNBytes(LARGEST + 1);
    return bytes.length > LARGEST ? Optional.empty() : Optional.of(bytes);
  }
}
