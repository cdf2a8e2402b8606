package dk.traedesten.spi;

/// The store cannot be used right now: it is gone, frozen, full, or takes no writes. Nothing that
/// was asked for is known to be done; asked again later it may be done once.
public final class StoreUnavailable extends RuntimeException {
  private static final long serialVersionUID = 1;

  /// @param why in the store's own words, which hold nothing that people have said
  public StoreUnavailable(String why) {
    super(why);
  }

  public StoreUnavailable(Throwable cause) {
    super(cause.getClass().getSimpleName(), cause);
  }
}
