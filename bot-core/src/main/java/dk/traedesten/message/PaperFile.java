package dk.traedesten.message;

/// Minutes as a file to take along.
public final class PaperFile {
  private final String fileName;
  private final String mediaType;
  private final byte[] bytes;

  public PaperFile(String fileName, String mediaType, byte[] bytes) {
    this.fileName = fileName;
    this.mediaType = mediaType;
    this.bytes = bytes.clone();
  }

  /// What it is called; safe on every system.
  public String fileName() {
    return fileName;
  }

  public String mediaType() {
    return mediaType;
  }

  public byte[] bytes() {
    return bytes.clone();
  }

  /// What is in it, and what it is called, never stand in a log.
  @Override
  public String toString() {
    return "PaperFile of " + bytes.length + " bytes";
  }
}
