package dk.traedesten.slack;

import com.slack.api.socket_mode.SocketModeClient;
import dk.traedesten.chat.ChannelMembership;
import dk.traedesten.chat.Counts;
import dk.traedesten.chat.DeliveryMetric;
import dk.traedesten.chat.GroupRequests;
import dk.traedesten.chat.Involvement;
import dk.traedesten.chat.OpenMessages;
import dk.traedesten.chat.SessionStarter;
import dk.traedesten.chat.StartForms;
import dk.traedesten.dialog.Catalogue;
import dk.traedesten.result.Thresholds;
import dk.traedesten.runtime.TurnProcessor;
import dk.traedesten.slack.client.Api;
import dk.traedesten.slack.client.OAuthClient;
import dk.traedesten.slack.client.Sdk;
import dk.traedesten.slack.client.Token;
import dk.traedesten.slack.client.Workspaces;
import dk.traedesten.slack.deliver.SlackChannel;
import dk.traedesten.slack.home.Gathering;
import dk.traedesten.slack.home.Homes;
import dk.traedesten.slack.inbound.Dispatcher;
import dk.traedesten.slack.inbound.EventsEndpoint;
import dk.traedesten.slack.inbound.Ignored;
import dk.traedesten.slack.inbound.InboundModule;
import dk.traedesten.slack.inbound.Signature;
import dk.traedesten.slack.inbound.Socket;
import dk.traedesten.slack.install.AppIdentity;
import dk.traedesten.slack.install.Erasable;
import dk.traedesten.slack.install.InstallDoor;
import dk.traedesten.slack.install.Leaving;
import dk.traedesten.slack.install.ManyWorkspaces;
import dk.traedesten.slack.install.OneWorkspace;
import dk.traedesten.slack.install.SlackRetention;
import dk.traedesten.slack.install.SlackStartupCheck;
import dk.traedesten.slack.people.SlackPeople;
import dk.traedesten.slack.render.BlockBudget;
import dk.traedesten.slack.render.Desks;
import dk.traedesten.slack.start.StartTokens;
import dk.traedesten.slack.start.Starting;
import dk.traedesten.spi.Channel;
import dk.traedesten.spi.DocumentStore;
import dk.traedesten.spi.Erasure;
import dk.traedesten.spi.Ids;
import dk.traedesten.spi.MembershipLookup;
import dk.traedesten.spi.MinutesExporter;
import jakarta.servlet.http.HttpServlet;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Supplier;

/// The whole of Slack: what is said there, what comes from there, and how the bot gets into
/// workspaces. It gives servlets with their paths; whoever runs it registers them.
public final class Slack implements AutoCloseable {

  /// What Slack stands on.
  ///
  /// @param catalogue asked anew each time, so that a changed folder of dialogs shows at once
  /// @param papers where minutes are made into files
  /// @param erasure for workspaces that the bot has been taken out of
  /// @param afterwards runs what nobody waits for, at once
  /// @param soon runs what nobody waits for, in a moment
  public record Ground(
      TurnProcessor conductor,
      DocumentStore shelf,
      Supplier<Catalogue> catalogue,
      Erasure erasure,
      MinutesExporter papers,
      InstantSource clock,
      Ids ids,
      Thresholds thresholds,
      Executor afterwards,
      Executor soon) {}

  private final SlackSettings settings;
  private final Ground ground;
  private final Erasable shelf;
  private final Sdk sdk;
  private final Leaving leaving;
  private final Optional<OneWorkspace> one;
  private final Optional<ManyWorkspaces> many;
  private final Api api;
  private final OpenMessages desk;
  private final SlackPeople people;
  private final Homes homes;
  private final SlackRetention fading;
  private final Counts<Ignored> counts = new Counts<>(Ignored.class);
  private final Counts<DeliveryMetric> happened = new Counts<>(DeliveryMetric.class);
  private final Channel channel;
  private final Dispatcher intake;
  private Optional<Socket> socket = Optional.empty();

  public Slack(SlackSettings settings, Ground ground) {
    this.settings = settings;
    this.ground = ground;
    shelf = new Erasable(ground.shelf(), ground.clock());
    sdk = Sdk.open(settings.api());
    leaving = new Leaving(shelf, ground.erasure());
    var consent = new OAuthClient(sdk);
    one =
        settings.botToken().map(token -> new OneWorkspace(consent, token, leaving, ground.clock()));
    many =
        one.isPresent()
            ? Optional.empty()
            : settings
                .app()
                .map(app -> new ManyWorkspaces(shelf, consent, app, leaving, ground.clock()));
    Workspaces workspaces =
        one.<Workspaces>map(w -> w)
            .or(() -> many)
            .orElseThrow(
                () -> new IllegalArgumentException("neither a token nor an app to be installed"));
    api = new Api(sdk, workspaces, ground.clock());
    desk = Desks.of(shelf);
    people = new SlackPeople(api, shelf, ground.clock());
    var involvement = new Involvement(shelf, Desks.ROOMS.channel());
    var between =
        new GroupRequests(
            ground.conductor(), people, involvement, ground.thresholds(), Desks.ROOMS.channel());
    homes = new Homes(api, new Gathering(desk, between, people), shelf, ground.soon());
    channel =
        new KeepingHomes(
            new SlackChannel(api, desk, shelf, ground.papers(), happened, ground.clock()),
            homes,
            involvement);
    fading = new SlackRetention(shelf, involvement, ground.conductor().looking());
    intake =
        new InboundModule(
                sdk.slack(),
                api,
                workspaces,
                desk,
                people,
                ground.conductor(),
                new Starting(
                    new StartForms(
                        new SessionStarter(
                            ground.catalogue(),
                            ground.conductor(),
                            involvement,
                            ground.thresholds()),
                        BlockBudget.PROFILE,
                        ground.clock()),
                    people),
                new StartTokens(shelf, ground.ids()),
                between,
                involvement,
                ground.catalogue(),
                homes,
                shelf,
                ground.afterwards())
            .open(counts);
  }

  /// Who is in a channel, for exercises that begin by themselves.
  public MembershipLookup roll() {
    return new ChannelMembership(Desks.ROOMS.channel(), people::members);
  }

  /// The servlets by the path each answers on.
  public Map<String, HttpServlet> servlets() {
    var servlets = new LinkedHashMap<String, HttpServlet>();
    settings
        .signingSecret()
        .ifPresent(secret ->
            servlets.put(
                "/slack/events",
                new EventsEndpoint(new Signature(secret), ground.clock(), intake)));
    many.ifPresent(workspaces ->
        servlets.putAll(
            new InstallDoor(workspaces, app(), settings.api(), shelf, ground.ids(), ground.clock())
                .servlets()));
    return servlets;
  }

  private AppIdentity app() {
    return settings.app().orElseThrow();
  }

  /// Where messages are delivered.
  public Channel channel() {
    return channel;
  }

  /// What became of what was delivered, for the metrics.
  public Counts<DeliveryMetric> delivered() {
    return happened;
  }

  /// What has been left alone, for the metrics.
  public Counts<Ignored> counts() {
    return counts;
  }

  /// Looks whether Slack knows the bot and lets it do what it must. With many workspaces there is
  /// nothing to look at yet.
  public Optional<SlackStartupCheck.Found> check() {
    return one.map(SlackStartupCheck::of);
  }

  /// Opens the socket, where there is one.
  public synchronized void start() {
    if (socket.isEmpty()) {
      socket = settings.appToken().map(this::opened);
    }
  }

  private Socket opened(Token appToken) {
    var opened =
        new Socket(
            () -> sdk.slack().socketMode(appToken.value(), SocketModeClient.Backend.JavaWebSocket),
            intake);
    opened.open();
    return opened;
  }

  /// Erases what is kept of workspaces that the bot left long enough ago, and lets go of what has
  /// become old; to be called now and then.
  public int sweep() {
    var now = ground.clock().instant();
    return leaving.once(now) + fading.once(now);
  }

  @Override
  public synchronized void close() {
    socket.ifPresent(Socket::close);
    socket = Optional.empty();
    sdk.close();
  }
}
