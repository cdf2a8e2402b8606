package dk.traedesten.spi.parts;

import dk.traedesten.dialog.Mappers;
import dk.traedesten.result.Answers;
import dk.traedesten.session.Execution;
import dk.traedesten.session.Session;
import dk.traedesten.session.SessionSpec;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/// How documents are written when they are taken apart: as everywhere, but for what stands in a
/// part of its own.
final class PartsMapper {
  /// Duplicates are looked for in what people write, not in what was written here.
  static final JsonMapper JSON =
      Mappers.JSON
          .rebuild()
          .disable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .addMixIn(Execution.class, StateParts.class)
          .addMixIn(Session.Inviting.class, StateParts.class)
          .addMixIn(Session.Finished.class, StateParts.class)
          .addMixIn(SessionSpec.class, SpecParts.class)
          .addModule(
              new SimpleModule("parts")
                  .addSerializer(Answers.class, new PartWriters.OfAnswers())
                  .addDeserializer(Answers.class, new PartReaders.OfAnswers()))
          .build();

  private PartsMapper() {}
}
