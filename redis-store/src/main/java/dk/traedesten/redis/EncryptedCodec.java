package dk.traedesten.redis;

import dk.traedesten.redis.crypto.AssociatedData;
import dk.traedesten.redis.crypto.KeyFile;
import dk.traedesten.session.Document;
import dk.traedesten.session.GroupId;
import dk.traedesten.session.Memory.Remembered;
import dk.traedesten.session.SessionId;
import dk.traedesten.session.Tenant;
import dk.traedesten.spi.Codec;
import dk.traedesten.spi.Delivery;

/// What people have said, as Redis gets to hold it: sealed, and bound to the place it belongs to.
record EncryptedCodec(KeyFile keys) {

  byte[] sealed(Tenant tenant, SessionId id, Document document) {
    return keys.seal(Codec.write(document), of(tenant, id));
  }

  Document document(Tenant tenant, SessionId id, byte[] sealed) {
    return Codec.readDocument(keys.open(sealed, of(tenant, id)));
  }

  byte[] sealed(Tenant tenant, GroupId group, Remembered remembered) {
    return keys.seal(Codec.write(remembered), of(tenant, group));
  }

  Remembered remembered(Tenant tenant, GroupId group, byte[] sealed) {
    return Codec.readRemembered(keys.open(sealed, of(tenant, group)));
  }

  byte[] sealed(Lane lane, Delivery delivery) {
    return keys.seal(Codec.write(delivery), of(lane));
  }

  Delivery delivery(Lane lane, byte[] sealed) {
    return Codec.readDelivery(keys.open(sealed, of(lane)));
  }

  /// A dead letter lies outside its lane, so it is bound to where it lies.
  byte[] sealed(Shard shard, Delivery delivery) {
    return keys.seal(Codec.write(delivery), of(shard));
  }

  Delivery delivery(Shard shard, byte[] sealed) {
    return Codec.readDelivery(keys.open(sealed, of(shard)));
  }

  byte[] sealed(String shelf, String key, byte[] document) {
    return keys.seal(document, of(shelf, key));
  }

  byte[] document(String shelf, String key, byte[] sealed) {
    return keys.open(sealed, of(shelf, key));
  }

  private static AssociatedData of(Tenant tenant, SessionId id) {
    return AssociatedData.of("session", tenant.value(), id.group().value(), id.token());
  }

  private static AssociatedData of(Tenant tenant, GroupId group) {
    return AssociatedData.of("memory", tenant.value(), group.value());
  }

  private static AssociatedData of(Lane lane) {
    return AssociatedData.of("message", lane.tenant().value(), lane.conversation().toString());
  }

  private static AssociatedData of(Shard shard) {
    return AssociatedData.of("dead letter", Integer.toString(shard.number()));
  }

  private static AssociatedData of(String shelf, String key) {
    return AssociatedData.of("document", shelf, key);
  }
}
