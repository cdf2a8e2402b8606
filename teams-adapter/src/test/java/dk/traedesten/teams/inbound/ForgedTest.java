package dk.traedesten.teams.inbound;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.util.Base64URL;
import com.nimbusds.jwt.JWTClaimsSet;
import dk.traedesten.teams.rig.Microsoft;
import dk.traedesten.teams.rig.MovableClock;
import dk.traedesten.teams.rig.Site;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.node.ObjectNode;

/// Requests that are not from Teams, not from now, not for this bot, or not what they say they are.
/// Each has its status, none is heard, and nothing of what stands in them is ever written down.
class ForgedTest {
  /// Stands in every message, as an answer of somebody's would.
  private static final String ANSWER = "hemmeligt-svar-4711";

  private static final MovableClock CLOCK = new MovableClock();
  private static final Microsoft MICROSOFT = new Microsoft(CLOCK);
  private static final Site SITE = new Site(door(MICROSOFT, CLOCK));
  private static final ByteArrayOutputStream WRITTEN = new ByteArrayOutputStream();
  private static final PrintStream OUT = System.out;
  private static final PrintStream ERR = System.err;

  static InboundPolicy door(Microsoft microsoft, MovableClock clock) {
    var issuer = TokenCheck.PUBLIC_CLOUD;
    var metadata = new OpenIdMetadata(microsoft.page(), issuer, Duration.ofSeconds(5));
    return new InboundPolicy.Guarded(
        new TokenCheck(Microsoft.APP, issuer, new SigningKeys(metadata, clock), clock),
        Set.of(Microsoft.TENANT),
        ServiceHosts.and(Set.of()));
  }

  @BeforeAll
  static void listen() {
    System.setOut(new PrintStream(WRITTEN, true, UTF_8));
    System.setErr(new PrintStream(WRITTEN, true, UTF_8));
  }

  @AfterAll
  static void close() {
    System.setOut(OUT);
    System.setErr(ERR);
    SITE.close();
    MICROSOFT.close();
  }

  /// One request that must have no effect.
  ///
  /// @param bytes one for each character
  record Forged(String name, int status, String method, String bytes, Map<String, String> headers) {
    Forged(String name, int status, String method, byte[] body, Map<String, String> headers) {
      this(name, status, method, new String(body, ISO_8859_1), headers);
    }

    byte[] body() {
      return bytes.getBytes(ISO_8859_1);
    }

    @Override
    public String toString() {
      return status + " " + name;
    }
  }

  private static byte[] bytes(Object json) {
    return json.toString().getBytes(UTF_8);
  }

  private static Map<String, String> bearer(String token) {
    return Map.of("Authorization", "Bearer " + token, "Content-Type", "application/json");
  }

  /// A good message under a header that is not.
  private static Forged header(String name, String authorization) {
    return new Forged(
        name,
        401,
        "POST",
        bytes(Microsoft.message()),
        Map.of("Authorization", authorization, "Content-Type", "application/json"));
  }

  private static Forged token(String name, String token) {
    return header(name, "Bearer " + token);
  }

  private static Forged claims(String name, Consumer<JWTClaimsSet.Builder> change) {
    return token(name, MICROSOFT.token(change));
  }

  /// Well signed; the body is what is wrong.
  private static Forged body(String name, int status, byte[] body) {
    return new Forged(name, status, "POST", body, bearer(MICROSOFT.token()));
  }

  private static Forged body(String name, int status, String body) {
    return body(name, status, body.getBytes(UTF_8));
  }

  private static Forged message(String name, int status, Consumer<ObjectNode> change) {
    var message = Microsoft.message();
    change.accept(message);
    return body(name, status, message.toString());
  }

  private static Forged with(String name, int status, Map<String, String> more) {
    var headers = new LinkedHashMap<>(bearer(MICROSOFT.token()));
    headers.putAll(more);
    return new Forged(name, status, "POST", bytes(Microsoft.message()), headers);
  }

  private static String raw(String header, String claims) {
    var signed = Base64URL.encode(header) + "." + Base64URL.encode(claims);
    try {
      var signature =
          Microsoft.signer(Microsoft.GOOD)
              .sign(new JWSHeader.Builder(JWSAlgorithm.RS256).build(), signed.getBytes(UTF_8));
      return signed + "." + signature;
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String algorithm(JWSAlgorithm algorithm) {
    return Microsoft.sign(
        new JWSHeader.Builder(algorithm).keyID("good").build(),
        MICROSOFT.claims().build(),
        Microsoft.signer(Microsoft.GOOD));
  }

  private static String withPublicKeyAsSecret() {
    try {
      return Microsoft.sign(
          new JWSHeader.Builder(JWSAlgorithm.HS256).keyID("good").build(),
          MICROSOFT.claims().build(),
          new MACSigner(Microsoft.GOOD.toRSAPublicKey().getEncoded()));
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String bringingItsKey() {
    return Microsoft.sign(
        new JWSHeader.Builder(JWSAlgorithm.RS256)
            .keyID("good")
            .jwk(Microsoft.NEXT.toPublicJWK())
            .build(),
        MICROSOFT.claims().build(),
        Microsoft.signer(Microsoft.NEXT));
  }

  private static String namingItsKeys() {
    return Microsoft.sign(
        new JWSHeader.Builder(JWSAlgorithm.RS256)
            .keyID("good")
            .jwkURL(URI.create(MICROSOFT.at("/evil-keys")))
            .build(),
        MICROSOFT.claims().build(),
        Microsoft.signer(Microsoft.NEXT));
  }

  static Stream<Forged> all() {
    return Stream.of(headers(), tokens(), times(), otherPlaces(), malformed(), halfThere(), rest())
        .flatMap(s -> s);
  }

  private static Stream<Forged> headers() {
    var good = MICROSOFT.token();
    return Stream.of(
        new Forged(
            "no token",
            401,
            "POST",
            bytes(Microsoft.message()),
            Map.of("Content-Type", "application/json")),
        header("an empty header", ""),
        header("only the scheme", "Bearer"),
        header("only the scheme and a space", "Bearer "),
        header("without the scheme", good),
        header("another scheme", "Basic " + good),
        header("two tokens in one header", "Bearer " + good + " " + good),
        header("two tokens with a comma", "Bearer " + good + ", Bearer " + good),
        header("a tab behind the scheme", "Bearer\t" + good),
        token("garbage", "abc"),
        token("two dots", ".."),
        token("garbage in three parts", "abc.def.ghi"),
        token("four parts", good + ".abc"),
        token("two parts", good.substring(0, good.lastIndexOf('.'))),
        token("padding", good + "="),
        claims("longer than any", c -> c.claim("x", "y".repeat(9000))),
        token("a very deep header", Base64URL.encode("[".repeat(5000)) + ".e30.AA"),
        token("a header of numbers", raw("17", "{}")),
        token("five parts, encrypted", "e30.e30.e30.e30.e30"));
  }

  private static Stream<Forged> tokens() {
    var good = MICROSOFT.token();
    var signature = good.substring(good.lastIndexOf('.') + 1);
    var stolen = MICROSOFT.token(c -> c.audience("another"));
    var claims = "{\"iss\":\"https://api.botframework.com\",\"aud\":\"%s\",\"exp\":%s,%s}";
    var service = "\"serviceurl\":\"" + Microsoft.SERVICE + "\"";
    var plain = "{\"alg\":\"RS256\",\"kid\":\"good\"}";
    var later = CLOCK.instant().getEpochSecond() + 3600;
    return Stream.of(
        token("no signature", good.substring(0, good.lastIndexOf('.') + 1)),
        token("algorithm none", Base64URL.encode("{\"alg\":\"none\"}") + ".e30."),
        token(
            "algorithm none with a key",
            Base64URL.encode("{\"alg\":\"none\",\"kid\":\"good\"}") + ".e30.AAAA"),
        token("our public key as a secret", withPublicKeyAsSecret()),
        token("RS384", algorithm(JWSAlgorithm.RS384)),
        token("RS512", algorithm(JWSAlgorithm.RS512)),
        token("PS256", algorithm(JWSAlgorithm.PS256)),
        token(
            "another's key under a good id",
            MICROSOFT.token(Microsoft.renamed(Microsoft.NEXT, "good"), _ -> {})),
        token("an unknown key", MICROSOFT.token(Microsoft.NEXT, _ -> {})),
        token("a key too short", MICROSOFT.token(Microsoft.WEAK, _ -> {})),
        token(
            "no key id",
            raw("{\"alg\":\"RS256\"}", claims.formatted(Microsoft.APP, later, service))),
        token("its own key with it", bringingItsKey()),
        token("an address for its keys", namingItsKeys()),
        token(
            "a header that must be understood, and is not",
            raw(
                "{\"alg\":\"RS256\",\"kid\":\"good\",\"crit\":[\"x\"],\"x\":1}",
                claims.formatted(Microsoft.APP, later, service))),
        token(
            "a header that must be understood",
            raw(
                "{\"alg\":\"RS256\",\"kid\":\"good\",\"crit\":[\"b64\"],\"b64\":false}",
                claims.formatted(Microsoft.APP, later, service))),
        token(
            "the signature of another",
            stolen.substring(0, stolen.lastIndexOf('.') + 1) + signature),
        token(
            "a letter changed in the signature",
            good.substring(0, good.length() - 9) + "AAAAAAAAA"),
        claims("another audience", c -> c.audience("another")),
        claims("two audiences, one ours", c -> c.audience(List.of(Microsoft.APP, "another"))),
        claims("no audience", c -> c.audience((String) null)),
        claims("our id in capitals", c -> c.audience(Microsoft.APP.toUpperCase(Locale.ROOT))),
        claims("another issuer", c -> c.issuer("https://evil.example")),
        claims("no issuer", c -> c.issuer(null)),
        claims("the issuer with a slash", c -> c.issuer("https://api.botframework.com/")),
        claims("the issuer without https", c -> c.issuer("http://api.botframework.com")),
        claims(
            "an emulator's token for our app",
            c -> c.issuer(EMULATOR).claim("ver", "1.0").claim("appid", Microsoft.APP)),
        claims(
            "a skill's token, of another bot",
            c -> c.issuer(EMULATOR).claim("ver", "1.0").claim("appid", "evil-bot")),
        claims("no serviceUrl in it", c -> c.claim("serviceurl", null)),
        claims("two serviceUrls in it", c -> c.claim("serviceUrl", "https://evil.example/")),
        claims("a serviceUrl of numbers", c -> c.claim("serviceurl", 17)),
        token("claims that are a list", raw(plain, "[]")),
        token(
            "an audience of numbers",
            raw(
                plain,
                claims
                    .formatted(Microsoft.APP, later, service)
                    .replace("\"" + Microsoft.APP + "\"", "17"))),
        token(
            "the issuer twice",
            raw(
                plain,
                claims.formatted(
                    Microsoft.APP, later, service + ",\"iss\":\"https://evil.example\""))),
        token("its end in words", raw(plain, claims.formatted(Microsoft.APP, "\"soon\"", service))),
        token(
            "its end as words of digits",
            raw(plain, claims.formatted(Microsoft.APP, "\"" + later + "\"", service))),
        token("its end null", raw(plain, claims.formatted(Microsoft.APP, "null", service))));
  }

  private static final String EMULATOR =
      "https://sts.windows.net/d6d49420-f39b-4df7-a1dc-d59a935871db/";

  private static Stream<Forged> times() {
    return Stream.of(
        claims("without an end", c -> c.expirationTime(null)),
        claims("ended five minutes and a second ago", c -> c.expirationTime(MICROSOFT.in(-301))),
        claims("ended ten minutes ago", c -> c.expirationTime(MICROSOFT.in(-600))),
        claims("ended a day ago", c -> c.expirationTime(MICROSOFT.in(-86_400))),
        claims(
            "ended in 1970",
            c -> c.expirationTime(MICROSOFT.in(-CLOCK.instant().getEpochSecond()))),
        claims("begins in five minutes and a second", c -> c.notBeforeTime(MICROSOFT.in(301))),
        claims("begins tomorrow", c -> c.notBeforeTime(MICROSOFT.in(86_400))),
        claims("will be written tomorrow", c -> c.issueTime(MICROSOFT.in(86_400))));
  }

  private static Forged endorsed(String name, String key, String channel) {
    var token = MICROSOFT.token(Microsoft.renamed(Microsoft.GOOD, key), _ -> {});
    return new Forged(
        name, 403, "POST", bytes(Microsoft.message().put("channelId", channel)), bearer(token));
  }

  private static Stream<Forged> otherPlaces() {
    return Stream.of(
        message("another serviceUrl", 403, m -> m.put("serviceUrl", "https://evil.example/")),
        message(
            "the serviceUrl without its slash",
            403,
            m -> m.put("serviceUrl", Microsoft.SERVICE.substring(0, 36))),
        message(
            "another region",
            403,
            m -> m.put("serviceUrl", "https://smba.trafficmanager.net/amer/")),
        message("no serviceUrl", 403, m -> m.remove("serviceUrl")),
        message("serviceUrl null", 403, m -> m.putNull("serviceUrl")),
        message("no channel", 403, m -> m.remove("channelId")),
        message(
            "the web chat, which the key may speak for", 403, m -> m.put("channelId", "webchat")),
        message("the emulator", 403, m -> m.put("channelId", "emulator")),
        message("a channel in capitals", 403, m -> m.put("channelId", "MSTeams")),
        endorsed("a key for Direct Line only", "directline-only", "msteams"),
        endorsed("Direct Line by its own key", "directline-only", "directline"),
        endorsed("a key without endorsements", "without-endorsements", "msteams"),
        message("another organisation", 403, m -> tenant(m, "another", "another")),
        message(
            "another organisation in channelData",
            403,
            m -> tenant(m, "another", Microsoft.TENANT)),
        message(
            "another organisation in the conversation",
            403,
            m -> tenant(m, Microsoft.TENANT, "another")),
        message(
            "no organisation",
            403,
            m -> {
              m.remove("channelData");
              ((ObjectNode) m.path("conversation")).remove("tenantId");
            }));
  }

  private static void tenant(ObjectNode message, String channelData, String conversation) {
    ((ObjectNode) message.at("/channelData/tenant")).put("id", channelData);
    ((ObjectNode) message.path("conversation")).put("tenantId", conversation);
  }

  private static Stream<Forged> malformed() {
    var good = Microsoft.message().toString();
    return Stream.of(
        body("nothing", 400, ""),
        body("a newline", 400, "\n"),
        body("a list", 400, "[]"),
        body("a list of a message", 400, "[" + good + "]"),
        body("a number", 400, "17"),
        body("null", 400, "null"),
        body("half a message", 400, good.substring(0, 200)),
        body("two messages", 400, good + good),
        body(
            "the serviceUrl twice",
            400,
            good.replaceFirst("\\{", "{\"serviceUrl\":\"https://evil.example/\",")),
        body("very deep", 400, "{\"value\":".repeat(5000) + "1" + "}".repeat(5000)),
        body("bytes that are no text", 400, new byte[] {'{', (byte) 0xff, (byte) 0xfe, '}'}),
        body(
            "half a letter",
            400,
            good.replace("Anna", "\\ud800").replace("Holm", "\u00c3").getBytes(ISO_8859_1)),
        message("a type of a list", 400, m -> m.putArray("type").add("message")),
        message("a text of numbers", 400, m -> m.put("text", 17)),
        message("a sender in words", 400, m -> m.put("from", ANSWER)),
        message("members of nothing", 400, m -> m.putArray("membersAdded").addNull()));
  }

  private static Stream<Forged> halfThere() {
    return Stream.of(
        message("no type", 400, m -> m.remove("type")),
        message("nobody", 400, m -> m.remove("from")),
        message("somebody without an id", 400, m -> ((ObjectNode) m.path("from")).remove("id")),
        message(
            "somebody with a strange id",
            400,
            m -> ((ObjectNode) m.path("from")).put("id", "29:1/../2")),
        message(
            "a strange directory id",
            400,
            m -> ((ObjectNode) m.path("from")).put("aadObjectId", "a\r\nb")),
        message("no conversation", 400, m -> m.remove("conversation")),
        message(
            "a conversation that walks up",
            400,
            m -> ((ObjectNode) m.path("conversation")).put("id", "19:x/../../v3")),
        message(
            "a conversation with a question",
            400,
            m -> ((ObjectNode) m.path("conversation")).put("id", "19:x?y")),
        message("an activity that walks up", 400, m -> m.put("replyToId", "../1")),
        message("card data that is a list", 400, m -> m.putArray("value").add(1)),
        message("a question without a name", 400, m -> m.put("type", "invoke")),
        message(
            "a click without data",
            400,
            m -> m.put("type", "invoke").put("name", "adaptiveCard/action")),
        message(
            "a form without data", 400, m -> m.put("type", "invoke").put("name", "task/submit")),
        message(
            "a join of nobody",
            400,
            m -> m.put("type", "conversationUpdate").putArray("membersAdded").addObject()));
  }

  private static Stream<Forged> rest() {
    var most = " ".repeat(MessagesEndpoint.LARGEST);
    return Stream.concat(
        Stream.of("GET", "PUT", "DELETE", "PATCH", "OPTIONS")
            .map(m ->
                new Forged(
                    "method " + m, 405, m, bytes(Microsoft.message()), bearer(MICROSOFT.token()))),
        Stream.of(
            with("as words", 415, Map.of("Content-Type", "text/plain")),
            with("as a form", 415, Map.of("Content-Type", "application/x-www-form-urlencoded")),
            with(
                "in another alphabet",
                415,
                Map.of("Content-Type", "application/json; charset=utf-16")),
            with("packed", 415, Map.of("Content-Encoding", "gzip")),
            body("one byte too many", 413, most + "x"),
            body("as much as there is room for, and nothing in it", 400, most),
            new Forged("too much, unsigned", 413, "POST", (most + "x").getBytes(UTF_8), Map.of())));
  }

  @ParameterizedTest
  @MethodSource("all")
  void it_has_its_status_and_no_effect(Forged forged) {
    var answer = SITE.send(forged.method(), forged.headers(), forged.body());
    assertThat(answer.statusCode()).isEqualTo(forged.status());
    assertThat(answer.body()).isEmpty();
    assertThat(SITE.heard()).isEmpty();
    assertThat(MICROSOFT.requests("/evil-keys")).isZero();
    var token = forged.headers().getOrDefault("Authorization", "").replace("Bearer", "").strip();
    assertThat(WRITTEN.toString(UTF_8)).doesNotContain(ANSWER).doesNotContain("eyJ");
    if (token.length() > 10) {
      assertThat(WRITTEN.toString(UTF_8)).doesNotContain(token);
    }
  }

  @Test
  void two_headers_are_none() {
    var request =
        HttpRequest.newBuilder(SITE.at("/api/messages"))
            .header("Content-Type", "application/json")
            .header("Authorization", "Bearer " + MICROSOFT.token())
            .header("Authorization", "Bearer " + MICROSOFT.token())
            .POST(HttpRequest.BodyPublishers.ofByteArray(bytes(Microsoft.message())));
    assertThat(SITE.send(request.build()).statusCode()).isEqualTo(401);
    assertThat(SITE.heard()).isEmpty();
  }

  @Test
  void there_are_at_least_sixty_of_them() {
    assertThat(all().count()).isGreaterThanOrEqualTo(60);
  }

  @Test
  void the_same_message_well_sent_is_heard() {
    try (var site = new Site(door(MICROSOFT, CLOCK))) {
      var good =
          List.of(
              MICROSOFT.token(),
              MICROSOFT.token(c -> c.expirationTime(MICROSOFT.in(-300))),
              MICROSOFT.token(c -> c.notBeforeTime(MICROSOFT.in(300))),
              MICROSOFT.token(c -> c.notBeforeTime(null)),
              raw("{\"alg\":\"RS256\",\"kid\":\"good\"}", MICROSOFT.claims().build().toString()),
              MICROSOFT.token(c -> c.claim("serviceUrl", Microsoft.SERVICE)));
      for (var token : good) {
        var answer = site.send("POST", bearer(token), bytes(Microsoft.message()));
        assertThat(answer.statusCode()).isEqualTo(200);
      }
      assertThat(site.heard()).hasSize(good.size());
    }
  }
}
