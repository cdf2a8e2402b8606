package dk.traedesten.pages.webhook;

import dk.traedesten.dialog.Mappers;
import dk.traedesten.group.GroupReport;
import dk.traedesten.pages.GroupReader;
import dk.traedesten.pages.api.ApiAnswers;
import dk.traedesten.session.SessionId;
import dk.traedesten.session.Webhook;
import dk.traedesten.spi.Channel;
import dk.traedesten.spi.Delivery;
import dk.traedesten.spi.Outbox.Claimed;
import dk.traedesten.spi.Receipt;
import dk.traedesten.spi.WebhookEvent;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/// Tells programs what happened, by the outbox: in order for each program, again and again with
/// growing rests while it does not take it, and given up after about a day.
public final class WebhookChannel implements Channel {
  private static final Duration ANSWERED_WITHIN = Duration.ofSeconds(4);
  private static final Duration LONGEST_WAIT = Duration.ofMinutes(10);

  /// Programs that answer slowly hold up no chat: only so many are told at the same time.
  private static final int AT_ONCE = 8;

  /// With rests of about four minutes that is a day.
  private static final int TRIES = 360;

  private static final int GONE = 410;

  private final GroupReader reading;
  private final Allowed allowed;
  private final InstantSource clock;
  private final Semaphore underWay = new Semaphore(AT_ONCE);
  private final HttpClient http =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(ANSWERED_WITHIN)
          .followRedirects(HttpClient.Redirect.NEVER)
          .build();

  public WebhookChannel(GroupReader reading, Allowed allowed, InstantSource clock) {
    this.reading = reading;
    this.allowed = allowed;
    this.clock = clock;
  }

  @Override
  public String name() {
    return WebhookEvent.CHANNEL;
  }

  @Override
  public Receipt deliver(Claimed claimed) {
    var delivery = claimed.delivery();
    var view = reading.group(delivery.tenant(), delivery.session().group()).map(reading::view);
    var webhook = view.flatMap(it -> webhook(it, delivery));
    var told = view.flatMap(it -> told(it, delivery));
    if (claimed.earlier().isPresent()) {
      // An action that is planned anew, or that its exercise leaves to the group, is no news.
      return new Receipt.Delivered(claimed.earlier().get());
    }
    if (webhook.isEmpty() || told.isEmpty()) {
      return new Receipt.Refused("nobody to tell any more, or nothing to tell");
    }
    if (allowed.refuses(webhook.get().address()).isPresent()) {
      return new Receipt.Refused("the host is not allowed");
    }
    if (claimed.attempt() >= TRIES) {
      return new Receipt.Refused("tried for a day");
    }
    return send(claimed, view.orElseThrow(), webhook.get(), told.get());
  }

  private static Optional<Webhook> webhook(GroupReport view, Delivery delivery) {
    return view.group().webhooks().stream()
        .filter(webhook -> webhook.id().equals(delivery.to().id()))
        .findFirst();
  }

  private Optional<WebhookPayload> told(GroupReport view, Delivery delivery) {
    return WebhookEvent.of(delivery)
        .flatMap(news ->
            switch (news) {
              case WebhookEvent.ActionCreated(var session, var action) ->
                  action(view, session, action);
              case WebhookEvent.ExerciseFinished(var session) -> exercise(view, session);
            });
  }

  private Optional<WebhookPayload> action(GroupReport view, SessionId session, String action) {
    return view.actions().stream()
        .filter(one -> one.session().equals(session) && one.action().id().equals(action))
        .findFirst()
        .map(one ->
            new WebhookPayload(
                WebhookPayload.Type.ACTION_CREATED,
                clock.instant(),
                Optional.of(new ApiAnswers(view).action(one)),
                Optional.empty()));
  }

  private Optional<WebhookPayload> exercise(GroupReport view, SessionId session) {
    return view.exercise(session)
        .map(met ->
            new WebhookPayload(
                WebhookPayload.Type.EXERCISE_FINISHED,
                clock.instant(),
                Optional.empty(),
                Optional.of(ApiAnswers.exercise(met))));
  }

  private Receipt send(Claimed claimed, GroupReport view, Webhook webhook, WebhookPayload told) {
    var id = claimed.delivery().id();
    var at = clock.instant();
    var body = Mappers.JSON.writeValueAsString(told);
    var request =
        HttpRequest.newBuilder(URI.create(webhook.address()))
            .timeout(ANSWERED_WITHIN)
            .header("Content-Type", "application/json")
            .header("User-Agent", "Traedesten")
            .header("webhook-id", id)
            .header("webhook-timestamp", String.valueOf(at.getEpochSecond()))
            .header(
                "webhook-signature",
                WebhookSignature.of(
                    WebhookSignature.secret(view.group(), webhook.id()), id, at, body))
            .POST(BodyPublishers.ofString(body))
            .build();
    boolean mayTell = false;
    try {
      mayTell = underWay.tryAcquire(ANSWERED_WITHIN.toMillis(), TimeUnit.MILLISECONDS);
      if (!mayTell) {
        return new Receipt.RetryAfter(claimed.backoff());
      }
      var response = http.send(request, BodyHandlers.ofInputStream());
      // What it says beside its status is not waited for.
      response.body().close();
      return receipt(claimed, response);
    } catch (IOException e) {
      return new Receipt.RetryAfter(claimed.backoff());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return new Receipt.RetryAfter(claimed.backoff());
    } finally {
      if (mayTell) {
        underWay.release();
      }
    }
  }

  private static Receipt receipt(Claimed claimed, HttpResponse<?> response) {
    int status = response.statusCode();
    if (status >= 200 && status < 300) {
      return new Receipt.Delivered(claimed.delivery().id());
    }
    return status == GONE
        ? new Receipt.Refused("the program says that it is gone")
        : new Receipt.RetryAfter(
            asked(response)
                .filter(time -> time.compareTo(claimed.backoff()) > 0)
                .orElse(claimed.backoff()));
  }

  private static Optional<Duration> asked(HttpResponse<?> response) {
    return response
        .headers()
        .firstValue("Retry-After")
        .filter(seconds -> seconds.matches("[0-9]{1,6}"))
        .map(seconds -> Duration.ofSeconds(Long.parseLong(seconds)))
        .map(time -> time.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : time);
  }
}
