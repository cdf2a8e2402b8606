package dk.traedesten.teams.card;

import java.util.Map;
import tools.jackson.databind.node.ObjectNode;

/// For one release: cards to start an exercise that stand since before their inputs were called
/// like those of every other form.
final class OpenBefore {
  private static final String BEFORE = "s:";
  private static final String SETTING = "setting.";

  /// What now is chosen by leaving it empty, or is called otherwise.
  private static final Map<String, String> NOTHING = Map.of("within", "usual");

  private OpenBefore() {}

  static ObjectNode today(ObjectNode data, String dialog) {
    var today = data.deepCopy();
    data.propertyStream()
        .filter(p -> p.getKey().startsWith(BEFORE))
        .forEach(p -> {
          var name = p.getKey().substring(BEFORE.length());
          var value = p.getValue();
          today.remove(p.getKey());
          if (!value.asString("").equals(Submitted.NONE)) {
            today.set(FormElements.INPUT + field(name, dialog), value);
          } else if (NOTHING.containsKey(name)) {
            today.put(FormElements.INPUT + name, NOTHING.get(name));
          }
        });
    return today;
  }

  private static String field(String name, String dialog) {
    return name.equals("mode")
        ? "mode." + dialog
        : name.startsWith(SETTING)
            ? SETTING + dialog + "." + name.substring(SETTING.length())
            : name;
  }
}
