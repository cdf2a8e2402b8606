package dk.traedesten.redis.embedded;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import dk.traedesten.redis.disk.OwnerOnly;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;

/// A folder that one Trædesten at a time may use.
///
/// The system lets go of the lock when the process ends, however it ends.
record DataFolder(Path path, FileChannel lock) implements AutoCloseable {

  /// Opens a folder, made when it is not there, closed to everyone but its owner.
  ///
  /// @throws FolderInUse when another one has it
  static DataFolder open(Path wanted) throws IOException {
    var path = OwnerOnly.folder(wanted);
    var lock = FileChannel.open(path.resolve("owner.lock"), CREATE, WRITE);
    if (!taken(lock)) {
      lock.close();
      throw new FolderInUse(path);
    }
    return new DataFolder(path, lock);
  }

  private static boolean taken(FileChannel lock) throws IOException {
    try {
      return lock.tryLock() != null;
    } catch (OverlappingFileLockException anotherInThisProcess) {
      return false;
    }
  }

  @Override
  public void close() throws IOException {
    lock.close();
  }
}
