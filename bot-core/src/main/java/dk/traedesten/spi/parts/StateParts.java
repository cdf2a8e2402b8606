package dk.traedesten.spi.parts;

import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.annotation.JsonSerialize;

/// What of a session's state stands in a part of its own.
interface StateParts {
  @JsonSerialize(using = PartWriters.OfShared.class)
  @JsonDeserialize(using = PartReaders.OfShared.class)
  Object brief();

  @JsonSerialize(using = PartWriters.OfShared.class)
  @JsonDeserialize(using = PartReaders.OfShared.class)
  Object roster();

  @JsonSerialize(using = PartWriters.OfShared.class)
  @JsonDeserialize(using = PartReaders.OfShared.class)
  Object track();

  @JsonSerialize(using = PartWriters.OfShared.class)
  @JsonDeserialize(using = PartReaders.OfShared.class)
  Object outcomes();

  @JsonSerialize(using = PartWriters.OfShared.class)
  @JsonDeserialize(using = PartReaders.OfShared.class)
  Object promised();

  @JsonSerialize(using = PartWriters.OfDrafts.class)
  @JsonDeserialize(using = PartReaders.OfDrafts.class)
  Object drafts();

  @JsonSerialize(using = PartWriters.OfSecret.class)
  @JsonDeserialize(using = PartReaders.OfSecret.class)
  Object secret();
}
