package dk.traedesten.slack;

import dk.traedesten.result.PersonId;
import dk.traedesten.slack.home.Homes;
import dk.traedesten.spi.Channel;
import dk.traedesten.spi.Outbox.Claimed;
import dk.traedesten.spi.Receipt;

/// The channel, with everyone's Home kept up to date: it shows what lies before a person, and that
/// changes when something is delivered to them.
record KeepingHomes(Channel channel, Homes homes) implements Channel {

  @Override
  public String name() {
    return channel.name();
  }

  @Override
  public Receipt deliver(Claimed claimed) {
    var receipt = channel.deliver(claimed);
    if (receipt instanceof Receipt.Delivered) {
      homes.changed(claimed.delivery().tenant(), new PersonId(claimed.delivery().to().id()));
    }
    return receipt;
  }
}
