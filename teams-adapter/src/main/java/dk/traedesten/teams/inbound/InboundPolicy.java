package dk.traedesten.teams.inbound;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// How what comes from Teams is let in: not at all, by Microsoft's token, or, on a developer's own
/// machine, from an emulator that signs nothing.
public sealed interface InboundPolicy extends AutoCloseable {

  /// There is no app id, so nothing could be meant for us.
  record Closed() implements InboundPolicy {}

  /// Teams itself.
  ///
  /// @param tenants the organisations that are let in, by their ids
  record Guarded(TokenCheck tokens, Set<String> tenants, ServiceHosts hosts)
      implements InboundPolicy {
    public Guarded {
      tenants = tenants.stream().map(t -> t.toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
      if (tenants.isEmpty() || tenants.stream().anyMatch(String::isBlank)) {
        throw new IllegalArgumentException(
            "TEAMS_TENANT_ID says whose Teams is let in; without it any organisation's would be");
      }
    }

    @Override
    public void close() {
      tokens.close();
    }

    /// Whether a token was given for this very activity. Only Teams' own channel counts: what comes
    /// over other channels of the same bot, a web page's for one, names its people and its
    /// organisation as it likes.
    Optional<Admitted> admit(Activity activity, CallerClaims caller) {
      var ours = activity.channelId().filter(TEAMS::equals).filter(caller.endorsements()::contains);
      return ours.flatMap(_ -> activity.serviceUrl())
          .filter(caller.serviceUrl()::equals)
          .flatMap(hosts::read)
          .flatMap(
              url -> tenant(activity).filter(tenants::contains).map(t -> new Admitted(t, url)));
    }
  }

  /// An emulator on this machine.
  ///
  /// @param everythingOnLoopback whether nobody else can reach any port of ours
  record Emulator(boolean everythingOnLoopback) implements InboundPolicy {
    private static final ServiceHosts HERE = ServiceHosts.thisMachine();

    public Emulator {
      if (!everythingOnLoopback) {
        throw new IllegalArgumentException(
            "TEAMS_EMULATOR=true lets in whatever comes, so everything must be bound to loopback:"
                + " set TRAEDESTEN_BIND=127.0.0.1, or leave the emulator out");
      }
    }

    Optional<Admitted> admit(Activity activity) {
      return activity
          .serviceUrl()
          .flatMap(HERE::read)
          .map(url -> new Admitted(tenant(activity).orElse("emulator"), url));
    }
  }

  /// Lets go of what it asked Microsoft with.
  @Override
  default void close() {}

  /// How Teams calls itself.
  String TEAMS = "msteams";

  /// The organisation, which stands in one place or in two; when they differ it is none.
  private static Optional<String> tenant(Activity activity) {
    var written =
        Stream.of(
                activity.told("/tenant/id"),
                activity.conversation().flatMap(Activity.Place::tenantId))
            .flatMap(Optional::stream)
            .map(t -> t.toLowerCase(Locale.ROOT))
            .collect(Collectors.toSet());
    return written.size() == 1
        ? written.stream().findFirst().filter(t -> t.matches("[a-z0-9._-]{1,64}"))
        : Optional.empty();
  }
}
