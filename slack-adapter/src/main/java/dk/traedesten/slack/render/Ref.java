package dk.traedesten.slack.render;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import dk.traedesten.chat.Word;
import dk.traedesten.dialog.Language;
import dk.traedesten.dialog.Mappers;
import dk.traedesten.message.Verb;
import dk.traedesten.session.SessionId;
import java.util.Optional;
import tools.jackson.core.JacksonException;

/// What a button or a modal refers to: opaque ids only, never who pressed it. Who that is comes
/// from the verified envelope, and the session decides what they may.
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "k")
@JsonSubTypes({
  @JsonSubTypes.Type(Ref.Press.class),
  @JsonSubTypes.Type(Ref.Pick.class),
  @JsonSubTypes.Type(Ref.Fill.class),
  @JsonSubTypes.Type(Ref.Whole.class),
  @JsonSubTypes.Type(Ref.Exercise.class),
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

  /// An answer with one click; [Modals#picked] says which.
  ///
  /// @param option what was chosen: a number of a scale, the id of an option
  @JsonTypeName("pick")
  record Pick(SessionId session, String moment, String field, String option) implements Ref {}

  /// A form that is opened, and later sent, as a modal.
  ///
  /// @param page which page of it, from 0
  @JsonTypeName("fill")
  record Fill(SessionId session, String moment, int page) implements Ref {}

  /// The whole of a message that was shortened, opened as a modal.
  ///
  /// @param privately whether it stands in the private chat of the one who pressed, and not in the
  ///   group's place
  /// @param key the message's, within its conversation
  /// @param page which page of it, from 0
  @JsonTypeName("whole")
  record Whole(SessionId session, boolean privately, String key, int page) implements Ref {}

  /// An exercise somebody wants to start.
  ///
  /// @param dialog its id; empty when it is still to be chosen
  @JsonTypeName("exercise")
  record Exercise(Optional<String> dialog) implements Ref {}

  /// The language somebody wants to be spoken to in.
  @JsonTypeName("speak")
  record Speak(Language language) implements Ref {}

  /// What the bot can do.
  @JsonTypeName("help")
  record Help() implements Ref {}

  /// A word that can also be written to the bot.
  @JsonTypeName("said")
  record Said(Word word) implements Ref {}

  /// When somebody wants to be left alone, said once for all of their groups.
  @JsonTypeName("hours")
  record Hours() implements Ref {}

  /// What the Home tab has no room for, opened as a modal.
  ///
  /// @param page which page of it, from 0
  @JsonTypeName("rest")
  record Rest(Home.Section section, int page) implements Ref {}

  /// As it stands in a button's value or a modal's private metadata.
  default String written() {
    return Mappers.JSON.writeValueAsString(this);
  }

  /// Reads one; empty when it is none of ours.
  static Optional<Ref> read(String written) {
    try {
      return Optional.of(Mappers.JSON.readValue(written, Ref.class));
    } catch (JacksonException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
