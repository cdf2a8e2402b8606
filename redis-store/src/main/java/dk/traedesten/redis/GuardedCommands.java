package dk.traedesten.redis;

import redis.clients.jedis.CommandObject;
import redis.clients.jedis.exceptions.JedisException;
import redis.clients.jedis.executors.CommandExecutor;

/// Every command goes through the gate.
record GuardedCommands(CommandExecutor commands, CircuitBreaker gate) implements CommandExecutor {
  @Override
  public <T> T executeCommand(CommandObject<T> command) {
    return gate.through(() -> commands.executeCommand(command));
  }

  @Override
  public void close() {
    try {
      commands.close();
    } catch (Exception failed) {
      throw new JedisException(failed);
    }
  }
}
