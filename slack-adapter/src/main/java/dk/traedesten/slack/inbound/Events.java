package dk.traedesten.slack.inbound;

import com.slack.api.app_backend.events.payload.EventsApiPayload;
import com.slack.api.bolt.context.builtin.EventContext;
import com.slack.api.bolt.response.Response;
import com.slack.api.model.event.AppHomeOpenedEvent;
import com.slack.api.model.event.AppMentionEvent;
import com.slack.api.model.event.MemberLeftChannelEvent;
import com.slack.api.model.event.MessageEvent;
import com.slack.api.model.event.UserChangeEvent;
import dk.traedesten.chat.Actor;
import dk.traedesten.chat.Counts;
import dk.traedesten.chat.GroupRequests;
import dk.traedesten.chat.IdempotencyKey;
import dk.traedesten.chat.Involvement;
import dk.traedesten.chat.SessionCommands;
import dk.traedesten.result.PersonId;
import dk.traedesten.session.GroupId;
import dk.traedesten.slack.home.Homes;
import dk.traedesten.slack.people.SlackPeople;
import java.util.Optional;

/// Events: what is written to the bot, who looks at its Home, who leaves a channel.
final class Events {
  private final SlackPeople people;
  private final WrittenCommands listening;
  private final SessionCommands turns;
  private final GroupRequests between;
  private final Involvement involvement;
  private final Homes homes;
  private final Heard heard;
  private final EphemeralReplies whispers;
  private final Unmarked words;
  private final Counts<Ignored> counts;

  /// @param homes is told who looks at the Home tab
  Events(
      SlackPeople people,
      WrittenCommands listening,
      SessionCommands turns,
      GroupRequests between,
      Involvement involvement,
      Homes homes,
      Heard heard,
      EphemeralReplies whispers,
      Unmarked words,
      Counts<Ignored> counts) {
    this.people = people;
    this.listening = listening;
    this.turns = turns;
    this.between = between;
    this.involvement = involvement;
    this.homes = homes;
    this.heard = heard;
    this.whispers = whispers;
    this.words = words;
    this.counts = counts;
  }

  Response mention(EventsApiPayload<AppMentionEvent> event, EventContext context) {
    var said = event.getEvent();
    return said.getUser() == null
        ? ignored(Ignored.FROM_A_BOT)
        : hear(event, said.getText(), new ReplyTarget.In(said.getChannel()), context);
  }

  Response message(EventsApiPayload<MessageEvent> event, EventContext context) {
    return hear(event, event.getEvent().getText(), new ReplyTarget.Alone(), context);
  }

  private Response hear(
      EventsApiPayload<?> event, String text, ReplyTarget where, EventContext context) {
    var actor = Verified.actor(context);
    var written = words.of(actor.tenant(), Optional.ofNullable(text).orElse(""));
    var channel =
        where instanceof ReplyTarget.In(var place) ? Optional.of(place) : Optional.<String>empty();
    var answer =
        listening.answer(actor, written, channel, IdempotencyKey.of("event", event.getEventId()));
    homes.changed(actor.tenant(), actor.who());
    answer
        .filter(_ -> isFirst(actor, event))
        .ifPresent(
            said -> whispers.say(actor, where, said, people.language(actor.tenant(), actor.who())));
    return Response.ok();
  }

  private boolean isFirst(Actor actor, EventsApiPayload<?> event) {
    long at = Optional.ofNullable(event.getEventTime()).orElse(0);
    return heard.isFirst(actor.tenant(), event.getEventId(), at);
  }

  Response home(EventsApiPayload<AppHomeOpenedEvent> event, EventContext context) {
    if ("home".equals(event.getEvent().getTab())) {
      homes.opened(Verified.actor(context));
    }
    return Response.ok();
  }

  /// Who is out of the channel does not see the group any more, so nobody waits for them.
  Response left(EventsApiPayload<MemberLeftChannelEvent> event, EventContext context) {
    gone(
        Verified.actor(context),
        new GroupId(event.getEvent().getChannel()),
        IdempotencyKey.of("event", event.getEventId()));
    return Response.ok();
  }

  /// Whose account is closed has left every channel, which nothing else tells.
  Response changed(EventsApiPayload<UserChangeEvent> event, EventContext context) {
    var user = event.getEvent().getUser();
    var actor = new Actor(Verified.tenant(context), new PersonId(user.getId()));
    people.changed(actor.tenant(), actor.who());
    if (user.isDeleted()) {
      var id = IdempotencyKey.of("event", event.getEventId());
      involvement
          .groups(actor.tenant(), actor.who())
          .forEach(group -> gone(actor, group, id + group.value()));
    }
    return Response.ok();
  }

  private void gone(Actor actor, GroupId group, String id) {
    between.gone(actor, group, id);
    involvement.sessions(actor.tenant(), actor.who()).stream()
        .filter(session -> session.group().equals(group))
        .forEach(session -> turns.gone(actor, session, id + session.token()));
  }

  private Response ignored(Ignored why) {
    counts.happened(why);
    return Response.ok();
  }
}
