package dk.traedesten.minutes;

import java.util.regex.Pattern;

/// A cell of a spreadsheet that is words and nothing else.
///
/// A cell that begins as a formula does is calculated when the file is opened, and a formula can
/// fetch, send, and start programs. With an apostrophe in front it is words in every spreadsheet;
/// that it is then seen in the cell is the price. A phone number and a number below zero calculate
/// nothing: they stand as they were written.
final class Cell {
  /// The last four are the wide forms, which some spreadsheets take for the narrow ones.
  private static final String FORMULA = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

  private static final Pattern NUMBER =
      Pattern.compile("\\+[0-9]{1,4}( ?[0-9]{1,12}){1,8}|-[0-9]{1,15}([.,][0-9]{1,15})?");

  private Cell() {}

  static String of(String words) {
    var first = words.stripLeading();
    if (NUMBER.matcher(words).matches()) {
      return words;
    }
    boolean calculates = !first.isEmpty() && FORMULA.indexOf(first.charAt(0)) >= 0;
    return calculates ? "'" + words : words;
  }
}
