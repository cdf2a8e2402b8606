package dk.traedesten.app;

import java.io.PrintStream;
import java.util.Map;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/// Starts the bot, or does one of its commands.
public final class TraedestenApplication {
  private TraedestenApplication() {}

  public static void main(String[] args) {
    try {
      if (args.length > 0) {
        System.exit(Commands.run(args, System.in, System.out, System.err));
      }
      start(System.getenv(), System.out);
    } catch (RuntimeException failure) {
      var trouble = StartupFailure.of(failure);
      trouble.ifPresentOrElse(
          line -> System.err.println("Trædesten: " + line), failure::printStackTrace);
      System.exit(1);
    }
  }

  static ConfigurableApplicationContext start(Map<String, String> environment, PrintStream out) {
    var configuration = BotSettings.read(environment);
    var ground = Bootstrap.lay(configuration);
    try {
      var context = application(configuration, ground).run();
      out.println(StartupBanner.of(configuration, context.getEnvironment()));
      return context;
    } catch (RuntimeException failure) {
      ground.close();
      throw failure;
    }
  }

  private static SpringApplication application(BotSettings configuration, Bootstrap ground) {
    var application = new SpringApplication(Assembly.class);
    application.setBannerMode(Banner.Mode.OFF);
    application.setLogStartupInfo(false);
    application.setDefaultProperties(
        Map.of(
            "server.port", configuration.port(),
            "server.address", configuration.bind(),
            "management.server.port", configuration.healthPort(),
            "management.server.address", "127.0.0.1"));
    application.addInitializers(context -> {
      context.getBeanFactory().registerSingleton("configuration", configuration);
      // As a bean it is closed after everything that stands on it.
      ((GenericApplicationContext) context).registerBean("ground", Bootstrap.class, () -> ground);
    });
    return application;
  }
}
