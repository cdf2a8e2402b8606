package dk.traedesten.slack.people;

import dk.traedesten.session.Tenant;
import dk.traedesten.spi.Shelf;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// Which shelves hold something of a workspace, so that they can be emptied when the bot has been
/// taken out of it.
public final class Kept {
  private final Shelf shelf;
  private final Map<Tenant, Set<String>> known = new ConcurrentHashMap<>();

  public Kept(Shelf shelf) {
    this.shelf = shelf;
  }

  /// Notes that a shelf holds something of a workspace.
  public void note(Tenant tenant, String name) {
    var noted = known.computeIfAbsent(tenant, _ -> ConcurrentHashMap.newKeySet());
    if (!noted.contains(name)) {
      shelf.putIfAbsent(index(tenant), name, new byte[0]);
      noted.add(name);
    }
  }

  /// Empties every shelf of a workspace.
  ///
  /// @return how many there were
  public int erase(Tenant tenant) {
    var names = shelf.read(index(tenant)).sequencedKeySet();
    names.forEach(shelf::clear);
    shelf.clear(index(tenant));
    known.remove(tenant);
    return names.size();
  }

  private static String index(Tenant tenant) {
    return "slack.kept." + tenant.value();
  }
}
