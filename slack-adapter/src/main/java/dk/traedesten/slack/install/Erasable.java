package dk.traedesten.slack.install;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.time.ZoneOffset.UTC;

import dk.traedesten.chat.RecentIds;
import dk.traedesten.session.Tenant;
import dk.traedesten.spi.DocumentStore;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;

/// A shelf that knows what it holds of each workspace, so that it can be emptied when the bot has
/// been taken out there, and on which day something was last put where, so that nothing is kept for
/// ever. Whatever is kept of a workspace lies under a name of the form `slack.<what>.<tenant>` or
/// `slack.<what>.<tenant>.<more>`.
public final class Erasable implements DocumentStore {
  private static final String WORKSPACES = "slack.workspaces";
  private static final int REMEMBERED = 10_000;

  private final DocumentStore shelf;
  private final InstantSource clock;

  /// What this instance has noted today: the day changes once a day, not with every document.
  private final RecentIds noted = new RecentIds(REMEMBERED);

  public Erasable(DocumentStore shelf, InstantSource clock) {
    this.shelf = shelf;
    this.clock = clock;
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
    shelf.remove(WORKSPACES, tenant.value());
    return names.size();
  }

  /// The workspaces of which anything is kept.
  List<Tenant> workspaces() {
    return shelf.read(WORKSPACES).keySet().stream().map(Tenant::new).toList();
  }

  /// What is kept of a workspace, with the day on which something was last put there. What an
  /// earlier release put there counts from today.
  Map<String, LocalDate> days(Tenant tenant) {
    var days = new LinkedHashMap<String, LocalDate>();
    shelf.read(index(tenant)).forEach((name, day) -> days.put(name, day(tenant, name, day)));
    return days;
  }

  private LocalDate day(Tenant tenant, String name, byte[] day) {
    if (day.length == 0) {
      shelf.put(index(tenant), name, today());
      return LocalDate.parse(new String(today(), UTF_8));
    }
    return LocalDate.parse(new String(day, UTF_8));
  }

  /// Lets go of something. What is put there in this very moment may go with it, and is noted anew
  /// when more comes.
  void letGo(Tenant tenant, String name) {
    shelf.remove(index(tenant), name);
    shelf.clear(name);
  }

  /// Noted before anything is put there: what is noted in vain does no harm. It is noted each time,
  /// since another instance may have erased what this one has noted before.
  private void note(String name) {
    tenant(name).ifPresent(tenant -> note(tenant, name));
  }

  private void note(Tenant tenant, String name) {
    var today = today();
    if (noted.isFirst(name + new String(today, UTF_8))) {
      shelf.put(index(tenant), name, today);
    } else {
      shelf.putIfAbsent(index(tenant), name, today);
    }
    if (noted.isFirst(tenant.value() + new String(today, UTF_8))) {
      shelf.putIfAbsent(WORKSPACES, tenant.value(), today);
    }
  }

  private byte[] today() {
    return LocalDate.ofInstant(clock.instant(), UTC).toString().getBytes(UTF_8);
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
