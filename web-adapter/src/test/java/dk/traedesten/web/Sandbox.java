package dk.traedesten.web;

import dk.traedesten.dialog.Dialog;
import dk.traedesten.dialog.DialogReader;
import dk.traedesten.dialog.DialogReader.Outcome;
import dk.traedesten.session.Conversation;
import dk.traedesten.spi.InMemoryShelf;
import dk.traedesten.spi.InMemoryStore;
import dk.traedesten.spi.Outbox.Claimed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/// The playground alone, without Redis and without Spring, for working on the page: a port, a
/// folder of dialogs, and `sink` to see every kind of field in one message.
final class Sandbox {
  private Sandbox() {}

  static void main(String[] words) throws IOException, InterruptedException {
    var room =
        Room.open(
            Integer.parseInt(words[0]),
            new InMemoryStore(),
            new InMemoryShelf(),
            InstantSource.system(),
            dialogs(Path.of(words[1])));
    if (words.length > 2) {
      room.channel()
          .deliver(
              new Claimed(
                  KitchenSink.delivery(new Conversation(WebChannel.NAME, "anna")),
                  Optional.empty(),
                  0,
                  false));
    }
    System.out.println(room.at("/playground/"));
    Thread.currentThread().join();
  }

  private static List<Dialog> dialogs(Path folder) throws IOException {
    try (var files = Files.list(folder)) {
      return files.filter(f -> f.toString().endsWith(".yaml")).sorted().map(Sandbox::read).toList();
    }
  }

  private static Dialog read(Path file) {
    try {
      return switch (DialogReader.read(
          String.valueOf(file.getFileName()), Files.readString(file))) {
        case Outcome.Good(var dialog) -> dialog;
        case Outcome.Broken(var faults) -> throw new IllegalStateException(faults.toString());
      };
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
