package dk.traedesten.app;

import dk.traedesten.dialog.Mappers;
import dk.traedesten.redis.RedisUrl;
import dk.traedesten.redis.Rights;
import dk.traedesten.redis.RightsReceipt;
import dk.traedesten.redis.disk.OwnerOnly;
import dk.traedesten.redis.embedded.EmbeddedRedis;
import dk.traedesten.redis.embedded.FolderInUse;
import dk.traedesten.result.PersonId;
import dk.traedesten.session.GroupId;
import dk.traedesten.session.Tenant;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.boot.logging.LoggingSystem;

/// The rights of access and erasure, as commands. Each writes a receipt, and a line in `audit.log`
/// that tells how much of what, and of whom only a fingerprint.
final class RightsCommands {
  /// How the commands are written.
  static final String USAGE =
      """
      ./run export person ID         prints everything that is kept of a person, as JSON
      ./run export group ID          the same of a group, but for single people's answers
      ./run erase person ID          throws away everything that is kept of a person
      ./run erase group ID           throws away everything that is kept of a group
                                     ORGANISATION/ID where several organisations know the same ID
      """;

  /// A person or a group, in one organisation or wherever it is known.
  private record Wanted(boolean person, Optional<Tenant> tenant, String id) {
    static Wanted of(String kind, String written) {
      int slash = written.indexOf('/');
      return new Wanted(
          kind.equals("person"),
          slash < 0 ? Optional.empty() : Optional.of(new Tenant(written.substring(0, slash))),
          written.substring(slash + 1));
    }

    List<Tenant> known(Rights rights) {
      var all =
          person ? rights.whereIsPerson(new PersonId(id)) : rights.whereIsGroup(new GroupId(id));
      return all.stream().filter(one -> tenant.isEmpty() || tenant.get().equals(one)).toList();
    }
  }

  private final BotSettings configuration;
  private final PrintStream out;
  private final PrintStream err;

  private RightsCommands(BotSettings configuration, PrintStream out, PrintStream err) {
    this.configuration = configuration;
    this.out = out;
    this.err = err;
  }

  /// Whether the words are one of these commands.
  static boolean isOne(List<String> words) {
    return words.size() == 3
        && List.of("export", "erase").contains(words.get(0))
        && List.of("person", "group").contains(words.get(1));
  }

  /// Does what the words say, on the store that the environment names: also while a bot uses it.
  ///
  /// @return the exit status: 0 well, 1 nothing is kept, or not everything could be opened
  static int run(
      List<String> words, Map<String, String> environment, PrintStream out, PrintStream err) {
    // What it prints is to be kept; nothing else is said in between.
    LoggingSystem.get(RightsCommands.class.getClassLoader()).beforeInitialize();
    var commands = new RightsCommands(BotSettings.read(environment), out, err);
    return commands.on(words.get(0), Wanted.of(words.get(1), words.get(2)));
  }

  private int on(String verb, Wanted wanted) {
    if (configuration.redis().isPresent()) {
      return on(configuration.redis().get(), verb, wanted);
    }
    try (var server = EmbeddedRedis.open(configuration.data())) {
      return on(RedisUrl.parse(server.url().toString()), verb, wanted);
    } catch (FolderInUse atWork) {
      var url = EmbeddedRedis.atWork(configuration.data()).orElseThrow(() -> atWork);
      return on(RedisUrl.parse(url.toString()), verb, wanted);
    }
  }

  private int on(RedisUrl url, String verb, Wanted wanted) {
    try (var redis = configuration.open(url)) {
      var known = wanted.known(redis.rights());
      return switch (known.size()) {
        case 0 -> {
          err.println("Nothing is kept under this ID.");
          yield 1;
        }
        case 1 -> on(redis.rights(), verb, known.getFirst(), wanted);
        default -> {
          err.printf(
              "Several organisations know this ID; write one of them before it: %s%n",
              String.join(", ", known.stream().map(one -> one.value() + "/…").toList()));
          yield 1;
        }
      };
    }
  }

  private int on(Rights rights, String verb, Tenant tenant, Wanted wanted) {
    var receipt =
        verb.equals("erase") ? erase(rights, tenant, wanted) : export(rights, tenant, wanted);
    var kind = wanted.person() ? "person" : "group";
    var line =
        "%s %s %s %s: %s"
            .formatted(
                Instant.now().truncatedTo(ChronoUnit.SECONDS),
                verb,
                kind,
                fingerprint(tenant, wanted),
                receipt);
    audit(line);
    (verb.equals("erase") ? out : err).println("Receipt: " + line);
    if (receipt.counts().containsKey("unreadable")) {
      err.println(
          "Some of what is kept could not be opened: another release wrote it, or its key is gone. Run this again with the release and the keys that wrote it.");
      return 1;
    }
    return 0;
  }

  private static RightsReceipt erase(Rights rights, Tenant tenant, Wanted wanted) {
    return wanted.person()
        ? rights.erase(tenant, new PersonId(wanted.id()))
        : rights.erase(tenant, new GroupId(wanted.id()));
  }

  private RightsReceipt export(Rights rights, Tenant tenant, Wanted wanted) {
    var exported =
        wanted.person()
            ? rights.export(tenant, new PersonId(wanted.id()))
            : rights.export(tenant, new GroupId(wanted.id()));
    out.println(Mappers.JSON.writerWithDefaultPrettyPrinter().writeValueAsString(exported.kept()));
    return exported.receipt();
  }

  /// Tells that it was the same one, and not who.
  private static String fingerprint(Tenant tenant, Wanted wanted) {
    try {
      var whole = tenant.value() + "\n" + wanted.id();
      var digest =
          MessageDigest.getInstance("SHA-256").digest(whole.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest, 0, 8);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private void audit(String line) {
    try {
      var file = OwnerOnly.folder(configuration.data()).resolve("audit.log");
      if (!Files.exists(file)) {
        OwnerOnly.write(file, "");
      }
      Files.writeString(file, line + "\n", StandardOpenOption.APPEND);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
