package dk.traedesten.redis;

import dk.traedesten.spi.KeyVault;
import dk.traedesten.spi.StoreUnavailable;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/// A vault that takes nothing away while it is jammed.
final class JammedVault implements KeyVault {
  private final KeyVault vault;
  private boolean jammed;

  JammedVault(KeyVault vault) {
    this.vault = vault;
  }

  void jam(boolean now) {
    jammed = now;
  }

  private void open() {
    if (jammed) {
      throw new StoreUnavailable("jammed");
    }
  }

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
    open();
    vault.destroy(of, ids);
  }

  @Override
  public void destroy(Owner of) {
    open();
    vault.destroy(of);
  }

  @Override
  public List<Owner> owners() {
    return vault.owners();
  }
}
