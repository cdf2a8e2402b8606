package dk.traedesten.teams.people;

import dk.traedesten.dialog.Mappers;
import dk.traedesten.teams.inbound.Envelope;
import java.util.Optional;

/// What is kept of a chat or channel: how Teams is answered there.
///
/// @param at Teams' address for it; looked at anew each time before it is called
/// @param bot as the place knows it
record Place(String at, Optional<String> bot, Envelope.Kind kind) {

  static Place of(Envelope envelope, Optional<Place> before) {
    var kind = envelope.conversation().kind();
    return new Place(
        envelope.answers().toString(),
        envelope.bot().map(bot -> bot.id()).or(() -> before.flatMap(Place::bot)),
        kind == Envelope.Kind.UNKNOWN ? before.map(Place::kind).orElse(kind) : kind);
  }

  byte[] written() {
    return Mappers.JSON.writeValueAsBytes(this);
  }

  /// Reads it; nothing when another release wrote it in a form that is not known here.
  static Optional<Place> read(byte[] bytes) {
    return Mappers.read(bytes, Place.class);
  }
}
