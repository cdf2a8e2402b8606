package dk.traedesten.redis.embedded;

import java.util.List;
import java.util.stream.Stream;
import redis.clients.jedis.Jedis;

/// A real cluster of three nodes without replicas, for tests; gone when closed.
public final class RealCluster implements AutoCloseable {
  private static final int NODES = 3;
  private static final int SLOTS = 16384;

  private final List<RealServer> nodes;

  private RealCluster(List<RealServer> nodes) {
    this.nodes = nodes;
  }

  public static RealCluster start() {
    var cluster =
        new RealCluster(
            Stream.generate(() -> RealServer.current("--cluster-enabled", "yes"))
                .limit(NODES)
                .toList());
    cluster.shareSlots();
    cluster.meet();
    return cluster;
  }

  public List<RealServer> nodes() {
    return nodes;
  }

  private void shareSlots() {
    for (int i = 0; i < NODES; i++) {
      try (var node = nodes.get(i).connect()) {
        node.clusterAddSlotsRange(SLOTS * i / NODES, SLOTS * (i + 1) / NODES - 1);
      }
    }
  }

  private void meet() {
    try (var first = nodes.getFirst().connect()) {
      nodes.forEach(node -> first.clusterMeet("127.0.0.1", node.port()));
    }
    if (!RealServer.until(() -> nodes.stream().allMatch(RealCluster::knowsAll))) {
      close();
      throw new IllegalStateException("the nodes do not find together");
    }
  }

  private static boolean knowsAll(RealServer server) {
    try (Jedis node = server.connect()) {
      var info = node.clusterInfo();
      return info.contains("cluster_state:ok") && info.contains("cluster_known_nodes:" + NODES);
    }
  }

  @Override
  public void close() {
    nodes.forEach(RealServer::close);
  }
}
