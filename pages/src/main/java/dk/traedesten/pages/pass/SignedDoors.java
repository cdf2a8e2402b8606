package dk.traedesten.pages.pass;

import static java.nio.charset.StandardCharsets.UTF_8;

import dk.traedesten.dialog.Text;
import dk.traedesten.group.GroupLinks;
import dk.traedesten.message.MinutesFormat;
import dk.traedesten.pages.Outward;
import dk.traedesten.result.PersonId;
import dk.traedesten.session.Group;
import dk.traedesten.session.SessionId;
import java.net.URLEncoder;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/// The ways to a group's page and minutes: addresses with a signed pass in them.
///
/// @param outward where the bot is reached; asked for when an address is needed
/// @param webhooks why an address cannot be told anything; empty when it can
/// @param secrets with which a webhook checks what it is told
public record SignedDoors(
    Supplier<Outward> outward, Function<String, Optional<Text>> webhooks, WebhookSecrets secrets)
    implements GroupLinks {
  /// Where a link to the page is opened.
  public static final String OPEN = "/group/open";

  /// Where minutes are fetched.
  public static final String DOCUMENT = "/group/document";

  /// With which a webhook checks what it is told.
  @FunctionalInterface
  public interface WebhookSecrets {
    String of(Group group, String webhook);
  }

  @Override
  public Optional<String> page(Group group, PersonId who, Instant until) {
    return Optional.of(address(OPEN, Pass.Page.of(group, who, until), group));
  }

  @Override
  public Optional<String> document(
      Group group, PersonId who, SessionId session, MinutesFormat as, Instant until) {
    return Optional.of(
        address(
            DOCUMENT,
            new Pass.Document(group.tenant(), group.id().group(), who, session, as, until),
            group));
  }

  private String address(String path, Pass pass, Group group) {
    var token = URLEncoder.encode(Passes.write(pass, group), UTF_8);
    return outward.get().at(path + "?pass=" + token);
  }

  @Override
  public Optional<String> key(Group group, String id) {
    return Optional.of(Passes.write(new Pass.Key(group.tenant(), group.id().group(), id), group));
  }

  @Override
  public String webhookSecret(Group group, String id) {
    return secrets.of(group, id);
  }

  @Override
  public Optional<Text> refuses(String webhook) {
    return webhooks.apply(webhook);
  }
}
