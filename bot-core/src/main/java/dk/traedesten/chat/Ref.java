package dk.traedesten.chat;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import dk.traedesten.dialog.Language;
import dk.traedesten.dialog.Mappers;
import dk.traedesten.message.Verb;
import dk.traedesten.session.SessionId;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// What a button or a form refers to, on every chat: opaque ids only, never who pressed it. Who
/// that is comes from the verified envelope, and the session decides what they may.
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "k")
@JsonSubTypes({
  @JsonSubTypes.Type(Ref.Press.class),
  @JsonSubTypes.Type(Ref.Pick.class),
  @JsonSubTypes.Type(Ref.Fill.class),
  @JsonSubTypes.Type(Ref.Send.class),
  @JsonSubTypes.Type(Ref.Whole.class),
  @JsonSubTypes.Type(Ref.View.class),
  @JsonSubTypes.Type(Ref.Exercise.class),
  @JsonSubTypes.Type(Ref.Look.class),
  @JsonSubTypes.Type(Ref.Begin.class),
  @JsonSubTypes.Type(Ref.Unfold.class),
  @JsonSubTypes.Type(Ref.Speak.class),
  @JsonSubTypes.Type(Ref.Help.class),
  @JsonSubTypes.Type(Ref.Said.class),
  @JsonSubTypes.Type(Ref.Hours.class),
  @JsonSubTypes.Type(Ref.Rest.class)
})
public sealed interface Ref {

  /// A button of the exercise.
  @JsonTypeName("press")
  record Press(SessionId session, Verb verb, String moment) implements Ref {}

  /// An answer with one click; the form as it stands says which.
  ///
  /// @param option what was chosen: a number of a scale, the id of an option
  @JsonTypeName("pick")
  record Pick(SessionId session, String moment, String field, String option) implements Ref {}

  /// A form that is to be opened.
  @JsonTypeName("fill")
  record Fill(SessionId session, String moment) implements Ref {}

  /// A form, or a page of it, that is open and will be sent.
  ///
  /// @param page which page of it, from 0
  @JsonTypeName("send")
  record Send(SessionId session, String moment, int page) implements Ref {}

  /// The whole of a message that was shortened.
  ///
  /// @param privately whether it stands in the private chat of the one who pressed, and not in the
  ///   group's place
  /// @param key the message's, within its conversation
  /// @param page which page of it, from 0
  @JsonTypeName("whole")
  record Whole(SessionId session, boolean privately, String key, int page) implements Ref {}

  /// A person's own view of a message that all see.
  @JsonTypeName("view")
  record View(SessionId session) implements Ref {}

  /// An exercise somebody wants to start: the form for it is to be shown.
  ///
  /// @param dialog its id; empty when it is still to be chosen
  /// @param topic what they have said that it is about
  @JsonTypeName("exercise")
  record Exercise(Optional<String> dialog, Optional<String> topic) implements Ref {
    /// Of which nothing is said yet but what it is.
    public Exercise(Optional<String> dialog) {
      this(dialog, Optional.empty());
    }
  }

  /// An exercise that is to be seen as a participant sees it.
  ///
  /// @param form the one-time id of the start form it is looked at from
  @JsonTypeName("look")
  record Look(String form, String dialog) implements Ref {}

  /// A start form that was filled in and sent.
  ///
  /// @param form its one-time id: sent twice it starts one exercise
  /// @param told the key of the warnings that stood on it
  @JsonTypeName("begin")
  record Begin(String form, String dialog, Optional<String> told) implements Ref {}

  /// What is seldom filled in of a form that is open: it is to be shown too.
  ///
  /// @param form the start form's exercise, or the moment of another form
  @JsonTypeName("unfold")
  record Unfold(String form) implements Ref {}

  /// The language somebody wants to be spoken to in.
  @JsonTypeName("speak")
  record Speak(Language language) implements Ref {}

  /// What the bot can do.
  @JsonTypeName("help")
  record Help() implements Ref {}

  /// A word that can also be written to the bot.
  @JsonTypeName("said")
  record Said(ChatCommand word) implements Ref {}

  /// When somebody wants to be left alone, said once for all of their groups.
  @JsonTypeName("hours")
  record Hours() implements Ref {}

  /// What there is no room for at home.
  ///
  /// @param page which page of it, from 0
  @JsonTypeName("rest")
  record Rest(HomeSection section, int page) implements Ref {}

  /// The exercise it is about, where it is about one.
  default Optional<SessionId> about() {
    return switch (this) {
      case Press(var session, _, _) -> Optional.of(session);
      case Pick(var session, _, _, _) -> Optional.of(session);
      case Fill(var session, _) -> Optional.of(session);
      case Send(var session, _, _) -> Optional.of(session);
      case Whole(var session, _, _, _) -> Optional.of(session);
      case View(var session) -> Optional.of(session);
      case Exercise _, Look _, Begin _, Speak _, Help _, Said _, Hours _, Rest _, Unfold _ ->
          Optional.empty();
    };
  }

  /// What an action that carries it is called.
  default String kind() {
    return getClass().getSimpleName().toLowerCase(Locale.ROOT);
  }

  /// As it stands in a button or a form.
  default String written() {
    return Mappers.JSON.writeValueAsString(this);
  }

  default JsonNode tree() {
    return Mappers.JSON.valueToTree(this);
  }

  /// Reads one; empty when it is none of ours.
  static Optional<Ref> read(String written) {
    try {
      return read(Mappers.JSON.readTree(written));
    } catch (JacksonException e) {
      return Optional.empty();
    }
  }

  /// Reads one; empty when it is none of ours.
  static Optional<Ref> read(JsonNode written) {
    try {
      return Optional.ofNullable(Mappers.JSON.treeToValue(today(written), Ref.class));
    } catch (JacksonException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /// For one release: before, Slack wrote a form that is open, and the button that opens it, as a
  /// `fill` with a page.
  private static JsonNode today(JsonNode written) {
    return written instanceof ObjectNode node
            && node.path("k").asString("").equals("fill")
            && node.has("page")
        ? node.deepCopy().put("k", "send")
        : written;
  }
}
