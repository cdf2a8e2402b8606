package dk.traedesten.spi;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What every shelf must keep to.
public abstract class DocumentStoreContract {
  private DocumentStore shelf;

  /// Shelves with nothing on them.
  protected abstract DocumentStore empty();

  @BeforeEach
  void open() {
    shelf = empty();
  }

  @Test
  void shelf_nobody_has_put_anything_on_is_empty() {
    assertThat(shelf.read("people")).isEmpty();
  }

  @Test
  void documents_come_in_the_order_in_which_their_keys_first_came() {
    put("people", "bo", "1");
    put("people", "anna", "2");
    put("people", "bo", "3");
    assertThat(shelf.read("people").sequencedKeySet()).containsExactly("bo", "anna");
    assertThat(shelf.read("people").get("bo")).asString(UTF_8).isEqualTo("3");
  }

  @Test
  void shelves_do_not_mix() {
    put("people", "bo", "1");
    put("places", "bo", "2");
    shelf.clear("people");
    assertThat(shelf.read("people")).isEmpty();
    assertThat(shelf.read("places").get("bo")).asString(UTF_8).isEqualTo("2");
  }

  @Test
  void document_that_was_taken_away_is_gone_and_comes_last_when_it_is_put_again() {
    put("people", "bo", "1");
    put("people", "anna", "2");
    shelf.remove("people", "bo");
    assertThat(shelf.read("people").sequencedKeySet()).containsExactly("anna");
    put("people", "bo", "3");
    assertThat(shelf.read("people").sequencedKeySet()).containsExactly("anna", "bo");
  }

  @Test
  void only_one_can_take_a_document_away() {
    put("people", "bo", "1");
    assertThat(shelf.remove("people", "bo")).isTrue();
    assertThat(shelf.remove("people", "bo")).isFalse();
    assertThat(shelf.remove("nobody", "bo")).isFalse();
  }

  @Test
  void only_one_can_put_a_document_where_there_is_none() {
    put("people", "bo", "1");
    assertThat(shelf.putIfAbsent("people", "anna", "2".getBytes(UTF_8))).isTrue();
    assertThat(shelf.putIfAbsent("people", "anna", "3".getBytes(UTF_8))).isFalse();
    assertThat(shelf.read("people").sequencedKeySet()).containsExactly("bo", "anna");
    assertThat(shelf.read("people").get("anna")).asString(UTF_8).isEqualTo("2");
    shelf.remove("people", "anna");
    assertThat(shelf.putIfAbsent("people", "anna", "4".getBytes(UTF_8))).isTrue();
  }

  @Test
  void document_comes_back_byte_for_byte() {
    var bytes = new byte[] {0, -1, 10, 13, 127, -128};
    shelf.put("people", "bo", bytes);
    assertThat(shelf.read("people").get("bo")).isEqualTo(bytes);
  }

  private void put(String name, String key, String document) {
    shelf.put(name, key, document.getBytes(UTF_8));
  }
}
