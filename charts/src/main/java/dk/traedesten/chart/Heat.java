package dk.traedesten.chart;

import java.awt.Color;

/// The colours of a heat map: the higher, the further from the paper, and never so far that the
/// number in the cell could not be read.
final class Heat {
  private Heat() {}

  /// @param share from 0, the lowest, to 1, the highest; beyond them counts as the nearest
  static Color of(double share, Theme theme) {
    double at = Math.clamp(share, 0, 1);
    return switch (theme) {
      case LIGHT -> between(new Color(0xEEF4F7), new Color(0x6BA0BE), at);
      case DARK -> between(new Color(0x222E35), new Color(0x426C85), at);
    };
  }

  private static Color between(Color low, Color high, double at) {
    return new Color(
        mixed(low.getRed(), high.getRed(), at),
        mixed(low.getGreen(), high.getGreen(), at),
        mixed(low.getBlue(), high.getBlue(), at));
  }

  private static int mixed(int low, int high, double at) {
    return (int) Math.round(low + (high - low) * at);
  }
}
