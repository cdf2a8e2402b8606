package dk.traedesten.dialog;

import com.ibm.icu.text.MessageFormat;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/// Words with places to fill: `{topic}`, `{score.median}`, or by number and language `{score.n,
/// plural, one {# svar} other {# svar}}`, as the Unicode message format has it.
public final class Template {
  private static final Pattern PLACE = Pattern.compile("\\{\\s*([A-Za-z0-9.-]+)\\s*([,}])");

  /// A plural within a choice within a plural; what is deeper nobody can read.
  private static final int DEEPEST = 6;

  private Template() {}

  private static int depth(String words) {
    int depth = 0;
    int deepest = 0;
    for (int i = 0; i < words.length(); i++) {
      depth += words.charAt(i) == '{' ? 1 : words.charAt(i) == '}' ? -1 : 0;
      deepest = Math.max(deepest, depth);
    }
    return deepest;
  }

  /// The names of the places.
  public static Set<String> names(String words) {
    var names = named(words);
    if (fault(words).isEmpty()) {
      var arguments = new MessageFormat(plain(words)).getArgumentNames();
      names.keySet().removeIf(name -> !arguments.contains(plainName(name)));
    }
    return names.keySet();
  }

  /// What is wrong with the words; empty when nothing is.
  public static Optional<String> fault(String words) {
    if (depth(words) > DEEPEST) {
      return Optional.of("places within places, more than %d deep".formatted(DEEPEST));
    }
    try {
      new MessageFormat(plain(words));
      return Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.of(String.valueOf(e.getMessage()).lines().findFirst().orElse("unreadable"));
    }
  }

  /// The words with every place filled. Where a number decides and there is none, it is 0.
  ///
  /// @param value a word or a number for each place
  public static String fill(String words, Language language, Function<String, Object> value) {
    if (words.indexOf('{') < 0) {
      return words;
    }
    var filled = new StringBuilder();
    var place = PLACE.matcher(words);
    int from = 0;
    for (int at = words.indexOf('{'); at >= 0; at = words.indexOf('{', at + 1)) {
      if (place.region(at, words.length()).lookingAt()) {
        if (place.group(2).equals(",")) {
          return formatted(words, language, value);
        }
        filled.append(words, from, at).append(said(value.apply(place.group(1)), language));
        from = place.end();
      }
    }
    return filled.append(words, from, words.length()).toString();
  }

  private static String formatted(String words, Language language, Function<String, Object> value) {
    var values = new HashMap<String, Object>();
    named(words)
        .forEach((name, next) -> {
          var said = value.apply(name);
          values.put(plainName(name), next.equals(",") && !(said instanceof Number) ? 0 : said);
        });
    return new MessageFormat(plain(words), language.locale()).format(values);
  }

  private static String said(Object value, Language language) {
    return value instanceof Number
        ? new MessageFormat("{n}", language.locale()).format(Map.of("n", value))
        : String.valueOf(value);
  }

  /// Each place's name, and what follows it.
  private static Map<String, String> named(String words) {
    var names = new LinkedHashMap<String, String>();
    PLACE.matcher(words).results().forEach(m -> names.put(m.group(1), m.group(2)));
    return names;
  }

  /// The format's own names have neither `-` nor `.`.
  private static String plain(String words) {
    return PLACE.matcher(words).replaceAll(m -> "{" + plainName(m.group(1)) + m.group(2));
  }

  private static String plainName(String name) {
    return name.replace('-', '_').replace('.', '_');
  }
}
