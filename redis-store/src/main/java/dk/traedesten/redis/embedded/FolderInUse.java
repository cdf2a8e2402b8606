package dk.traedesten.redis.embedded;

import java.nio.file.Path;

/// Another Trædesten works on the same data folder.
public final class FolderInUse extends EmbeddedRedisException {
  private static final long serialVersionUID = 1;

  FolderInUse(Path folder) {
    super(
        ("Another Trædesten uses the folder %s. Stop that one first, or give this one a folder of its"
                + " own with TRAEDESTEN_DATA.")
            .formatted(folder));
  }
}
