package dk.traedesten.teams.deliver;

import dk.traedesten.chat.Person;
import dk.traedesten.chat.PlaceMembers;
import dk.traedesten.chat.Ref;
import dk.traedesten.message.Block;
import dk.traedesten.message.Message;
import dk.traedesten.spi.Delivery;
import dk.traedesten.teams.card.Card;
import dk.traedesten.teams.people.TeamsPeople;
import java.util.List;
import java.util.Optional;

/// Whose Teams is to ask for a view of their own of a group's card: those of whom it is not certain
/// that they see what is written to them alone. Who does is not asked the same thing twice.
record RefreshTargets(TeamsPeople people) {

  /// The card, for such people; only while something on it is open, and in places of sixty at most.
  Card of(Delivery delivery, Card card) {
    if (!isLive(delivery.message())) {
      return card;
    }
    var others = others(delivery);
    return others.isEmpty()
        ? card
        : card.refreshedFor(new Ref.View(delivery.session()), delivery.id(), others);
  }

  private List<String> others(Delivery delivery) {
    return people
        .members(delivery.tenant(), delivery.to().id())
        .ok()
        .filter(crowd -> crowd.of() <= Card.MOST_VIEWS)
        .map(PlaceMembers::people)
        .orElse(List.of())
        .stream()
        .map(Person::id)
        .filter(who -> !people.surelyReached(delivery.tenant(), who))
        .map(who -> people.teamsId(delivery.tenant(), who))
        .flatMap(Optional::stream)
        .toList();
  }

  private static boolean isLive(Message message) {
    return message.blocks().stream()
        .anyMatch(block ->
            switch (block) {
              case Block.Question _, Block.Progress _, Block.Buttons _, Block.Menu _ -> true;
              case Block.Heading _,
                  Block.Paragraph _,
                  Block.Note _,
                  Block.Quotes _,
                  Block.Picture _,
                  Block.Table _,
                  Block.Link _,
                  Block.Document _ ->
                  false;
            });
  }
}
