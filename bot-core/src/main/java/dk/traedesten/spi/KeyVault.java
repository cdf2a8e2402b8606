package dk.traedesten.spi;

import dk.traedesten.session.SessionId;
import dk.traedesten.session.Tenant;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/// Where the keys of documents lie, apart from the documents and from their backups. Whoever
/// destroys a key here has destroyed what it locks: in the store, in its log, in every copy.
///
/// Keys are handed in locked themselves, so a vault alone opens nothing either.
public interface KeyVault {

  /// Whose keys there are.
  record Owner(Tenant tenant, SessionId session) {}

  /// All keys of a document, by their ids.
  Map<String, byte[]> keys(Owner of);

  /// Keeps more keys. They are durable when it returns.
  ///
  /// @throws StoreUnavailable when they cannot be kept now
  void keep(Owner of, Map<String, byte[]> more);

  /// Destroys some keys; those that are gone already stay gone.
  ///
  /// @throws StoreUnavailable when they cannot be destroyed now; it is to be tried again
  void destroy(Owner of, Collection<String> ids);

  /// Destroys all keys of a document.
  void destroy(Owner of);

  /// The documents of which there are keys.
  List<Owner> owners();
}
