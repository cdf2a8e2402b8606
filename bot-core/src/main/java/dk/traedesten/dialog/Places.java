package dk.traedesten.dialog;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonToken;
import tools.jackson.dataformat.yaml.YAMLParser;

/// On which line of a file each value stands, by its JSON pointer.
///
/// @param references the lines with an anchor, an alias or a tag: a file means what it says
/// @param last the number of lines
record Places(Map<String, Integer> lines, List<Integer> references, int last) {

  /// As far as the file is readable.
  static Places of(String yaml) {
    var lines = new HashMap<String, Integer>();
    var references = new ArrayList<Integer>();
    try (var parser = (YAMLParser) Mappers.YAML.createParser(yaml)) {
      for (var token = parser.nextToken(); token != null; token = parser.nextToken()) {
        int line = parser.currentTokenLocation().getLineNr();
        if (token != JsonToken.END_OBJECT && token != JsonToken.END_ARRAY) {
          lines.putIfAbsent(parser.streamReadContext().pathAsPointer().toString(), line);
          if (parser.isCurrentAlias()
              || parser.getObjectId() != null
              || parser.getTypeId() != null) {
            references.add(line);
          }
        }
      }
    } catch (JacksonException _) {
      // Reading says what is wrong; here it is only a matter of lines.
    }
    return new Places(lines, references, (int) yaml.lines().count());
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

  /// A line that the file has.
  int within(int line) {
    return Math.clamp(line, 1, Math.max(1, last));
  }
}
