package dk.traedesten.redis;

import dk.traedesten.redis.embedded.RealServer;
import java.util.List;

/// One server of the oldest version that is promised to work, 6.2.
class OnTheOldestServerTest extends StoreOnRealServers {
  @Override
  List<RealServer> start() {
    return List.of(RealServer.oldest());
  }

  @Override
  String url(List<RealServer> servers) {
    return "redis://127.0.0.1:" + servers.getFirst().port();
  }
}
