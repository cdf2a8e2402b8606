package dk.traedesten.teams.inbound;

import dk.traedesten.teams.inbound.Envelope.Conversation;
import dk.traedesten.teams.inbound.Envelope.Kind;
import java.time.ZoneId;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// Makes an envelope of an activity that was let in.
final class Reader {
  /// A word that ends up in an id of ours or in an address of Teams'. It holds nothing that could
  /// mean something else there.
  static final String ID = "[A-Za-z0-9:@._;=|+*!~$',()&-]{1,512}";

  private Reader() {}

  static ReadActivity read(Activity activity, Admitted admitted) {
    if (isABot(activity)) {
      return new ReadActivity.Left(Ignored.FROM_A_BOT);
    }
    return switch (activity.type().orElse("")) {
      case "" -> new ReadActivity.Broken();
      case "message" -> message(activity, admitted);
      case "invoke" -> invoke(activity, admitted);
      case "installationUpdate" -> installation(activity, admitted);
      case "conversationUpdate" -> change(activity, admitted);
      case "messageUpdate" -> new ReadActivity.Left(Ignored.EDITED);
      case "messageDelete" -> new ReadActivity.Left(Ignored.DELETED);
      case "typing", "messageReaction", "event" -> new ReadActivity.Left(Ignored.NO_MESSAGE);
      default -> new ReadActivity.Left(Ignored.UNKNOWN_TYPE);
    };
  }

  /// In a conversation update it is the bot that is in `from`, where the bot itself was added.
  private static boolean isABot(Activity activity) {
    return activity.type().filter(t -> t.equals("message") || t.equals("invoke")).isPresent()
        && activity
            .from()
            .filter(from ->
                from.role().filter("bot"::equalsIgnoreCase).isPresent()
                    || from.id().filter(id -> id.startsWith("28:")).isPresent())
            .isPresent();
  }

  private static ReadActivity message(Activity activity, Admitted admitted) {
    var data = object(activity.value());
    if (data.isPresent()) {
      return whole(activity, admitted, new InboundActivity.Pressed(data.get()));
    }
    if (activity.value().filter(v -> !v.isNull()).isPresent()) {
      return new ReadActivity.Broken();
    }
    var text = Mentions.without(activity);
    return text.isEmpty()
        ? new ReadActivity.Left(Ignored.NOTHING_SAID)
        : whole(activity, admitted, new InboundActivity.Text(text));
  }

  private static ReadActivity invoke(Activity activity, Admitted admitted) {
    return switch (activity.name().orElse("")) {
      case "" -> new ReadActivity.Broken();
      case "adaptiveCard/action" -> execute(activity, admitted);
      case "task/fetch" ->
          form(activity)
              .map(data -> whole(activity, admitted, new InboundActivity.FormAsked(data)))
              .orElseGet(ReadActivity.Broken::new);
      case "task/submit" ->
          form(activity)
              .map(data -> whole(activity, admitted, new InboundActivity.FormSent(data)))
              .orElseGet(ReadActivity.Broken::new);
      default -> new ReadActivity.Left(Ignored.UNKNOWN_INVOKE);
    };
  }

  private static Optional<ObjectNode> form(Activity activity) {
    return object(activity.value().map(value -> value.path("data")));
  }

  private static ReadActivity execute(Activity activity, Admitted admitted) {
    var action = activity.value().map(value -> value.path("action"));
    var verb = action.flatMap(a -> a.path("verb").stringValueOpt()).filter(v -> !v.isBlank());
    var data = object(action.map(a -> a.path("data")));
    if (verb.isEmpty()
        || data.isEmpty()
        || !action.get().path("type").asString("").equals("Action.Execute")) {
      return new ReadActivity.Broken();
    }
    var byItself = activity.value().get().path("trigger").asString("").equals("automatic");
    return whole(
        activity, admitted, new InboundActivity.Executed(verb.get(), data.get(), byItself));
  }

  private static ReadActivity installation(Activity activity, Admitted admitted) {
    return switch (activity.action().orElse("")) {
      case "add", "add-upgrade" -> whole(activity, admitted, new InboundActivity.Installed());
      case "remove", "remove-upgrade" ->
          whole(activity, admitted, new InboundActivity.Uninstalled());
      default -> new ReadActivity.Left(Ignored.UNKNOWN_TYPE);
    };
  }

  private static ReadActivity change(Activity activity, Admitted admitted) {
    if (activity.membersAdded().isEmpty() && activity.membersRemoved().isEmpty()) {
      return new ReadActivity.Left(Ignored.RENAMED);
    }
    var people =
        Stream.concat(activity.membersAdded().stream(), activity.membersRemoved().stream())
            .map(Reader::person)
            .toList();
    if (people.stream().anyMatch(Optional::isEmpty)
        || (!activity.membersAdded().isEmpty() && !activity.membersRemoved().isEmpty())) {
      return new ReadActivity.Broken();
    }
    var all = people.stream().flatMap(Optional::stream).toList();
    return whole(activity, admitted, came(activity, all));
  }

  private static InboundActivity came(Activity activity, List<TeamsSender> people) {
    return activity.membersAdded().isEmpty()
        ? new InboundActivity.Left(people)
        : new InboundActivity.Joined(people);
  }

  private static ReadActivity whole(Activity activity, Admitted admitted, InboundActivity said) {
    var who = activity.from().flatMap(Reader::person);
    var place = activity.conversation().flatMap(Activity.Place::id).filter(id -> id.matches(ID));
    if (who.isEmpty() || place.isEmpty() || !areIds(activity)) {
      return new ReadActivity.Broken();
    }
    return new ReadActivity.Whole(
        new Envelope(
            admitted.tenant(),
            activity.id(),
            who.get(),
            activity.recipient().flatMap(Reader::person),
            new Conversation(place.get(), kind(activity), activity.replyToId()),
            admitted.answers(),
            activity.locale().flatMap(Reader::language),
            zone(activity),
            activity.timestamp().flatMap(Times::read),
            said));
  }

  /// It stands in one place or another, by the kind of Teams that the person has.
  private static Optional<ZoneId> zone(Activity activity) {
    return Stream.concat(
            activity.localTimezone().stream(),
            activity.entities().stream()
                .filter(one -> one.path("type").asString("").equals("clientInfo"))
                .flatMap(one -> one.path("timezone").stringValueOpt().stream()))
        .flatMap(name -> Times.zone(name).stream())
        .findFirst();
  }

  private static boolean areIds(Activity activity) {
    return Stream.of(activity.id(), activity.replyToId())
        .flatMap(Optional::stream)
        .allMatch(id -> id.matches(ID));
  }

  private static Optional<TeamsSender> person(Activity.Account account) {
    var directoryId = account.aadObjectId().filter(id -> !id.isBlank());
    return account
        .id()
        .filter(id -> id.matches(ID))
        .filter(_ -> directoryId.stream().allMatch(id -> id.matches(ID)))
        .map(
            id -> new TeamsSender(id, directoryId, account.name().filter(name -> !name.isBlank())));
  }

  private static Kind kind(Activity activity) {
    return switch (activity.conversation().flatMap(Activity.Place::conversationType).orElse("")) {
      case "personal" -> Kind.PERSONAL;
      case "groupChat" -> Kind.GROUP_CHAT;
      case "channel" -> Kind.CHANNEL;
      default -> Kind.UNKNOWN;
    };
  }

  private static Optional<Locale> language(String tag) {
    try {
      return Optional.of(new Locale.Builder().setLanguageTag(tag).build())
          .filter(locale -> !locale.getLanguage().isEmpty());
    } catch (IllformedLocaleException e) {
      return Optional.empty();
    }
  }

  private static Optional<ObjectNode> object(Optional<JsonNode> node) {
    return node.filter(ObjectNode.class::isInstance).map(ObjectNode.class::cast);
  }
}
