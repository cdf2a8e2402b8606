package dk.traedesten.chart;

import java.awt.Color;

/// The light a picture is seen in.
public enum Theme {
  LIGHT(0xFFFFFF, 0x1F2A30, 0x55636B, 0xDDE3E5, 0x2F6280, 0xA9C6D6, 0x47663B, 0xE4EDDD, 0xF4F7F8),
  DARK(0x1B2429, 0xE8EDEE, 0xA9B6BC, 0x37444B, 0x8BBDD9, 0x3C637A, 0xA7CB93, 0x2C3A2A, 0x20292E);

  private final Color paper;
  private final Color ink;
  private final Color quiet;
  private final Color line;
  private final Color fjord;
  private final Color mist;
  private final Color moss;
  private final Color meadow;
  private final Color haze;

  Theme(
      int paper,
      int ink,
      int quiet,
      int line,
      int fjord,
      int mist,
      int moss,
      int meadow,
      int haze) {
    this.paper = new Color(paper);
    this.ink = new Color(ink);
    this.quiet = new Color(quiet);
    this.line = new Color(line);
    this.fjord = new Color(fjord);
    this.mist = new Color(mist);
    this.moss = new Color(moss);
    this.meadow = new Color(meadow);
    this.haze = new Color(haze);
  }

  /// What everything stands on.
  Color paper() {
    return paper;
  }

  /// For words.
  Color ink() {
    return ink;
  }

  /// For words that step back.
  Color quiet() {
    return quiet;
  }

  /// For lines behind the numbers.
  Color line() {
    return line;
  }

  /// For the numbers.
  Color fjord() {
    return fjord;
  }

  /// For how far the numbers reach.
  Color mist() {
    return mist;
  }

  /// For what is marked.
  Color moss() {
    return moss;
  }

  /// For the corner that is marked.
  Color meadow() {
    return meadow;
  }

  /// For every other field.
  Color haze() {
    return haze;
  }
}
