package dk.traedesten.dialog;

/// What a key's value looks like, for those who have forgotten it.
final class Examples {
  private Examples() {}

  /// What to write at a key that holds a list.
  static String ofList(String key) {
    return switch (key) {
      case "steps", "prompts", "show", "settings", "options", "rows", "columns" -> of(key);
      case "then", "otherwise", "unknown" -> of(key);
      default -> "write a list: `%s: [first, second]`".formatted(key);
    };
  }

  /// What to write at a key.
  static String of(String key) {
    return switch (key) {
      case "da", "en" -> "write the text in Danish and in English: `{da: …, en: …}`";
      case "title", "purpose", "topic", "text", "low", "high", "corner", "example" ->
          "write it in Danish and in English: `%s: {da: …, en: …}`".formatted(key);
      case "steps", "prompts", "show", "settings", "options", "rows", "columns" ->
          "write a list under `%s:`, each part beginning with `- `".formatted(key);
      case "then", "otherwise", "unknown" ->
          "write steps under `%s:`, each beginning with `- `".formatted(key);
      case "version", "from" -> "write for instance `%s: 1`".formatted(key);
      case "to" -> "write for instance `to: 10`";
      case "until" -> "write for instance `until: everyone`";
      case "takes", "up-to", "patience" -> "write for instance `%s: PT30M`".formatted(key);
      case "group" -> "write for instance `group: {from: 2, to: 30}`";
      default -> "write a value: `%s: …`".formatted(key);
    };
  }
}
