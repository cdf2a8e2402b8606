package dk.traedesten.pages;

import java.net.URI;
import java.util.Optional;

/// Under which address people and programs reach the bot.
public record Outward(URI address) {

  /// What is wrong with an address, and what to write; empty when nothing is.
  public static Optional<String> fault(String written) {
    try {
      var uri = URI.create(written);
      boolean here =
          uri.getHost() != null && uri.getHost().matches("localhost|127\\.0\\.0\\.1|\\[::1]");
      boolean plain = "http".equals(uri.getScheme()) && here;
      boolean fits =
          ("https".equals(uri.getScheme()) || plain)
              && uri.getHost() != null
              && uri.getRawQuery() == null
              && uri.getRawFragment() == null
              && uri.getRawUserInfo() == null
              && (uri.getRawPath().isEmpty() || uri.getRawPath().equals("/"));
      return fits ? Optional.empty() : Optional.of(WRITE);
    } catch (IllegalArgumentException e) {
      return Optional.of(WRITE);
    }
  }

  private static final String WRITE =
      "an address with https and no path, for instance https://bot.kommune.dk";

  /// A page of the bot.
  public String at(String path) {
    var base = address.toString();
    return (base.endsWith("/") ? base.substring(0, base.length() - 1) : base) + path;
  }

  /// Whether what goes there cannot be read on its way.
  public boolean isSecure() {
    return "https".equals(address.getScheme());
  }
}
