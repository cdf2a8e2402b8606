package dk.traedesten.slack.home;

import dk.traedesten.chat.Actor;
import dk.traedesten.chat.GroupRequests;
import dk.traedesten.chat.OpenMessages;
import dk.traedesten.chat.PostedMessage;
import dk.traedesten.group.GroupOverview;
import dk.traedesten.message.Message;
import dk.traedesten.session.GroupId;
import dk.traedesten.session.SessionId;
import dk.traedesten.slack.people.SlackPeople;
import dk.traedesten.slack.render.Home;
import dk.traedesten.slack.render.Home.Piece;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// Gathers what somebody's Home tab shows: what lies before them, and what their groups keep. What
/// others have taken on is not part of it.
public record Gathering(OpenMessages desk, GroupRequests between, SlackPeople people) {

  Home of(Actor who) {
    var open =
        desk.before(who.tenant(), who.who()).values().stream()
            // What a group was asked for is asked for again, and shown in its own section.
            .filter(one -> !one.session().isBetween())
            .toList();
    var groups = between.glances(who);
    return new Home(
        pieces(open, PostedMessage::asks),
        actions(groups),
        pieces(open, PostedMessage::leads),
        groups.stream().map(one -> piece(one.group(), one.stands())).toList(),
        groups.stream()
            .min(Comparator.comparing(one -> !one.isSettled()))
            .map(GroupOverview::leftAlone),
        people.language(who.tenant(), who.who()));
  }

  private static List<Piece> pieces(List<PostedMessage> open, Predicate<PostedMessage> which) {
    return open.stream()
        .filter(which)
        .map(one ->
            new Piece(one.session(), one.message(), Optional.of(one.session().group().value())))
        .toList();
  }

  private record Owned(GroupId group, GroupOverview.Mine action) {}

  /// Of all groups, the earliest first.
  private static List<Piece> actions(List<GroupOverview> groups) {
    return groups.stream()
        .flatMap(one -> one.actions().stream().map(action -> new Owned(one.group(), action)))
        .sorted(Comparator.comparing(owned -> owned.action().due()))
        .map(owned -> piece(owned.group(), owned.action().message()))
        .toList();
  }

  private static Piece piece(GroupId group, Message message) {
    return new Piece(SessionId.between(group), message, Optional.of(group.value()));
  }
}
