package dk.traedesten.redis;

import static org.assertj.core.api.Assertions.assertThat;

import dk.traedesten.redis.crypto.KeyFile;
import dk.traedesten.redis.embedded.RealServer;
import dk.traedesten.spi.DocumentStore;
import dk.traedesten.spi.DocumentStoreContract;
import dk.traedesten.spi.ErasureContract;
import dk.traedesten.spi.InMemoryVault;
import dk.traedesten.spi.KeyVault;
import dk.traedesten.spi.KeyVaultContract;
import dk.traedesten.spi.OutboxContract;
import dk.traedesten.spi.Ports;
import dk.traedesten.spi.Receipt;
import dk.traedesten.spi.Samples;
import dk.traedesten.spi.SessionStoreContract;
import dk.traedesten.spi.TimersContract;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import redis.clients.jedis.UnifiedJedis;

/// The contracts of all ports, kept by a store on real servers of some kind.
@TestInstance(Lifecycle.PER_CLASS)
abstract class StoreOnRealServers {
  private List<RealServer> servers = List.of();
  private KeyFile keys;
  private final List<UnifiedJedis> connections = new ArrayList<>();
  private final List<Redis> open = new ArrayList<>();

  /// Starts the servers.
  abstract List<RealServer> start();

  /// Where they are, as in `REDIS_URL`.
  abstract String url(List<RealServer> servers);

  @BeforeAll
  void startServers(@TempDir Path folder) {
    servers = start();
    keys = KeyFile.create(folder.resolve("keys.json"));
  }

  @AfterAll
  void stopServers() {
    servers.forEach(RealServer::close);
  }

  /// A store with nothing in it.
  Redis empty() {
    for (var server : servers) {
      try (var connection = server.connect()) {
        connection.flushAll();
      }
    }
    open.add(Redis.open(RedisUrl.parse(url(servers)), keys, Redis.USUAL_SHARDS));
    return open.getLast();
  }

  private Ports ports() {
    var store = empty();
    return new Ports(store.sessions(), store.timers(), store.outbox(), store.erasure());
  }

  @AfterEach
  void close() {
    connections.forEach(UnifiedJedis::close);
    connections.clear();
    open.forEach(Redis::close);
    open.clear();
  }

  @Test
  void conversation_is_under_way_until_everything_is_delivered_and_it_has_rested() {
    var store = empty();
    var outbox = store.outbox();
    assertThat(store.conversationsUnderWay()).isZero();
    var words = Samples.message(Samples.CHEFS, "anna", "a", "first");
    store.sessions().commit(Samples.turn(Samples.CHEFS, 0, "first").sending(words).commit());
    assertThat(store.conversationsUnderWay()).isOne();
    var claimed = outbox.claim(9, Samples.NOON, Duration.ofSeconds(30)).getFirst();
    outbox.settle(claimed, new Receipt.Delivered("ref", Duration.ofSeconds(1)), Samples.NOON);
    assertThat(store.conversationsUnderWay()).isOne();
    assertThat(outbox.claim(9, Samples.NOON.plusSeconds(2), Duration.ofSeconds(30))).isEmpty();
    assertThat(store.conversationsUnderWay()).isZero();
  }

  @Test
  void a_session_goes_away_by_itself_when_its_time_is_over_and_each_turn_gives_it_new_time() {
    var sessions = empty().sessions();
    sessions.commit(Samples.turn(Samples.CHEFS, 0, "one").keptFor(Duration.ofDays(365)).commit());
    assertThat(daysLeft()).containsExactly(365L);
    sessions.commit(Samples.turn(Samples.CHEFS, 1, "two").keptFor(Duration.ofDays(30)).commit());
    assertThat(daysLeft()).containsExactly(30L);
    sessions.commit(Samples.turn(Samples.CHEFS, 2, "three").commit());
    assertThat(daysLeft()).as("for ever").isEmpty();
  }

  /// How many whole days each session has left that goes away by itself.
  private List<Long> daysLeft() {
    var days = new ArrayList<Long>();
    for (var server : servers) {
      try (var connection = server.connect()) {
        connection.keys("s:*").stream()
            .map(connection::ttl)
            .filter(seconds -> seconds > 0)
            .forEach(seconds -> days.add(Math.round(seconds / 86_400.0)));
      }
    }
    return days;
  }

  @Nested
  class Sessions extends SessionStoreContract {
    @Override
    protected Ports empty() {
      return ports();
    }
  }

  @Nested
  class Locking extends KeyVaultContract {
    @Override
    protected KeyVault empty() {
      StoreOnRealServers.this.empty();
      return again(new InMemoryVault());
    }

    @Override
    protected KeyVault again(KeyVault vault) {
      connections.add(
          Connection.to(RedisUrl.parse(url(servers)), Timeouts.IN_A_TURN, commands -> commands));
      return new WithoutProof(
          new RedisVault(connections.getLast(), new Shards(Redis.USUAL_SHARDS)));
    }
  }

  /// The vault of a Redis that is set up holds the key that shows it.
  private record WithoutProof(KeyVault vault) implements KeyVault {
    @Override
    public Map<String, byte[]> keys(Owner of) {
      return vault.keys(of);
    }

    @Override
    public void keep(Owner of, Map<String, byte[]> more) {
      vault.keep(of, more);
    }

    @Override
    public void destroy(Owner of, Collection<String> ids) {
      vault.destroy(of, ids);
    }

    @Override
    public void destroy(Owner of) {
      vault.destroy(of);
    }

    @Override
    public List<Owner> owners() {
      return vault.owners().stream().filter(owner -> !owner.equals(Setup.PROVING)).toList();
    }
  }

  @Nested
  class Waiting extends TimersContract {
    @Override
    protected Ports empty() {
      return ports();
    }
  }

  @Nested
  class Delivering extends OutboxContract {
    @Override
    protected Ports empty() {
      return ports();
    }
  }

  @Nested
  class Erasing extends ErasureContract {
    @Override
    protected Ports empty() {
      return ports();
    }
  }

  @Nested
  class Keeping extends DocumentStoreContract {
    @Override
    protected DocumentStore empty() {
      return StoreOnRealServers.this.empty().shelf();
    }
  }
}
