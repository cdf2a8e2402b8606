package dk.traedesten.pages.webhook;

import com.standardwebhooks.Webhook;
import com.standardwebhooks.exceptions.WebhookSigningException;
import dk.traedesten.pages.pass.Secret;
import dk.traedesten.session.Group;
import java.time.Instant;
import java.util.Base64;

/// How a program knows that it is the bot who tells it something: by Standard Webhooks.
public final class WebhookSignature {
  private static final String PREFIX = "whsec_";

  private WebhookSignature() {}

  /// What a program checks with, as it is shown once in the chat.
  public static String secret(Group group, String webhook) {
    return PREFIX + Base64.getEncoder().encodeToString(Secret.of(group, "webhook " + webhook));
  }

  static String of(String secret, String id, Instant at, String body) {
    try {
      return new Webhook(secret).sign(id, at.getEpochSecond(), body);
    } catch (WebhookSigningException e) {
      throw new IllegalStateException("HMAC is missing in this Java", e);
    }
  }
}
