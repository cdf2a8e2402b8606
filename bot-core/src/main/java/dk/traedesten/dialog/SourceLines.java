package dk.traedesten.dialog;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.dataformat.yaml.YAMLParser;

/// On which line of a file each value stands, by its JSON pointer.
///
/// @param references the lines with an anchor, an alias or a tag: a file means what it says
/// @param cut the places of texts that end where they were not meant to, at a ` #`
/// @param last the number of lines
record SourceLines(
    Map<String, Integer> lines, List<Integer> references, List<String> cut, int last) {
  private static final Pattern QUOTED = Pattern.compile("[\"'|>]");
  private static final Pattern COMMENT = Pattern.compile("[ \\t]+#");

  /// As far as the file is readable.
  static SourceLines of(String yaml) {
    var lines = new HashMap<String, Integer>();
    var references = new ArrayList<Integer>();
    var cut = new ArrayList<String>();
    var written = yaml.lines().toList();
    try (var parser = (YAMLParser) Mappers.YAML.createParser(yaml)) {
      for (var token = parser.nextToken(); token != null; token = parser.nextToken()) {
        int line = parser.currentTokenLocation().getLineNr();
        var pointer = parser.streamReadContext().pathAsPointer().toString();
        if (token != JsonToken.END_OBJECT && token != JsonToken.END_ARRAY) {
          lines.putIfAbsent(pointer, line);
          if (isText(pointer, token) && isCut(parser, written)) {
            cut.add(pointer);
          }
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
    return new SourceLines(lines, references, cut, written.size());
  }

  private static boolean isText(String pointer, JsonToken token) {
    return (token == JsonToken.VALUE_STRING || token == JsonToken.VALUE_NULL)
        && (pointer.endsWith("/da") || pointer.endsWith("/en"));
  }

  /// Whether a comment follows on the line where an unquoted text ends.
  private static boolean isCut(YAMLParser parser, List<String> written) {
    var from = parser.currentTokenLocation();
    var to = parser.currentLocation();
    return !QUOTED.matcher(rest(written, from)).lookingAt()
        && COMMENT.matcher(rest(written, to)).lookingAt();
  }

  /// What stands on a line from a place on. Places are counted in whole characters.
  private static String rest(List<String> written, TokenStreamLocation at) {
    if (at.getLineNr() < 1 || at.getLineNr() > written.size()) {
      return "";
    }
    var line = written.get(at.getLineNr() - 1);
    return line.codePoints()
        .skip(Math.max(0, at.getColumnNr() - 1))
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
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
