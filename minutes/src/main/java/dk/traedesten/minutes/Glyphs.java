package dk.traedesten.minutes;

import dk.traedesten.chart.Letters;
import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/// Words of which each sign has a picture of its own on paper.
///
/// Emoji are put together of several signs that are drawn as one: a family of four, a hand in a
/// colour, a flag of two letters. A PDF would then not say what the one picture means, neither to a
/// search nor to a screen reader. They are drawn one by one instead, and a flag as its letters.
final class Glyphs {
  private static final int JOINER = 0x200D;
  private static final int KEYCAP = 0x20E3;
  private static final int FLAG_A = 0x1F1E6;
  private static final int FLAG_Z = 0x1F1FF;

  private static final List<Font> LETTERS =
      List.of(
          font(Letters.PLAIN::open),
          font(() -> file("NotoEmoji-Regular.ttf")),
          font(() -> file("DejaVuSans.ttf")));

  private Glyphs() {}

  private static Font font(Supplier<InputStream> file) {
    try (var letters = file.get()) {
      return Font.createFont(Font.TRUETYPE_FONT, letters);
    } catch (IOException | FontFormatException e) {
      throw new IllegalStateException(e);
    }
  }

  private static InputStream file(String name) {
    return Optional.ofNullable(Glyphs.class.getResourceAsStream(name)).orElseThrow();
  }

  /// Whether some of the words cannot be drawn as they were written: none of the letters has them,
  /// or several people in one picture are drawn one by one.
  static boolean lost(String words) {
    return words
        .codePoints()
        .anyMatch(sign ->
            sign == JOINER
                || (drawn(sign).findAny().isPresent()
                    && !Character.isWhitespace(sign)
                    && LETTERS.stream().noneMatch(font -> font.canDisplay(sign))));
  }

  static String in(String words) {
    var apart = new StringBuilder(words.length());
    words.codePoints().flatMap(Glyphs::drawn).forEach(apart::appendCodePoint);
    return apart.toString();
  }

  private static IntStream drawn(int sign) {
    if (sign >= FLAG_A && sign <= FLAG_Z) {
      return IntStream.of('A' + sign - FLAG_A);
    }
    return joins(sign) ? IntStream.empty() : IntStream.of(sign);
  }

  private static boolean joins(int sign) {
    return sign == JOINER || sign == KEYCAP || isVariant(sign) || isSkin(sign) || isTag(sign);
  }

  private static boolean isVariant(int sign) {
    return sign >= 0xFE00 && sign <= 0xFE0F;
  }

  private static boolean isSkin(int sign) {
    return sign >= 0x1F3FB && sign <= 0x1F3FF;
  }

  private static boolean isTag(int sign) {
    return sign >= 0xE0020 && sign <= 0xE007F;
  }
}
