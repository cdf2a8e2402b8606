package dk.traedesten.redis;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import dk.traedesten.dialog.Mappers;
import dk.traedesten.redis.disk.OwnerOnly;
import dk.traedesten.session.SessionId;
import dk.traedesten.session.Tenant;
import dk.traedesten.spi.KeyVault;
import dk.traedesten.spi.StoreUnavailable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/// A vault in a folder, for the processes of one machine: a file for each document, which is
/// replaced when a key comes or goes and never added to, so that nothing of a destroyed key stays
/// in it.
public final class FileVault implements KeyVault {
  private static final String ENDING = ".json";

  private final Path folder;

  private record Kept(String tenant, String session, Map<String, String> keys) {
    Owner owner() {
      return new Owner(new Tenant(tenant), SessionId.parse(session));
    }
  }

  private FileVault(Path folder) {
    this.folder = folder;
  }

  /// A vault in a folder, which is made for its owner alone when it is not there.
  ///
  /// @throws StoreRefused when it cannot be used
  public static FileVault in(Path folder) {
    try {
      return new FileVault(OwnerOnly.folder(folder));
    } catch (IOException disk) {
      throw new StoreRefused(
          "The folder %s for the keys of sessions (TRAEDESTEN_VAULT) cannot be used: %s"
              .formatted(folder, disk.getMessage()),
          disk);
    }
  }

  @Override
  public synchronized Map<String, byte[]> keys(Owner of) {
    var keys = new HashMap<String, byte[]>();
    written(of).forEach((id, key) -> keys.put(id, Base64.getDecoder().decode(key)));
    return keys;
  }

  @Override
  public synchronized void keep(Owner of, Map<String, byte[]> more) {
    alone(() -> {
      var all = new TreeMap<>(written(of));
      more.forEach((id, key) -> all.put(id, Base64.getEncoder().encodeToString(key)));
      replace(of, all);
    });
  }

  @Override
  public synchronized void destroy(Owner of, Collection<String> ids) {
    alone(() -> {
      var all = new TreeMap<>(written(of));
      if (all.keySet().removeAll(ids)) {
        replace(of, all);
      }
    });
  }

  @Override
  public synchronized void destroy(Owner of) {
    alone(() -> replace(of, Map.of()));
  }

  @Override
  public synchronized List<Owner> owners() {
    try (Stream<Path> files = Files.list(folder)) {
      var owners = new ArrayList<Owner>();
      for (var file : files.filter(one -> one.toString().endsWith(ENDING)).toList()) {
        owners.add(read(file).owner());
      }
      return owners;
    } catch (IOException disk) {
      throw new StoreUnavailable(disk);
    }
  }

  /// While no other process changes anything.
  private void alone(Runnable change) {
    try (var channel = FileChannel.open(folder.resolve("lock"), CREATE, WRITE);
        var lock = channel.lock()) {
      if (lock.isValid()) {
        change.run();
      }
    } catch (IOException disk) {
      throw new StoreUnavailable(disk);
    }
  }

  private Map<String, String> written(Owner of) {
    try {
      var file = file(of);
      return Files.exists(file) ? read(file).keys() : Map.of();
    } catch (IOException disk) {
      throw new StoreUnavailable(disk);
    }
  }

  private static Kept read(Path file) throws IOException {
    return Mappers.JSON.readValue(Files.readString(file), Kept.class);
  }

  private void replace(Owner of, Map<String, String> keys) {
    try {
      if (keys.isEmpty()) {
        OwnerOnly.delete(file(of));
      } else {
        var kept = new Kept(of.tenant().value(), of.session().toString(), keys);
        OwnerOnly.write(file(of), Mappers.JSON.writeValueAsString(kept));
      }
    } catch (IOException disk) {
      throw new StoreUnavailable(disk);
    }
  }

  private Path file(Owner of) {
    return folder.resolve(Fingerprint.of(of.tenant().value(), of.session().toString()) + ENDING);
  }
}
