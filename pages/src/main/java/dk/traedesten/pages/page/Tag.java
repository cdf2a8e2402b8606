package dk.traedesten.pages.page;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Element;

/// An element of a page. The page is put together as a tree, so that words stay words.
record Tag(Element element) {
  private static final int BROKEN = 0xFFFD;

  /// An empty page.
  static Tag html(String language) {
    try {
      var document = DocumentBuilderFactory.newInstance().newDocumentBuilder().newDocument();
      var html = document.createElement("html");
      document.appendChild(html);
      return new Tag(html).with("lang", language);
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException(e);
    }
  }

  /// A new element within.
  Tag add(String name) {
    var child = element.getOwnerDocument().createElement(name);
    element.appendChild(child);
    return new Tag(child);
  }

  /// A new element within, with words in it.
  Tag add(String name, String words) {
    return add(name).say(words);
  }

  Tag with(String attribute, String value) {
    element.setAttribute(attribute, readable(value));
    return this;
  }

  /// Words after what is in it already.
  Tag say(String words) {
    element.appendChild(element.getOwnerDocument().createTextNode(readable(words)));
    return this;
  }

  /// The words without what no document can hold; half a character is shown as one that is broken.
  private static String readable(String words) {
    var kept = new StringBuilder(words.length());
    words
        .codePoints()
        .map(letter -> Character.getType(letter) == Character.SURROGATE ? BROKEN : letter)
        .filter(letter ->
            letter == '\n' || letter == '\t' || (letter >= ' ' && (letter & 0xFFFE) != 0xFFFE))
        .forEach(kept::appendCodePoint);
    return kept.toString();
  }

  /// The whole page, written down.
  byte[] written() {
    var bytes = new ByteArrayOutputStream();
    bytes.writeBytes("<!DOCTYPE html>\n".getBytes(StandardCharsets.UTF_8));
    try {
      var writer = TransformerFactory.newInstance().newTransformer();
      writer.setOutputProperty(OutputKeys.METHOD, "html");
      writer.setOutputProperty(OutputKeys.ENCODING, "UTF-8");
      writer.setOutputProperty(OutputKeys.INDENT, "no");
      writer.transform(new DOMSource(element.getOwnerDocument()), new StreamResult(bytes));
    } catch (TransformerException e) {
      throw new IllegalStateException(e);
    }
    return bytes.toByteArray();
  }
}
