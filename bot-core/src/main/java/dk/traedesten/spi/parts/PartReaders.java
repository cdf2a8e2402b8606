package dk.traedesten.spi.parts;

import dk.traedesten.dialog.Dialog;
import dk.traedesten.result.Answers;
import dk.traedesten.result.PersonId;
import dk.traedesten.result.Value;
import dk.traedesten.session.Draft;
import dk.traedesten.spi.parts.StoredPart.Shared;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.BeanProperty;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.ValueDeserializer;

/// Reads what stands in a part of its own from there.
final class PartReaders {
  private PartReaders() {}

  private static PartsSource source(DeserializationContext context) {
    return (PartsSource) context.getAttribute(PartsSource.class);
  }

  static final class OfShared extends ValueDeserializer<Object> {
    private final Shared part;
    private final JavaType type;

    OfShared() {
      this(Shared.DOCUMENT, PartsMapper.JSON.constructType(Object.class));
    }

    private OfShared(Shared part, JavaType type) {
      this.part = part;
      this.type = type;
    }

    @Override
    public ValueDeserializer<?> createContextual(DeserializationContext context, BeanProperty of) {
      return new OfShared(Shared.valueOf(of.getName().toUpperCase(Locale.ROOT)), of.getType());
    }

    @Override
    public @Nullable Object getAbsentValue(DeserializationContext context) {
      return type.hasRawClass(Optional.class) ? Optional.empty() : null;
    }

    @Override
    public Object deserialize(JsonParser in, DeserializationContext context) {
      return in.currentToken() == JsonToken.VALUE_TRUE
          ? source(context).shared(part, type)
          : context.readValue(in, type);
    }
  }

  /// A secret that was destroyed is not needed: what was made from it is gone as well.
  static final class OfSecret extends ValueDeserializer<String> {
    @Override
    public String deserialize(JsonParser in, DeserializationContext context) {
      return source(context).secret().orElse("");
    }
  }

  static final class OfDialog extends ValueDeserializer<Dialog> {
    @Override
    public Dialog deserialize(JsonParser in, DeserializationContext context) {
      return source(context).dialog(in.getString());
    }
  }

  static final class OfAnswers extends ValueDeserializer<Answers> {
    private record Given(PersonId who, Map<String, Value> values) {}

    @Override
    public Answers deserialize(JsonParser in, DeserializationContext context) {
      var all = new ArrayList<Given>();
      while (in.nextToken() == JsonToken.PROPERTY_NAME) {
        var name = in.currentName();
        in.nextToken();
        int slot = in.getIntValue();
        if (name.equals(PartWriters.NAMELESS)) {
          for (var one : source(context).nameless(slot).orElse(List.of())) {
            all.add(Math.min(one.at(), all.size()), new Given(one.by(), one.given()));
          }
        } else {
          var who = new PersonId(name);
          source(context).own(who, slot).ifPresent(values -> all.add(new Given(who, values)));
        }
      }
      var answers = Answers.NONE;
      for (var one : all) {
        answers = answers.with(one.who(), one.values());
      }
      return answers;
    }
  }

  static final class OfDrafts extends ValueDeserializer<List<Draft>> {
    private record Begun(PersonId who, String moment, Instant at) {}

    @Override
    public List<Draft> deserialize(JsonParser in, DeserializationContext context) {
      var drafts = new ArrayList<Draft>();
      while (in.nextToken() == JsonToken.START_OBJECT) {
        var one = context.readValue(in, Begun.class);
        source(context)
            .begun(one.who(), one.moment())
            .ifPresent(given -> drafts.add(new Draft(one.who(), one.moment(), one.at(), given)));
      }
      return drafts;
    }
  }
}
