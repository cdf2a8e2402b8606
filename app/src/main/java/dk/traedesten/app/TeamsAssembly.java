package dk.traedesten.app;

import dk.traedesten.chat.DeliveryMetric;
import dk.traedesten.result.Thresholds;
import dk.traedesten.runtime.TurnProcessor;
import dk.traedesten.spi.Channel;
import dk.traedesten.spi.DocumentStore;
import dk.traedesten.spi.Ids;
import dk.traedesten.spi.MembershipLookup;
import dk.traedesten.teams.Teams;
import dk.traedesten.teams.inbound.Ignored;
import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
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
import org.springframework.core.env.Environment;
import org.springframework.core.type.AnnotatedTypeMetadata;

/// Teams, where it is connected.
@Configuration(proxyBeanMethods = false)
@Conditional(TeamsAssembly.IsConnected.class)
class TeamsAssembly {
  private static final Logger LOG = LoggerFactory.getLogger(TeamsAssembly.class);

  static final class IsConnected implements Condition {
    @Override
    public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
      return Optional.ofNullable(context.getBeanFactory())
          .flatMap(beans -> beans.getBean(dk.traedesten.app.BotSettings.class).teams())
          .isPresent();
    }
  }

  @Bean
  Teams teams(
      dk.traedesten.app.BotSettings configuration,
      Environment environment,
      TurnProcessor conductor,
      DocumentStore shelf,
      Dialogs dialogs,
      InstantSource clock,
      Ids ids) {
    var settings = configuration.teams().orElseThrow();
    if (settings.entrance().emulator()) {
      onLoopbackAlone(environment);
    }
    return new Teams(
        settings,
        new Teams.Ground(
            conductor,
            shelf,
            dialogs,
            clock,
            ids,
            Thresholds.USUAL,
            task -> Thread.ofVirtual().name("teams-aside").start(task)));
  }

  /// Spring has variables of its own for where it listens, and the emulator's door believes whoever
  /// comes.
  private static void onLoopbackAlone(Environment environment) {
    Stream.of("server.address", "management.server.address")
        .filter(
            at -> !dk.traedesten.app.BotSettings.isLoopback(environment.getProperty(at, "0.0.0.0")))
        .findFirst()
        .ifPresent(at -> {
          throw new dk.traedesten.app.BotSettings.Unusable(
              "TEAMS_EMULATOR=true lets in whatever comes, so everything must be bound to loopback, and %s is not"
                  .formatted(at));
        });
  }

  @Bean
  Channel teamsChannel(Teams teams) {
    return teams.channel();
  }

  @Bean
  MembershipLookup teamsRoll(Teams teams) {
    return teams.roll();
  }

  @Bean
  ServletContextInitializer teamsServlets(Teams teams) {
    return context ->
        teams
            .servlets()
            .forEach((path, servlet) -> {
              var registered = context.addServlet("teams " + path, servlet);
              registered.addMapping(path);
              registered.setLoadOnStartup(1);
            });
  }

  /// When everything is up Microsoft's login is asked what it thinks of us. Nobody waits for it.
  @Bean
  ApplicationListener<ApplicationReadyEvent> lookedAt(Teams teams) {
    return _ ->
        Thread.ofVirtual()
            .name("teams-check")
            .start(() -> {
              var found = teams.check();
              if (found.well()) {
                LOG.info("{}", found.line());
              } else {
                LOG.warn("{}", found.line());
              }
            });
  }

  @Bean
  MeterBinder teamsCounts(Teams teams) {
    return registry -> {
      for (var why : Ignored.values()) {
        FunctionCounter.builder("traedesten.teams.ignored", teams, t -> t.counts().soFar(why))
            .tag("why", word(why))
            .register(registry);
      }
      for (var what : DeliveryMetric.values()) {
        FunctionCounter.builder("traedesten.teams.delivered", teams, t -> t.delivered().soFar(what))
            .tag("what", word(what))
            .register(registry);
      }
    };
  }

  private static String word(Enum<?> one) {
    return one.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
