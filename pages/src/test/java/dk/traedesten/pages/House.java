package dk.traedesten.pages;

import dk.traedesten.dialog.AnswerVisibility;
import dk.traedesten.dialog.Catalogue;
import dk.traedesten.dialog.Dialog;
import dk.traedesten.dialog.Language;
import dk.traedesten.engine.Meeting;
import dk.traedesten.group.GroupEngine;
import dk.traedesten.group.Holidays;
import dk.traedesten.group.Life;
import dk.traedesten.message.Block;
import dk.traedesten.message.Verb;
import dk.traedesten.pages.pass.SignedDoors;
import dk.traedesten.pages.webhook.Allowed;
import dk.traedesten.pages.webhook.WebhookChannel;
import dk.traedesten.pages.webhook.WebhookSignature;
import dk.traedesten.result.PersonId;
import dk.traedesten.result.Thresholds;
import dk.traedesten.result.Value;
import dk.traedesten.runtime.Start;
import dk.traedesten.session.Choices;
import dk.traedesten.session.SessionId;
import dk.traedesten.spi.MembershipLookup;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.core.StandardContext;
import org.apache.catalina.startup.Tomcat;

/// The bot with a group in it, and a browser that keeps no cookies by itself.
final class House implements AutoCloseable {
  static final Instant MONDAY = Instant.parse("2026-11-23T08:00:00Z");

  /// Held, or it would be forgotten and speak again.
  private static final Logger SERVER = Logger.getLogger("org.apache");

  private static final Dialog EXERCISE =
      Meeting.of(
          """
          - ask: level
            of: everyone
            text: {da: Tænk på opgaven., en: Think of the task.}
            prompts:
              - scale: score
                text: {da: "Hvor stærkt er dit commitment til {topic}?", en: "How strong is your commitment to {topic}?"}
                from: 1
                to: 10
                low: {da: intet, en: none}
                high: {da: helt, en: full}
                series: commitment
                baseline: true
            until: everyone
          - reveal: shown
            text: {da: Sådan ser det ud, en: This is how it looks}
            show:
              - histogram: score
          - plan: plan
            text: {da: Plan, en: Plan}
            most: 1
          """);

  static {
    SERVER.setLevel(Level.WARNING);
  }

  private final Tomcat tomcat = new Tomcat();
  private final HttpClient http = HttpClient.newHttpClient();
  private final Life life;

  private House(List<String> webhookHosts) throws IOException, LifecycleException {
    var allowed = new Allowed(webhookHosts);
    var doors = new SignedDoors(this::outward, allowed::refuses, WebhookSignature::secret);
    life =
        new Life(
            MONDAY,
            new GroupEngine(Holidays.NONE, doors),
            MembershipLookup.UNKNOWN,
            List.of(EXERCISE),
            store -> List.of(new WebhookChannel(new GroupReader(store), allowed, () -> now())));
    serve();
  }

  static House open(String... webhookHosts) {
    try {
      return new House(List.of(webhookHosts));
    } catch (IOException | LifecycleException e) {
      throw new IllegalStateException(e);
    }
  }

  private Instant now() {
    return life.now();
  }

  private void serve() throws IOException, LifecycleException {
    Path folder = Files.createTempDirectory("house");
    folder.toFile().deleteOnExit();
    tomcat.setBaseDir(folder.toString());
    tomcat.setPort(0);
    tomcat.getConnector().setProperty("address", "127.0.0.1");
    var context = (StandardContext) tomcat.addContext("", folder.toString());
    context.setClearReferencesRmiTargets(false);
    context.setClearReferencesThreadLocals(false);
    new Pages(
            life.store(),
            new Clerk(life.store(), life::now),
            () -> new Catalogue(List.of(EXERCISE)),
            this::outward,
            life::now)
        .servlets()
        .forEach((path, servlet) -> {
          Tomcat.addServlet(context, "at " + path, servlet);
          context.addServletMappingDecoded(path, "at " + path);
        });
    tomcat.start();
  }

  private Outward outward() {
    return new Outward(URI.create("http://127.0.0.1:" + tomcat.getConnector().getLocalPort()));
  }

  String at(String path) {
    return outward().at(path);
  }

  Life life() {
    return life;
  }

  /// All five answer, and Bo takes something on.
  ///
  /// @param scores in the order of their names
  SessionId holds(String token, int... scores) {
    return holds(token, "Sammen om de unge", scores);
  }

  SessionId holds(String token, String topic, int... scores) {
    begins(token, topic, scores);
    var id = new SessionId(Life.GROUP, token);
    life.answer(
        "Anna",
        id,
        "plan.1",
        Map.of(
            "what", new Value.Words("Ring til skolen <b>"),
            "owner", new Value.Person(new PersonId("bo")),
            "first-step", new Value.Words("Find nummeret"),
            "due", new Value.Day(LocalDate.of(2026, 12, 1))));
    life.press("Anna", id, Verb.NEXT, "plan.2");
    return id;
  }

  /// All five answer; nothing is planned yet.
  SessionId begins(String token, int... scores) {
    return begins(token, "Sammen om de unge", scores);
  }

  private SessionId begins(String token, String topic, int... scores) {
    var people = Life.five();
    var id =
        life.starts(
            new Start(
                new SessionId(Life.GROUP, token),
                Life.TENANT,
                EXERCISE,
                Map.of(),
                Life.PLACE,
                new Choices(topic, AnswerVisibility.CONFIDENTIAL, Map.of()),
                Language.DA,
                Life.COPENHAGEN,
                Thresholds.USUAL,
                people.getFirst(),
                Optional.empty(),
                people.subList(1, 5)));
    for (int i = 0; i < scores.length; i++) {
      life.answer(people.get(i).name(), id, "level", Map.of("score", new Value.Score(scores[i])));
    }
    life.press("Anna", id, Verb.NEXT, "shown");
    return id;
  }

  /// The link that somebody has been given last.
  String link(String who) {
    return life.standing(who).stream()
        .flatMap(block ->
            switch (block) {
              case Block.Link(_, var address) -> Optional.of(address).stream();
              case Block.Document(_, _, _, _, var address) -> address.stream();
              default -> Optional.<String>empty().stream();
            })
        .reduce((_, last) -> last)
        .orElseThrow();
  }

  /// What is signed in a link.
  static String pass(String link) {
    return link.substring(link.indexOf("pass=") + "pass=".length());
  }

  /// What a browser that opens an address is sent; it follows nothing.
  HttpResponse<String> get(String address, String... headers) {
    var request = HttpRequest.newBuilder(URI.create(address));
    if (headers.length > 0) {
      request.headers(headers);
    }
    return send(request.build());
  }

  HttpResponse<String> send(HttpRequest request) {
    try {
      return http.send(request, BodyHandlers.ofString());
    } catch (IOException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /// Somebody asks for the page in the chat and opens the link.
  Visit visit(String name) {
    life.wants(name, Verb.PAGE);
    var opened = get(link(name.toLowerCase(java.util.Locale.ROOT)));
    return new Visit(
        this,
        opened.headers().firstValue("Location").orElseThrow(),
        opened.headers().firstValue("Set-Cookie").orElseThrow().replaceFirst(";.*", ""));
  }

  /// A browser in which the page is open.
  record Visit(House house, String path, String cookie) {
    HttpResponse<String> get(String what) {
      return house.get(house.at(path + what), "Cookie", cookie);
    }
  }

  @Override
  public void close() {
    http.close();
    try {
      tomcat.stop();
      tomcat.destroy();
    } catch (LifecycleException e) {
      throw new IllegalStateException(e);
    }
  }
}
