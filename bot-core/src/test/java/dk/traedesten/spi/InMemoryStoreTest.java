package dk.traedesten.spi;

import org.junit.jupiter.api.Nested;

class InMemoryStoreTest {
  private static Ports inMemory() {
    var store = new InMemoryStore();
    return new Ports(store, store, store, store);
  }

  @Nested
  class Sessions extends SessionStoreContract {
    @Override
    protected Ports empty() {
      return inMemory();
    }
  }

  @Nested
  class Waiting extends TimersContract {
    @Override
    protected Ports empty() {
      return inMemory();
    }
  }

  @Nested
  class Delivering extends OutboxContract {
    @Override
    protected Ports empty() {
      return inMemory();
    }
  }

  @Nested
  class Erasing extends ErasureContract {
    @Override
    protected Ports empty() {
      return inMemory();
    }
  }
}
