package dk.traedesten.slack.install;

import dk.traedesten.session.Tenant;
import dk.traedesten.spi.DocumentStore;
import java.util.Optional;

/// The installations on the shelf, each on its own. A workspace's id is unique in all of Slack, so
/// one that belongs to an organisation and one that does not are found alike.
record Installed(DocumentStore shelf) {
  private static final String KEY = "now";

  Optional<Installation> find(Tenant tenant) {
    return Optional.ofNullable(shelf.read(name(tenant)).get(KEY)).flatMap(Installation::read);
  }

  void put(Installation installation) {
    shelf.put(name(installation.tenant()), KEY, installation.written());
  }

  boolean remove(Tenant tenant) {
    return shelf.remove(name(tenant), KEY);
  }

  private static String name(Tenant tenant) {
    return "slack.installation." + tenant.value();
  }
}
