package dk.traedesten.spi;

class InMemoryShelfTest extends ShelfContract {
  @Override
  protected Shelf empty() {
    return new InMemoryShelf();
  }
}
