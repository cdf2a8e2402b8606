package dk.traedesten.workbench;

import dk.traedesten.dialog.Dialog;
import dk.traedesten.dialog.Display;
import dk.traedesten.dialog.Prompt;
import dk.traedesten.dialog.Step;
import java.lang.reflect.Type;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// The reference of the dialog language, made from the types, their descriptions and one example
/// each.
final class Reference {
  private static final List<Class<?>> FAMILIES = List.of(Step.class, Prompt.class, Display.class);

  private final Descriptions descriptions;
  private final StringBuilder page = new StringBuilder();
  private final NavigableSet<Class<?>> parts = new TreeSet<>(Comparator.comparing(GrammarName::of));

  Reference(Descriptions descriptions) {
    this.descriptions = descriptions;
  }

  String write() {
    page.append(Texts.INTRO);
    head();
    for (var family : FAMILIES) {
      section("## " + title(family), descriptions.of(GrammarName.of(family)));
      GrammarName.kinds(family).forEach(this::kind);
    }
    page.append("## Small parts\n\n");
    // What a part is made of may be a part again.
    for (var left = new TreeSet<>(parts); !left.isEmpty(); ) {
      var part = left.removeFirst();
      var known = new TreeSet<>(parts);
      part(part);
      parts.stream().filter(p -> !known.contains(p)).forEach(left::add);
    }
    return page.toString().stripTrailing() + "\n";
  }

  private void head() {
    section("## The head of a file", descriptions.of("dialog"));
    keys(Dialog.class);
    code(Wrapped.HEAD);
  }

  private static String title(Class<?> family) {
    return family.getSimpleName() + "s";
  }

  private void kind(Class<?> kind) {
    section("### `" + GrammarName.verb(kind) + "`", descriptions.of(GrammarName.of(kind)));
    keys(kind);
    code(Example.of(kind).shown());
  }

  private void part(Class<?> part) {
    var word = GrammarName.of(part);
    section("### " + word, descriptions.of(word));
    if (part.isRecord() && !GrammarName.hasWrittenForm(part)) {
      keys(part);
      example(word);
      return;
    }
    var inner = descriptions.under(word);
    if (!inner.isEmpty()) {
      row("word", "means");
      row("---", "---");
      inner.forEach(w -> row("`" + w + "`", descriptions.of(word + "." + w)));
      page.append('\n');
    }
    page.append(Texts.more(word));
    example(word);
  }

  private void example(String word) {
    if (Example.PARTS.contains(word)) {
      code(Example.of(word).shown());
    }
  }

  private void keys(Class<?> type) {
    row("key", "holds", "means");
    row("---", "---", "---");
    for (var key : Key.of(type)) {
      row(
          "`" + key.name() + "`" + (key.needed() ? "" : "\u00a0?"),
          holds(GrammarName.of(type), key),
          descriptions.of(GrammarName.of(type) + "." + key.name()));
    }
    page.append('\n');
  }

  private String holds(String owner, Key key) {
    return owner.equals("text") ? "words" : holds(key.type());
  }

  private String holds(Type type) {
    var listed = Key.listed(type);
    if (listed.isPresent()) {
      return "list: " + holds(listed.get());
    }
    var named = Key.named(type);
    if (named.isPresent()) {
      return "`{a name: …}`, each with " + holds(named.get());
    }
    if (type == String.class) {
      return "a name";
    }
    if (type == int.class || type == Integer.class) {
      return "a number";
    }
    if (type == boolean.class) {
      return "`true` or `false`";
    }
    var one = (Class<?>) type;
    if (FAMILIES.contains(one)) {
      return "[%ss](#%ss)".formatted(GrammarName.of(one), GrammarName.of(one));
    }
    parts.add(one);
    return "[%s](#%s)"
        .formatted(one == Duration.class ? "time" : GrammarName.of(one), GrammarName.of(one));
  }

  private void section(String heading, String sentence) {
    page.append(heading).append("\n\n").append(sentence).append("\n\n");
  }

  private void row(String... cells) {
    page.append(
        List.of(cells).stream()
            .map(c -> c.replace("|", "\\|"))
            .collect(Collectors.joining(" | ", "| ", " |\n")));
  }

  private void code(String yaml) {
    page.append("```yaml\n").append(yaml.stripTrailing()).append("\n```\n\n");
  }
}
