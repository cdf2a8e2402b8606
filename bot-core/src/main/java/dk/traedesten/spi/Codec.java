package dk.traedesten.spi;

import dk.traedesten.dialog.Mappers;
import dk.traedesten.session.Memory.Remembered;
import dk.traedesten.session.Session;
import tools.jackson.core.JacksonException;

/// The form in which a store keeps things: JSON with the version of the document, so that what an
/// older release wrote can still be read.
public final class Codec {
  /// The version this release writes.
  public static final int VERSION = 2;

  private sealed interface Document {
    int version();
  }

  private record SessionDocument(int version, Session session) implements Document {}

  private record DeliveryDocument(int version, Delivery delivery) implements Document {}

  private record MemoryDocument(int version, Remembered remembered) implements Document {}

  private record Header(int version) {}

  /// A document that this release cannot read.
  public static final class Unreadable extends RuntimeException {
    private static final long serialVersionUID = 1;

    private Unreadable(String message) {
      super(message);
    }
  }

  private Codec() {}

  public static byte[] write(Session session) {
    return Mappers.JSON.writeValueAsBytes(new SessionDocument(VERSION, session));
  }

  public static Session readSession(byte[] bytes) {
    return read(bytes, SessionDocument.class, "session").session();
  }

  public static byte[] write(Delivery delivery) {
    return Mappers.JSON.writeValueAsBytes(new DeliveryDocument(VERSION, delivery));
  }

  public static Delivery readDelivery(byte[] bytes) {
    return read(bytes, DeliveryDocument.class, "message").delivery();
  }

  public static byte[] write(Remembered remembered) {
    return Mappers.JSON.writeValueAsBytes(new MemoryDocument(VERSION, remembered));
  }

  public static Remembered readRemembered(byte[] bytes) {
    return read(bytes, MemoryDocument.class, "memory").remembered();
  }

  /// Never quotes the document: it holds what people wrote.
  private static <T extends Document> T read(byte[] bytes, Class<T> type, String what) {
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
