package dk.traedesten.redis;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import redis.clients.jedis.BuilderFactory;
import redis.clients.jedis.CommandArguments;
import redis.clients.jedis.CommandObject;
import redis.clients.jedis.Protocol;
import redis.clients.jedis.RedisClusterClient;
import redis.clients.jedis.UnifiedJedis;
import redis.clients.jedis.exceptions.JedisException;

/// An append-only file holds what was until it is rewritten: that is asked for. Where others run
/// the server and do not let us, it comes when the server finds it is time.
final class LogRewrite {
  private static final Logger LOG = LoggerFactory.getLogger(LogRewrite.class);
  private static final CommandObject<String> REWRITE =
      new CommandObject<>(
          new CommandArguments(Protocol.Command.BGREWRITEAOF), BuilderFactory.STRING);

  private LogRewrite() {}

  /// Asks for it.
  ///
  /// @return whether there is no more to ask for: one that was under way holds what was when it
  ///   began
  static boolean ask(UnifiedJedis redis) {
    try {
      if (redis instanceof RedisClusterClient cluster) {
        for (var node : cluster.getClusterNodes().values()) {
          try (var connection = node.getResource()) {
            connection.executeCommand(REWRITE);
          }
        }
      } else {
        redis.executeCommand(REWRITE);
      }
      return true;
    } catch (JedisException | UnsupportedOperationException | IllegalArgumentException refused) {
      LOG.info("Redis does not rewrite its log now: {}", refused.getMessage());
      return !String.valueOf(refused.getMessage()).contains("in progress");
    }
  }
}
