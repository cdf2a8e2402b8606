package dk.traedesten.slack.install;

import dk.traedesten.slack.client.Token;
import java.net.URI;
import java.util.Optional;

/// Who the app is when somebody installs it.
///
/// @param redirect the whole address of `/slack/oauth_redirect`; absent where the app has only one
public record AppIdentity(String clientId, Token clientSecret, Optional<URI> redirect) {}
