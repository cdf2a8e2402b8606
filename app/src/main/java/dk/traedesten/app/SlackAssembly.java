package dk.traedesten.app;

import dk.traedesten.chat.DeliveryMetric;
import dk.traedesten.redis.Redis;
import dk.traedesten.result.Thresholds;
import dk.traedesten.runtime.TurnProcessor;
import dk.traedesten.slack.Slack;
import dk.traedesten.slack.inbound.Ignored;
import dk.traedesten.spi.Channel;
import dk.traedesten.spi.DocumentStore;
import dk.traedesten.spi.Ids;
import dk.traedesten.spi.MembershipLookup;
import dk.traedesten.spi.MinutesExporter;
import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.servlet.ServletContextInitializer;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.type.AnnotatedTypeMetadata;

/// Slack, where it is connected.
@Configuration(proxyBeanMethods = false)
@Conditional(SlackAssembly.IsConnected.class)
class SlackAssembly {
  private static final Logger LOG = LoggerFactory.getLogger(SlackAssembly.class);
  private static final Duration SELDOM = Duration.ofHours(1);

  static final class IsConnected implements Condition {
    @Override
    public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
      return Optional.ofNullable(context.getBeanFactory())
          .flatMap(beans -> beans.getBean(dk.traedesten.app.BotSettings.class).slack())
          .isPresent();
    }
  }

  @Bean
  Slack slack(
      dk.traedesten.app.BotSettings configuration,
      TurnProcessor conductor,
      Redis redis,
      DocumentStore shelf,
      Dialogs dialogs,
      MinutesExporter papers,
      InstantSource clock,
      Ids ids) {
    Executor afterwards = task -> Thread.ofVirtual().name("slack-aside").start(task);
    return new Slack(
        configuration.slack().orElseThrow(),
        new Slack.Ground(
            conductor,
            shelf,
            dialogs,
            redis.erasure(),
            papers,
            clock,
            ids,
            Thresholds.USUAL,
            afterwards,
            CompletableFuture.delayedExecutor(1, TimeUnit.SECONDS, afterwards)));
  }

  @Bean
  Channel slackChannel(Slack slack) {
    return slack.channel();
  }

  @Bean
  MembershipLookup slackRoll(Slack slack) {
    return slack.roll();
  }

  @Bean
  ServletContextInitializer slackServlets(Slack slack) {
    return context ->
        slack
            .servlets()
            .forEach((path, servlet) -> {
              var registered = context.addServlet("slack " + path, servlet);
              registered.addMapping(path);
              registered.setLoadOnStartup(1);
            });
  }

  /// When everything is up the socket is opened, and Slack is asked what it thinks of us. Nobody
  /// waits for it.
  @Bean
  ApplicationListener<ApplicationReadyEvent> connected(Slack slack) {
    return _ -> {
      slack.start();
      Thread.ofVirtual()
          .name("slack-check")
          .start(() ->
              slack
                  .check()
                  .ifPresent(found -> {
                    if (found.well()) {
                      LOG.info("{}", found.line());
                    } else {
                      LOG.warn("{}", found.line());
                    }
                  }));
    };
  }

  /// What is kept of workspaces that the bot left is erased in time.
  @Bean
  PollingLoop leaving(Slack slack) {
    return new PollingLoop("leaving", slack::sweep, SELDOM, new WakeSignal());
  }

  @Bean
  MeterBinder slackCounts(Slack slack) {
    return registry -> {
      for (var why : Ignored.values()) {
        FunctionCounter.builder("traedesten.slack.ignored", slack, s -> s.counts().soFar(why))
            .tag("why", word(why))
            .register(registry);
      }
      for (var what : DeliveryMetric.values()) {
        FunctionCounter.builder("traedesten.slack.delivered", slack, s -> s.delivered().soFar(what))
            .tag("what", word(what))
            .register(registry);
      }
    };
  }

  private static String word(Enum<?> one) {
    return one.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
