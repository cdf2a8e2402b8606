package dk.traedesten.minutes;

import dk.traedesten.dialog.Language;
import dk.traedesten.dialog.Text;
import dk.traedesten.session.Session;

/// What there is to tell of a session: minutes, or why there are none.
public sealed interface Account permits Minutes, Account.Nothing {

  /// There is nothing to write down.
  ///
  /// @param why as it is said to whoever asks
  record Nothing(Text why) implements Account {
    static final Nothing BEFORE_IT_BEGAN =
        new Nothing(
            new Text(
                "Der er ikke noget referat endnu. Øvelsen er ikke gået i gang.",
                "There are no minutes yet. The exercise has not begun."));
    static final Nothing SO_FAR =
        new Nothing(
            new Text(
                "Der er ikke noget referat endnu. Gruppen er ikke nået frem til noget, der kan skrives ned.",
                "There are no minutes yet. The group has not come to anything that can be written down."));
    static final Nothing AT_ALL =
        new Nothing(
            new Text(
                "Der er ikke noget referat. Øvelsen sluttede, før gruppen nåede frem til noget, der kan skrives ned.",
                "There are no minutes. The exercise ended before the group came to anything that can be written down."));
  }

  /// What a session has come to, now or at its end. It is made of what the group has been shown:
  /// answers are not read for it.
  ///
  /// @param language of the documents
  static Account of(Session session, Language language) {
    return switch (session) {
      case Session.Inviting _ -> Nothing.BEFORE_IT_BEGAN;
      case Session.Running running -> soFar(running, language);
      case Session.Paused(var was, _) -> soFar(was, language);
      case Session.Finished finished -> {
        var minutes = Minutes.of(finished, language);
        yield minutes.isEmpty() ? Nothing.AT_ALL : minutes;
      }
    };
  }

  private static Account soFar(Session.Running running, Language language) {
    var minutes = Minutes.soFar(running, language);
    return minutes.isEmpty() ? Nothing.SO_FAR : minutes;
  }
}
