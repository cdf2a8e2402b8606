package dk.traedesten.slack.start;

import com.slack.api.model.view.View;
import dk.traedesten.dialog.Catalogue;
import dk.traedesten.dialog.Dialog;
import dk.traedesten.dialog.Language;
import dk.traedesten.dialog.Text;
import dk.traedesten.result.PersonId;
import dk.traedesten.result.Thresholds;
import dk.traedesten.runtime.Conductor;
import dk.traedesten.runtime.NotStarted;
import dk.traedesten.runtime.Reply;
import dk.traedesten.runtime.Start;
import dk.traedesten.session.Conversation;
import dk.traedesten.session.GroupId;
import dk.traedesten.session.SessionId;
import dk.traedesten.session.Tenant;
import dk.traedesten.slack.client.Outcome;
import dk.traedesten.slack.people.Crowd;
import dk.traedesten.slack.people.People;
import dk.traedesten.slack.people.Person;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Starting an exercise: the modal, what it looks like to a participant, and the start itself.
public final class Starting {
  private static final ZoneId USUAL_ZONE = ZoneId.of("Europe/Copenhagen");

  private final Supplier<Catalogue> catalogue;
  private final People people;
  private final Conductor conductor;
  private final Thresholds thresholds;
  private final InstantSource clock;

  public Starting(
      Supplier<Catalogue> catalogue,
      People people,
      Conductor conductor,
      Thresholds thresholds,
      InstantSource clock) {
    this.catalogue = catalogue;
    this.people = people;
    this.conductor = conductor;
    this.thresholds = thresholds;
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
    var all = catalogue.get();
    return opening
        .dialog()
        .flatMap(all::find)
        .or(() -> all.dialogs().stream().findFirst())
        .map(dialog ->
            StartModal.view(all, dialog, Wish.of(dialog.id(), opening, language), language));
  }

  /// The modal when another exercise has been chosen in it. Slack keeps what stands in the blocks
  /// that stay.
  public Optional<View> modal(View before, Language language) {
    var reading = Reading.of(before);
    return reading
        .dialog(catalogue.get())
        .map(dialog -> StartModal.view(catalogue.get(), dialog, reading.wish(dialog), language));
  }

  /// What it looks like to somebody who takes part.
  public Optional<View> preview(Tenant tenant, PersonId who, View modal, Language language) {
    var reading = Reading.of(modal);
    return reading
        .dialog(catalogue.get())
        .map(dialog ->
            Preview.view(
                catalogue.get(),
                dialog,
                reading.wish(dialog),
                thresholds,
                clock.instant(),
                people.find(tenant, who).ok().map(Person::zone).orElse(USUAL_ZONE),
                language));
  }

  /// Starts it.
  ///
  /// @param token the same when the same modal is sent again, and never guessable
  public Result start(Tenant tenant, PersonId who, View modal, String token, Language language) {
    var reading = Reading.of(modal);
    var dialog = reading.dialog(catalogue.get());
    if (dialog.isEmpty()) {
      return fault("exercise", Words.NO_DIALOG, language);
    }
    var wish = reading.wish(dialog.get());
    if (wish.channel().isEmpty()) {
      return fault("channel", Words.NO_CHANNEL, language);
    }
    return start(tenant, who, dialog.get(), wish, wish.channel().get(), token, language);
  }

  private Result start(
      Tenant tenant,
      PersonId who,
      Dialog dialog,
      Wish wish,
      String channel,
      String token,
      Language language) {
    var members = people.members(tenant, channel);
    if (!(members instanceof Outcome.Ok<Crowd>(var here))) {
      return fault("channel", whyNot(members), language);
    }
    if (!(people.find(tenant, who) instanceof Outcome.Ok<Person>(var leader))) {
      return fault("exercise", Words.SLACK_IS_BUSY, language);
    }
    if (!leader.canTakePart()) {
      return fault("exercise", Words.NOT_YOURS, language);
    }
    if (!here.mayHold(leader.id())) {
      return fault("channel", Words.YOU_ARE_NOT_IN_CHANNEL, language);
    }
    var picked = picked(tenant, wish, here, dialog);
    if (!(picked instanceof Outcome.Ok<Crowd>(var invited))) {
      return fault("who", Words.SLACK_IS_BUSY, language);
    }
    if (!wish.people().isEmpty() && invited.people().size() < invited.of()) {
      return fault("who", Words.WHO_IS_THAT, language);
    }
    return start(
        new Start(
            new SessionId(new GroupId(channel), token),
            tenant,
            dialog,
            catalogue.get().parts(dialog),
            new Conversation("slack", channel),
            wish.choices(dialog),
            language,
            leader.zone(),
            thresholds,
            leader.participant().as(wish.part()),
            wish.deputy().filter(d -> !d.equals(who)),
            invited.people().stream()
                .filter(person -> !person.id().equals(who))
                .map(Person::participant)
                .toList()),
        wish.picksNobody() ? Set.of() : ids(invited),
        language);
  }

  /// Those picked by name and by user group; else everyone in the channel.
  private Outcome<Crowd> picked(Tenant tenant, Wish wish, Crowd here, Dialog dialog) {
    if (wish.picksNobody()) {
      return new Outcome.Ok<>(few(here, dialog));
    }
    return wish.userGroup()
        .map(group ->
            people
                .userGroup(tenant, Optional.empty(), group)
                .then(crowd ->
                    people.of(
                        tenant,
                        Stream.concat(
                                wish.people().stream(), crowd.people().stream().map(Person::id))
                            .toList())))
        .orElseGet(() -> people.of(tenant, wish.people()));
  }

  private static Set<PersonId> ids(Crowd crowd) {
    return crowd.people().stream().map(Person::id).collect(Collectors.toSet());
  }

  /// Starts it.
  ///
  /// @param alone those who were picked: they need not be in the channel, so they are written to
  private Result start(Start start, Set<PersonId> alone, Language language) {
    var fault = start.fault();
    if (fault.isPresent()) {
      return fault(block(fault.get(), start), fault.get().words(), language);
    }
    return switch (conductor.start(start, alone)) {
      case Reply.Accepted() -> new Result.Started(start.id());
      case Reply.Declined(var why) -> fault("exercise", why.words(), language);
      case Reply.Unknown _, Reply.Busy _, Reply.Unreadable _ ->
          fault("exercise", Words.BUSY, language);
    };
  }

  /// A channel of hundreds is not invited one by one: whoever wants to joins by the button.
  private static Crowd few(Crowd here, Dialog dialog) {
    return here.of() <= dialog.group().to() + 10 ? here : Crowd.NOBODY;
  }

  private static Text whyNot(Outcome<Crowd> members) {
    return members instanceof Outcome.Denied<?> ? Words.NOT_IN_CHANNEL : Words.SLACK_IS_BUSY;
  }

  private static String block(NotStarted why, Start start) {
    return switch (why) {
      case NO_TOPIC -> "topic";
      case NOT_A_MODE ->
          start.dialog().modes().size() > 1 ? "mode." + start.dialog().id() : "exercise";
      case NOT_A_SETTING, A_PART_IS_MISSING -> "exercise";
      case NOT_A_TIME -> "within";
      case DEPUTY_IS_NOT_INVITED -> "deputy";
    };
  }

  private static Result fault(String block, Text words, Language language) {
    return new Result.Faults(Map.of(block, words.in(language)));
  }
}
