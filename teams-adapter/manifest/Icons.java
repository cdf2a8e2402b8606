import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import javax.imageio.ImageIO;

/// Draws the two icons of the app, stepping stones across: `java Icons.java`.
///
/// Teams wants 192 by 192 in colour, and 32 by 32 in white on nothing.
final class Icons {
  private static final Color GROUND = new Color(0x1F5C57);
  private static final Color WATER = new Color(0x2F7F78);
  private static final double[][] STONES = {
    {0.16, 0.68, 0.30, 0.15}, {0.40, 0.47, 0.26, 0.13}, {0.60, 0.28, 0.22, 0.11}
  };

  private Icons() {}

  public static void main(String[] args) throws IOException {
    System.setProperty("java.awt.headless", "true");
    var color = new BufferedImage(192, 192, BufferedImage.TYPE_INT_RGB);
    var g = pen(color);
    g.setColor(GROUND);
    g.fillRect(0, 0, 192, 192);
    stones(g, 192, 0.04, WATER);
    stones(g, 192, 0, Color.WHITE);
    ImageIO.write(color, "png", new File("color.png"));
    var outline = new BufferedImage(32, 32, BufferedImage.TYPE_INT_ARGB);
    stones(pen(outline), 32, 0, Color.WHITE);
    ImageIO.write(outline, "png", new File("outline.png"));
  }

  private static Graphics2D pen(BufferedImage image) {
    var pen = image.createGraphics();
    pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    return pen;
  }

  /// @param lower how much lower, as a shadow in the water is
  private static void stones(Graphics2D pen, int size, double lower, Color color) {
    pen.setColor(color);
    for (var stone : STONES) {
      pen.fill(
          new Ellipse2D.Double(
              stone[0] * size, (stone[1] + lower) * size, stone[2] * size, stone[3] * size));
    }
  }
}
