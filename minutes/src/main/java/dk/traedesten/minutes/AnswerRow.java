package dk.traedesten.minutes;

import java.util.List;

/// One answer, as one row of a spreadsheet.
///
/// @param step under which heading the group was shown it
/// @param who answered, where that was shown; else empty
/// @param words what was answered, chosen or agreed; empty where it is only a number
/// @param number how many, or where the middle is; may be empty
/// @param of what the number is
record AnswerRow(String step, String question, String who, String words, String number, String of) {

  List<String> cells() {
    return List.of(step, question, who, words, number, of);
  }
}
