package dk.traedesten.spi;

import java.util.SequencedMap;

/// A place for a channel's own documents, kept as durably as sessions: what the playground's
/// conversations look like, who its people are. Documents hold people's words and are kept
/// encrypted.
public interface DocumentStore {

  /// Puts a document, in the place of an earlier one with its key.
  ///
  /// @param shelf a name, as many as one likes
  void put(String shelf, String key, byte[] document);

  /// Puts a document where there is none with its key.
  ///
  /// @return whether it was put; of several who put one at once only one hears yes
  boolean putIfAbsent(String shelf, String key, byte[] document);

  /// The documents of a shelf, in the order in which their keys first came.
  SequencedMap<String, byte[]> read(String shelf);

  /// Takes a document away.
  ///
  /// @return whether it was there; of several who take it at once only one hears yes
  boolean remove(String shelf, String key);

  /// Throws a shelf away.
  void clear(String shelf);
}
