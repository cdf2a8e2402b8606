package dk.traedesten.dialog;

import java.util.HashMap;
import java.util.Map;
import tools.jackson.core.JsonToken;

/// On which line of a file each value stands, by its JSON pointer.
record Places(Map<String, Integer> lines) {

  static Places of(String yaml) {
    var lines = new HashMap<String, Integer>();
    try (var parser = Mappers.YAML.createParser(yaml)) {
      for (var token = parser.nextToken(); token != null; token = parser.nextToken()) {
        if (token != JsonToken.END_OBJECT && token != JsonToken.END_ARRAY) {
          lines.putIfAbsent(
              parser.streamReadContext().pathAsPointer().toString(),
              parser.currentTokenLocation().getLineNr());
        }
      }
    }
    return new Places(lines);
  }

  /// The line of a place, or of what it lies in when it is not written itself.
  int line(String pointer) {
    for (var at = pointer; !at.isEmpty(); at = at.substring(0, at.lastIndexOf('/'))) {
      var line = lines.get(at);
      if (line != null) {
        return line;
      }
    }
    return 1;
  }
}
