package dk.traedesten.chart;

/// One strip of a sheet; strips stand below each other.
interface SheetPart {

  /// In pixels.
  double height();

  /// Draws it, its upper left corner at the origin.
  void draw(SheetPen pen);
}
