package dk.traedesten.minutes;

import dk.traedesten.dialog.Language;
import java.util.Base64;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/// Minutes as a page of HTML to be printed. It is put together as a tree, so that words stay words.
final class PrintPage {
  private final Document document;
  private final Language language;

  private PrintPage(Document document, Language language) {
    this.document = document;
    this.language = language;
  }

  static Document of(Minutes minutes, String css) {
    var page = new PrintPage(empty(), minutes.language());
    var front = Front.of(minutes);
    var html = page.document.createElement("html");
    html.setAttribute("lang", Lines.tag(minutes.language()));
    page.document.appendChild(html);
    var head = add(html, "head");
    add(head, "title").setTextContent(front.title());
    meta(head, "subject", front.about());
    meta(head, "author", "Trædesten");
    add(head, "style").setTextContent(css);
    var body = add(html, "body");
    front(body, front);
    DocumentParts.of(minutes).forEach(part -> page.write(body, part));
    paragraph(body, "note end", Lines.ONLY_SHOWN.in(minutes.language()));
    if (drawn(body)) {
      paragraph(body, "note", Lines.NOT_DRAWN.in(minutes.language()));
    }
    return page.document;
  }

  private static Document empty() {
    try {
      return DocumentBuilderFactory.newInstance().newDocumentBuilder().newDocument();
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException(e);
    }
  }

  /// Puts what can be drawn in the place of what was written.
  ///
  /// @return whether some of it cannot be drawn as it was written
  private static boolean drawn(Node node) {
    boolean lost = false;
    if (node instanceof Text text) {
      lost = Glyphs.lost(text.getData());
      text.setData(Glyphs.in(text.getData()));
    }
    for (var child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
      lost |= drawn(child);
    }
    return lost;
  }

  private static void meta(Element head, String name, String content) {
    var meta = add(head, "meta");
    meta.setAttribute("name", name);
    meta.setAttribute("content", content);
  }

  private static void front(Element body, Front front) {
    var box = box(body, "front");
    paragraph(box, "kind", front.kind());
    add(box, "h1").setTextContent(front.title());
    if (!front.about().isEmpty()) {
      paragraph(box, "about", front.about());
    }
    paragraph(box, "note", String.join("\n", front.lines()));
  }

  private void write(Element body, DocumentPart part) {
    switch (part) {
      case DocumentPart.Heading(var words) -> add(body, "h2").setTextContent(words);
      case DocumentPart.Paragraph(var words) -> paragraph(body, "plain", words);
      case DocumentPart.Note(var words) -> paragraph(body, "note", words);
      case DocumentPart.Quotes(var quotes) -> quotes.forEach(quote -> quote(body, quote));
      case DocumentPart.Table table -> table(body, table);
      case DocumentPart.Picture(var chart, var title, var said) -> {
        var figure = box(body, "picture");
        PlacedChart.of(chart, language).ifPresent(it -> image(figure, it, title + "\n" + said));
        paragraph(figure, "note", said);
      }
    }
  }

  private static void quote(Element body, DocumentPart.Quote quote) {
    var box = add(body, "blockquote");
    paragraph(box, "said", quote.words());
    quote.by().ifPresent(name -> paragraph(box, "by", "— " + name));
  }

  private static void image(Element parent, PlacedChart drawing, String said) {
    var image = add(parent, "img");
    var png = Base64.getEncoder().encodeToString(drawing.png());
    image.setAttribute("src", "data:image/png;base64," + png);
    image.setAttribute("alt", said);
    image.setAttribute("style", "width: %dpt".formatted((int) drawing.width()));
  }

  private static void table(Element body, DocumentPart.Table table) {
    var box = add(body, "table");
    for (int share : table.shares()) {
      add(box, "col").setAttribute("style", "width: %d%%".formatted(share / 10));
    }
    var top = add(add(box, "thead"), "tr");
    for (var words : table.head()) {
      cell(top, "th", words).setAttribute("scope", "col");
    }
    var rows = add(box, "tbody");
    for (var row : table.rows()) {
      var line = add(rows, "tr");
      row.forEach(words -> cell(line, "td", words));
    }
  }

  private static Element cell(Element row, String kind, String words) {
    var cell = add(row, kind);
    cell.setAttribute("dir", "auto");
    cell.setTextContent(words);
    return cell;
  }

  private static Element box(Element parent, String kind) {
    var box = add(parent, "div");
    box.setAttribute("class", kind);
    return box;
  }

  private static void paragraph(Element parent, String kind, String words) {
    var paragraph = add(parent, "p");
    paragraph.setAttribute("class", kind);
    paragraph.setAttribute("dir", "auto");
    paragraph.setTextContent(words);
  }

  private static Element add(Element parent, String name) {
    var child = parent.getOwnerDocument().createElement(name);
    parent.appendChild(child);
    return child;
  }
}
