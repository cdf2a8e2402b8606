package dk.traedesten.redis;

import dk.traedesten.result.PersonId;
import dk.traedesten.session.GroupId;
import dk.traedesten.session.Tenant;
import java.util.List;
import java.util.function.Predicate;
import redis.clients.jedis.UnifiedJedis;
import tools.jackson.databind.node.ObjectNode;

/// The rights of access and erasure: everything that is kept of a person or a group of one
/// organisation, wherever it lies, to be handed out or thrown away.
///
/// What somebody answered anonymously is kept without anything that leads to them; it can neither
/// be found nor thrown away.
public final class Rights {
  private final UnifiedJedis redis;
  private final Shards shards;
  private final EncryptedCodec words;
  private final Everything everything;

  Rights(UnifiedJedis redis, Shards shards, EncryptedCodec words) {
    this.redis = redis;
    this.shards = shards;
    this.words = words;
    this.everything = new Everything(redis, shards);
  }

  /// What there is.
  ///
  /// @param kept what it is, as JSON: it holds what people have said
  public record Exported(ObjectNode kept, RightsReceipt receipt) {}

  /// The organisations that know a person.
  public List<Tenant> whereIsPerson(PersonId id) {
    return where(tenant -> !new PersonRights(redis, shards, words, tenant, id).isNobody());
  }

  /// The organisations that have a group.
  public List<Tenant> whereIsGroup(GroupId id) {
    return where(
        tenant -> everything.sessions(tenant).anyMatch(session -> session.group().equals(id)));
  }

  private List<Tenant> where(Predicate<Tenant> known) {
    return everything.tenants().stream().filter(known).toList();
  }

  /// Everything that is kept of a person: what is about them, and nothing of others.
  public Exported export(Tenant tenant, PersonId id) {
    return new PersonRights(redis, shards, words, tenant, id).export();
  }

  /// Throws away everything that is kept of a person. What groups have agreed and planned stays,
  /// without them.
  public RightsReceipt erase(Tenant tenant, PersonId id) {
    return rewritten(new PersonRights(redis, shards, words, tenant, id).erase());
  }

  /// Everything that is kept of a group, but for what single people have answered: that is theirs.
  public Exported export(Tenant tenant, GroupId id) {
    return new GroupRights(redis, shards, words, tenant, id).export();
  }

  /// Throws away everything that is kept of a group.
  public RightsReceipt erase(Tenant tenant, GroupId id) {
    return rewritten(new GroupRights(redis, shards, words, tenant, id).erase());
  }

  private RightsReceipt rewritten(RightsReceipt receipt) {
    LogRewrite.ask(redis);
    return receipt;
  }
}
