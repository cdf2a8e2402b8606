package dk.traedesten.pages.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import dk.traedesten.pages.Outward;
import dk.traedesten.pages.pass.Pass;
import dk.traedesten.pages.pass.PassCheck;
import dk.traedesten.pages.pass.Passes;
import dk.traedesten.session.Group;
import dk.traedesten.session.GroupId;
import dk.traedesten.session.Tenant;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// Who is reading: a link from the chat is exchanged for a cookie that only its group's page gets.
record Visits(Passes passes, Supplier<Outward> outward, InstantSource clock) {
  /// Long enough for a working day.
  private static final Duration OPEN = Duration.ofHours(12);

  private static final String COOKIE = "traedesten-visit";
  private static final int SHORT = 16;
  private static final int MOST = 5;

  /// Lets whoever opened the link in.
  ///
  /// @return where the page is
  String begin(Pass.Page link, Group group, HttpServletResponse response) {
    var visit = new Pass.Visit(link.tenant(), link.group(), link.who(), clock.instant().plus(OPEN));
    var path = path(link.tenant(), link.group());
    var cookie = new Cookie(COOKIE, Passes.write(visit, group));
    cookie.setPath(path);
    cookie.setHttpOnly(true);
    cookie.setSecure(outward.get().isSecure());
    cookie.setAttribute("SameSite", "Lax");
    cookie.setMaxAge((int) OPEN.toSeconds());
    response.addCookie(cookie);
    return path;
  }

  /// Who reads the page of the group that the path names.
  PassCheck<Pass.Visit> of(HttpServletRequest request) {
    var path = Optional.ofNullable(request.getPathInfo()).orElse("");
    var entries =
        Stream.ofNullable(request.getCookies())
            .flatMap(Arrays::stream)
            .filter(cookie -> cookie.getName().equals(COOKIE))
            .limit(MOST)
            .map(cookie -> passes.read(cookie.getValue(), Pass.Visit.class))
            .filter(entry -> isFor(entry, request.getServletPath() + path))
            .toList();
    // One that opens counts before one that somebody has laid beside it.
    return entries.stream()
        .filter(PassCheck.Open.class::isInstance)
        .findFirst()
        .or(() -> entries.stream().findFirst())
        .orElse(new PassCheck.Broken<>());
  }

  private static boolean isFor(PassCheck<Pass.Visit> entry, String path) {
    return !(entry instanceof PassCheck.Open<Pass.Visit>(var visit, _))
        || path.startsWith(path(visit.tenant(), visit.group()));
  }

  /// The page's address. It does not tell which organisation or channel it is.
  static String path(Tenant tenant, GroupId group) {
    try {
      var name = (tenant.value() + "\0" + group.value()).getBytes(UTF_8);
      var hash = MessageDigest.getInstance("SHA-256").digest(name);
      return "/group/"
          + Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(hash, SHORT))
          + "/";
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("SHA-256 is missing in this Java", e);
    }
  }
}
