package dk.traedesten.slack.start;

import com.slack.api.model.view.View;
import dk.traedesten.chat.CallOutcome;
import dk.traedesten.chat.Person;
import dk.traedesten.chat.Phrases;
import dk.traedesten.chat.PlaceMembers;
import dk.traedesten.chat.Preview;
import dk.traedesten.chat.SessionStarter;
import dk.traedesten.chat.SessionStarter.Meeting;
import dk.traedesten.chat.SessionStarter.Place;
import dk.traedesten.dialog.Catalogue;
import dk.traedesten.dialog.Dialog;
import dk.traedesten.dialog.Language;
import dk.traedesten.dialog.Text;
import dk.traedesten.result.PersonId;
import dk.traedesten.session.Conversation;
import dk.traedesten.session.GroupId;
import dk.traedesten.session.SessionId;
import dk.traedesten.session.Tenant;
import dk.traedesten.slack.people.SlackPeople;
import dk.traedesten.slack.render.Desks;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Starting an exercise: the modal, what it looks like to a participant, and the start itself.
public final class Starting {
  private static final ZoneId USUAL_ZONE = ZoneId.of("Europe/Copenhagen");

  private final SessionStarter beginning;
  private final SlackPeople people;
  private final InstantSource clock;

  public Starting(SessionStarter beginning, SlackPeople people, InstantSource clock) {
    this.beginning = beginning;
    this.people = people;
    this.clock = clock;
  }

  /// What came of a wish.
  public sealed interface Result {

    /// It has started, or had started when the same wish came before.
    record Started(SessionId session) implements Result {}

    /// It cannot be started as it is wished; the modal stays open.
    ///
    /// @param byBlock what is said at each block
    record Faults(Map<String, String> byBlock) implements Result {
      public Faults {
        byBlock = Map.copyOf(byBlock);
      }
    }
  }

  /// The modal; empty when there is nothing to start.
  public Optional<View> modal(Opening opening, Language language) {
    var all = catalogue();
    return opening
        .dialog()
        .flatMap(all::find)
        .or(() -> all.dialogs().stream().findFirst())
        .map(dialog ->
            StartModal.view(all, dialog, Chosen.of(dialog.id(), opening, language), language));
  }

  /// The modal when another exercise has been chosen in it. Slack keeps what stands in the blocks
  /// that stay.
  public Optional<View> modal(View before, Language language) {
    var reading = StartSubmission.of(before);
    return reading
        .dialog(catalogue())
        .map(dialog -> StartModal.view(catalogue(), dialog, reading.chosen(dialog), language));
  }

  private Catalogue catalogue() {
    return beginning.catalogue().get();
  }

  /// What it looks like to somebody who takes part.
  public Optional<View> preview(Tenant tenant, PersonId who, View modal, Language language) {
    var reading = StartSubmission.of(modal);
    return reading
        .dialog(catalogue())
        .map(dialog ->
            PreviewModal.view(
                Preview.of(
                    catalogue(),
                    dialog,
                    reading.wish(dialog),
                    beginning.thresholds(),
                    clock.instant(),
                    people.find(tenant, who).ok().map(Person::zone).orElse(USUAL_ZONE),
                    language),
                language));
  }

  /// Starts it.
  ///
  /// @param token the same when the same modal is sent again, and never guessable
  public Result start(Tenant tenant, PersonId who, View modal, String token, Language language) {
    var reading = StartSubmission.of(modal);
    var dialog = reading.dialog(catalogue());
    if (dialog.isEmpty()) {
      return fault("exercise", Phrases.NO_DIALOG, language);
    }
    var chosen = reading.chosen(dialog.get());
    if (chosen.channel().isEmpty()) {
      return fault("channel", Words.NO_CHANNEL, language);
    }
    return start(tenant, who, dialog.get(), chosen, chosen.channel().get(), token, language);
  }

  private Result start(
      Tenant tenant,
      PersonId who,
      Dialog dialog,
      Chosen chosen,
      String channel,
      String token,
      Language language) {
    var members = people.members(tenant, channel);
    if (!(members instanceof CallOutcome.Ok<PlaceMembers>(var here))) {
      return fault("channel", whyNot(members), language);
    }
    if (!people.isAmong(tenant, here)) {
      return fault("channel", Words.NOT_IN_CHANNEL, language);
    }
    if (!(people.find(tenant, who) instanceof CallOutcome.Ok<Person>(var leader))) {
      return fault("exercise", Words.SLACK_IS_BUSY, language);
    }
    if (!leader.canTakePart()) {
      return fault("exercise", Words.NOT_YOURS, language);
    }
    if (!here.mayHold(leader.id())) {
      return fault("channel", Words.YOU_ARE_NOT_IN_CHANNEL, language);
    }
    var picked = picked(tenant, chosen, here, dialog);
    if (!(picked instanceof CallOutcome.Ok<PlaceMembers>(var invited))) {
      return fault("who", Words.SLACK_IS_BUSY, language);
    }
    if (!chosen.wish().people().isEmpty() && invited.people().size() < invited.of()) {
      return fault("who", Words.WHO_IS_THAT, language);
    }
    var meeting =
        new Meeting(
            new SessionId(new GroupId(channel), token),
            tenant,
            new Conversation(Desks.ROOMS.channel(), channel),
            language,
            leader,
            invited);
    return switch (beginning.start(dialog, chosen.wish(), meeting, !chosen.picksNobody())) {
      case SessionStarter.Result.Started(var session) -> new Result.Started(session);
      case SessionStarter.Result.Fault(var at, var words) ->
          fault(block(at, dialog), words, language);
    };
  }

  /// Those picked by name and by user group; else everyone in the channel.
  private CallOutcome<PlaceMembers> picked(
      Tenant tenant, Chosen chosen, PlaceMembers here, Dialog dialog) {
    var named = chosen.wish().people();
    if (chosen.picksNobody()) {
      return new CallOutcome.Ok<>(here.forExercise(dialog));
    }
    return chosen
        .userGroup()
        .map(group ->
            people
                .userGroup(tenant, Optional.empty(), group)
                .then(crowd ->
                    people.of(
                        tenant,
                        Stream.concat(named.stream(), crowd.people().stream().map(Person::id))
                            .toList())))
        .orElseGet(() -> people.of(tenant, named));
  }

  private static Text whyNot(CallOutcome<PlaceMembers> members) {
    return members instanceof CallOutcome.Denied<?> ? Words.NOT_IN_CHANNEL : Words.SLACK_IS_BUSY;
  }

  private static String block(Place at, Dialog dialog) {
    return switch (at) {
      case EXERCISE -> "exercise";
      case TOPIC -> "topic";
      case WHERE -> "channel";
      case WHO -> "who";
      case MODE -> "mode." + dialog.id();
      case WITHIN -> "within";
      case DEPUTY -> "deputy";
    };
  }

  private static Result fault(String block, Text words, Language language) {
    return new Result.Faults(Map.of(block, words.in(language)));
  }
}
