package dk.traedesten.dialog;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.cfg.MapperBuilder;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.dataformat.yaml.YAMLMapper;

/// How things are written: dialogs in YAML, sessions and messages in JSON, by the same names and
/// with the same strictness.
public final class Mappers {
  /// For dialog files.
  public static final YAMLMapper YAML = strict(YAMLMapper.builder()).build();

  /// For what the bot itself stores and sends.
  public static final JsonMapper JSON = strict(JsonMapper.builder()).build();

  private Mappers() {}

  /// Reads what the bot has stored; nothing when another release wrote it in a form that is not
  /// known here.
  public static <T> Optional<T> read(byte[] stored, Class<T> type) {
    try {
      return Optional.of(JSON.readValue(stored, type));
    } catch (JacksonException e) {
      return Optional.empty();
    }
  }

  private static <B extends MapperBuilder<?, B>> B strict(B builder) {
    return builder
        .enable(
            DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES,
            DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
            DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
        .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
        .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
        .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
        .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
        .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
        .disable(DateTimeFeature.WRITE_DURATIONS_AS_TIMESTAMPS)
        .propertyNamingStrategy(PropertyNamingStrategies.KEBAB_CASE)
        .changeDefaultPropertyInclusion(v -> v.withValueInclusion(JsonInclude.Include.NON_ABSENT))
        .withConfigOverride(
            List.class, o -> o.setNullHandling(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)))
        .withConfigOverride(
            Set.class, o -> o.setNullHandling(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)))
        .withConfigOverride(
            Map.class, o -> o.setNullHandling(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)))
        .withConfigOverride(
            boolean.class, o -> o.setNullHandling(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)))
        .addModule(
            new SimpleModule("dialogs")
                // In the order in which they were written, or the same session had other bytes.
                .addAbstractTypeMapping(Set.class, LinkedHashSet.class)
                .addDeserializer(Step.class, new VerbFirst<>(Step.class))
                .addDeserializer(Prompt.class, new VerbFirst<>(Prompt.class))
                .addDeserializer(Display.class, new VerbFirst<>(Display.class))
                .addDeserializer(Duration.class, new Spans()));
  }

  private static final class Spans extends ValueDeserializer<Duration> {
    @Override
    public Duration deserialize(JsonParser parser, DeserializationContext context) {
      try {
        return Durations.read(parser.getString());
      } catch (IllegalArgumentException e) {
        return context.reportInputMismatch(Duration.class, "%s", e.getMessage());
      }
    }
  }
}
