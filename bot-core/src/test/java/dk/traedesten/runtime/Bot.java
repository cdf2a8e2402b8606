package dk.traedesten.runtime;

import dk.traedesten.engine.Inbound;
import dk.traedesten.engine.Transition;
import dk.traedesten.runtime.FaultyStore.Crash;
import dk.traedesten.session.Session;
import dk.traedesten.spi.Channel;
import dk.traedesten.spi.Delivery;
import dk.traedesten.spi.InMemoryStore;
import dk.traedesten.spi.Outbox.Claimed;
import dk.traedesten.spi.Receipt;
import dk.traedesten.spi.SessionStore;
import java.time.Duration;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;

/// The bot in bad weather: two instances over one store, a relay, a pump, and a channel that fails
/// before or after it has posted. All but the weather are those of production.
final class Bot {
  private final Weather weather;
  private final Consumer<Delivery> seen;
  private final List<TurnProcessor> instances;
  private final OutboxRelay relay;
  private final TimerPump pump;

  /// @param truth what is durable
  /// @param store the way there
  /// @param seen is told what stands in a conversation
  Bot(
      Weather weather,
      InMemoryStore truth,
      SessionStore store,
      Consumer<Delivery> seen,
      BiFunction<Session, Inbound, Transition> engine) {
    this.weather = weather;
    this.seen = seen;
    this.instances = List.of(instance(store, engine), instance(store, engine));
    this.relay =
        new OutboxRelay(truth, List.of(new Flaky()), weather::now, Runnable::run, () -> {});
    this.pump = new TimerPump(truth, instances.getFirst(), weather::now);
  }

  private TurnProcessor instance(
      SessionStore store, BiFunction<Session, Inbound, Transition> engine) {
    return new TurnProcessor(
        store, weather::now, weather::fresh, () -> {}, GroupServices.EMPTY, _ -> {}, engine);
  }

  /// One of the instances.
  TurnProcessor any() {
    return instances.get(weather.random().nextInt(instances.size()));
  }

  /// Fires what is due and delivers what is committed.
  ///
  /// @return how much there was to do
  int work() {
    int done = 0;
    try {
      done += pump.once();
    } catch (Crash dead) {
      // the lease ends, and another instance fires it
    }
    while (relay.once() > 0) {
      done++;
    }
    return done;
  }

  private final class Flaky implements Channel {
    @Override
    public String name() {
      return "flaky";
    }

    @Override
    public Receipt deliver(Claimed claimed) {
      var delivery = claimed.delivery();
      if (weather.happens(0.05)) {
        return new Receipt.RetryAfter(Duration.ofSeconds(30));
      }
      if (weather.happens(0.02)) {
        throw new IllegalStateException("no answer; nothing was posted");
      }
      seen.accept(delivery);
      if (weather.happens(0.02)) {
        throw new IllegalStateException("no answer; it was posted");
      }
      return new Receipt.Delivered(delivery.key());
    }
  }
}
