package dk.traedesten.redis;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import dk.traedesten.redis.crypto.CannotOpen;
import dk.traedesten.redis.crypto.KeyFile;
import dk.traedesten.session.GroupId;
import dk.traedesten.session.SessionId;
import dk.traedesten.session.Tenant;
import dk.traedesten.spi.Codec;
import dk.traedesten.spi.KeyVault;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// Somebody who has the append-only file of a Redis, the master key and a vault, and knows how
/// everything is kept: what they can read of all that was ever written.
record LogReader(Path folder, KeyFile master, KeyVault vault) {

  /// Everything that can be opened.
  String everything() {
    var words = new EncryptedCodec(master, new DataKeys(vault, master));
    var text = new StringBuilder();
    commands()
        .forEach(command -> {
          var key = text(command, 1);
          switch (text(command, 0) + " " + key.substring(0, Math.min(2, key.length()))) {
            case "HSET s:" -> parts(words, key, command, text);
            case "HSET p:" -> messages(words, key, command, text);
            case "RPUSH m:" -> {
              var name = key.substring(key.indexOf("}:") + 2).split(":", 2);
              read(
                  text,
                  () ->
                      Codec.write(
                          words.remembered(
                              new Tenant(name[1]), new GroupId(name[0]), command.get(2))));
            }
            case "RPUSH x:" ->
                read(
                    text,
                    () ->
                        Codec.write(
                            DeadLetter.read(command.get(2), new Shard(number(key)), words)
                                .delivery()));
            default -> {}
          }
        });
    return text.toString();
  }

  private static int number(String key) {
    return Integer.parseInt(key.substring(key.indexOf('{') + 1, key.indexOf('}')));
  }

  private static void parts(
      EncryptedCodec words, String key, List<byte[]> command, StringBuilder text) {
    var name = key.substring(key.indexOf("}:") + 2);
    int colon = name.indexOf(':');
    var sealing =
        words.parts(
            new Tenant(name.substring(colon + 1)), SessionId.parse(name.substring(0, colon)));
    for (int i = 2; i < command.size(); i += 2) {
      var field = text(command, i);
      var sealed = command.get(i + 1);
      if (field.matches("[sao]:.*")) {
        read(
            text, () -> sealing.opened(field, sealed).map(SealedParts.Opened::words).orElseThrow());
      }
    }
  }

  private static void messages(
      EncryptedCodec words, String key, List<byte[]> command, StringBuilder text) {
    var lane = new Lane(new Shard(number(key)), key.substring(key.indexOf("}:") + 2));
    for (int i = 2; i < command.size(); i += 2) {
      var sealed = command.get(i + 1);
      if (text(command, i).startsWith("message:")) {
        read(text, () -> Codec.write(words.delivery(lane, sealed)));
      }
    }
  }

  private static void read(StringBuilder text, Supplier<byte[]> opened) {
    try {
      text.append(new String(opened.get(), UTF_8)).append('\n');
    } catch (KeyGone | CannotOpen | java.util.NoSuchElementException closed) {
      text.append("closed\n");
    }
  }

  private static String text(List<byte[]> command, int at) {
    return at < command.size() ? new String(command.get(at), UTF_8) : "";
  }

  private List<List<byte[]>> commands() {
    try (Stream<Path> files = Files.walk(folder.resolve("appendonlydir"))) {
      var all = new ArrayList<List<byte[]>>();
      for (var file : files.filter(one -> one.toString().endsWith(".aof")).sorted().toList()) {
        commands(Files.readAllBytes(file), all);
      }
      return all;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void commands(byte[] log, List<List<byte[]>> all) {
    int at = 0;
    while (at < log.length && log[at] == '*') {
      int end = line(log, at);
      int count = Integer.parseInt(new String(log, at + 1, end - at - 1, ISO_8859_1));
      at = end + 2;
      var command = new ArrayList<byte[]>();
      for (int i = 0; i < count; i++) {
        end = line(log, at);
        int length = Integer.parseInt(new String(log, at + 1, end - at - 1, ISO_8859_1));
        command.add(java.util.Arrays.copyOfRange(log, end + 2, end + 2 + length));
        at = end + 2 + length + 2;
      }
      all.add(command);
    }
  }

  private static int line(byte[] log, int from) {
    int at = from;
    while (log[at] != '\r') {
      at++;
    }
    return at;
  }
}
