package dk.traedesten.teams.card;

import dk.traedesten.chat.Ref;
import dk.traedesten.dialog.Language;
import dk.traedesten.dialog.Text;
import dk.traedesten.session.SessionId;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/// What a card is made for.
///
/// @param version the delivery it is made of, carried by everything that can be pressed
/// @param faults what did not fit when it was sent, with what was written
record CardContext(
    SessionId session,
    Optional<String> version,
    Place place,
    Language language,
    Optional<FormErrors> faults) {
  /// Where a card stands.
  enum Place {
    /// Before one person alone: it changes when that person does something, so it can be written
    /// in.
    PRIVATE,
    /// Before all of the group: it changes while they write.
    GROUP,
    /// In a window of its own, where Teams knows no other actions than Submit.
    WINDOW
  }

  static CardContext window(SessionId session, Language language) {
    return new CardContext(session, Optional.empty(), Place.WINDOW, language, Optional.empty());
  }

  CardContext with(FormErrors said) {
    return new CardContext(session, version, place, language, Optional.of(said));
  }

  /// Something to press that takes nothing of what is filled in along.
  CardAction press(String title, Ref ref, Optional<CardAction.Style> style) {
    return action(title, Optional.empty(), ref, style, CardAction.Inputs.NONE);
  }

  /// The same, with more words for those who rest on it or do not see it.
  CardAction press(String title, String tooltip, Ref ref, Optional<CardAction.Style> style) {
    return action(title, Optional.of(tooltip), ref, style, CardAction.Inputs.NONE);
  }

  /// Sends what is filled in.
  CardAction send(String title, Ref ref) {
    return action(
        title,
        Optional.empty(),
        ref,
        Optional.of(CardAction.Style.POSITIVE),
        CardAction.Inputs.AUTO);
  }

  /// Opens a window.
  CardAction open(String title, Ref ref, Optional<CardAction.Style> style) {
    var data = data(ref);
    if (place != Place.WINDOW) {
      data.putObject("msteams").put("type", "task/fetch");
    }
    return new CardAction.Submit(
        Plain.title(title), style, Optional.empty(), CardAction.Inputs.NONE, data);
  }

  private CardAction action(
      String title,
      Optional<String> tooltip,
      Ref ref,
      Optional<CardAction.Style> style,
      CardAction.Inputs inputs) {
    var told =
        new CardAction.Submit(
            Plain.title(title), style, tooltip.map(Plain::title), inputs, data(ref));
    return place == Place.WINDOW
        ? told
        : new CardAction.Execute(
            told.title(),
            ref.kind(),
            style,
            told.tooltip(),
            inputs,
            told.data(),
            Optional.of(
                new CardAction.Submit(
                    told.title(), Optional.empty(), Optional.empty(), inputs, told.data())));
  }

  /// What a card asks for by itself.
  static CardAction.Execute asking(Ref ref, String version) {
    return new CardAction.Execute(
        "–",
        ref.kind(),
        Optional.empty(),
        Optional.empty(),
        CardAction.Inputs.NONE,
        new Click(ref, Optional.of(version)).data(),
        Optional.empty());
  }

  private ObjectNode data(Ref ref) {
    return new Click(ref, version).data();
  }

  String say(Text words) {
    return words.in(language);
  }
}
