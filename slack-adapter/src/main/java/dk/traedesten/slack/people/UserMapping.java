package dk.traedesten.slack.people;

import com.slack.api.model.User;
import dk.traedesten.chat.Person;
import dk.traedesten.chat.Person.Kind;
import dk.traedesten.dialog.Language;
import dk.traedesten.result.PersonId;
import dk.traedesten.session.Tenant;
import dk.traedesten.slack.render.Desks;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// How Slack describes somebody, in our words.
final class UserMapping {
  private static final ZoneId HERE = ZoneId.of("Europe/Copenhagen");
  private static final String SLACKBOT = "USLACKBOT";

  private UserMapping() {}

  static Person person(Tenant tenant, User user, Optional<Language> chosen) {
    var who = new PersonId(user.getId());
    return new Person(
        who,
        name(user),
        Desks.ROOMS.privately(who),
        chosen.orElseGet(() -> language(user)),
        zone(user),
        kind(tenant, user));
  }

  private static String name(User user) {
    var profile = Optional.ofNullable(user.getProfile());
    return Stream.of(
            profile.map(p -> p.getDisplayName()),
            profile.map(p -> p.getRealName()),
            Optional.ofNullable(user.getRealName()),
            Optional.ofNullable(user.getName()))
        .flatMap(Optional::stream)
        .map(String::strip)
        .filter(name -> !name.isEmpty())
        .findFirst()
        .orElse(user.getId());
  }

  /// Danish where it is not known: most who use this are Danes.
  private static Language language(User user) {
    return Optional.ofNullable(user.getLocale())
        .filter(locale -> !locale.isBlank())
        .map(locale -> locale.startsWith("da") ? Language.DA : Language.EN)
        .orElse(Language.DA);
  }

  private static ZoneId zone(User user) {
    try {
      return Optional.ofNullable(user.getTz())
          .filter(z -> !z.isBlank())
          .map(ZoneId::of)
          .orElse(HERE);
    } catch (DateTimeException e) {
      return HERE;
    }
  }

  private static Kind kind(Tenant tenant, User user) {
    if (user.isBot() || user.isWorkflowBot() || user.getId().equals(SLACKBOT)) {
      return Kind.BOT;
    }
    if (user.isDeleted()) {
      return Kind.DEACTIVATED;
    }
    if (user.isStranger() || !belongs(tenant.value(), user)) {
      return Kind.STRANGER;
    }
    return user.isRestricted() || user.isUltraRestricted() ? Kind.GUEST : Kind.MEMBER;
  }

  /// By the workspace, or by the organisation where the bot is installed for all of it. Where Slack
  /// says nothing of either, the verified envelope is believed.
  private static boolean belongs(String tenant, User user) {
    var grid = Optional.ofNullable(user.getEnterpriseUser());
    var places =
        Stream.concat(
                Stream.of(
                        Optional.ofNullable(user.getTeamId()),
                        Optional.ofNullable(user.getEnterpriseId()),
                        grid.flatMap(g -> Optional.ofNullable(g.getEnterpriseId())))
                    .flatMap(Optional::stream),
                Stream.of(
                        Optional.ofNullable(user.getTeams()),
                        grid.flatMap(g -> Optional.ofNullable(g.getTeams())))
                    .flatMap(Optional::stream)
                    .flatMap(List::stream))
            .toList();
    return places.isEmpty() || places.contains(tenant);
  }
}
