package dk.traedesten.chat;

import dk.traedesten.session.Conversation;
import dk.traedesten.session.Participant;
import dk.traedesten.session.Tenant;
import dk.traedesten.spi.RollCall;
import java.util.List;
import java.util.Optional;

/// Who is in the places of a chat, for exercises that begin by themselves.
public record Roll(String channel, Members members) implements RollCall {

  /// Who is in a place of a chat.
  @FunctionalInterface
  public interface Members {
    Outcome<Crowd> of(Tenant tenant, String place);
  }

  @Override
  public Optional<List<Participant>> present(Tenant tenant, Conversation place) {
    return place.channel().equals(channel)
            && members.of(tenant, place.id()) instanceof Outcome.Ok<Crowd>(var crowd)
        ? Optional.of(crowd.people().stream().map(Person::participant).toList())
        : Optional.empty();
  }
}
