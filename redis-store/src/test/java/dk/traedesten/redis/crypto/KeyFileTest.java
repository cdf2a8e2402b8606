package dk.traedesten.redis.crypto;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeyFileTest {
  private static final byte[] WORDS = "Anna: 7".getBytes(UTF_8);
  private static final AssociatedData ANNAS =
      AssociatedData.of("session", "kommune", "chefer", "s1");

  @TempDir Path folder;
  private Path file;

  @BeforeEach
  void place() {
    file = folder.resolve("keys.json");
  }

  @Test
  void sealed_words_open_again_and_do_not_show_themselves() {
    var keys = KeyFile.create(file);
    var sealed = keys.seal(WORDS, ANNAS);
    assertThat(new String(sealed, UTF_8)).doesNotContain("Anna");
    assertThat(KeyFile.open(file).open(sealed, ANNAS)).isEqualTo(WORDS);
  }

  @Test
  void words_of_one_session_do_not_open_as_those_of_another() {
    var keys = KeyFile.create(file);
    var sealed = keys.seal(WORDS, ANNAS);
    var another = AssociatedData.of("session", "kommune", "chefer", "s2");
    assertThatThrownBy(() -> keys.open(sealed, another)).isInstanceOf(CannotOpen.class);
  }

  @Test
  void names_that_run_together_are_not_the_same_belonging() {
    var keys = KeyFile.create(file);
    var sealed = keys.seal(WORDS, AssociatedData.of("session", "ab", "c"));
    assertThatThrownBy(() -> keys.open(sealed, AssociatedData.of("session", "a", "bc")))
        .isInstanceOf(CannotOpen.class);
  }

  @Test
  void another_key_file_opens_nothing_and_the_error_asks_about_it() {
    var sealed = KeyFile.create(file).seal(WORDS, ANNAS);
    var others = KeyFile.create(folder.resolve("others.json"));
    assertThatThrownBy(() -> others.open(sealed, ANNAS))
        .isInstanceOf(CannotOpen.class)
        .hasMessageContaining("the key file it was stored with");
  }

  @Test
  void changed_words_do_not_open() {
    var keys = KeyFile.create(file);
    var sealed = keys.seal(WORDS, ANNAS);
    sealed[sealed.length - 1] ^= 1;
    assertThatThrownBy(() -> keys.open(sealed, ANNAS)).isInstanceOf(CannotOpen.class);
  }

  @Test
  void after_a_rotation_old_words_still_open_and_new_ones_have_the_new_key() throws IOException {
    var keys = KeyFile.create(file);
    var first = Files.readString(file);
    var before = keys.seal(WORDS, ANNAS);
    keys.rotate();
    var after = keys.seal(WORDS, ANNAS);
    assertThat(keys.open(before, ANNAS)).isEqualTo(WORDS);
    assertThat(keys.open(after, ANNAS)).isEqualTo(WORDS);
    Files.writeString(file, first);
    assertThatThrownBy(() -> KeyFile.open(file).open(after, ANNAS)).isInstanceOf(CannotOpen.class);
  }

  @Test
  void instance_that_missed_a_rotation_opens_what_the_other_sealed() {
    var rotating = KeyFile.create(file);
    var other = KeyFile.open(file);
    rotating.rotate();
    assertThat(other.open(rotating.seal(WORDS, ANNAS), ANNAS)).isEqualTo(WORDS);
  }

  @Test
  void keys_that_have_been_read_survive_the_file_being_away() throws IOException {
    var keys = KeyFile.create(file);
    Files.delete(file);
    assertThat(keys.open(keys.seal(WORDS, ANNAS), ANNAS)).isEqualTo(WORDS);
  }

  @Test
  void key_file_is_for_its_owner_only() throws IOException {
    KeyFile.create(file).rotate();
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
  }

  @Test
  void missing_key_file_is_made_only_when_asked_for() {
    assertThatThrownBy(() -> KeyFile.open(file))
        .isInstanceOf(KeyFileFailed.class)
        .hasMessageContaining(file.toString())
        .hasMessageContaining("TRAEDESTEN_KEYS");
    assertThat(file).doesNotExist();
    KeyFile.openOrCreate(file);
    assertThat(file).exists();
  }

  @Test
  void key_file_that_is_there_is_never_written_over() throws IOException {
    KeyFile.create(file);
    var before = Files.readString(file);
    assertThatThrownBy(() -> KeyFile.create(file)).isInstanceOf(KeyFileFailed.class);
    KeyFile.openOrCreate(file);
    assertThat(file).hasContent(before);
  }

  @Test
  void broken_key_file_is_refused_without_being_quoted() throws IOException {
    KeyFile.create(file);
    var half = Files.readString(file).substring(0, 200);
    Files.writeString(file, half);
    assertThatThrownBy(() -> KeyFile.openOrCreate(file))
        .isInstanceOf(KeyFileFailed.class)
        .hasMessageContaining(file.toString())
        .hasMessageContaining("backup");
    assertThat(file).hasContent(half);
  }
}
