package dk.traedesten.web;

import dk.traedesten.spi.Shelf;
import dk.traedesten.spi.ShelfContract;

class InMemoryShelfTest extends ShelfContract {
  @Override
  protected Shelf empty() {
    return new InMemoryShelf();
  }
}
