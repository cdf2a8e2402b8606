package dk.traedesten.app;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static org.assertj.core.api.Assertions.assertThat;

import dk.traedesten.dialog.Dialog;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The organisation's own exercises while somebody writes them.
class DialogWatchTest {
  private static final long LONGEST = 30;

  @TempDir Path parent;
  private Path own;
  private Dialogs dialogs;
  private DialogWatch watch;
  private final BlockingQueue<List<Dialog>> offered = new LinkedBlockingQueue<>();
  private final BlockingQueue<String> refused = new LinkedBlockingQueue<>();

  @BeforeEach
  void open() throws IOException, InterruptedException {
    own = Files.createDirectory(parent.resolve("own"));
    write("egen.yaml", "Egen");
    dialogs = Dialogs.read(Optional.of(own), fault -> refused.add(fault.toString()));
    watch(Duration.ofDays(1));
    // It looks once at its start: what a test writes must not be met half written there.
    offered.add(offered.take());
  }

  private void watch(Duration nowAndThen) {
    watch = new DialogWatch(dialogs, nowAndThen, () -> offered.add(dialogs.get().dialogs()));
    watch.start();
  }

  @AfterEach
  void close() {
    watch.stop();
  }

  private static String exercise(String id, String title) {
    try {
      return Files.readString(Path.of("../dialogs/puls.yaml"))
          .replace("id: puls", "id: " + id)
          .replace("Ugentlig puls", title);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private Path write(String file, String title) throws IOException {
    return Files.writeString(own.resolve(file), exercise(file.replace(".yaml", ""), title));
  }

  private static Predicate<List<Dialog>> offers(String id, String title) {
    return all -> all.stream().anyMatch(d -> d.id().equals(id) && d.title().da().equals(title));
  }

  private static Predicate<List<Dialog>> lacks(String id) {
    return all -> all.stream().noneMatch(d -> d.id().equals(id));
  }

  /// Waits until what is offered is as it should be.
  private void until(Predicate<List<Dialog>> expected) throws InterruptedException {
    for (var now = dialogs.get().dialogs(); !expected.test(now); ) {
      now = offered.poll(LONGEST, TimeUnit.SECONDS);
      assertThat(now).as("nobody looked at the folder").isNotNull();
    }
  }

  private void stays(String id, String title) {
    assertThat(offers(id, title).test(dialogs.get().dialogs())).as(title).isTrue();
  }

  @Test
  void a_new_file_is_offered() throws IOException, InterruptedException {
    write("ny.yaml", "Ny");
    until(offers("ny", "Ny"));
    stays("egen", "Egen");
  }

  @Test
  void a_changed_file_is_offered_as_it_is_now() throws IOException, InterruptedException {
    write("egen.yaml", "Egen anden udgave");
    until(offers("egen", "Egen anden udgave"));
  }

  @Test
  void a_file_that_is_taken_away_is_offered_no_more() throws IOException, InterruptedException {
    Files.delete(own.resolve("egen.yaml"));
    until(lacks("egen"));
    assertThat(dialogs.get().dialogs()).as("ours").hasSizeGreaterThan(4);
  }

  @Test
  void when_theirs_is_taken_away_ours_is_back() throws IOException, InterruptedException {
    write("puls.yaml", "Vores puls");
    until(offers("puls", "Vores puls"));
    Files.delete(own.resolve("puls.yaml"));
    until(offers("puls", "Ugentlig puls"));
  }

  @Test
  void an_editor_may_write_beside_and_rename() throws IOException, InterruptedException {
    var beside = write(".egen.yaml.swp", "Egen");
    Files.writeString(beside, exercise("egen", "Egen omdøbt"));
    Files.move(beside, own.resolve("egen.yaml"), ATOMIC_MOVE);
    until(offers("egen", "Egen omdøbt"));
    Files.move(own.resolve("egen.yaml"), own.resolve("egen.yaml~"), ATOMIC_MOVE);
    write("egen.yaml", "Egen med kopi");
    until(offers("egen", "Egen med kopi"));
    assertThat(refused).isEmpty();
  }

  @Test
  void a_broken_change_is_refused_once_and_the_earlier_stays()
      throws IOException, InterruptedException {
    Files.writeString(
        own.resolve("egen.yaml"), exercise("egen", "Egen").replace("to: 10", "to: x"));
    assertThat(refused.poll(LONGEST, TimeUnit.SECONDS)).contains("egen.yaml:30", "`to`", "write");
    write("ny.yaml", "Ny");
    until(offers("ny", "Ny"));
    stays("egen", "Egen");
    assertThat(refused).as("what has not changed is not refused again").isEmpty();
    write("egen.yaml", "Egen rettet");
    until(offers("egen", "Egen rettet"));
  }

  @Test
  void a_file_that_is_no_text_is_refused_and_the_earlier_stays()
      throws IOException, InterruptedException {
    Files.write(own.resolve("egen.yaml"), "id: øh".getBytes(StandardCharsets.ISO_8859_1));
    assertThat(refused.poll(LONGEST, TimeUnit.SECONDS)).contains("egen.yaml:1", "UTF-8");
    stays("egen", "Egen");
  }

  @Test
  void a_folder_that_goes_away_and_comes_back_is_watched_again()
      throws IOException, InterruptedException {
    watch.stop();
    watch(Duration.ofMillis(20));
    var aside = Files.move(own, parent.resolve("aside"));
    Files.createDirectory(own);
    Files.copy(aside.resolve("egen.yaml"), own.resolve("egen.yaml"));
    write("ny.yaml", "Ny");
    until(offers("ny", "Ny"));
    stays("egen", "Egen");
  }
}
