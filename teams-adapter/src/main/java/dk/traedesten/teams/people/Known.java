package dk.traedesten.teams.people;

import dk.traedesten.chat.Person.Kind;
import dk.traedesten.dialog.Language;
import dk.traedesten.dialog.Mappers;
import dk.traedesten.teams.connector.Member;
import dk.traedesten.teams.inbound.Envelope;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;

/// What is kept of somebody, as envelopes and lists have told it.
///
/// @param teamsId as this bot's chats know them
/// @param at where Teams was to be answered when they were last heard of
/// @param bot as they know the bot
record Known(
    String teamsId,
    Optional<String> name,
    Optional<Language> language,
    Optional<ZoneId> zone,
    Kind kind,
    String at,
    Optional<String> bot) {

  /// What an envelope says of the one who sent it, and what was known before where it says nothing.
  static Known of(Envelope envelope, Optional<Known> before) {
    var who = envelope.who();
    return new Known(
        who.id(),
        who.name().or(() -> before.flatMap(Known::name)),
        envelope.language().map(Known::spoken).or(() -> before.flatMap(Known::language)),
        envelope.zone().or(() -> before.flatMap(Known::zone)),
        before.map(Known::kind).orElse(Kind.MEMBER),
        envelope.answers().toString(),
        envelope.bot().map(bot -> bot.id()).or(() -> before.flatMap(Known::bot)));
  }

  /// What a list says of somebody, and what was known before where it says nothing.
  static Known of(Member member, Kind kind, Place there, Optional<Known> before) {
    return new Known(
        member.id(),
        member.name().or(() -> before.flatMap(Known::name)),
        before.flatMap(Known::language),
        before.flatMap(Known::zone),
        kind,
        there.at(),
        there.bot().or(() -> before.flatMap(Known::bot)));
  }

  private static Language spoken(Locale locale) {
    return locale.getLanguage().equals("da") ? Language.DA : Language.EN;
  }

  byte[] written() {
    return Mappers.JSON.writeValueAsBytes(this);
  }

  /// Reads it; nothing when another release wrote it in a form that is not known here.
  static Optional<Known> read(byte[] bytes) {
    return Mappers.read(bytes, Known.class);
  }

  @Override
  public String toString() {
    return "somebody";
  }
}
