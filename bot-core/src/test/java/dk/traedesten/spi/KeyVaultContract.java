package dk.traedesten.spi;

import static dk.traedesten.spi.Samples.CHEFS;
import static dk.traedesten.spi.Samples.TENANT;
import static dk.traedesten.spi.Samples.session;
import static org.assertj.core.api.Assertions.assertThat;

import dk.traedesten.session.Tenant;
import dk.traedesten.spi.KeyVault.Owner;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What every place where keys lie must keep to.
public abstract class KeyVaultContract {
  private static final Owner OWNER = new Owner(TENANT, CHEFS);

  private KeyVault vault;

  /// A vault with nothing in it.
  protected abstract KeyVault empty();

  /// The same vault as another process sees it.
  protected abstract KeyVault again(KeyVault vault);

  @BeforeEach
  void open() {
    vault = empty();
  }

  @Test
  void a_document_nobody_has_kept_keys_of_has_none() {
    assertThat(vault.keys(OWNER)).isEmpty();
    assertThat(vault.owners()).isEmpty();
  }

  @Test
  void keys_are_there_for_every_process_and_more_come_beside_them() {
    vault.keep(OWNER, Map.of("a", new byte[] {1, -2, 0}));
    again(vault).keep(OWNER, Map.of("b", new byte[] {3}));
    assertThat(again(vault).keys(OWNER).get("a")).containsExactly(1, -2, 0);
    assertThat(vault.keys(OWNER)).containsOnlyKeys("a", "b");
    assertThat(vault.owners()).containsExactly(OWNER);
  }

  @Test
  void a_key_that_is_destroyed_is_gone_for_every_process_and_the_others_stay() {
    vault.keep(OWNER, Map.of("a", new byte[] {1}, "b", new byte[] {2}, "c", new byte[] {3}));
    vault.destroy(OWNER, List.of("a", "c", "never there"));
    assertThat(vault.keys(OWNER)).containsOnlyKeys("b");
    assertThat(again(vault).keys(OWNER)).containsOnlyKeys("b");
    vault.destroy(OWNER, List.of("a"));
    vault.destroy(OWNER, List.of("b"));
    assertThat(again(vault).owners()).isEmpty();
  }

  @Test
  void all_keys_of_a_document_go_and_those_of_others_stay() {
    var sister = new Owner(TENANT, session("chefer", "s2"));
    var elsewhere = new Owner(new Tenant("regionen"), CHEFS);
    for (var owner : List.of(OWNER, sister, elsewhere)) {
      vault.keep(owner, Map.of("a", new byte[] {1}));
    }
    vault.destroy(OWNER);
    vault.destroy(OWNER);
    assertThat(vault.keys(OWNER)).isEmpty();
    assertThat(again(vault).owners()).containsExactlyInAnyOrder(sister, elsewhere);
  }
}
