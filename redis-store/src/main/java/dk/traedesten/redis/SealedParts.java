package dk.traedesten.redis;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import dk.traedesten.dialog.Mappers;
import dk.traedesten.redis.crypto.AssociatedData;
import dk.traedesten.redis.crypto.DataKey;
import dk.traedesten.spi.KeyVault.Owner;
import dk.traedesten.spi.parts.StoredPart;
import dk.traedesten.spi.parts.StoredPart.Anonymous;
import dk.traedesten.spi.parts.StoredPart.Begun;
import dk.traedesten.spi.parts.StoredPart.Own;
import dk.traedesten.spi.parts.StoredPart.Shared;
import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// Parts of a document as they are kept: each a field of its own, sealed, behind the id of its key.
/// The field of what is one person's is named by its key, so that nobody sees whose it is.
record SealedParts(Owner owner, DataKeys keys) {
  static final String SHARED = "s:";
  private static final String ANONYMOUS = "a:";
  private static final String SINGLE = "o:";

  /// A part that was opened, with its key.
  static final class Opened {
    private final StoredPart part;
    private final DataKey key;
    private final byte[] words;

    private Opened(StoredPart part, DataKey key, byte[] words) {
      this.part = part;
      this.key = key;
      this.words = words;
    }

    StoredPart part() {
      return part;
    }

    DataKey key() {
      return key;
    }

    byte[] words() {
      return words;
    }
  }

  private record Whose(Optional<Own> own, Optional<Begun> begun) {}

  static String field(StoredPart part, DataKey key) {
    return switch (part) {
      case Shared shared -> SHARED + shared.name().toLowerCase(Locale.ROOT);
      case Anonymous anonymous -> ANONYMOUS + anonymous.name().toLowerCase(Locale.ROOT);
      case Own _, Begun _ -> SINGLE + key.id();
    };
  }

  byte[] sealed(StoredPart part, DataKey key, byte[] words) {
    var out = new ByteArrayOutputStream();
    out.writeBytes(key.mark());
    out.writeBytes(key.seal(withOwner(part, words), to(field(part, key))));
    return out.toByteArray();
  }

  /// Whose it is stands within, in a line before the words.
  private static byte[] withOwner(StoredPart part, byte[] words) {
    var whose =
        switch (part) {
          case Shared _, Anonymous _ -> null;
          case Own own -> new Whose(Optional.of(own), Optional.empty());
          case Begun begun -> new Whose(Optional.empty(), Optional.of(begun));
        };
    if (whose == null) {
      return words;
    }
    var out = new ByteArrayOutputStream();
    out.writeBytes(Mappers.JSON.writeValueAsBytes(whose));
    out.write('\n');
    out.writeBytes(words);
    return out.toByteArray();
  }

  /// A part; empty when its key has been destroyed.
  Optional<Opened> opened(String field, byte[] sealed) {
    var id = new String(sealed, 0, DataKey.ID, US_ASCII);
    return keys.find(owner, id)
        .map(key ->
            opened(
                field,
                key,
                key.open(Arrays.copyOfRange(sealed, DataKey.ID, sealed.length), to(field))));
  }

  private static Opened opened(String field, DataKey key, byte[] words) {
    var name = field.substring(SHARED.length()).toUpperCase(Locale.ROOT);
    if (field.startsWith(SHARED)) {
      return new Opened(Shared.valueOf(name), key, words);
    }
    if (field.startsWith(ANONYMOUS)) {
      return new Opened(Anonymous.valueOf(name), key, words);
    }
    int line = 0;
    while (words[line] != '\n') {
      line++;
    }
    var whose = Mappers.JSON.readValue(new String(words, 0, line, UTF_8), Whose.class);
    StoredPart part = whose.own().isPresent() ? whose.own().get() : whose.begun().orElseThrow();
    return new Opened(part, key, Arrays.copyOfRange(words, line + 1, words.length));
  }

  private AssociatedData to(String field) {
    return AssociatedData.of(
        "part",
        owner.tenant().value(),
        owner.session().group().value(),
        owner.session().token(),
        field);
  }
}
