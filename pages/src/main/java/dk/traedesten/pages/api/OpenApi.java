package dk.traedesten.pages.api;

import com.github.victools.jsonschema.generator.FieldScope;
import com.github.victools.jsonschema.generator.Option;
import com.github.victools.jsonschema.generator.OptionPreset;
import com.github.victools.jsonschema.generator.SchemaGenerator;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfigBuilder;
import com.github.victools.jsonschema.generator.SchemaVersion;
import dk.traedesten.dialog.Mappers;
import dk.traedesten.message.MinutesFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/// The API as an OpenAPI document: its paths from [Route], its answers from [ApiAnswer].
final class OpenApi {
  private static final ObjectNode DOCUMENT = made();

  private OpenApi() {}

  static ObjectNode document() {
    return DOCUMENT;
  }

  private static ObjectNode made() {
    var document = Mappers.JSON.createObjectNode().put("openapi", "3.1.0");
    document
        .putObject("info")
        .put("title", "Trædesten")
        .put("version", "1")
        .put(
            "description",
            "What a group may see of itself: to be read, never changed. A key is made and revoked in the group's chat.");
    var paths = document.putObject("paths");
    for (var route : Route.values()) {
      path(paths.putObject(Route.BASE + route.path()).putObject("get"), route);
    }
    var components = document.putObject("components");
    components
        .putObject("securitySchemes")
        .putObject("key")
        .put("type", "http")
        .put("scheme", "bearer");
    var schemas = components.putObject("schemas");
    var generator = generator();
    for (var answer :
        List.of(
            ApiAnswer.AllSeries.class,
            ApiAnswer.AllActions.class,
            ApiAnswer.AllExercises.class,
            ApiAnswer.Problem.class)) {
      ObjectNode schema = generator.generateSchema(answer);
      schema.remove("$schema");
      schemas.set(answer.getSimpleName(), schema);
    }
    return document;
  }

  private static void path(ObjectNode get, Route route) {
    get.put("summary", route.summary()).put("operationId", route.name().toLowerCase(Locale.ROOT));
    if (route.needsKey()) {
      get.putArray("security").addObject().putArray("key");
    }
    if (route == Route.MINUTES) {
      parameters(get);
    }
    var responses = get.putObject("responses");
    switch (route) {
      case SERIES -> json(responses, "200", route.summary(), "AllSeries", "application/json");
      case ACTIONS -> json(responses, "200", route.summary(), "AllActions", "application/json");
      case EXERCISES -> json(responses, "200", route.summary(), "AllExercises", "application/json");
      case MINUTES -> {
        var content =
            responses.putObject("200").put("description", route.summary()).putObject("content");
        content.putObject("*/*").putObject("schema").put("type", "string").put("format", "binary");
        problem(responses, "400", "`as` or `language` is not understood");
        problem(responses, "403", "Whoever made the key did not take part");
        problem(responses, "404", "There are no such minutes");
        problem(responses, "503", "Others are waiting for theirs");
      }
      case OPENAPI ->
          responses
              .putObject("200")
              .put("description", route.summary())
              .putObject("content")
              .putObject("application/json")
              .putObject("schema")
              .put("type", "object");
    }
    if (route.needsKey()) {
      problem(responses, "401", "The key is missing, broken or revoked");
    }
  }

  private static void parameters(ObjectNode get) {
    var parameters = get.putArray("parameters");
    var id = parameters.addObject().put("name", "id").put("in", "path").put("required", true);
    id.putObject("schema").put("type", "string").put("format", "uuid");
    var as = parameters.addObject().put("name", "as").put("in", "query");
    var papers =
        as.putObject("schema").put("type", "string").put("default", MinutesFormat.MARKDOWN.word());
    Arrays.stream(MinutesFormat.values())
        .map(MinutesFormat::word)
        .forEach(papers.putArray("enum")::add);
    var language = parameters.addObject().put("name", "language").put("in", "query");
    language
        .putObject("schema")
        .put("type", "string")
        .put("default", "da")
        .putArray("enum")
        .add("da")
        .add("en");
  }

  private static void problem(ObjectNode responses, String status, String why) {
    json(responses, status, why, "Problem", "application/problem+json");
  }

  private static void json(
      ObjectNode responses, String status, String what, String schema, String type) {
    responses
        .putObject(status)
        .put("description", what)
        .putObject("content")
        .putObject(type)
        .putObject("schema")
        .put("$ref", "#/components/schemas/" + schema);
  }

  private static SchemaGenerator generator() {
    var config =
        new SchemaGeneratorConfigBuilder(SchemaVersion.DRAFT_2020_12, OptionPreset.PLAIN_JSON)
            .with(
                Option.INLINE_ALL_SCHEMAS,
                Option.EXTRA_OPEN_API_FORMAT_VALUES,
                Option.FLATTENED_ENUMS_FROM_TOSTRING,
                Option.FLATTENED_OPTIONALS,
                Option.FORBIDDEN_ADDITIONAL_PROPERTIES_BY_DEFAULT)
            .without(Option.FLATTENED_ENUMS);
    config
        .forFields()
        .withPropertyNameOverrideResolver(field ->
            field.getDeclaredName().replaceAll("([a-z])([A-Z])", "$1-$2").toLowerCase(Locale.ROOT))
        .withRequiredCheck(OpenApi::isRequired);
    return new SchemaGenerator(config.build());
  }

  private static boolean isRequired(FieldScope field) {
    return !field.getRawMember().getType().equals(Optional.class);
  }
}
