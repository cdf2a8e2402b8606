package dk.traedesten.redis;

import dk.traedesten.dialog.Dialog;
import dk.traedesten.redis.crypto.AssociatedData;
import dk.traedesten.redis.crypto.DataKey;
import dk.traedesten.redis.crypto.KeyFile;
import dk.traedesten.session.Document;
import dk.traedesten.session.GroupId;
import dk.traedesten.session.Memory.Remembered;
import dk.traedesten.session.SessionId;
import dk.traedesten.session.Tenant;
import dk.traedesten.spi.Codec;
import dk.traedesten.spi.Delivery;
import dk.traedesten.spi.KeyVault.Owner;
import java.util.List;

/// What people have said, as Redis gets to hold it: sealed, and bound to the place it belongs to.
/// What an earlier release has sealed with the master key alone is opened with it.
record EncryptedCodec(KeyFile master, DataKeys keys) {

  /// What an earlier release has kept whole.
  Document whole(Tenant tenant, SessionId id, byte[] sealed) {
    return Codec.readDocument(master.open(sealed, of(tenant, id)));
  }

  SealedParts parts(Tenant tenant, SessionId id) {
    return new SealedParts(new Owner(tenant, id), keys);
  }

  byte[] sealed(Tenant tenant, String dialog, Dialog words) {
    return master.seal(KnownDialogs.written(words), of(tenant, dialog));
  }

  byte[] dialog(Tenant tenant, String dialog, byte[] sealed) {
    return master.open(sealed, of(tenant, dialog));
  }

  /// @param key of the group, for this alone
  byte[] sealed(Tenant tenant, GroupId group, Remembered remembered, DataKey key) {
    return SealedEnvelope.of(
        SessionId.between(group), List.of(key), Codec.write(remembered), of(tenant, group));
  }

  /// @throws KeyGone when its key has been destroyed
  Remembered remembered(Tenant tenant, GroupId group, byte[] sealed) {
    return Codec.readRemembered(opened(tenant, sealed, of(tenant, group)));
  }

  byte[] sealed(Lane lane, Delivery delivery, List<DataKey> with) {
    return SealedEnvelope.of(delivery.session(), with, Codec.write(delivery), of(lane));
  }

  /// Other words in the place of a message, sealed with the same keys.
  byte[] sealed(Lane lane, Delivery delivery, byte[] instead) {
    return SealedEnvelope.isOne(instead)
        ? sealed(lane, delivery, SealedEnvelope.read(instead).keys(lane.tenant(), keys))
        : master.seal(Codec.write(delivery), of(lane));
  }

  /// @throws KeyGone when one of its keys has been destroyed
  Delivery delivery(Lane lane, byte[] sealed) {
    return Codec.readDelivery(opened(lane.tenant(), sealed, of(lane)));
  }

  /// A dead letter of an earlier release, which was bound to where it lies.
  Delivery delivery(Shard shard, byte[] sealed) {
    return Codec.readDelivery(master.open(sealed, of(shard)));
  }

  private byte[] opened(Tenant tenant, byte[] sealed, AssociatedData to) {
    return SealedEnvelope.isOne(sealed)
        ? SealedEnvelope.read(sealed).opened(tenant, keys, to)
        : master.open(sealed, to);
  }

  byte[] sealed(String shelf, String key, byte[] document) {
    return master.seal(document, of(shelf, key));
  }

  byte[] document(String shelf, String key, byte[] sealed) {
    return master.open(sealed, of(shelf, key));
  }

  private static AssociatedData of(Tenant tenant, SessionId id) {
    return AssociatedData.of("session", tenant.value(), id.group().value(), id.token());
  }

  private static AssociatedData of(Tenant tenant, String dialog) {
    return AssociatedData.of("dialog", tenant.value(), dialog);
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
