package dk.traedesten.spi;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dk.traedesten.engine.Event;
import dk.traedesten.engine.EveryState;
import dk.traedesten.engine.Inbound;
import dk.traedesten.engine.state.Engine;
import dk.traedesten.group.GroupEngine;
import dk.traedesten.group.GroupLinks;
import dk.traedesten.group.Holidays;
import dk.traedesten.session.Document;
import dk.traedesten.session.Group;
import dk.traedesten.session.Memory;
import dk.traedesten.session.Participant;
import dk.traedesten.session.Session;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Sessions that earlier releases have stored must be read by every later one: one of every state
/// is kept for each version of the document. These files are never changed; a new version adds its
/// own.
class StoredSessionsTest {
  private static final GroupEngine TENDING = new GroupEngine(Holidays.NONE, GroupLinks.CLOSED);
  private static final Path STORED = Path.of("src/test/resources/stored");

  static List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(STORED)) {
      return files.sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("files")
  void a_session_stored_by_any_release_is_read_and_goes_on(Path file) throws IOException {
    var document = Codec.readDocument(Files.readAllBytes(file));
    var later =
        new Inbound("late", Instant.parse("2030-01-01T12:00:00Z"), new Event.TimeUp("none"));
    switch (document) {
      case Session session ->
          assertThat(Engine.handle(session, later).session()).isEqualTo(session);
      case Group group -> {
        var memory = new Memory(group.people().stream().map(StoredSessionsTest::member).toList());
        assertThat(TENDING.handle(group, memory, later).group()).isEqualTo(group);
      }
    }
    assertThat(Codec.readDocument(Codec.write(document))).isEqualTo(document);
  }

  private static Memory.Remembered member(Participant person) {
    return new Memory.Member(Instant.EPOCH, person);
  }

  @Test
  void this_release_still_writes_what_it_wrote() throws IOException {
    for (var file : files()) {
      if (file.getFileName().toString().startsWith("v" + Codec.VERSION + "-")) {
        var kept = Files.readAllBytes(file);
        assertThat(new String(Codec.write(Codec.readDocument(kept)), UTF_8))
            .as("raise Codec.VERSION, and keep a session of every state of the new version")
            .isEqualTo(Files.readString(file));
      }
    }
  }

  @Test
  void one_of_every_state_is_kept_for_this_version() throws IOException {
    for (var state : EveryState.sessions().entrySet()) {
      var file = STORED.resolve("v%d-%s.json".formatted(Codec.VERSION, state.getKey()));
      keep(file, state.getValue());
      assertThat(file).as("add it with ./test -pl bot-core -Daccept=true").exists();
    }
    var group = STORED.resolve("v%d-group.json".formatted(Codec.VERSION));
    keep(group, Samples.GROUP);
    assertThat(group).exists();
  }

  private static void keep(Path file, Document session) throws IOException {
    if (Boolean.getBoolean("accept") && !Files.exists(file)) {
      Files.createDirectories(STORED);
      Files.write(file, Codec.write(session));
    }
  }
}
