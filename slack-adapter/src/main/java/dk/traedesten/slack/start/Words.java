package dk.traedesten.slack.start;

import dk.traedesten.dialog.Text;

/// What stands in the modal that starts an exercise.
final class Words {
  static final Text CHANNEL = new Text("I hvilken kanal?", "In which channel?");
  static final Text IN_A_GROUP_MESSAGE =
      new Text(
          "Jeg kan ikke være med i en gruppebesked. Lav en kanal med de samme personer, skriv /invite @traedesten i den, og vælg den her.",
          "I cannot be part of a group message. Make a channel with the same people, write /invite @traedesten in it, and choose it here.");
  static final Text USER_GROUP = new Text("Eller en brugergruppe", "Or a user group");
  static final Text NO_CHANNEL =
      new Text("Vælg den kanal, gruppen er i.", "Choose the channel the group is in.");
  static final Text NOT_IN_CHANNEL =
      new Text(
          "Jeg er ikke med dér. Er det en kanal, så skriv /invite @traedesten i den, og tryk på Start igen. I en gruppechat kan jeg ikke være med: Lav en kanal til jer i stedet.",
          "I am not in there. If it is a channel, write /invite @traedesten in it, and press Start again. I cannot be in a group chat: create a channel for yourselves instead.");
  static final Text YOU_ARE_NOT_IN_CHANNEL =
      new Text(
          "Du er ikke selv med i den kanal. Gå ind i den, og tryk på Start igen.",
          "You are not in that channel yourself. Join it, and press Start again.");
  static final Text NOT_YOURS =
      new Text(
          "Kun folk fra den Slack, jeg er installeret i, kan starte en øvelse. Bed en af dem om det.",
          "Only people of the Slack I am installed in can start an exercise. Ask one of them.");
  static final Text SLACK_IS_BUSY =
      new Text(
          "Slack svarer ikke lige nu. Prøv igen om et øjeblik.",
          "Slack does not answer right now. Please try again in a moment.");
  static final Text WHO_IS_THAT =
      new Text(
          "Nogle af dem er robotter, er lukket ned eller kendes ikke af Slack. Vælg andre.",
          "Some of them are bots, are deactivated or are not known to Slack. Choose others.");

  private Words() {}

  static Text about(String channel) {
    return new Text("Vores arbejde i #" + channel, "Our work in #" + channel);
  }
}
