package dk.traedesten.redis;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import dk.traedesten.redis.crypto.AssociatedData;
import dk.traedesten.redis.crypto.DataKey;
import dk.traedesten.session.SessionId;
import dk.traedesten.session.Tenant;
import dk.traedesten.spi.KeyVault.Owner;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Something that lies outside its document and goes with its keys: locked with each of them, so
/// that it is gone when one of them is. Before it stands, readable, whose keys they are.
final class SealedEnvelope {
  /// What sealed with the master key alone begins with another one.
  private static final byte MARK = 2;

  private final SessionId session;
  private final List<String> keys;
  private final byte[] sealed;

  private SealedEnvelope(SessionId session, List<String> keys, byte[] sealed) {
    this.session = session;
    this.keys = keys;
    this.sealed = sealed;
  }

  /// The ids of its keys, the one that was locked with first at the front.
  List<String> keys() {
    return keys;
  }

  static boolean isOne(byte[] kept) {
    return kept.length > 0 && kept[0] == MARK;
  }

  static byte[] of(SessionId session, List<DataKey> keys, byte[] words, AssociatedData to) {
    var sealed = words;
    for (var key : keys) {
      sealed = key.seal(sealed, to);
    }
    var name = session.toString().getBytes(UTF_8);
    var out = new ByteArrayOutputStream();
    out.write(MARK);
    out.write(name.length >> 8);
    out.write(name.length);
    out.writeBytes(name);
    out.write(keys.size());
    keys.forEach(key -> out.writeBytes(key.mark()));
    out.writeBytes(sealed);
    return out.toByteArray();
  }

  static SealedEnvelope read(byte[] kept) {
    int length = ((kept[1] & 0xff) << 8) | (kept[2] & 0xff);
    int at = 3 + length;
    var session = SessionId.parse(new String(kept, 3, length, UTF_8));
    var keys = new ArrayList<String>();
    int count = kept[at++];
    for (int i = 0; i < count; i++, at += DataKey.ID) {
      keys.add(new String(kept, at, DataKey.ID, US_ASCII));
    }
    return new SealedEnvelope(session, keys, Arrays.copyOfRange(kept, at, kept.length));
  }

  /// @throws KeyGone when one of its keys is
  List<DataKey> keys(Tenant tenant, DataKeys all) {
    return keys.stream()
        .map(id -> all.find(new Owner(tenant, session), id).orElseThrow(KeyGone::new))
        .toList();
  }

  /// @throws KeyGone when one of its keys is
  byte[] opened(Tenant tenant, DataKeys all, AssociatedData to) {
    var words = sealed;
    for (var key : keys(tenant, all).reversed()) {
      words = key.open(words, to);
    }
    return words;
  }
}
