package dk.traedesten.teams.rig;

import dk.traedesten.teams.inbound.Envelope;
import dk.traedesten.teams.inbound.InboundActivity;
import dk.traedesten.teams.inbound.ServiceUrl;
import dk.traedesten.teams.inbound.TeamsSender;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;

/// What came from Teams, verified, without its way through the door.
public record Heard(ServiceUrl at, String conversation, Envelope.Kind kind) {
  /// In a chat of several.
  public static Heard inChat(ServiceUrl at, String conversation) {
    return new Heard(at, conversation, Envelope.Kind.GROUP_CHAT);
  }

  public static Heard inChannel(ServiceUrl at, String conversation) {
    return new Heard(at, conversation, Envelope.Kind.CHANNEL);
  }

  /// In somebody's own chat with the bot.
  public static Heard alone(ServiceUrl at, String teamsId) {
    return new Heard(at, BotFramework.chatWith(teamsId), Envelope.Kind.PERSONAL);
  }

  /// Somebody, as [BotFramework#person] has them in lists.
  public static TeamsSender person(String name, int number) {
    return new TeamsSender(
        "29:" + name,
        Optional.of("2f4a3c5d-0000-4000-8000-%012d".formatted(number)),
        Optional.of(name));
  }

  public Envelope from(TeamsSender who, InboundActivity said) {
    return from(who, said, Optional.of(Locale.of("da", "DK")), Optional.empty());
  }

  public Envelope from(
      TeamsSender who, InboundActivity said, Optional<Locale> language, Optional<ZoneId> zone) {
    return new Envelope(
        BotFramework.TENANT,
        Optional.of("1481567603816"),
        who,
        Optional.of(new TeamsSender(BotFramework.BOT, Optional.empty(), Optional.of("Trædesten"))),
        new Envelope.Conversation(conversation, kind, Optional.empty()),
        at,
        language,
        zone,
        Optional.empty(),
        said);
  }
}
