package dk.traedesten.teams.card;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import dk.traedesten.chat.Ref;
import dk.traedesten.dialog.Language;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/// An Adaptive Card as Teams takes it.
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonTypeName("AdaptiveCard")
@JsonPropertyOrder({"version", "lang", "msteams", "refresh", "body"})
public record Card(
    String version, String lang, Teams msteams, Optional<Refresh> refresh, List<CardElement> body) {
  /// What cards are called among attachments.
  public static final String CONTENT_TYPE = "application/vnd.microsoft.card.adaptive";

  /// How many people can have a view of their own of one card.
  public static final int MOST_VIEWS = 60;

  /// The newest that Teams knows.
  private static final String VERSION = "1.5";

  public Card {
    body = List.copyOf(body);
  }

  /// How wide it stands in a chat.
  public record Teams(String width) {}

  /// Lets some people's Teams ask for a view of their own as soon as they see the card.
  ///
  /// @param userIds as Teams calls them, 60 at most
  public record Refresh(CardAction.Execute action, List<String> userIds) {
    public Refresh {
      if (userIds.size() > MOST_VIEWS) {
        throw new IllegalArgumentException("Teams refreshes a card for 60 people at most");
      }
      userIds = List.copyOf(userIds);
    }
  }

  static Card of(List<CardElement> body, Language language) {
    return new Card(
        VERSION, language.locale().getLanguage(), new Teams("Full"), Optional.empty(), body);
  }

  /// The same card, which some people see a view of their own of.
  ///
  /// @param asks what their Teams asks the bot for
  /// @param delivery the id of the one the card is made of
  /// @param userIds as Teams calls them, 60 at most
  public Card refreshedFor(Ref asks, String delivery, List<String> userIds) {
    return new Card(
        version,
        lang,
        msteams,
        Optional.of(new Refresh(CardContext.asking(asks, delivery), userIds)),
        body);
  }

  /// The card as a tree, for an attachment's content or for the answer to a click.
  public ObjectNode tree() {
    return Json.MAPPER.valueToTree(this);
  }

  /// The card as it is sent.
  public String written() {
    return Json.MAPPER.writeValueAsString(this);
  }

  /// What people wrote may stand in it.
  @Override
  public String toString() {
    return "card";
  }
}
