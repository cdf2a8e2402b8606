package dk.traedesten.app;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/// The bot in a process of its own, from its jar, on ports that are free.
final class RunningBot implements AutoCloseable {
  private static final Pattern PAGE = Pattern.compile("Playground +(http://\\S+)");
  private static final Pattern SLACK = Pattern.compile("Slack +(http://\\S+)");
  private static final Pattern TEAMS = Pattern.compile("Teams +(http://\\S+)");
  private static final Pattern HEALTH = Pattern.compile("Health +(http://\\S+)");

  private final Process process;
  private final String page;
  private final String slack;
  private final String teams;
  private final String health;
  private final Queue<String> said;

  private RunningBot(
      Process process, String page, String slack, String teams, String health, Queue<String> said) {
    this.process = process;
    this.page = page;
    this.slack = slack;
    this.teams = teams;
    this.health = health;
    this.said = said;
  }

  /// Starts it and waits until it says that it is up.
  static RunningBot start(Path data) {
    return start(Map.of("TRAEDESTEN_DATA", data.toString()));
  }

  /// Starts it with exercises of our own.
  static RunningBot start(Path data, Path dialogs) {
    return start(
        Map.of("TRAEDESTEN_DATA", data.toString(), "TRAEDESTEN_DIALOGS", dialogs.toString()));
  }

  static RunningBot start(Map<String, String> environment) {
    var process = launch(environment);
    var page = "";
    var slack = "";
    var teams = "";
    var said = new ConcurrentLinkedQueue<String>();
    try {
      var lines = new BufferedReader(new InputStreamReader(process.getInputStream(), UTF_8));
      for (var line = lines.readLine(); line != null; line = lines.readLine()) {
        said.add(line);
        var up = PAGE.matcher(line);
        if (up.find()) {
          page = up.group(1);
        }
        var events = SLACK.matcher(line);
        if (events.find()) {
          slack = events.group(1);
        }
        var messages = TEAMS.matcher(line);
        if (messages.find()) {
          teams = messages.group(1);
        }
        var health = HEALTH.matcher(line);
        if (health.find()) {
          Thread.ofVirtual().start(() -> drain(lines, said));
          return new RunningBot(process, page, slack, teams, health.group(1), said);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    throw new AssertionError("the bot did not start: " + said);
  }

  /// Reads what it says until it is gone, so that it never waits to be heard.
  private static void drain(BufferedReader lines, Queue<String> said) {
    try (lines) {
      for (var line = lines.readLine(); line != null; line = lines.readLine()) {
        said.add(line);
      }
    } catch (IOException gone) {
      // it was killed
    }
  }

  /// Starts it with an environment in which it cannot run.
  ///
  /// @return what it said, when it has ended by itself
  static String refused(Map<String, String> environment) {
    var process = launch(environment);
    try {
      var said = new String(process.getInputStream().readAllBytes(), UTF_8);
      if (!process.waitFor(30, TimeUnit.SECONDS) || process.exitValue() != 1) {
        throw new AssertionError("it did not end with status 1: " + said);
      }
      return said;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    } finally {
      process.destroyForcibly();
    }
  }

  private static Process launch(Map<String, String> environment) {
    var command =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "--sun-misc-unsafe-memory-access=allow",
            "--enable-native-access=ALL-UNNAMED",
            "-Dstdout.encoding=UTF-8",
            "-Dstderr.encoding=UTF-8",
            "-jar",
            "target/traedesten.jar");
    var builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().put("TRAEDESTEN_PORT", "0");
    builder.environment().put("TRAEDESTEN_HEALTH_PORT", "0");
    builder.environment().putAll(environment);
    try {
      return builder.start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String page() {
    return page;
  }

  /// Where Slack is to send everything.
  String slack() {
    return slack;
  }

  /// Where Teams is to send everything.
  String teams() {
    return teams;
  }

  /// Everything it has written so far.
  List<String> said() {
    return List.copyOf(said);
  }

  String health() {
    return health;
  }

  /// Ends it without a word, as a power cut would.
  void kill() {
    process.destroyForcibly();
    end();
  }

  /// Ends it as Ctrl-C does.
  @Override
  public void close() {
    process.destroy();
    end();
  }

  private void end() {
    try {
      process.waitFor(30, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
