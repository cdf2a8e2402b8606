package dk.traedesten.spi.parts;

import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.annotation.JsonSerialize;

/// What of what was settled at the start stands in a part of its own.
interface SpecParts {
  @JsonSerialize(using = PartWriters.OfShared.class)
  @JsonDeserialize(using = PartReaders.OfShared.class)
  Object before();

  @JsonSerialize(using = PartWriters.OfDialog.class)
  @JsonDeserialize(using = PartReaders.OfDialog.class)
  Object dialog();

  @JsonSerialize(contentUsing = PartWriters.OfDialog.class)
  @JsonDeserialize(contentUsing = PartReaders.OfDialog.class)
  Object parts();
}
