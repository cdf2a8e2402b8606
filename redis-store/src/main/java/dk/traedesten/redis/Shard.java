package dk.traedesten.redis;

import static java.nio.charset.StandardCharsets.UTF_8;

import dk.traedesten.session.GroupId;
import dk.traedesten.session.SessionId;
import dk.traedesten.session.Tenant;

/// One part of what is kept. Its number in braces makes a cluster keep all its keys on one node.
record Shard(int number) {

  byte[] session(Tenant tenant, SessionId id) {
    return key("s", id + ":" + tenant.value());
  }

  /// What came in is kept as a fingerprint: ids can tell who did what, and nobody needs to read
  /// them.
  byte[] seen(Tenant tenant, SessionId id, String inbound) {
    return key("d", Fingerprint.of(id.toString(), tenant.value(), inbound));
  }

  byte[] memory(Tenant tenant, GroupId group) {
    return key("m", group.value() + ":" + tenant.value());
  }

  /// An exercise as it was when sessions of the organisation began.
  byte[] dialog(Tenant tenant, String name) {
    return key("b", name + ":" + tenant.value());
  }

  /// Keys that are to be destroyed, by when.
  byte[] doomedKeys() {
    return key("g");
  }

  /// Timers by when they are due, or by when the lease on them ends.
  byte[] timers() {
    return key("t");
  }

  /// What each timer was set for.
  byte[] times() {
    return key("ta");
  }

  /// Lanes by when their next message may be delivered.
  byte[] lanes() {
    return key("o");
  }

  /// The names of the keys that hold something of a tenant: its sessions, what its groups remember,
  /// the queues of its lanes.
  byte[] kept(Tenant tenant) {
    return key("k", tenant.value());
  }

  /// Holds nothing: it is written to see whether something can be.
  byte[] probe() {
    return key("p");
  }

  byte[] deadLetters() {
    return key("x");
  }

  byte[] key(String kind, String name) {
    return (kind + ":{" + number + "}:" + name).getBytes(UTF_8);
  }

  private byte[] key(String kind) {
    return (kind + ":{" + number + "}").getBytes(UTF_8);
  }
}
