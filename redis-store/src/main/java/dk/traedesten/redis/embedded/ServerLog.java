package dk.traedesten.redis.embedded;

import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What the server wrote about itself since it was started. It holds nothing that people have said.
record ServerLog(Path file) {
  private static final Pattern STARTED = Pattern.compile("pid=(\\d+), just started");
  private static final Pattern STAMP = Pattern.compile("^\\d+:\\w \\d+ \\w+ \\d+ [\\d:.]+ [-.*#] ");

  static ServerLog of(Path folder) {
    return new ServerLog(folder.resolve("redis.log"));
  }

  /// Puts the log of the last server aside, so that every line is about the next one.
  void begin() throws IOException {
    if (Files.exists(file)) {
      Files.move(file, file.resolveSibling("redis.log.1"), REPLACE_EXISTING);
    }
  }

  /// The number of the process that writes it; absent until it has begun.
  Optional<Long> writer() {
    return lines().stream()
        .map(STARTED::matcher)
        .filter(Matcher::find)
        .findFirst()
        .map(found -> Long.valueOf(found.group(1)));
  }

  boolean tells(String words) {
    return lines().stream().anyMatch(line -> line.contains(words));
  }

  /// Its last line; the one that says why, when the server has given up.
  String lastLine() {
    var lines = lines();
    return lines.isEmpty() ? "it wrote nothing" : STAMP.matcher(lines.getLast()).replaceFirst("");
  }

  private List<String> lines() {
    try {
      return Files.exists(file) ? Files.readAllLines(file) : List.of();
    } catch (IOException unreadable) {
      return List.of("its log cannot be read: " + unreadable.getMessage());
    }
  }
}
