package dk.traedesten.spi;

class InMemoryVaultTest extends KeyVaultContract {
  @Override
  protected KeyVault empty() {
    return new InMemoryVault();
  }

  @Override
  protected KeyVault again(KeyVault vault) {
    return vault;
  }
}
