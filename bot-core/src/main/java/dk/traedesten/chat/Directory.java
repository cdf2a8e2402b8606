package dk.traedesten.chat;

import dk.traedesten.dialog.Language;
import dk.traedesten.result.PersonId;
import dk.traedesten.session.Tenant;

/// Who is who in a chat.
public interface Directory {
  /// The word with which somebody is refused who is not where the group is.
  String NOT_THERE = "not_there";

  /// Somebody. While the chat does not answer, what was known of them before is good enough.
  CallOutcome<Person> find(Tenant tenant, PersonId who);

  /// The language to speak to somebody; Danish when nothing can be found out.
  Language language(Tenant tenant, PersonId who);
}
