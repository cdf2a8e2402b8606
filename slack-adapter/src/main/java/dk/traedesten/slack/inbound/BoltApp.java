package dk.traedesten.slack.inbound;

import com.slack.api.Slack;
import com.slack.api.app_backend.events.payload.EventsApiPayload;
import com.slack.api.bolt.App;
import com.slack.api.bolt.AppConfig;
import com.slack.api.bolt.middleware.Middleware;
import com.slack.api.bolt.response.Response;
import com.slack.api.model.event.AppHomeOpenedEvent;
import com.slack.api.model.event.AppMentionEvent;
import com.slack.api.model.event.AppUninstalledEvent;
import com.slack.api.model.event.MemberLeftChannelEvent;
import com.slack.api.model.event.MessageEvent;
import com.slack.api.model.event.TokensRevokedEvent;
import com.slack.api.model.event.UserChangeEvent;
import dk.traedesten.chat.Counts;
import dk.traedesten.session.Tenant;
import dk.traedesten.slack.client.Workspaces;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;

/// Who takes what: Slack's library reads it, ours decides.
record BoltApp(
    SlashCommands commanding,
    BlockActions clicking,
    ViewSubmissions filling,
    MessageShortcuts shortcutting,
    OptionsLoad suggesting,
    Events hearing,
    BiConsumer<Tenant, Instant> uninstalled) {
  private static final Pattern ANY = Pattern.compile(".*", Pattern.DOTALL);

  App app(Slack slack, Workspaces workspaces, Counts<Ignored> counts) {
    var config =
        AppConfig.builder()
            .slack(slack)
            .executorServiceProvider(slack.getConfig().getExecutorServiceProvider())
            // Said, or it is taken from the environment.
            .signingSecret(null)
            .singleTeamBotToken(null)
            .clientId(null)
            .clientSecret(null)
            .allEventsApiAutoAckEnabled(true)
            .unmatchedRequestHandler(_ -> ignored(counts))
            .build();
    var app = new App(config, slack, List.<Middleware>of(new Authorisation(workspaces, counts)));
    app.command(ANY, commanding::take);
    app.blockAction(ANY, clicking::take);
    app.blockSuggestion(ANY, suggesting::take);
    app.viewSubmission(ANY, filling::sent);
    app.viewClosed(ANY, filling::closed);
    app.globalShortcut(ANY, shortcutting::take);
    app.messageShortcut(ANY, shortcutting::take);
    app.event(AppMentionEvent.class, hearing::mention);
    app.event(MessageEvent.class, hearing::message);
    app.event(AppHomeOpenedEvent.class, hearing::home);
    app.event(MemberLeftChannelEvent.class, hearing::left);
    app.event(UserChangeEvent.class, hearing::changed);
    app.event(
        AppUninstalledEvent.class, (payload, context) -> gone(Verified.tenant(context), payload));
    app.event(
        TokensRevokedEvent.class,
        (payload, context) ->
            // The tokens of single people are not ours.
            Optional.ofNullable(payload.getEvent().getTokens())
                    .flatMap(t -> Optional.ofNullable(t.getBot()))
                    .filter(bots -> !bots.isEmpty())
                    .isPresent()
                ? gone(Verified.tenant(context), payload)
                : Response.ok());
    app.start();
    return app;
  }

  private Response gone(Tenant tenant, EventsApiPayload<?> payload) {
    uninstalled.accept(
        tenant,
        Optional.ofNullable(payload.getEventTime())
            .map(Instant::ofEpochSecond)
            .orElse(Instant.MAX));
    return Response.ok();
  }

  private static Response ignored(Counts<Ignored> counts) {
    counts.happened(Ignored.UNKNOWN_KIND);
    return Response.ok();
  }
}
