package dk.traedesten.workbench;

import dk.traedesten.dialog.Dialog;
import dk.traedesten.dialog.Mappers;
import java.lang.reflect.Type;
import java.time.Duration;
import java.util.List;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// The grammar of dialog files as a JSON Schema, made from the types that read them: what an editor
/// needs to complete and to check while somebody writes.
///
/// It is draft 07, which both VS Code's YAML extension and IntelliJ know whole.
public final class DialogSchema {
  /// The name under which it lies beside the dialogs.
  public static final String FILE = "dialog.schema.json";

  private static final String ID = "^[a-z0-9]+(-[a-z0-9]+)*$";
  private static final String SOURCE = "^s[0-9]+/[a-z0-9-]+$";
  private static final String TIME =
      "^P(?=.*[1-9])(?=[0-9T])([0-9]+D)?(T(?=[0-9])([0-9]+H)?([0-9]+M)?([0-9]+S)?)?$";

  private final Descriptions descriptions;
  private final JsonNode written = Mappers.JSON.readTree(Resources.read("written-forms.json"));
  private final TreeMap<String, ObjectNode> definitions = new TreeMap<>();

  DialogSchema(Descriptions descriptions) {
    this.descriptions = descriptions;
  }

  /// The whole schema, as it is kept in a file.
  public static String text() {
    return new DialogSchema(Descriptions.read()).write();
  }

  String write() {
    var schema = object();
    schema.put("$schema", "http://json-schema.org/draft-07/schema#");
    schema.put("title", "An exercise of Trædesten");
    schema.setAll(record(Dialog.class));
    var all = schema.putObject("definitions");
    definitions.forEach(all::set);
    return Mappers.JSON
            .writerWithDefaultPrettyPrinter()
            .writeValueAsString(schema)
            .replace("\r\n", "\n")
        + "\n";
  }

  private static ObjectNode object() {
    return Mappers.JSON.createObjectNode();
  }

  private ObjectNode of(Type type) {
    var listed = Key.listed(type);
    if (listed.isPresent()) {
      var list = object().put("type", "array");
      list.set("items", of(listed.get()));
      return list;
    }
    var named = Key.named(type);
    if (named.isPresent()) {
      var map = object().put("type", "object");
      map.set("propertyNames", name());
      map.set("additionalProperties", of(named.get()));
      return map;
    }
    if (type == String.class) {
      return name();
    }
    if (type == int.class || type == Integer.class) {
      return object().put("type", "integer");
    }
    if (type == boolean.class) {
      return object().put("type", "boolean");
    }
    return reference((Class<?>) type);
  }

  private static ObjectNode name() {
    return object().put("type", "string").put("pattern", ID).put("maxLength", 40);
  }

  private ObjectNode time() {
    var time = object().put("description", descriptions.of("duration"));
    time.put("type", "string").put("pattern", TIME);
    List.of("PT10M", "PT1H", "PT24H", "P7D").forEach(time.withArray("examples")::add);
    return time;
  }

  /// A definition is written once, however often it is used.
  private ObjectNode reference(Class<?> type) {
    var name = GrammarName.of(type);
    if (!definitions.containsKey(name)) {
      definitions.put(name, object());
      definitions.put(name, definition(type));
    }
    return object().put("$ref", "#/definitions/" + name);
  }

  private ObjectNode definition(Class<?> type) {
    if (type == Duration.class) {
      return time();
    }
    if (GrammarName.hasWrittenForm(type)) {
      return written(GrammarName.of(type));
    }
    if (type.isEnum()) {
      var one = object().put("description", descriptions.of(GrammarName.of(type)));
      GrammarName.words(type).forEach(one.withArray("enum")::add);
      explain(one, GrammarName.of(type));
      return one;
    }
    return type.isSealed() ? family(type) : record(type);
  }

  private ObjectNode family(Class<?> type) {
    var family =
        object().put("description", descriptions.of(GrammarName.of(type))).put("type", "object");
    GrammarName.kinds(type).forEach(kind -> family.withArray("anyOf").add(reference(kind)));
    return family;
  }

  private ObjectNode record(Class<?> type) {
    var name = GrammarName.of(type);
    var one = object();
    one.put("description", descriptions.of(name));
    one.put("type", "object");
    one.put("additionalProperties", false);
    var properties = one.putObject("properties");
    for (var key : Key.of(type)) {
      properties.set(key.name(), value(name, key).put("description", description(name, key)));
      if (key.needed()) {
        one.withArray("required").add(key.name());
      }
    }
    return one;
  }

  /// The first key of a step is what people look for, so it says what the whole step does.
  private String description(String owner, Key key) {
    var line = descriptions.of(owner + "." + key.name());
    return key.verb() ? descriptions.of(owner) + " Write: " + line : line;
  }

  /// Most words in a dialog are names; these are not.
  private ObjectNode value(String owner, Key key) {
    return switch (owner + "." + key.name()) {
      case "dialog.source" -> object().put("type", "string").put("pattern", SOURCE);
      case "text.da", "text.en" -> object().put("type", "string").put("minLength", 1);
      default -> of(key.type());
    };
  }

  /// What has a form of its own is written by hand, and told apart by tests.
  private ObjectNode written(String name) {
    if (!(written.get(name) instanceof ObjectNode form)) {
      throw new IllegalStateException(
          "`%s` is read from a form of its own; write that form in written-forms.json"
              .formatted(name));
    }
    var copy = form.deepCopy().put("description", descriptions.of(name));
    copy.valueStream().forEach(part -> describe(part, name));
    return copy;
  }

  private void describe(JsonNode part, String owner) {
    if (part instanceof ObjectNode one) {
      explain(one, owner);
      if (one.get("properties") instanceof ObjectNode properties) {
        properties.forEachEntry((key, value) ->
            ((ObjectNode) value).put("description", descriptions.of(owner + "." + key)));
      }
    }
    part.valueStream().forEach(inner -> describe(inner, owner));
  }

  /// The words of an enum, each with its line, in the two ways that editors read them.
  private void explain(ObjectNode one, String owner) {
    if (one.has("enum") && !one.has("enumDescriptions")) {
      var lines = one.withArray("enumDescriptions");
      var metadata = one.withObject("x-intellij-enum-metadata");
      for (var word : one.get("enum")) {
        var line = descriptions.of(owner + "." + word.asString());
        lines.add(line);
        metadata.putObject(word.asString()).put("description", line);
      }
    }
  }
}
