package dk.traedesten.spi;

import dk.traedesten.dialog.Language;
import dk.traedesten.message.Paper;
import dk.traedesten.message.PaperFile;
import dk.traedesten.session.SessionId;
import dk.traedesten.session.Tenant;
import java.util.Optional;

/// Where the minutes of an exercise are made into files. They hold what its group has been shown.
public interface Papers {

  /// Where no files are made.
  Papers NONE = (_, _, _, _) -> Optional.empty();

  /// The minutes as they are now; empty when there is nothing to put in.
  Optional<PaperFile> make(Tenant tenant, SessionId session, Paper as, Language language);
}
