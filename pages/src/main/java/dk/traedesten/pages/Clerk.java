package dk.traedesten.pages;

import dk.traedesten.dialog.Language;
import dk.traedesten.message.Paper;
import dk.traedesten.message.PaperFile;
import dk.traedesten.minutes.Account;
import dk.traedesten.minutes.Format;
import dk.traedesten.minutes.Minutes;
import dk.traedesten.session.Session;
import dk.traedesten.session.SessionId;
import dk.traedesten.session.Tenant;
import dk.traedesten.spi.Papers;
import dk.traedesten.spi.SessionStore;
import java.time.InstantSource;
import java.util.Optional;

/// Makes files of the minutes of sessions as they are kept now.
public record Clerk(SessionStore store, InstantSource clock) implements Papers {
  private static final String NO_INBOUND = "";

  @Override
  public Optional<PaperFile> make(Tenant tenant, SessionId id, Paper as, Language language) {
    return store
        .load(tenant, id, NO_INBOUND)
        .flatMap(stored ->
            stored.document() instanceof Session session
                    && Account.of(session, language) instanceof Minutes minutes
                ? Format.of(as).write(minutes, clock.instant())
                : Optional.empty());
  }
}
