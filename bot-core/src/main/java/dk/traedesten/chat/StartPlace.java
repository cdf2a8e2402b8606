package dk.traedesten.chat;

import dk.traedesten.chat.SessionStarter.Place;
import dk.traedesten.dialog.Language;
import dk.traedesten.dialog.Text;
import dk.traedesten.session.Conversation;
import dk.traedesten.session.SessionId;
import dk.traedesten.session.Tenant;

/// Where an exercise is to begin, as its channel knows it.
public interface StartPlace {

  /// Why somebody cannot start an exercise here.
  enum Refusal {
    /// The channel does not answer.
    BUSY,
    /// The bot is not there.
    NOT_INVITED,
    /// They are of another organisation.
    NOT_YOURS,
    /// They are not there themselves.
    NOT_THERE,
    /// Somebody who was picked cannot take part.
    WHO_IS_THAT
  }

  Tenant tenant();

  /// The id of the session: the same when the same wish is sent again, and never guessable.
  SessionId session();

  /// Where the whole group is written to.
  Conversation conversation();

  Language language();

  CallOutcome<Person> leader();

  CallOutcome<PlaceMembers> members();

  /// Those a wish picks.
  ///
  /// @param here those who are there
  CallOutcome<PlaceMembers> picked(StartRequest wish, PlaceMembers here);

  /// What is said of each.
  Refusals refusals();

  /// What is said when somebody cannot start an exercise here.
  ///
  /// @param at where on the form it is said that something is the matter with the place
  record Refusals(
      Place at, Text busy, Text notInvited, Text notYours, Text notThere, Text whoIsThat) {
    Text of(Refusal why) {
      return switch (why) {
        case BUSY -> busy;
        case NOT_INVITED -> notInvited;
        case NOT_YOURS -> notYours;
        case NOT_THERE -> notThere;
        case WHO_IS_THAT -> whoIsThat;
      };
    }
  }
}
