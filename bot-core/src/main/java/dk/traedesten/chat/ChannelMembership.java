package dk.traedesten.chat;

import dk.traedesten.session.Conversation;
import dk.traedesten.session.Participant;
import dk.traedesten.session.Tenant;
import dk.traedesten.spi.MembershipLookup;
import java.util.List;
import java.util.Optional;

/// Who is in the places of a chat, for exercises that begin by themselves.
public record ChannelMembership(String channel, Members members) implements MembershipLookup {

  /// Who is in a place of a chat.
  @FunctionalInterface
  public interface Members {
    CallOutcome<PlaceMembers> of(Tenant tenant, String place);
  }

  @Override
  public Optional<List<Participant>> present(Tenant tenant, Conversation place) {
    return place.channel().equals(channel)
            && members.of(tenant, place.id()) instanceof CallOutcome.Ok<PlaceMembers>(var crowd)
        ? Optional.of(crowd.people().stream().map(Person::participant).toList())
        : Optional.empty();
  }
}
