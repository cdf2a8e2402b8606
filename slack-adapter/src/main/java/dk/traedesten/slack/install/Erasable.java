package dk.traedesten.slack.install;

import dk.traedesten.session.Tenant;
import dk.traedesten.spi.Shelf;
import java.util.Optional;
import java.util.SequencedMap;

/// A shelf that knows what it holds of each workspace, so that it can be emptied when the bot has
/// been taken out there. Whatever is kept of a workspace lies under a name of the form
/// `slack.<what>.<tenant>` or `slack.<what>.<tenant>.<more>`.
public final class Erasable implements Shelf {
  private final Shelf shelf;

  public Erasable(Shelf shelf) {
    this.shelf = shelf;
  }

  @Override
  public void put(String name, String key, byte[] document) {
    note(name);
    shelf.put(name, key, document);
  }

  @Override
  public boolean putIfAbsent(String name, String key, byte[] document) {
    note(name);
    return shelf.putIfAbsent(name, key, document);
  }

  @Override
  public SequencedMap<String, byte[]> read(String name) {
    return shelf.read(name);
  }

  @Override
  public boolean remove(String name, String key) {
    return shelf.remove(name, key);
  }

  @Override
  public void clear(String name) {
    shelf.clear(name);
  }

  /// Throws away everything that is kept of a workspace.
  ///
  /// @return how many shelves were emptied
  int erase(Tenant tenant) {
    var names = shelf.read(index(tenant)).sequencedKeySet();
    names.forEach(shelf::clear);
    shelf.clear(index(tenant));
    return names.size();
  }

  /// Noted before anything is put there: what is noted in vain does no harm. It is noted each time,
  /// since another instance may have erased what this one has noted before.
  private void note(String name) {
    tenant(name).ifPresent(tenant -> shelf.putIfAbsent(index(tenant), name, new byte[0]));
  }

  private static Optional<Tenant> tenant(String name) {
    var parts = name.split("\\.", 4);
    return parts.length > 2 && parts[0].equals("slack")
        ? Optional.of(new Tenant(parts[2]))
        : Optional.empty();
  }

  private static String index(Tenant tenant) {
    return "slack.kept." + tenant.value();
  }
}
