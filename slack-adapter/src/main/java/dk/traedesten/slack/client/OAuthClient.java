package dk.traedesten.slack.client;

import com.slack.api.methods.response.oauth.OAuthV2AccessResponse;
import dk.traedesten.chat.CallOutcome;
import dk.traedesten.result.PersonId;
import dk.traedesten.session.Tenant;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The calls by which tokens are got, exchanged and looked at. They are made for no tenant.
public final class OAuthClient {
  private final Sdk sdk;

  public OAuthClient(Sdk sdk) {
    this.sdk = sdk;
  }

  /// Whose token it is, and what it may do.
  public CallOutcome<Identity> authTest(Token token) {
    return ApiCaller.call(
        sdk.slack().methods(token.value()),
        slack -> slack.authTest(r -> r),
        answer ->
            new Identity(
                new Tenant(
                    answer.isEnterpriseInstall() && answer.getEnterpriseId() != null
                        ? answer.getEnterpriseId()
                        : Objects.requireNonNull(answer.getTeamId())),
                Optional.ofNullable(answer.getTeam()).orElse(""),
                new PersonId(Objects.requireNonNull(answer.getUserId())),
                Optional.ofNullable(answer.getBotId()).orElse(""),
                Optional.ofNullable(answer.getExpiresIn()),
                scopes(answer.getHttpResponseHeaders())));
  }

  /// Turns the code of a consent into tokens.
  ///
  /// @param redirect the address that was named when the consent was asked for, if one was
  public CallOutcome<Grant> exchange(
      String clientId, Token clientSecret, String code, Optional<URI> redirect) {
    return ApiCaller.call(
        sdk.slack().methods(),
        slack ->
            slack.oauthV2Access(r ->
                r.clientId(clientId)
                    .clientSecret(clientSecret.value())
                    .code(code)
                    .redirectUri(redirect.map(URI::toString).orElse(null))),
        OAuthClient::grant);
  }

  /// Turns a refresh token into the next pair; the old refresh token is worth nothing afterwards.
  public CallOutcome<Grant> refresh(String clientId, Token clientSecret, Token refresh) {
    return ApiCaller.call(
        sdk.slack().methods(),
        slack ->
            slack.oauthV2Access(r ->
                r.clientId(clientId)
                    .clientSecret(clientSecret.value())
                    .grantType("refresh_token")
                    .refreshToken(refresh.value())),
        OAuthClient::grant);
  }

  private static Grant grant(OAuthV2AccessResponse answer) {
    return new Grant(
        Optional.ofNullable(answer.getEnterprise()).flatMap(e -> Optional.ofNullable(e.getId())),
        Optional.ofNullable(answer.getTeam()).flatMap(t -> Optional.ofNullable(t.getId())),
        answer.isEnterpriseInstall(),
        new PersonId(Objects.requireNonNull(answer.getBotUserId())),
        new Token(answer.getAccessToken()),
        Optional.ofNullable(answer.getRefreshToken()).map(Token::new),
        Optional.ofNullable(answer.getExpiresIn()),
        split(Optional.ofNullable(answer.getScope()).orElse("")));
  }

  private static Set<String> scopes(Map<String, List<String>> headers) {
    return headers.getOrDefault("x-oauth-scopes", List.of()).stream()
        .flatMap(header -> split(header).stream())
        .collect(Collectors.toUnmodifiableSet());
  }

  private static Set<String> split(String scopes) {
    return Stream.of(scopes.split(","))
        .map(String::strip)
        .filter(scope -> !scope.isEmpty())
        .collect(Collectors.toUnmodifiableSet());
  }
}
