package dk.traedesten.teams.card;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import dk.traedesten.dialog.Language;
import dk.traedesten.message.Verb;
import dk.traedesten.session.SessionId;
import java.util.Locale;
import java.util.Optional;

/// What a button on a card refers to: opaque ids only, never who pressed it. Who that is comes from
/// the verified envelope, and the session decides what they may.
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
  @JsonSubTypes.Type(Ref.Speak.class),
  @JsonSubTypes.Type(Ref.Help.class)
})
public sealed interface Ref {

  /// A button of the exercise.
  @JsonTypeName("press")
  record Press(SessionId session, Verb verb, String moment) implements Ref {}

  /// An answer with one click; [Cards#read] says which.
  ///
  /// @param option what was chosen: a number of a scale, the id of an option
  @JsonTypeName("pick")
  record Pick(SessionId session, String moment, String field, String option) implements Ref {}

  /// A form that is to be opened in a window.
  @JsonTypeName("fill")
  record Fill(SessionId session, String moment) implements Ref {}

  /// A form, or a page of it, that was filled in and sent.
  ///
  /// @param page which page of it, from 0
  @JsonTypeName("send")
  record Send(SessionId session, String moment, int page) implements Ref {}

  /// The whole of a message that was shortened, to be opened in a window.
  ///
  /// @param privately whether it stands in the private chat of the one who pressed, and not in the
  ///   group's place
  /// @param key the message's, within its conversation
  /// @param page which page of it, from 0
  @JsonTypeName("whole")
  record Whole(SessionId session, boolean privately, String key, int page) implements Ref {}

  /// A person's own view of a card that all see.
  @JsonTypeName("view")
  record View(SessionId session) implements Ref {}

  /// An exercise somebody wants to start: the form for it is to be shown.
  ///
  /// @param dialog its id; empty when it is still to be chosen
  @JsonTypeName("exercise")
  record Exercise(Optional<String> dialog) implements Ref {}

  /// An exercise that is to be seen as a participant sees it.
  ///
  /// @param form the one-time id of the start form it is looked at from
  @JsonTypeName("look")
  record Look(String form, String dialog) implements Ref {}

  /// A start form that was filled in and sent.
  ///
  /// @param form its one-time id: sent twice it starts one exercise
  @JsonTypeName("begin")
  record Begin(String form, String dialog) implements Ref {}

  /// The language somebody wants to be spoken to in.
  @JsonTypeName("speak")
  record Speak(Language language) implements Ref {}

  /// What the bot can do.
  @JsonTypeName("help")
  record Help() implements Ref {}

  /// What an action that carries it is called.
  default String word() {
    return getClass().getSimpleName().toLowerCase(Locale.ROOT);
  }
}
