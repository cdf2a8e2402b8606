package dk.traedesten.app;

import dk.traedesten.group.GroupEngine;
import dk.traedesten.group.GroupLinks;
import dk.traedesten.redis.Redis;
import dk.traedesten.runtime.GroupServices;
import dk.traedesten.runtime.OutboxRelay;
import dk.traedesten.runtime.TimerPump;
import dk.traedesten.runtime.TurnProcessor;
import dk.traedesten.spi.Channel;
import dk.traedesten.spi.DocumentStore;
import dk.traedesten.spi.Ids;
import dk.traedesten.spi.MembershipLookup;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.core.Ordered;

/// What belongs together: one store, the channels that are configured, and the loops that keep them
/// going.
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
@Import({PagesAssembly.class, PlaygroundAssembly.class, SlackAssembly.class, TeamsAssembly.class})
class Assembly {
  private static final Duration OFTEN = Duration.ofMillis(200);
  private static final Duration EACH_MINUTE = Duration.ofMinutes(1);
  private static final Duration NOW_AND_THEN = Duration.ofSeconds(10);

  /// It is closed with its ground, after everything that stands on it.
  @Bean(destroyMethod = "")
  Redis redis(Bootstrap ground) {
    return ground.redis();
  }

  @Bean
  DocumentStore shelf(Redis redis) {
    return redis.shelf();
  }

  /// Real time, where no playground lets it pass faster.
  @Bean
  @ConditionalOnMissingBean
  InstantSource clock() {
    return InstantSource.system();
  }

  @Bean
  Ids ids() {
    return new RandomIds();
  }

  @Bean
  Dialogs dialogs(Bootstrap ground) {
    return ground.dialogs();
  }

  /// Whoever writes an exercise sees it in the list without a new start.
  @Bean
  DialogWatch dialogWatch(Dialogs dialogs) {
    return new DialogWatch(dialogs, NOW_AND_THEN, () -> {});
  }

  /// Rung when there may be something to deliver.
  @Bean
  WakeSignal bell() {
    return new WakeSignal();
  }

  @Bean
  TurnProcessor conductor(
      Redis redis,
      InstantSource clock,
      Ids ids,
      WakeSignal bell,
      Dialogs dialogs,
      GroupLinks doors,
      ObjectProvider<MembershipLookup> rolls) {
    var agenda =
        new GroupServices(
            new GroupEngine(new DanishHolidays(), doors), dialogs, everywhere(rolls), true);
    return new TurnProcessor(redis.sessions(), clock, ids, bell::ring, agenda);
  }

  /// The channels stand on the conductor, so they are asked for when there is something to ask.
  private static MembershipLookup everywhere(ObjectProvider<MembershipLookup> rolls) {
    return (tenant, place) ->
        rolls.stream().flatMap(roll -> roll.present(tenant, place).stream()).findFirst();
  }

  @Bean
  TimerPump pump(Redis redis, TurnProcessor conductor, InstantSource clock) {
    return new TimerPump(redis.timers(), conductor, clock);
  }

  @Bean
  PollingLoop deliveries(
      Redis redis, List<Channel> channels, InstantSource clock, WakeSignal bell) {
    var relay =
        new OutboxRelay(
            redis.outbox(),
            channels,
            clock,
            task -> Thread.ofVirtual().name("delivery").start(task),
            bell::ring);
    return new PollingLoop("deliveries", relay::once, OFTEN, bell);
  }

  /// Zero when everything that was said has been delivered.
  @Bean
  MeterBinder underWay(Redis redis) {
    return registry ->
        Gauge.builder("traedesten.outbox.conversations", redis, Redis::conversationsUnderWay)
            .description("conversations with something on its way to them, or at rest after it")
            .register(registry);
  }

  @Bean
  PollingLoop timers(TimerPump pump) {
    return new PollingLoop("timers", pump::once, OFTEN, new WakeSignal());
  }

  /// Keys go in real time, also where a playground lets it pass faster.
  @Bean
  PollingLoop keySweep(Redis redis) {
    return new PollingLoop(
        "keys",
        () -> {
          redis.keySweep().once(Instant.now());
          return 0;
        },
        EACH_MINUTE,
        new WakeSignal());
  }

  /// Before everything that reads what was sent.
  @Bean
  FilterRegistrationBean<SlowBodies> slowBodies() {
    var first = new FilterRegistrationBean<>(new SlowBodies(System::nanoTime));
    first.setOrder(Ordered.HIGHEST_PRECEDENCE);
    first.setAsyncSupported(true);
    return first;
  }

  @Bean
  HealthIndicator store(Redis redis) {
    return () -> redis.takesWrites() ? Health.up().build() : Health.down().build();
  }
}
