package dk.traedesten.redis.crypto;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// What sealed words belong to: their kind, then the organisation, the group, the session … they
/// are of. Words can only be opened as what they were sealed as, so they cannot be moved to
/// another's.
public record AssociatedData(String kind, List<String> names) {
  public AssociatedData {
    names = List.copyOf(names);
  }

  public static AssociatedData of(String kind, String... names) {
    return new AssociatedData(kind, List.of(names));
  }

  /// Every name with its length before it, so that no two belongings are written alike.
  byte[] bytes() {
    var out = new ByteArrayOutputStream();
    append(out, kind);
    names.forEach(name -> append(out, name));
    return out.toByteArray();
  }

  private static void append(ByteArrayOutputStream out, String name) {
    var bytes = name.getBytes(StandardCharsets.UTF_8);
    out.writeBytes(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
    out.writeBytes(bytes);
  }
}
