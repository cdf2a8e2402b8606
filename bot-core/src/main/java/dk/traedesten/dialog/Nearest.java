package dk.traedesten.dialog;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/// The word that somebody probably meant when they wrote one that is not known.
final class Nearest {
  private Nearest() {}

  /// The one that differs by a slip of the fingers; empty when none is near.
  static Optional<String> to(String written, Collection<String> known) {
    var plain = plain(written);
    int far = plain.length() <= 3 ? 1 : 2;
    return known.stream()
        .filter(word -> Math.abs(plain.length() - plain(word).length()) <= far)
        .filter(word -> slips(plain, plain(word)) <= Math.min(far, plain(word).length() - 1))
        .min(
            Comparator.<String>comparingInt(word -> slips(plain, plain(word)))
                .thenComparing(Comparator.naturalOrder()));
  }

  /// What to write instead of a word that is not known.
  ///
  /// @param otherwise said of all that are known
  static String advice(String written, Collection<String> known, String otherwise) {
    var all = otherwise + String.join(", ", known.stream().sorted().toList());
    return to(written, known).map(word -> "did you mean `%s`? ".formatted(word) + all).orElse(all);
  }

  /// `upTo`, `up_to` and `Up-To` are all `up-to` written by somebody's habit.
  private static String plain(String word) {
    return word.replaceAll("[-_ ]", "").toLowerCase(Locale.ROOT);
  }

  /// Letters left out, put in, changed, or swapped with the next one.
  private static int slips(String a, String b) {
    var d = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        d[i][j] = i == 0 || j == 0 ? i + j : least(d, a, b, i, j);
      }
    }
    return d[a.length()][b.length()];
  }

  private static int least(int[][] d, String a, String b, int i, int j) {
    int changed = d[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
    int least = Math.min(changed, 1 + Math.min(d[i - 1][j], d[i][j - 1]));
    boolean swapped =
        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    return swapped ? Math.min(least, d[i - 2][j - 2] + 1) : least;
  }
}
