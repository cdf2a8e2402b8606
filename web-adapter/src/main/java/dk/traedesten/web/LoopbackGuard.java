package dk.traedesten.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Who may come in. A playground believes what its page says about who acts, so only the page
/// itself may speak: addressed by this machine's own name, and never on behalf of another site.
final class LoopbackGuard {
  private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]", "::1");
  private static final Set<String> OWN_PAGE = Set.of("same-origin", "none");

  private final Set<String> hosts;

  /// @param hosts further names under which the playground may be addressed, beside this machine's
  ///   own
  LoopbackGuard(Set<String> hosts) {
    this.hosts = Set.copyOf(hosts);
  }

  /// Why somebody is not let in; empty when they are.
  Optional<PageRefusal> refuses(HttpServletRequest request) {
    if (!known(request.getServerName())) {
      return Optional.of(PageRefusal.STRANGE_HOST);
    }
    return request.getMethod().equals("POST") ? refusesToAct(request) : Optional.empty();
  }

  private Optional<PageRefusal> refusesToAct(HttpServletRequest request) {
    if (header(request, "Sec-Fetch-Site").filter(s -> !OWN_PAGE.contains(s)).isPresent()
        || header(request, "Origin").filter(o -> !own(o, request)).isPresent()) {
      return Optional.of(PageRefusal.OTHER_SITE);
    }
    return header(request, "Content-Type")
            .map(type -> type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT))
            .filter("application/json"::equals)
            .isPresent()
        ? Optional.empty()
        : Optional.of(PageRefusal.NOT_JSON_TYPE);
  }

  private boolean known(String host) {
    var name = host.toLowerCase(Locale.ROOT);
    return LOOPBACK.contains(name) || hosts.contains(name);
  }

  private static boolean own(String origin, HttpServletRequest request) {
    try {
      var from = URI.create(origin);
      return from.getScheme() != null
          && from.getAuthority() != null
          && header(request, "Host").filter(from.getAuthority()::equalsIgnoreCase).isPresent();
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  private static Optional<String> header(HttpServletRequest request, String name) {
    return Optional.ofNullable(request.getHeader(name));
  }
}
