package dk.traedesten.teams.inbound;

import java.net.URI;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// The hosts that Teams may be answered on. Our token goes to the address an activity names, so an
/// address is good only when it is written in the one plain way in which Teams writes it; whatever
/// two parsers could read differently is refused.
public final class ServiceHosts {
  /// Teams in the public cloud.
  static final String PUBLIC_CLOUD = "smba.trafficmanager.net";

  /// In characters; Teams' own are under a hundred.
  static final int LONGEST = 300;

  private static final String PATH = "((?:/[A-Za-z0-9_-]+)*/?)";
  private static final Pattern PLAIN = Pattern.compile("https://([a-z0-9.-]+)" + PATH);
  private static final Pattern LOCAL =
      Pattern.compile("https?://(localhost|127\\.0\\.0\\.1|\\[::1])(?::([0-9]{1,5}))?" + PATH);
  private static final Pattern NAME =
      Pattern.compile("(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z][a-z0-9-]*[a-z0-9]");

  private final Set<String> hosts;
  private final boolean local;

  private ServiceHosts(Set<String> hosts, boolean local) {
    this.hosts = Set.copyOf(hosts);
    this.local = local;
  }

  /// Those of the public cloud, and these.
  ///
  /// @param more whole names, such as those of a government cloud
  /// @throws IllegalArgumentException when one of them is no whole name of a host
  public static ServiceHosts and(Set<String> more) {
    for (var host : more) {
      if (!NAME.matcher(host).matches()) {
        throw new IllegalArgumentException(
            "TEAMS_SERVICE_HOSTS takes whole names of hosts in small letters, without https://,"
                + " port or *");
      }
    }
    var all = new HashSet<>(more);
    all.add(PUBLIC_CLOUD);
    return new ServiceHosts(all, false);
  }

  /// This machine alone, on any port: where an emulator listens.
  public static ServiceHosts thisMachine() {
    return new ServiceHosts(Set.of(), true);
  }

  /// The address, when it is one of theirs.
  public Optional<ServiceUrl> read(String address) {
    if (address.length() > LONGEST) {
      return Optional.empty();
    }
    return (local ? isLocal(address) : isOneOfTheirs(address))
        ? Optional.of(new ServiceUrl(URI.create(address)))
        : Optional.empty();
  }

  private boolean isOneOfTheirs(String address) {
    var plain = PLAIN.matcher(address);
    return plain.matches() && hosts.contains(plain.group(1));
  }

  private static boolean isLocal(String address) {
    var plain = LOCAL.matcher(address);
    return plain.matches()
        && Optional.ofNullable(plain.group(2)).map(Integer::parseInt).orElse(1) <= 65_535;
  }
}
