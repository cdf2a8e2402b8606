package dk.traedesten.teams.inbound;

import java.net.URI;

/// Where Teams wants to be answered, on a host that was found good. Only [ServiceHosts] makes one,
/// and what it looked at is what is called later: it is never parsed a second time.
public final class ServiceUrl {
  private final URI uri;

  ServiceUrl(URI uri) {
    this.uri = uri;
  }

  public URI uri() {
    return uri;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ServiceUrl that && uri.equals(that.uri);
  }

  @Override
  public int hashCode() {
    return uri.hashCode();
  }

  @Override
  public String toString() {
    return uri.toString();
  }
}
