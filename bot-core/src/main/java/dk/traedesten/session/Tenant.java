package dk.traedesten.session;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/// An organisation: a Slack workspace, a Microsoft 365 tenant, the playground. Everything is looked
/// up together with the tenant of the verified envelope.
public record Tenant(@JsonValue String value) {
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public Tenant {}
}
