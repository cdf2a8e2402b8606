package dk.traedesten.spi.parts;

import static java.nio.charset.StandardCharsets.UTF_8;

import dk.traedesten.dialog.Dialog;
import dk.traedesten.result.Answers;
import dk.traedesten.result.Pseudonym;
import dk.traedesten.session.Draft;
import dk.traedesten.spi.parts.Collector.Nameless;
import dk.traedesten.spi.parts.StoredPart.Anonymous;
import dk.traedesten.spi.parts.StoredPart.Shared;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.BeanProperty;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;

/// What is written in the place of what stands in a part of its own.
final class PartWriters {
  /// Under what anonymous answers stand among the names: no person is called so.
  static final String NAMELESS = "anonymous:";

  /// What is no longer than a locked part would be alone stays where it is.
  private static final int INLINE = 48;

  private PartWriters() {}

  private static Collector collector(SerializationContext context) {
    return (Collector) context.getAttribute(Collector.class);
  }

  /// A part with the name of its property.
  static final class OfShared extends ValueSerializer<Object> {
    private final Shared part;

    OfShared() {
      this(Shared.DOCUMENT);
    }

    private OfShared(Shared part) {
      this.part = part;
    }

    @Override
    public ValueSerializer<?> createContextual(SerializationContext context, BeanProperty of) {
      return new OfShared(Shared.valueOf(of.getName().toUpperCase(Locale.ROOT)));
    }

    @Override
    public boolean isEmpty(SerializationContext context, Object value) {
      return value.equals(Optional.empty());
    }

    @Override
    public void serialize(Object value, JsonGenerator out, SerializationContext context) {
      if (collector(context).takenOver(part, value)) {
        out.writeBoolean(true);
        return;
      }
      var written = collector(context).written(value);
      if (written.length <= INLINE) {
        out.writeRawValue(new String(written, UTF_8));
      } else {
        collector(context).put(part, value, written);
        out.writeBoolean(true);
      }
    }
  }

  static final class OfSecret extends ValueSerializer<String> {
    @Override
    public void serialize(String secret, JsonGenerator out, SerializationContext context) {
      collector(context).put(Anonymous.PSEUDONYM_KEY, secret);
      out.writeBoolean(true);
    }
  }

  static final class OfDialog extends ValueSerializer<Dialog> {
    @Override
    public void serialize(Dialog dialog, JsonGenerator out, SerializationContext context) {
      out.writeString(collector(context).name(dialog));
    }
  }

  /// Who has answered and where; the names of anonymous answers do not stand here.
  static final class OfAnswers extends ValueSerializer<Answers> {
    @Override
    public void serialize(Answers answers, JsonGenerator out, SerializationContext context) {
      var nameless = new ArrayList<Nameless>();
      int at = 0;
      out.writeStartObject();
      for (var who : answers.people()) {
        if (Pseudonym.isOne(who)) {
          nameless.add(new Nameless(at, who, answers.own(who)));
        } else {
          out.writeName(who.value());
          out.writeNumber(collector(context).own(who, answers.own(who)));
        }
        at++;
      }
      if (!nameless.isEmpty()) {
        out.writeName(NAMELESS);
        out.writeNumber(collector(context).nameless(nameless));
      }
      out.writeEndObject();
    }
  }

  static final class OfDrafts extends ValueSerializer<List<Draft>> {
    @Override
    public void serialize(List<Draft> drafts, JsonGenerator out, SerializationContext context) {
      out.writeStartArray();
      for (var draft : drafts) {
        collector(context).begun(draft.who(), draft.moment(), draft.given());
        out.writeStartObject();
        out.writeStringProperty("who", draft.who().value());
        out.writeStringProperty("moment", draft.moment());
        out.writeStringProperty("at", draft.at().toString());
        out.writeEndObject();
      }
      out.writeEndArray();
    }
  }
}
