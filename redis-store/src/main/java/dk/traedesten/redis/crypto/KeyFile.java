package dk.traedesten.redis.crypto;

import dk.traedesten.redis.disk.OwnerOnly;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.concurrent.atomic.AtomicLong;

/// The file with the keys (0600), kept apart from what they lock. Whoever loses it has lost the
/// words.
///
/// Keys are exchanged while everything runs: after one [#rotate()], every instance that shares the
/// file seals with the new key within a second, and the old keys still open.
public final class KeyFile {
  private static final long LOOK_EVERY_NS = 1_000_000_000;

  private final Path file;
  private final AtomicLong looked = new AtomicLong(System.nanoTime());
  private volatile Read read;

  /// The keys, and which state of the file they were read from.
  private record Read(KeyRing keys, FileState state) {}

  private KeyFile(Path file) {
    this.file = file;
    this.read = readNow(file);
  }

  /// The keys in a file that must be there.
  ///
  /// @throws KeyFileFailed when it is not, or is not a key file
  public static KeyFile open(Path file) {
    return new KeyFile(file);
  }

  /// The keys in a file, made with one new key when there is none: for the embedded default only.
  public static KeyFile openOrCreate(Path file) {
    return Files.exists(file) ? open(file) : create(file);
  }

  /// A new file with one new key.
  ///
  /// @throws KeyFileFailed when there is a file already, which stays as it is
  public static KeyFile create(Path file) {
    if (Files.exists(file)) {
      throw KeyFileFailed.there(file);
    }
    write(file, KeyRing.fresh());
    return open(file);
  }

  /// Adds a key that seals from now on; what was sealed before still opens.
  public void rotate() {
    write(file, readNow(file).keys().rotated());
    read = readNow(file);
  }

  /// Seals words with the newest key, as what they belong to.
  public byte[] seal(byte[] words, AssociatedData to) {
    long last = looked.get();
    long now = System.nanoTime();
    if (now - last > LOOK_EVERY_NS && looked.compareAndSet(last, now)) {
      lookAgain();
    }
    return read.keys().seal(words, to);
  }

  /// Opens sealed words.
  ///
  /// @throws CannotOpen when no key opens them as what they are said to belong to
  public byte[] open(byte[] sealed, AssociatedData to) {
    var known = read;
    try {
      return known.keys().open(sealed, to);
    } catch (GeneralSecurityException unknown) {
      // Perhaps another instance has rotated the keys and sealed this with the new one.
      lookAgain();
      if (read.equals(known)) {
        throw new CannotOpen(to, unknown);
      }
      return open(sealed, to);
    }
  }

  /// A file that is away for a moment takes nothing from those who have read it.
  private void lookAgain() {
    if (Files.exists(file) && !FileState.of(file).equals(read.state())) {
      read = readNow(file);
    }
  }

  private static Read readNow(Path file) {
    if (!Files.exists(file)) {
      throw KeyFileFailed.missing(file);
    }
    try {
      var state = FileState.of(file);
      return new Read(KeyRing.read(Files.readString(file)), state);
    } catch (IOException | GeneralSecurityException unusable) {
      throw KeyFileFailed.unusable(file, unusable);
    }
  }

  private static void write(Path file, KeyRing keys) {
    try {
      OwnerOnly.write(file, keys.written());
    } catch (IOException disk) {
      throw KeyFileFailed.unwritable(file, disk);
    }
  }
}
