package dk.traedesten.teams.rig;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.crypto.opts.AllowWeakRSAKey;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import dk.traedesten.dialog.Mappers;
import java.net.URI;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// Microsoft as far as a bot sees it: the page with the issuer, the page with the keys, and tokens
/// that are really signed.
public final class Microsoft implements AutoCloseable {
  public static final String APP = "7c1f5b1e-0000-4000-8000-00000000b071";
  public static final String SERVICE = "https://smba.trafficmanager.net/emea/";

  /// Endorsed for Teams and for the web chat.
  public static final RSAKey GOOD = key("good", 2048);

  public static final RSAKey NEXT = key("next", 2048);
  public static final RSAKey WEAK = key("weak", 1024);

  private final WireMockServer server =
      new WireMockServer(WireMockConfiguration.options().dynamicPort().bindAddress("127.0.0.1"));
  private final InstantSource clock;
  private final Map<String, ObjectNode> keys = new LinkedHashMap<>();

  public Microsoft(InstantSource clock) {
    this.clock = clock;
    server.start();
    about("https://api.botframework.com", server.baseUrl() + "/keys");
    add(GOOD, "msteams", "webchat");
    add(renamed(GOOD, "directline-only"), "directline");
    add(renamed(GOOD, "without-endorsements"));
    add(WEAK, "msteams");
  }

  /// The same key under another id.
  public static RSAKey renamed(RSAKey key, String id) {
    return new RSAKey.Builder(key).keyID(id).build();
  }

  private static RSAKey key(String id, int bits) {
    try {
      return new RSAKeyGenerator(bits, true).keyID(id).keyUse(KeyUse.SIGNATURE).generate();
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  public URI page() {
    return URI.create(server.baseUrl() + "/about");
  }

  public String at(String path) {
    return server.baseUrl() + path;
  }

  public void about(String issuer, String keysAt) {
    var page = Mappers.JSON.createObjectNode();
    page.put("issuer", issuer).put("jwks_uri", keysAt);
    server.stubFor(get("/about").willReturn(okJson(page.toString())));
  }

  public void aboutAnswers(ResponseDefinitionBuilder answer) {
    server.stubFor(get("/about").willReturn(answer));
  }

  public void keysAnswer(ResponseDefinitionBuilder answer) {
    server.stubFor(get("/keys").willReturn(answer));
  }

  public void fails() {
    keysAnswer(aResponse().withStatus(500));
  }

  public void add(RSAKey key, String... endorsements) {
    var json = (ObjectNode) Mappers.JSON.readTree(key.toPublicJWK().toJSONString());
    if (endorsements.length > 0) {
      var list = json.putArray("endorsements");
      List.of(endorsements).forEach(list::add);
    }
    keys.put(key.getKeyID(), json);
    tellKeys();
  }

  public void remove(String id) {
    keys.remove(id);
    tellKeys();
  }

  public void tellKeys() {
    var page = Mappers.JSON.createObjectNode();
    var list = page.putArray("keys");
    list.add("no key at all").addObject().put("kty", "EC").put("kid", "ec");
    keys.values().forEach(list::add);
    keysAnswer(okJson(page.toString()));
  }

  public int timesAsked() {
    return server.countRequestsMatching(getRequestedFor(urlEqualTo("/about")).build()).getCount();
  }

  /// Whatever came to any other address.
  public int requests(String path) {
    return server.countRequestsMatching(getRequestedFor(urlEqualTo(path)).build()).getCount();
  }

  /// What every good token says.
  public JWTClaimsSet.Builder claims() {
    return new JWTClaimsSet.Builder()
        .issuer("https://api.botframework.com")
        .audience(APP)
        .claim("serviceurl", SERVICE)
        .notBeforeTime(in(-60))
        .expirationTime(in(3600));
  }

  public Date in(long seconds) {
    return Date.from(clock.instant().plusSeconds(seconds));
  }

  public Instant now() {
    return clock.instant();
  }

  public String token() {
    return token(GOOD, _ -> {});
  }

  public String token(Consumer<JWTClaimsSet.Builder> change) {
    return token(GOOD, change);
  }

  public String token(RSAKey key, Consumer<JWTClaimsSet.Builder> change) {
    var claims = claims();
    change.accept(claims);
    var header = new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(key.getKeyID()).build();
    return sign(header, claims.build(), signer(key));
  }

  public static JWSSigner signer(RSAKey key) {
    try {
      return new RSASSASigner(key.toRSAPrivateKey(), Set.of(AllowWeakRSAKey.getInstance()));
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  public static String sign(JWSHeader header, JWTClaimsSet claims, JWSSigner signer) {
    try {
      var token = new SignedJWT(header, claims);
      token.sign(signer);
      return token.serialize();
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  /// A message to the bot, as Teams writes it.
  public static ObjectNode message() {
    return (ObjectNode) Mappers.JSON.readTree(MESSAGE);
  }

  public static JsonNode json(String text) {
    return Mappers.JSON.readTree(text);
  }

  public static final String TENANT = "72f988bf-0000-4000-8000-2d7cd011db47";

  private static final String MESSAGE =
      """
      {
        "text": "<at>Trædesten</at>&nbsp;check-in hemmeligt-svar-4711",
        "textFormat": "plain",
        "type": "message",
        "timestamp": "2026-11-23T08:59:59.123Z",
        "localTimestamp": "2026-11-23T09:59:59.123+01:00",
        "id": "1481567603816",
        "channelId": "msteams",
        "serviceUrl": "https://smba.trafficmanager.net/emea/",
        "from": {
          "id": "29:1XJKJMvc5GBtc2JwZq0oj8tHZmzrQgFmB39ATiQWA85g",
          "name": "Anna Holm",
          "aadObjectId": "2f4a3c5d-0000-4000-8000-000000000001"
        },
        "conversation": {
          "conversationType": "channel",
          "tenantId": "72f988bf-0000-4000-8000-2d7cd011db47",
          "isGroup": true,
          "id": "19:253b1f341670408fb6fe51050b6e5ceb@thread.tacv2;messageid=1481567603816",
          "name": "Ledelse"
        },
        "recipient": {"id": "28:c9e8c047-2a74-40a2-b28a-b162d5f5327c", "name": "Trædesten"},
        "entities": [
          {
            "mentioned": {"id": "28:c9e8c047-2a74-40a2-b28a-b162d5f5327c", "name": "Trædesten"},
            "text": "<at>Trædesten</at>",
            "type": "mention"
          },
          {"locale": "da-DK", "country": "DK", "platform": "Windows", "type": "clientInfo"}
        ],
        "channelData": {
          "teamsChannelId": "19:253b1f341670408fb6fe51050b6e5ceb@thread.tacv2",
          "tenant": {"id": "72f988bf-0000-4000-8000-2d7cd011db47"}
        },
        "locale": "da-DK"
      }
      """;

  @Override
  public void close() {
    server.stop();
  }
}
