package dk.traedesten.teams.reception;

import dk.traedesten.chat.CallOutcome;
import dk.traedesten.chat.IdempotencyKey;
import dk.traedesten.chat.Person;
import dk.traedesten.chat.Phrases;
import dk.traedesten.chat.PlaceMembers;
import dk.traedesten.chat.Preview;
import dk.traedesten.chat.Ref;
import dk.traedesten.chat.SessionStarter;
import dk.traedesten.chat.SessionStarter.Meeting;
import dk.traedesten.chat.SessionStarter.Place;
import dk.traedesten.chat.SessionStarter.Result;
import dk.traedesten.chat.StartRequest;
import dk.traedesten.chat.Topic;
import dk.traedesten.dialog.Dialog;
import dk.traedesten.dialog.Text;
import dk.traedesten.session.Conversation;
import dk.traedesten.session.SessionId;
import dk.traedesten.spi.Ids;
import dk.traedesten.teams.card.StartForm;
import dk.traedesten.teams.connector.TeamsPlace;
import dk.traedesten.teams.people.TeamsPeople;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.node.ObjectNode;

/// Starting an exercise: the card for it, what it looks like to a participant, and the start.
record Starting(
    SessionStarter beginning,
    TeamsPeople people,
    SideMessages voice,
    Ids ids,
    InstantSource clock) {
  private static final ZoneId USUAL_ZONE = ZoneId.of("Europe/Copenhagen");

  /// The card; in a chat with one person alone, where to write instead.
  ///
  /// @param said becomes the topic
  InvokeReply form(Acting acting, Optional<String> dialog, Optional<String> said) {
    if (acting.isAlone()) {
      return new InvokeReply.Line(Words.ONLY_WITH_A_GROUP);
    }
    var all = beginning.catalogue().get();
    return dialog
        .flatMap(all::find)
        .or(() -> all.dialogs().stream().findFirst())
        .<InvokeReply>map(one ->
            new InvokeReply.Shown(
                StartForm.card(
                    ids.fresh(),
                    all,
                    StartRequest.of(one.id(), topic(acting, said)),
                    here(acting).people(),
                    Optional.empty(),
                    acting.language())))
        .orElseGet(() -> new InvokeReply.Line(Phrases.NO_DIALOG));
  }

  private static String topic(Acting acting, Optional<String> said) {
    return said.map(Topic::of).orElseGet(() -> acting.say(Words.OUR_WORK));
  }

  private PlaceMembers here(Acting acting) {
    return people
        .members(acting.who().tenant(), acting.envelope().conversation().id())
        .ok()
        .orElse(PlaceMembers.NOBODY);
  }

  /// What it looks like to somebody who takes part.
  InvokeReply look(Acting acting, Ref.Look look, ObjectNode data) {
    var all = beginning.catalogue().get();
    return all.find(look.dialog())
        .<InvokeReply>map(dialog ->
            new InvokeReply.Opened(
                StartForm.preview(
                    Preview.of(
                        all,
                        dialog,
                        StartForm.wish(dialog, data),
                        beginning.thresholds(),
                        clock.instant(),
                        zone(acting),
                        acting.language()),
                    acting.language())))
        .orElseGet(() -> new InvokeReply.Line(Phrases.NO_DIALOG));
  }

  private ZoneId zone(Acting acting) {
    return people
        .find(acting.who().tenant(), acting.who().who())
        .ok()
        .map(Person::zone)
        .orElse(USUAL_ZONE);
  }

  /// Starts it where the card stands. The card's one-time id makes the session: clicked again, by
  /// whomever, it is the same one.
  InvokeReply begin(Acting acting, Ref.Begin begin, ObjectNode data) {
    var dialog = beginning.catalogue().get().find(begin.dialog());
    if (dialog.isEmpty()) {
      return new InvokeReply.Line(Phrases.NO_DIALOG);
    }
    var wish = StartForm.wish(dialog.get(), data);
    var result = begin(acting, begin, dialog.get(), wish);
    return switch (result) {
      case Result.Started _ -> started(acting, dialog.get());
      case Result.Fault fault ->
          new InvokeReply.Shown(
              StartForm.card(
                  begin.form(),
                  beginning.catalogue().get(),
                  wish,
                  here(acting).people(),
                  Optional.of(fault),
                  acting.language()));
    };
  }

  private InvokeReply started(Acting acting, Dialog dialog) {
    var words = StartForm.started(dialog, acting.language());
    acting
        .envelope()
        .conversation()
        .replyTo()
        .ifPresent(card -> voice.instead(acting, card, words));
    return new InvokeReply.Shown(words);
  }

  private Result begin(Acting acting, Ref.Begin begin, Dialog dialog, StartRequest wish) {
    if (acting.isAlone()) {
      return fault(Place.EXERCISE, Words.ONLY_WITH_A_GROUP);
    }
    var tenant = acting.who().tenant();
    var members = people.members(tenant, acting.envelope().conversation().id());
    if (!(members instanceof CallOutcome.Ok<PlaceMembers>(var here))) {
      return fault(
          Place.EXERCISE,
          members instanceof CallOutcome.Denied<?> ? Words.NOT_IN_PLACE : Words.TEAMS_IS_BUSY);
    }
    if (!(people.find(tenant, acting.who().who()) instanceof CallOutcome.Ok<Person>(var leader))) {
      return fault(Place.EXERCISE, Words.TEAMS_IS_BUSY);
    }
    if (!leader.canTakePart()) {
      return fault(Place.EXERCISE, Words.NOT_YOURS);
    }
    if (!here.mayHold(leader.id())) {
      return fault(Place.EXERCISE, Words.YOU_ARE_NOT_HERE);
    }
    var invited = invited(wish, here, dialog);
    if (invited.people().size() < wish.people().size()) {
      return fault(Place.WHO, Words.WHO_IS_THAT);
    }
    var place = TeamsPlace.whole(acting.here().conversation());
    return beginning.start(
        dialog,
        wish,
        new Meeting(
            new SessionId(acting.group(), token(acting, begin)),
            tenant,
            new Conversation(TeamsPeople.ROOMS.channel(), place),
            acting.language(),
            leader,
            invited),
        !wish.people().isEmpty());
  }

  private static PlaceMembers invited(StartRequest wish, PlaceMembers here, Dialog dialog) {
    if (wish.people().isEmpty()) {
      return here.forExercise(dialog);
    }
    var picked = Set.copyOf(wish.people());
    List<Person> found = here.people().stream().filter(p -> picked.contains(p.id())).toList();
    return new PlaceMembers(found, found.size(), 0, here.seen());
  }

  private static String token(Acting acting, Ref.Begin begin) {
    return IdempotencyKey.of(
        "start", acting.who().tenant().value(), acting.group().value(), begin.form());
  }

  private static Result fault(Place at, Text words) {
    return new Result.Fault(at, words);
  }
}
