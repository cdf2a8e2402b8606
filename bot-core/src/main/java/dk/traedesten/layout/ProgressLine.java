package dk.traedesten.layout;

import dk.traedesten.dialog.Language;
import dk.traedesten.dialog.Text;
import dk.traedesten.message.Block.Progress;
import java.util.List;
import java.util.Optional;

/// How many are in and who is waited for, in words.
///
/// @param dots one for each person, filled for those who are in; empty where there are many
/// @param missing who is waited for, where it may be known
public record ProgressLine(String dots, String answered, Optional<String> missing) {
  private static final int NAMES = 12;
  private static final int NAME = 100;
  private static final int DOTS = 20;
  private static final Text WAITING_FOR = new Text("Mangler: ", "Waiting for: ");

  public static ProgressLine of(Progress progress, Language language) {
    return new ProgressLine(
        dots(progress.in(), progress.of()),
        answered(progress.in(), progress.of()).in(language),
        progress.missing().isEmpty()
            ? Optional.empty()
            : Optional.of(WAITING_FOR.in(language) + missing(progress.missing(), language)));
  }

  private static String dots(int in, int of) {
    return of <= DOTS && in <= of ? "●".repeat(in) + "○".repeat(of - in) + "  " : "";
  }

  private static String missing(List<String> names, Language language) {
    var shown =
        String.join(", ", names.stream().limit(NAMES).map(n -> PlainText.cut(n, NAME)).toList());
    return names.size() <= NAMES ? shown : shown + andOthers(names.size() - NAMES).in(language);
  }

  private static Text answered(int in, int of) {
    return new Text(
        "%d af %d har svaret".formatted(in, of), "%d of %d have answered".formatted(in, of));
  }

  private static Text andOthers(int others) {
    return others == 1
        ? new Text(" og 1 til", " and 1 more")
        : new Text(" og %d til".formatted(others), " and %d more".formatted(others));
  }
}
