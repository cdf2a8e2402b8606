package dk.traedesten.chart;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// The letters of the pictures. They come along, so that a picture looks the same, and can be drawn
/// at all, on a machine that has no fonts.
final class Fonts {
  private static final String LISTED = "sun.awt.fontconfig";
  private static final String HEADLESS = "java.awt.headless";

  static final Font PLAIN;
  static final Font STRONG;

  static {
    if (System.getProperty(HEADLESS) == null) {
      System.setProperty(HEADLESS, "true");
    }
    try {
      var folder = Files.createTempDirectory("traedesten-letters");
      var plain = copy(Letters.PLAIN, folder);
      var strong = copy(Letters.STRONG, folder);
      var list = list(plain, folder);
      // Java asks the system for its fonts before it reads one of ours, and gives up when there are
      // none.
      boolean ours = System.getProperty(LISTED) == null;
      if (ours) {
        System.setProperty(LISTED, list.toString());
      }
      PLAIN = read(plain);
      STRONG = read(strong);
      if (ours) {
        System.clearProperty(LISTED);
      }
      // They go in the opposite order: the folder when it is empty.
      for (var file : new Path[] {folder, plain, strong, list}) {
        file.toFile().deleteOnExit();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Fonts() {}

  static Font plain(float size) {
    return PLAIN.deriveFont(size);
  }

  static Font strong(float size) {
    return STRONG.deriveFont(size);
  }

  private static Path copy(Letters letters, Path folder) throws IOException {
    try (InputStream font = letters.open()) {
      var file = folder.resolve(letters.file());
      Files.copy(font, file);
      return file;
    }
  }

  private static Font read(Path file) throws IOException {
    try {
      return Font.createFont(Font.TRUETYPE_FONT, file.toFile());
    } catch (FontFormatException e) {
      throw new IOException(e);
    }
  }

  /// Every font Java must have, named as ours.
  private static Path list(Path font, Path folder) throws IOException {
    var lines = new StringBuilder("version=1\nsequence.allfonts=latin-1\n");
    for (var family : new String[] {"dialog", "dialoginput", "sansserif", "serif", "monospaced"}) {
      for (var style : new String[] {"plain", "bold", "italic", "bolditalic"}) {
        lines.append("%s.%s.latin-1=Open Sans%n".formatted(family, style));
      }
    }
    lines.append("filename.Open_Sans=").append(font.toString().replace('\\', '/')).append('\n');
    return Files.writeString(folder.resolve("fontconfig.properties"), lines);
  }
}
