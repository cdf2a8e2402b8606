package dk.traedesten.chart;

import java.awt.Color;

/// The colours of cards with words in them: a soft ground that words stand on, and an edge that
/// stands out from the paper.
enum Tint {
  /// What happened: yellow.
  EVENT(0xFBEFC8, 0x8A6400, 0x40351A, 0xE5C27A),
  /// What went well: green.
  GOOD(0xE4EDDD, 0x47663B, 0x2C3A2A, 0xA7CB93),
  /// What went badly: red.
  BAD(0xF9E4DE, 0x9A3B26, 0x402A25, 0xF0A592);

  private final Color lightGround;
  private final Color lightEdge;
  private final Color darkGround;
  private final Color darkEdge;

  Tint(int lightGround, int lightEdge, int darkGround, int darkEdge) {
    this.lightGround = new Color(lightGround);
    this.lightEdge = new Color(lightEdge);
    this.darkGround = new Color(darkGround);
    this.darkEdge = new Color(darkEdge);
  }

  Color ground(Theme theme) {
    return switch (theme) {
      case LIGHT -> lightGround;
      case DARK -> darkGround;
    };
  }

  Color edge(Theme theme) {
    return switch (theme) {
      case LIGHT -> lightEdge;
      case DARK -> darkEdge;
    };
  }
}
