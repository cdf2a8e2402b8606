package dk.traedesten.app;

import dk.traedesten.group.GroupLinks;
import dk.traedesten.pages.Clerk;
import dk.traedesten.pages.GroupReader;
import dk.traedesten.pages.Outward;
import dk.traedesten.pages.Pages;
import dk.traedesten.pages.pass.SignedDoors;
import dk.traedesten.pages.webhook.Allowed;
import dk.traedesten.pages.webhook.WebhookChannel;
import dk.traedesten.pages.webhook.WebhookSignature;
import dk.traedesten.redis.Redis;
import dk.traedesten.spi.Channel;
import dk.traedesten.spi.MinutesExporter;
import java.net.URI;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.boot.web.servlet.ServletContextInitializer;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;

/// What groups see of themselves outside their chats, where the bot has an address. The playground
/// has one by itself.
@org.springframework.context.annotation.Configuration(proxyBeanMethods = false)
class PagesAssembly {

  /// Asked for when it is needed: the port may be chosen at the start.
  private static Optional<Supplier<Outward>> outward(
      BotSettings configuration, Environment environment) {
    if (configuration.address().isPresent()) {
      return configuration.address().map(address -> () -> address);
    }
    return configuration.playground()
        ? Optional.of(() ->
            new Outward(
                URI.create(
                    "http://%s:%s"
                        .formatted(
                            configuration.bind(),
                            environment.getProperty(
                                "local.server.port", String.valueOf(configuration.port()))))))
        : Optional.empty();
  }

  @Bean
  MinutesExporter papers(Redis redis, InstantSource clock) {
    return new Clerk(redis.sessions(), clock);
  }

  @Bean
  GroupLinks doors(BotSettings configuration, Environment environment) {
    return outward(configuration, environment)
        .<GroupLinks>map(outward ->
            new SignedDoors(
                outward,
                new Allowed(configuration.webhookHosts())::refuses,
                WebhookSignature::secret))
        .orElse(GroupLinks.CLOSED);
  }

  @Bean
  Channel webhooks(Redis redis, BotSettings configuration, InstantSource clock) {
    return new WebhookChannel(
        new GroupReader(redis.sessions()), new Allowed(configuration.webhookHosts()), clock);
  }

  @Bean
  ServletContextInitializer pageServlets(
      BotSettings configuration,
      Environment environment,
      Redis redis,
      MinutesExporter papers,
      Dialogs dialogs,
      InstantSource clock) {
    return context ->
        outward(configuration, environment)
            .map(outward -> new Pages(redis.sessions(), papers, dialogs, outward, clock))
            .ifPresent(pages ->
                pages
                    .servlets()
                    .forEach((path, servlet) ->
                        context.addServlet("pages " + path, servlet).addMapping(path)));
  }
}
