package dk.traedesten.teams.connector;

import com.microsoft.aad.msal4j.ClientCredentialFactory;
import com.microsoft.aad.msal4j.ClientCredentialParameters;
import com.microsoft.aad.msal4j.ConfidentialClientApplication;
import com.microsoft.aad.msal4j.IAuthenticationResult;
import com.microsoft.aad.msal4j.IClientCredential;
import com.microsoft.aad.msal4j.ManagedIdentityApplication;
import com.microsoft.aad.msal4j.ManagedIdentityId;
import com.microsoft.aad.msal4j.ManagedIdentityParameters;
import java.net.MalformedURLException;
import java.net.URI;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/// Where tokens come from: Microsoft's login, asked by Microsoft's own library over a client of
/// ours. The library's cache is passed over, since ours asks once for all who wait.
final class Login {
  private static final String FOR_TEAMS = "https://api.botframework.com";

  /// The government's cloud has a Teams of its own.
  private static final String FOR_GOVERNMENT = "https://api.botframework.us";

  /// Asking blocks, and the library would do it on threads that are there for reckoning.
  private static final ExecutorService THREADS = Executors.newVirtualThreadPerTaskExecutor();

  /// One question for a token.
  @FunctionalInterface
  interface Source {
    CompletableFuture<IAuthenticationResult> ask() throws Exception;
  }

  private Login() {}

  /// The way that an identity has to a token; none where none is wanted.
  static Optional<Source> of(Identity identity) {
    return switch (identity) {
      case Identity.Password(var home, var password) ->
          Optional.of(registered(home, ClientCredentialFactory.createFromSecret(password)));
      case Identity.Certificate(var home, var key, var certificate) ->
          Optional.of(
              registered(home, ClientCredentialFactory.createFromCertificate(key, certificate)));
      case Identity.Managed(var home) -> Optional.of(managed(home, LoginHttp.toTheMachine()));
      case Identity.Nobody() -> Optional.empty();
    };
  }

  private static Source registered(Identity.Home home, IClientCredential proof) {
    try {
      var app =
          ConfidentialClientApplication.builder(home.appId(), proof)
              .authority(LoginHttp.secure(home.authority()) + home.tenant() + "/")
              .validateAuthority(false)
              .instanceDiscovery(false)
              .httpClient(LoginHttp.to(home.authority()))
              .disableInternalRetries()
              .executorService(THREADS)
              .build();
      var question =
          ClientCredentialParameters.builder(Set.of(audience(home.authority()) + "/.default"))
              .skipCache(true)
              .build();
      return () -> app.acquireToken(question);
    } catch (MalformedURLException | IllegalArgumentException e) {
      throw new IllegalArgumentException(
          "TEAMS_LOGIN_AUTHORITY is an address like https://login.microsoftonline.com", e);
    }
  }

  static Source managed(Identity.Home home, LoginHttp http) {
    var app =
        ManagedIdentityApplication.builder(ManagedIdentityId.userAssignedClientId(home.appId()))
            .httpClient(http)
            .disableInternalRetries()
            .executorService(THREADS)
            .build();
    var question =
        ManagedIdentityParameters.builder(audience(home.authority())).forceRefresh(true).build();
    return () -> app.acquireTokenForManagedIdentity(question);
  }

  static String audience(URI authority) {
    return Optional.ofNullable(authority.getHost()).filter(h -> h.endsWith(".us")).isPresent()
        ? FOR_GOVERNMENT
        : FOR_TEAMS;
  }
}
