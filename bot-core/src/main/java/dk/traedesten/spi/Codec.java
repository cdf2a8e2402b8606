package dk.traedesten.spi;

import dk.traedesten.dialog.Mappers;
import dk.traedesten.session.Document;
import dk.traedesten.session.Memory.Remembered;
import tools.jackson.core.JacksonException;

/// The form in which a store keeps things: JSON with the version of the document, so that what an
/// older release wrote can still be read.
public final class Codec {
  /// The version this release writes.
  public static final int VERSION = 6;

  private sealed interface Written {
    int version();
  }

  private record SessionWritten(int version, Document session) implements Written {}

  private record DeliveryWritten(int version, Delivery delivery) implements Written {}

  private record MemoryWritten(int version, Remembered remembered) implements Written {}

  private record Header(int version) {}

  /// A document that this release cannot read.
  public static final class Unreadable extends RuntimeException {
    private static final long serialVersionUID = 1;

    public Unreadable(String message) {
      super(message);
    }
  }

  private Codec() {}

  public static byte[] write(Document document) {
    return Mappers.JSON.writeValueAsBytes(new SessionWritten(VERSION, document));
  }

  public static Document readDocument(byte[] bytes) {
    return read(bytes, SessionWritten.class, "session").session();
  }

  public static byte[] write(Delivery delivery) {
    return Mappers.JSON.writeValueAsBytes(new DeliveryWritten(VERSION, delivery));
  }

  public static Delivery readDelivery(byte[] bytes) {
    return read(bytes, DeliveryWritten.class, "message").delivery();
  }

  public static byte[] write(Remembered remembered) {
    return Mappers.JSON.writeValueAsBytes(new MemoryWritten(VERSION, remembered));
  }

  public static Remembered readRemembered(byte[] bytes) {
    return read(bytes, MemoryWritten.class, "memory").remembered();
  }

  /// Never quotes the document: it holds what people wrote.
  private static <T extends Written> T read(byte[] bytes, Class<T> type, String what) {
    try {
      var document = Mappers.JSON.readValue(bytes, type);
      if (document.version() <= VERSION) {
        return document;
      }
    } catch (JacksonException _) {
      // Said below, without its words.
    }
    throw new Unreadable(
        "a stored %s is of document version %d and cannot be read by this release, which reads version %d; start the release that wrote it, nothing has been changed"
            .formatted(what, version(bytes), VERSION));
  }

  private static int version(byte[] bytes) {
    try {
      return Mappers.JSON
          .readerFor(Header.class)
          .without(tools.jackson.databind.DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .<Header>readValue(bytes)
          .version();
    } catch (JacksonException e) {
      return 0;
    }
  }
}
