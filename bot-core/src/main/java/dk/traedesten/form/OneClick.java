package dk.traedesten.form;

import dk.traedesten.dialog.Text;
import java.util.List;
import java.util.Optional;

/// A question that is answered with one click.
///
/// @param note what stands above what can be clicked
/// @param picks each an answer
/// @param spread whether they are the numbers of a scale, which stand close together
/// @param otherwise an answer that needs words, beside those that do not
public record OneClick(
    Optional<Text> note, List<Pick> picks, boolean spread, Optional<Otherwise> otherwise) {
  public OneClick {
    picks = List.copyOf(picks);
  }

  /// One answer.
  ///
  /// @param option by which it is known in its field
  /// @param means what it means, for those who do not see where it stands
  /// @param given whether it is the answer that was given
  /// @param main whether it is the one most people will want
  public record Pick(String option, Text label, Text means, boolean given, boolean main) {}

  /// An answer that needs words.
  ///
  /// @param label what opens the form for it
  /// @param given whether it is the answer that was given
  /// @param section the form, with what is given
  /// @param send what sends it
  public record Otherwise(Text label, boolean given, Section section, Text send) {}
}
