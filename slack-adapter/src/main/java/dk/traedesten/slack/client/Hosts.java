package dk.traedesten.slack.client;

import java.net.URI;
import okhttp3.HttpUrl;

/// Where answers and pictures may be sent: to Slack, and to the host of the configured Web API.
final class Hosts {
  private Hosts() {}

  static boolean ownApi(URI api, HttpUrl url) {
    var own = HttpUrl.get(api);
    return own != null
        && url.scheme().equals(own.scheme())
        && url.host().equals(own.host())
        && url.port() == own.port()
        && url.username().isEmpty()
        && url.password().isEmpty();
  }

  static boolean within(HttpUrl url, String... domains) {
    for (var domain : domains) {
      if (url.host().equals(domain) || url.host().endsWith("." + domain)) {
        return url.port() == 443 && url.username().isEmpty() && url.password().isEmpty();
      }
    }
    return false;
  }
}
