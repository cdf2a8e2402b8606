package dk.traedesten.slack.deliver;

import dk.traedesten.dialog.Text;

/// What the one who leads is told when something cannot be delivered.
final class Words {
  private Words() {}

  static Text inviteMe(String channel) {
    return new Text(
        "Jeg kan ikke skrive i <#%s> lige nu. Skriv `/invite @traedesten` i kanalen, så fortsætter øvelsen af sig selv."
            .formatted(channel),
        "I cannot write in <#%s> right now. Write `/invite @traedesten` in the channel, and the exercise goes on by itself."
            .formatted(channel));
  }

  static Text channelIsClosed(String channel) {
    return new Text(
        "<#%s> er arkiveret eller findes ikke mere, så gruppen ser ikke det næste. Åbn kanalen igen, eller start øvelsen et nyt sted."
            .formatted(channel),
        "<#%s> is archived or gone, so the group does not see what comes next. Open the channel again, or start the exercise somewhere else."
            .formatted(channel));
  }

  static Text cannotReach(String person) {
    return new Text(
        "Jeg kan ikke skrive privat til <@%s>. Måske er kontoen lukket, eller også tillader Slack det ikke. De andre kan gå videre uden."
            .formatted(person),
        "I cannot write to <@%s> alone. Perhaps the account is closed, or Slack does not allow it. The others can go on."
            .formatted(person));
  }

  static final Text NOT_SHOWN =
      new Text(
          "Slack tog ikke imod en af øvelsens beskeder. Brug Videre, eller åbn trinnet igen, så bliver den skrevet på ny.",
          "Slack did not take one of the exercise's messages. Use Next, or open the step again, and it will be written anew.");
}
