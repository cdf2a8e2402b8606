package dk.traedesten.redis;

import java.util.ArrayList;
import java.util.List;
import redis.clients.jedis.UnifiedJedis;
import redis.clients.jedis.exceptions.JedisException;

/// What somebody who runs a Redis of their own should know about it: it can be set so that it
/// forgets.
record ServerWarnings(UnifiedJedis redis) {

  /// One line each, with what to do; none where Redis does not tell. Of a cluster, one node is
  /// asked.
  List<String> lines() {
    var lines = new ArrayList<String>();
    var told = told();
    if (told.contains("maxmemory_policy:") && !told.contains("maxmemory_policy:noeviction")) {
      lines.add(
          "This Redis throws answers away when its memory is full. Set maxmemory-policy to"
              + " noeviction.");
    }
    if (told.contains("aof_enabled:0")) {
      lines.add(
          "This Redis writes no append-only file, so the newest answers are lost when it stops. Set"
              + " appendonly to yes, and appendfsync to always or everysec.");
    }
    return lines;
  }

  private String told() {
    try {
      return redis.info("memory") + redis.info("persistence");
    } catch (JedisException untold) {
      return "";
    }
  }
}
