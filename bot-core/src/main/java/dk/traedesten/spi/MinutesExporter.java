package dk.traedesten.spi;

import dk.traedesten.dialog.Language;
import dk.traedesten.message.MinutesFormat;
import dk.traedesten.message.PaperFile;
import dk.traedesten.result.PersonId;
import dk.traedesten.session.SessionId;
import dk.traedesten.session.Tenant;

/// Where the minutes of an exercise are made into files. They hold what its group has been shown,
/// and are for those who took part: the same people who can ask for them in the chat.
public interface MinutesExporter {

  /// Where no files are made.
  MinutesExporter NONE = (_, _, _, _, _) -> new Outcome.Nothing();

  /// What came of asking for a file.
  sealed interface Outcome {

    /// Here it is.
    record Made(PaperFile file) implements Outcome {}

    /// The exercise is not there any more.
    record Gone() implements Outcome {}

    /// It is for those who took part.
    record NotForThem() implements Outcome {}

    /// There is nothing to put in.
    record Nothing() implements Outcome {}

    /// Others are waiting for theirs.
    record Busy() implements Outcome {}
  }

  /// The minutes as they are now.
  ///
  /// @param reader who asks for them
  Outcome make(
      Tenant tenant, SessionId session, PersonId reader, MinutesFormat as, Language language);
}
