package dk.traedesten.slack.inbound;

import com.slack.api.bolt.context.Context;
import dk.traedesten.chat.Actor;
import dk.traedesten.result.PersonId;
import dk.traedesten.session.Tenant;
import java.util.Optional;

/// Who acted, and where the bot is installed, as the verified envelope says.
final class Verified {
  private static final String TENANT = "traedesten.tenant";

  private Verified() {}

  static void belongsTo(Tenant tenant, Context context) {
    context.getAdditionalValues().put(TENANT, tenant.value());
  }

  static Tenant tenant(Context context) {
    return Optional.ofNullable(context.getAdditionalValues().get(TENANT))
        .map(Tenant::new)
        .orElseThrow();
  }

  static Actor actor(Context context) {
    return new Actor(tenant(context), new PersonId(context.getRequestUserId()));
  }
}
