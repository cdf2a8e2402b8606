package dk.traedesten.app;

import dk.traedesten.redis.Redis;
import dk.traedesten.result.Thresholds;
import dk.traedesten.runtime.TimerPump;
import dk.traedesten.runtime.TurnProcessor;
import dk.traedesten.spi.DocumentStore;
import dk.traedesten.spi.MembershipLookup;
import dk.traedesten.web.Playground;
import dk.traedesten.web.PlaygroundClock;
import dk.traedesten.web.WebChannel;
import jakarta.servlet.ServletContext;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;
import org.springframework.boot.web.servlet.ServletContextInitializer;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.core.type.AnnotatedTypeMetadata;

/// The playground, where it is on.
@Configuration(proxyBeanMethods = false)
@Conditional(PlaygroundAssembly.IsOn.class)
class PlaygroundAssembly {

  static final class IsOn implements Condition {
    @Override
    public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
      return Optional.ofNullable(context.getBeanFactory())
          .map(beans -> beans.getBean(dk.traedesten.app.BotSettings.class).playground())
          .orElse(false);
    }
  }

  @Bean
  PlaygroundClock clock(DocumentStore shelf) {
    return new PlaygroundClock(InstantSource.system(), shelf);
  }

  @Bean
  WebChannel webChannel(DocumentStore shelf, PlaygroundClock clock) {
    return new WebChannel(shelf, clock);
  }

  @Bean
  Playground playground(
      WebChannel channel,
      TurnProcessor conductor,
      Redis redis,
      Dialogs dialogs,
      PlaygroundClock clock,
      TimerPump pump,
      WakeSignal bell,
      dk.traedesten.app.BotSettings configuration) {
    return new Playground(
        channel,
        conductor,
        redis.shelf(),
        redis.timers(),
        dialogs,
        Thresholds.USUAL,
        clock,
        () -> {
          while (pump.once() > 0) {
            bell.ring();
          }
        },
        Set.of(configuration.bind()));
  }

  @Bean
  MembershipLookup playgroundRoll(Playground playground) {
    return playground.roll();
  }

  /// Open pages are let go before the server waits for its last answers.
  @Bean
  ApplicationListener<ContextClosedEvent> goodbye(Playground playground) {
    return _ -> playground.close();
  }

  @Bean
  ServletContextInitializer playgroundServlets(Playground playground) {
    return context ->
        playground.servlets().forEach((path, servlet) -> register(context, path, servlet));
  }

  private static void register(
      ServletContext context, String path, jakarta.servlet.http.HttpServlet servlet) {
    var registered = context.addServlet("playground " + path, servlet);
    registered.addMapping(path);
    registered.setAsyncSupported(true);
  }
}
