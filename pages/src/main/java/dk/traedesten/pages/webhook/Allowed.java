package dk.traedesten.pages.webhook;

import dk.traedesten.dialog.Text;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Which programs may be told something. A group names the address, so whoever runs the bot names
/// the hosts: otherwise the bot could be made to knock on the doors of its own house.
///
/// @param hosts by name, each alone or with everything below it: `bi.kommune.dk`, `*.kommune.dk`;
///   on the usual port of https, or on the one that stands behind it: `bi.kommune.dk:8443`
public record Allowed(List<String> hosts) {
  private static final int HTTPS = 443;
  private static final Text NONE =
      new Text(
          "Webhooks er ikke slået til her. Den, der driver mig, kan tillade programmers værter (TRAEDESTEN_WEBHOOK_HOSTS).",
          "Webhooks are not switched on here. Whoever runs me can allow the hosts of programs (TRAEDESTEN_WEBHOOK_HOSTS).");
  private static final Text NOT_AN_ADDRESS =
      new Text(
          "Skriv en hel adresse, der begynder med https://, uden brugernavn i.",
          "Write a whole address that begins with https://, without a user name in it.");
  private static final Text NOT_ALLOWED =
      new Text(
          "Den vært må jeg ikke kontakte. Den, der driver mig, kan tillade den (TRAEDESTEN_WEBHOOK_HOSTS).",
          "I may not contact that host. Whoever runs me can allow it (TRAEDESTEN_WEBHOOK_HOSTS).");

  public Allowed {
    hosts = hosts.stream().map(host -> host.toLowerCase(Locale.ROOT)).toList();
  }

  /// Why nothing is told there; empty when it can be.
  public Optional<Text> refuses(String address) {
    if (hosts.isEmpty()) {
      return Optional.of(NONE);
    }
    return host(address)
        .map(host ->
            hosts.stream().anyMatch(allowed -> fits(host, allowed))
                ? Optional.<Text>empty()
                : Optional.of(NOT_ALLOWED))
        .orElse(Optional.of(NOT_AN_ADDRESS));
  }

  private static Optional<String> host(String address) {
    try {
      var uri = URI.create(address);
      boolean whole =
          uri.getHost() != null
              && uri.getRawUserInfo() == null
              && ("https".equals(uri.getScheme())
                  || ("http".equals(uri.getScheme()) && isHere(uri.getHost())));
      return whole ? Optional.of(place(uri)) : Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /// The host, and the port where it is not the usual one.
  private static String place(URI uri) {
    var host = uri.getHost().toLowerCase(Locale.ROOT);
    return uri.getPort() < 0 || uri.getPort() == HTTPS ? host : host + ":" + uri.getPort();
  }

  /// Plain http stays on the machine.
  private static boolean isHere(String host) {
    return host.equals("localhost") || host.equals("127.0.0.1");
  }

  private static boolean fits(String host, String allowed) {
    return allowed.startsWith("*.") ? host.endsWith(allowed.substring(1)) : host.equals(allowed);
  }
}
