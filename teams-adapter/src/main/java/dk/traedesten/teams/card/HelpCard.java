package dk.traedesten.teams.card;

import dk.traedesten.chat.Ref;
import dk.traedesten.dialog.Catalogue;
import dk.traedesten.dialog.Dialog;
import dk.traedesten.dialog.Language;
import dk.traedesten.dialog.Text;
import dk.traedesten.layout.Notification;
import dk.traedesten.layout.PlainText;
import dk.traedesten.message.Block;
import dk.traedesten.message.Message;
import dk.traedesten.session.GroupId;
import dk.traedesten.session.SessionId;
import dk.traedesten.teams.card.CardElement.Column;
import dk.traedesten.teams.card.CardElement.ColumnSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What the bot can do, with the exercises and how to start them.
public final class HelpCard {
  /// What the exercises that are listed take, in bytes; the start card has them all.
  private static final int ROOM = 14_000;

  private static final int TITLE = 100;
  private static final SessionId NONE = new SessionId(new GroupId("help"), "help");

  private HelpCard() {}

  /// The exercises, each with a button, under an opening.
  ///
  /// @param opening what is said first: that a word was not understood, or a greeting
  /// @param startable whether a group is here that could take part
  public static Rendered of(
      Text opening, Catalogue catalogue, boolean startable, Language language) {
    var frame =
        new CardContext(
            NONE, Optional.empty(), CardContext.Place.PRIVATE, language, Optional.empty());
    var elements =
        new ArrayList<CardElement>(
            CardLayout.lines(
                opening.in(language), Optional.of(CardElement.Spacing.SMALL), CardLayout::plain));
    catalogue.dialogs().stream()
        .map(dialog -> exercise(dialog, startable, frame))
        .takeWhile(line -> Json.size(elements) + Json.size((Object) line) <= ROOM)
        .forEach(elements::add);
    elements.addAll(new Inputs(language).hint(Words.WORDS_I_KNOW));
    return new Rendered(Card.of(elements, language), Notification.of(opening.in(language)));
  }

  private static CardElement exercise(Dialog dialog, boolean startable, CardContext frame) {
    var title = dialog.title().in(frame.language());
    var name = CardLayout.line(Optional.empty(), CardLayout.plain(PlainText.cut(title, TITLE)));
    var columns = new ArrayList<Column>();
    columns.add(new Column("stretch", Optional.of("center"), List.of(name)));
    if (startable) {
      var start =
          frame.press(
              frame.say(Words.START),
              frame.say(Words.START) + ": " + title,
              new Ref.Exercise(Optional.of(dialog.id()), Optional.empty()),
              Optional.empty());
      columns.add(
          new Column(
              "auto",
              Optional.of("center"),
              List.of(new CardElement.ActionSet(List.of(start), Optional.empty()))));
    }
    return new ColumnSet(columns, Optional.of(CardElement.Spacing.SMALL));
  }

  /// A few words beside all exercises.
  public static Rendered said(Message message, Language language) {
    return Cards.message(NONE, message, language);
  }

  /// One line.
  public static Rendered said(Text words, Language language) {
    return said(Message.of(new Block.Paragraph(words)), language);
  }
}
