package dk.traedesten.redis;

import dk.traedesten.redis.embedded.RealCluster;
import dk.traedesten.redis.embedded.RealServer;
import java.util.List;

/// A cluster of three nodes, found through one of them.
class OnAClusterTest extends StoreOnRealServers {
  @Override
  List<RealServer> start() {
    return RealCluster.start().nodes();
  }

  @Override
  String url(List<RealServer> servers) {
    return "redis-cluster://127.0.0.1:" + servers.getFirst().port();
  }
}
