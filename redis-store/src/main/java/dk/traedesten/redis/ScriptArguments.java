package dk.traedesten.redis;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;

/// What a script is told, one after another.
final class ScriptArguments {
  private final List<byte[]> list = new ArrayList<>();

  ScriptArguments add(String word) {
    return add(word.getBytes(UTF_8));
  }

  ScriptArguments add(long number) {
    return add(Long.toString(number));
  }

  ScriptArguments add(byte[] bytes) {
    list.add(bytes);
    return this;
  }

  List<byte[]> list() {
    return list;
  }
}
