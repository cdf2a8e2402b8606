package dk.traedesten.teams.card;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Collection;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;

/// How cards are written: what is not there is left out, and so is what Teams assumes anyhow.
final class Json {
  static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(EnumFeature.WRITE_ENUMS_TO_LOWERCASE)
          .changeDefaultPropertyInclusion(
              v -> v.withValueInclusion(JsonInclude.Include.NON_DEFAULT))
          .build();

  private Json() {}

  /// What something takes on its way, in bytes.
  static int size(Object written) {
    return MAPPER.writeValueAsBytes(written).length;
  }

  /// What several elements take, in bytes.
  static int size(Collection<? extends CardElement> elements) {
    return elements.stream().mapToInt(e -> size((Object) e) + 1).sum();
  }
}
