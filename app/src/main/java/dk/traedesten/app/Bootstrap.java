package dk.traedesten.app;

import dk.traedesten.redis.Redis;
import dk.traedesten.redis.RedisUrl;
import dk.traedesten.redis.embedded.EmbeddedRedis;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What everything else stands on: the exercises, and the store. It is laid before anything is
/// assembled, so that what is wrong with it is said in one line.
///
/// @param server the Redis of our own, where no other one is named
record Bootstrap(Dialogs dialogs, Optional<EmbeddedRedis> server, Redis redis)
    implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Bootstrap.class);

  static Bootstrap lay(BotSettings configuration) {
    var dialogs =
        Dialogs.read(
            configuration.dialogs(),
            fault ->
                LOG.error(
                    "An exercise is refused as it is written now; what was offered before stays. {}",
                    fault));
    if (configuration.redis().isPresent()) {
      return new Bootstrap(
          dialogs, Optional.empty(), configuration.open(configuration.redis().get()));
    }
    var server = EmbeddedRedis.open(configuration.data());
    try {
      var redis = configuration.open(RedisUrl.parse(server.url().toString()));
      server.keepAlive(
          lastLine ->
              LOG.error("The embedded Redis had ended ({}) and has been started again.", lastLine),
          EmbeddedRedisWatchdog::cut);
      return new Bootstrap(dialogs, Optional.of(server), redis);
    } catch (RuntimeException refused) {
      server.close();
      throw refused;
    }
  }

  @Override
  public void close() {
    EmbeddedRedisWatchdog.letGo();
    redis.close();
    server.ifPresent(EmbeddedRedis::close);
  }
}
