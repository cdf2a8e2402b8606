package dk.traedesten.slack.inbound;

import com.slack.api.model.view.View;
import dk.traedesten.chat.Actor;
import dk.traedesten.chat.GroupRequests;
import dk.traedesten.chat.Ref;
import dk.traedesten.dialog.Language;
import dk.traedesten.group.GroupEngine;
import dk.traedesten.session.SessionId;
import dk.traedesten.slack.home.Homes;
import dk.traedesten.slack.render.Modals;
import java.util.Optional;

/// The windows about groups that open where they are asked for, under Home or in a message, and the
/// Home tab as it is after something was done.
record AtHome(GroupRequests between, Homes homes) {

  /// The form a button asks for; nothing when it asks for none, or it is not theirs: then the group
  /// itself says why.
  Optional<View> form(Actor actor, Ref.Press press, Language language) {
    return GroupEngine.asks(press.verb(), press.moment())
        .flatMap(moment ->
            between
                .form(actor, SessionId.between(press.session().group()), moment)
                .map(asked -> Modals.opened(asked, moment, Modals.FORM, language)));
  }

  /// The form in which somebody says once for all of their groups when they want to be left alone.
  Optional<View> hours(Actor actor, Language language) {
    return between
        .hours(actor)
        .flatMap(asked ->
            asked
                .onlyForm()
                .map(form -> Modals.opened(asked, form.moment(), Modals.HOURS, language)));
  }

  View rest(Actor actor, Ref.Rest ref) {
    return homes.rest(actor, ref);
  }

  /// They have done something.
  void changed(Actor actor) {
    homes.changed(actor.tenant(), actor.who());
  }
}
