package dk.traedesten.spi;

class InMemoryShelfTest extends DocumentStoreContract {
  @Override
  protected DocumentStore empty() {
    return new InMemoryShelf();
  }
}
