package dk.traedesten.slack.inbound;

import com.slack.api.bolt.context.Context;
import dk.traedesten.result.PersonId;
import dk.traedesten.session.Tenant;
import java.util.Optional;

/// Who acted, as the verified envelope says: nothing in a button or a form can say otherwise.
public record Actor(Tenant tenant, PersonId who) {
  private static final String TENANT = "traedesten.tenant";

  static void belongsTo(Tenant tenant, Context context) {
    context.getAdditionalValues().put(TENANT, tenant.value());
  }

  static Tenant tenant(Context context) {
    return Optional.ofNullable(context.getAdditionalValues().get(TENANT))
        .map(Tenant::new)
        .orElseThrow();
  }

  static Actor of(Context context) {
    return new Actor(tenant(context), new PersonId(context.getRequestUserId()));
  }
}
