package dk.traedesten.redis;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dk.traedesten.spi.KeyVault;
import dk.traedesten.spi.KeyVault.Owner;
import dk.traedesten.spi.KeyVaultContract;
import dk.traedesten.spi.Samples;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileVaultTest extends KeyVaultContract {
  @TempDir Path folder;

  @Override
  protected KeyVault empty() {
    return FileVault.in(folder.resolve("vault"));
  }

  @Override
  protected KeyVault again(KeyVault vault) {
    return empty();
  }

  @Test
  void nothing_of_a_destroyed_key_stays_in_the_folder() throws IOException {
    var owner = new Owner(Samples.TENANT, Samples.CHEFS);
    var vault = empty();
    vault.keep(owner, Map.of("a", "forgotten".getBytes(UTF_8), "b", "kept".getBytes(UTF_8)));
    vault.destroy(owner, List.of("a"));
    assertThat(kept())
        .singleElement()
        .satisfies(file ->
            assertThat(Files.readString(file))
                .contains(Base64.getEncoder().encodeToString("kept".getBytes(UTF_8)))
                .doesNotContain(Base64.getEncoder().encodeToString("forgotten".getBytes(UTF_8))));
    vault.destroy(owner);
    assertThat(kept()).isEmpty();
  }

  private List<Path> kept() throws IOException {
    try (var files = Files.list(folder.resolve("vault"))) {
      return files.filter(file -> !file.endsWith("lock")).toList();
    }
  }
}
