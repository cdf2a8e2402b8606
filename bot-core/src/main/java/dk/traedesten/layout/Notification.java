package dk.traedesten.layout;

import dk.traedesten.dialog.Language;
import dk.traedesten.dialog.Text;
import dk.traedesten.message.Block;
import dk.traedesten.message.Message;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What a notification says of a message: how it begins, in the bot's own words. Quotes and answers
/// are left out of what a locked screen shows.
public final class Notification {
  private static final int LONGEST = 300;
  private static final int SAID = 2;

  private Notification() {}

  /// The beginning of a message.
  ///
  /// @param between what stands between two things that are said
  public static String of(Message message, String between, Language language) {
    var words =
        message.blocks().stream()
            .flatMap(Notification::own)
            .map(text -> text.in(language))
            .limit(SAID)
            .collect(Collectors.joining(between));
    return of(words.isBlank() ? "Trædesten" : words);
  }

  /// The beginning of words.
  public static String of(String words) {
    return PlainText.cut(words, LONGEST);
  }

  private static Stream<Text> own(Block block) {
    return switch (block) {
      case Block.Heading(var text) -> Stream.of(text);
      case Block.Paragraph(var text) -> Stream.of(text);
      case Block.Note(var text) -> Stream.of(text);
      case Block.Question _,
          Block.Quotes _,
          Block.Progress _,
          Block.Picture _,
          Block.Table _,
          Block.Link _,
          Block.Document _,
          Block.Buttons _,
          Block.Menu _ ->
          Stream.empty();
    };
  }
}
