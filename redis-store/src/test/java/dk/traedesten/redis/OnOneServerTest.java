package dk.traedesten.redis;

import dk.traedesten.redis.embedded.RealServer;
import java.util.List;

/// One server of the version that comes along.
class OnOneServerTest extends StoreOnRealServers {
  @Override
  List<RealServer> start() {
    return List.of(RealServer.current());
  }

  @Override
  String url(List<RealServer> servers) {
    return "redis://127.0.0.1:" + servers.getFirst().port();
  }
}
