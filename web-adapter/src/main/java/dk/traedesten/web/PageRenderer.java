package dk.traedesten.web;

import dk.traedesten.dialog.Mappers;
import dk.traedesten.dialog.Text;
import dk.traedesten.message.Block;
import dk.traedesten.message.ChartInWords;
import dk.traedesten.message.Field;
import dk.traedesten.result.Value;
import dk.traedesten.session.Conversation;
import dk.traedesten.session.SessionId;
import dk.traedesten.web.ShownMessage.Draft;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/// Turns a message into what the page is sent: its blocks as they are, with both languages in them.
/// A picture is sent as its words and its place, from where the page fetches the drawing.
final class PageRenderer {

  /// A message on the page.
  record Line(
      Conversation conversation, String key, SessionId session, Instant at, List<?> blocks) {
    Line {
      blocks = List.copyOf(blocks);
    }
  }

  /// A picture on the page.
  ///
  /// @param words the same in words
  /// @param place which block of its message it is
  private record Picture(String kind, Text title, Text words, int place) {}

  /// A form on the page.
  ///
  /// @param draft what stands in it and is not sent yet
  private record Form(
      String kind,
      String moment,
      List<Field> fields,
      Map<String, Value> given,
      Map<String, Value> draft,
      Text send,
      boolean skippable) {
    Form(Block.Question form, Map<String, Value> draft) {
      this(
          "question",
          form.moment(),
          form.fields(),
          form.given(),
          draft,
          form.send(),
          form.skippable());
    }
  }

  private PageRenderer() {}

  static Line render(Conversation conversation, String key, ShownMessage shown) {
    var blocks = shown.message().blocks();
    return new Line(
        conversation,
        key,
        shown.session(),
        shown.at(),
        IntStream.range(0, blocks.size())
            .mapToObj(i -> block(blocks.get(i), i, shown.draft()))
            .toList());
  }

  private static Map<?, ?> block(Block block, int place, Optional<Draft> draft) {
    var sent =
        switch (block) {
          case Block.Picture(var chart) ->
              new Picture("chart", chart.title(), ChartInWords.of(chart), place);
          case Block.Question form -> new Form(form, begun(form, draft));
          case Block.Heading _,
              Block.Paragraph _,
              Block.Note _,
              Block.Quotes _,
              Block.Progress _,
              Block.Table _,
              Block.Link _,
              Block.Document _,
              Block.Menu _,
              Block.Buttons _ ->
              block;
        };
    return Mappers.JSON.convertValue(sent, Map.class);
  }

  private static Map<String, Value> begun(Block.Question form, Optional<Draft> draft) {
    return draft.filter(d -> d.moment().equals(form.moment())).map(Draft::given).orElse(Map.of());
  }
}
