package dk.traedesten.app;

import org.springframework.core.env.Environment;

/// What is said when everything is up.
final class StartupBanner {
  private StartupBanner() {}

  static String of(BotSettings configuration, Environment environment) {
    var port = environment.getProperty("local.server.port");
    var page = "http://%s:%s/".formatted(configuration.bind(), port);
    return String.join(
        System.lineSeparator(),
        "",
        "Trædesten is up.",
        configuration.playground()
            ? "  Playground   " + page
            : "  Playground   off (TRAEDESTEN_PLAYGROUND=true turns it on)",
        configuration
            .slack()
            .map(slack ->
                slack.signingSecret().isPresent()
                    ? "  Slack        %sslack/events".formatted(page)
                    : "  Slack        by socket")
            .orElse("  Slack        off (docs/slack.md connects it)"),
        configuration
            .teams()
            .map(teams ->
                "  Teams        %sapi/messages%s"
                    .formatted(page, teams.entrance().emulator() ? " (emulator)" : ""))
            .orElse("  Teams        off (docs/teams.md connects it)"),
        "  Data         "
            + configuration.redis().map(Object::toString).orElse(configuration.data().toString()),
        "  Health       http://127.0.0.1:%s/actuator/health"
            .formatted(environment.getProperty("local.management.port")),
        "  Ctrl-C stops everything; the next start goes on where this one ended.",
        "");
  }
}
