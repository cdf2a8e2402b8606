package dk.traedesten.engine.step;

import dk.traedesten.session.Entry;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import opennlp.tools.stemmer.Stemmer;
import opennlp.tools.stemmer.snowball.SnowballStemmer;
import opennlp.tools.stemmer.snowball.SnowballStemmer.ALGORITHM;

/// Entries that seem to say the same: those that share most of their word stems, in Danish and in
/// English. Only a suggestion; the facilitator decides.
final class SimilarEntries {
  /// From this part of shared stems on, two entries are suggested: 1 is all, 0 is none.
  static final double ENOUGH = 0.5;

  private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

  /// Words that say nothing of what an entry is about.
  private static final Set<String> SMALL =
      Set.of(
          "og", "i", "at", "det", "en", "et", "den", "til", "er", "som", "på", "de", "med", "for",
          "der", "vi", "os", "af", "ikke", "har", "om", "kan", "the", "a", "an", "and", "to", "of",
          "in", "is", "it", "we", "our", "on", "with", "not", "that", "be");

  private SimilarEntries() {}

  /// The entries to join: the two that are most alike, with all that are alike to both. Empty when
  /// there are none.
  static Set<String> suggested(List<Entry> entries) {
    var stems = entries.stream().map(e -> stems(e.words())).toList();
    record Pair(int one, int other, double likeness) {}
    var pairs = new ArrayList<Pair>();
    for (int i = 0; i < entries.size(); i++) {
      for (int j = i + 1; j < entries.size(); j++) {
        pairs.add(new Pair(i, j, likeness(stems.get(i), stems.get(j))));
      }
    }
    var ids = new LinkedHashSet<String>();
    pairs.stream()
        .max(Comparator.comparingDouble(Pair::likeness))
        .filter(pair -> pair.likeness() >= ENOUGH)
        .ifPresent(pair -> {
          for (int i = 0; i < entries.size(); i++) {
            var its = stems.get(i);
            if (likeness(its, stems.get(pair.one())) >= ENOUGH
                && likeness(its, stems.get(pair.other())) >= ENOUGH) {
              ids.add(entries.get(i).id());
            }
          }
        });
    return ids;
  }

  /// How many stems two entries share, as a part of those of both together.
  static double likeness(Set<String> one, Set<String> other) {
    if (one.isEmpty() || other.isEmpty()) {
      return 0;
    }
    long shared = one.stream().filter(other::contains).count();
    return (double) shared / (one.size() + other.size() - shared);
  }

  /// The stems of a text's words, by the rules of both languages.
  static Set<String> stems(String words) {
    var danish = new SnowballStemmer(ALGORITHM.DANISH);
    var english = new SnowballStemmer(ALGORITHM.ENGLISH);
    var stems = new LinkedHashSet<String>();
    BETWEEN
        .splitAsStream(words.toLowerCase(Locale.ROOT))
        .filter(Predicate.not(String::isBlank))
        .filter(word -> !SMALL.contains(word))
        .forEach(word -> stems.add(stem(english, stem(danish, word))));
    return stems;
  }

  private static String stem(Stemmer stemmer, String word) {
    return stemmer.stem(word).toString();
  }
}
