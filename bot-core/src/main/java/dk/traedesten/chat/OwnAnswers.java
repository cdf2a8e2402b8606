package dk.traedesten.chat;

import dk.traedesten.dialog.Text;
import dk.traedesten.message.Verb;

/// A person's own answers: to see, or to delete, in every exercise they are in.
public record OwnAnswers(Involvement involvement, SessionCommands turns) {

  /// Asks each exercise for them. Each of them answers in its own messages.
  ///
  /// @param id the same when the same words are sent again
  /// @return what there is to say about all of them
  public Text shown(Actor actor, String id) {
    int done = pressed(actor, Verb.MY_ANSWERS, id);
    return told(done, Phrases.answersShown(done));
  }

  /// Has each exercise delete them.
  public Text deleted(Actor actor, String id) {
    int done = pressed(actor, Verb.DELETE_MINE, id);
    return told(done, Phrases.answersDeleted(done));
  }

  private static Text told(int done, Text words) {
    return done < 0 ? Phrases.NOT_ALL : done == 0 ? Phrases.NO_SESSIONS : words;
  }

  /// In how many exercises it was done; -1 when one of them has to be asked again.
  private int pressed(Actor actor, Verb verb, String id) {
    int done = 0;
    boolean all = true;
    for (var session : involvement.sessions(actor.tenant(), actor.who())) {
      var told = turns.press(actor, session, verb, "", id + session.token());
      if (told.isEmpty()) {
        done++;
      } else if (SessionCommands.isToBeTriedAgain(told.get())) {
        all = false;
      }
    }
    return all ? done : -1;
  }
}
