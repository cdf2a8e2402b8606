package dk.traedesten.redis;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import redis.clients.jedis.UnifiedJedis;
import redis.clients.jedis.exceptions.JedisNoScriptException;

/// Something Redis does in one go, written in Lua in a file beside this class.
final class Script {
  private final byte[] words;
  private final byte[] name;

  private Script(byte[] words) {
    this.words = words;
    this.name = HexFormat.of().formatHex(sha1(words)).getBytes(US_ASCII);
  }

  static Script named(String file) {
    try (var in = Objects.requireNonNull(Script.class.getResourceAsStream(file), file)) {
      return new Script(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Runs it by its name; a server that has not met it yet, or has forgotten it, is told the words.
  private Object run(UnifiedJedis redis, List<byte[]> keys, List<byte[]> arguments) {
    try {
      return redis.evalsha(name, keys, arguments);
    } catch (JedisNoScriptException unknown) {
      return redis.eval(words, keys, arguments);
    }
  }

  /// Runs it for its one-word answer.
  String word(UnifiedJedis redis, List<byte[]> keys, ScriptArguments arguments) {
    return new String((byte[]) run(redis, keys, arguments.list()), US_ASCII);
  }

  /// Runs it for its list of answers.
  List<byte[]> list(UnifiedJedis redis, List<byte[]> keys, ScriptArguments arguments) {
    return ((List<?>) run(redis, keys, arguments.list())).stream().map(byte[].class::cast).toList();
  }

  private static byte[] sha1(byte[] words) {
    try {
      return MessageDigest.getInstance("SHA-1").digest(words);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
