package dk.traedesten.slack.render;

import dk.traedesten.dialog.Language;
import dk.traedesten.message.Message;
import dk.traedesten.play.Extremes;
import dk.traedesten.play.Samples;
import dk.traedesten.session.Conversation;
import dk.traedesten.session.SessionId;
import dk.traedesten.session.Tenant;
import dk.traedesten.spi.Delivery;
import java.util.List;
import java.util.Optional;

/// What Anna is shown in Slack.
final class ToAnna {
  private static final Conversation ANNA = new Conversation("slack", "U0ANNA");
  private static final Optional<String> WHERE = Optional.of("C0UNGE");

  private ToAnna() {}

  static Delivery message(Message message, Language language) {
    return new Delivery(
        "d1", new Tenant("T0KOM"), Samples.SESSION, ANNA, "commitment", message, language);
  }

  /// What was said, in another language.
  static Delivery in(Language language, Delivery said) {
    return new Delivery(
        said.id(), said.tenant(), said.session(), said.to(), said.key(), said.message(), language);
  }

  /// What the Home tab of somebody who has a question open, has taken something on, and leads an
  /// exercise holds.
  static Home home(Language language) {
    var group = GroupLife.lived().glance();
    var between = SessionId.between(group.group());
    return new Home(
        List.of(
            new Home.Piece(Samples.SESSION, Samples.asked(Samples.form(Samples.SCALE)), WHERE),
            new Home.Piece(
                Samples.SESSION,
                Samples.asked(Samples.form(Samples.WORDS, Samples.ENTRIES)),
                WHERE)),
        group.actions().stream().map(one -> new Home.Piece(between, one.message(), WHERE)).toList(),
        List.of(new Home.Piece(Samples.SESSION, Samples.controls(), WHERE)),
        List.of(new Home.Piece(between, group.stands(), WHERE)),
        Optional.of(group.leftAlone()),
        language);
  }

  /// A Home tab on which the same stands everywhere.
  static Home home(List<Home.Piece> pieces, Language language) {
    return new Home(pieces, pieces, pieces, pieces, Optional.of(Extremes.text(500)), language);
  }
}
