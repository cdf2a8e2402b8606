package dk.traedesten.slack;

import dk.traedesten.chat.Involvement;
import dk.traedesten.result.PersonId;
import dk.traedesten.slack.home.Homes;
import dk.traedesten.spi.Channel;
import dk.traedesten.spi.Delivery;
import dk.traedesten.spi.Outbox.Claimed;
import dk.traedesten.spi.Receipt;

/// The channel, with everyone's Home kept up to date: it shows what lies before a person, and that
/// changes when something is delivered to them. Whoever is written to has to do with the group,
/// even when they have not done anything in it yet: others may have given them something to do.
record KeepingHomes(Channel channel, Homes homes, Involvement involvement) implements Channel {

  @Override
  public String name() {
    return channel.name();
  }

  @Override
  public Receipt deliver(Claimed claimed) {
    var receipt = channel.deliver(claimed);
    if (receipt instanceof Receipt.Delivered) {
      delivered(claimed.delivery());
    }
    return receipt;
  }

  private void delivered(Delivery delivery) {
    var group = delivery.session().group();
    if (!delivery.to().id().equals(group.value())) {
      var who = new PersonId(delivery.to().id());
      involvement.of(delivery.tenant(), who, group);
      homes.changed(delivery.tenant(), who);
    }
  }
}
