package dk.traedesten.redis.embedded;

import dk.traedesten.redis.disk.OwnerOnly;
import java.io.IOException;
import java.nio.file.Path;

/// A server of an older version, as an older Trædesten would have left it behind.
public final class Older {
  private Older() {}

  static Running server(Path folder) throws IOException {
    return new Launch(binary(), OwnerOnly.folder(folder)).start();
  }

  static ServerBinary binary() {
    var here = Platform.here().binary().resource();
    var machine = here.substring(here.lastIndexOf("7.0.15-") + "7.0.15-".length());
    var version = machine.equals("linux-arm64") ? "6.2.7" : "6.2.6-v5";
    return new ServerBinary(version, "/redis-server-" + version + "-" + machine);
  }
}
