package dk.traedesten.engine;

import dk.traedesten.dialog.AnswerVisibility;
import dk.traedesten.dialog.Dialog;
import dk.traedesten.dialog.Language;
import dk.traedesten.message.Block;
import dk.traedesten.message.Message;
import dk.traedesten.message.Verb;
import dk.traedesten.play.Plain;
import dk.traedesten.play.Stage;
import dk.traedesten.result.PersonId;
import dk.traedesten.result.Value;
import dk.traedesten.runtime.Reply;
import dk.traedesten.session.Choices;
import dk.traedesten.session.Execution;
import dk.traedesten.session.Session.Running;
import dk.traedesten.session.WaitState;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A group at its exercise, spoken to by name. Anna facilitates; Bo, Camilla, David … take part.
record Sitting(Stage stage) {

  /// A group that has been invited and has not begun.
  static Sitting invited(int people, Dialog dialog, AnswerVisibility mode) {
    var stage = new Stage(people);
    stage.start(dialog, mode, Map.of());
    return new Sitting(stage);
  }

  /// The same, with a deputy named from the start.
  static Sitting invitedWithDeputy(
      int people, Dialog dialog, AnswerVisibility mode, String deputy) {
    var stage = new Stage(people);
    stage.start(
        dialog,
        new Choices("Sammen om de unge", mode, Map.of()),
        Optional.of(stage.person(deputy)));
    return new Sitting(stage);
  }

  /// A group that has begun.
  static Sitting of(int people, Dialog dialog, AnswerVisibility mode) {
    var sitting = invited(people, dialog, mode);
    sitting.stage.gather();
    return sitting;
  }

  /// A group that has begun, with names shown at each reveal.
  static Sitting of(int people, String steps) {
    return of(people, Meeting.of(steps), AnswerVisibility.NAMED);
  }

  /// The same, with the step it stands at closed by the facilitator.
  Sitting closed() {
    press("Anna", Verb.NEXT);
    return this;
  }

  /// Answers what is asked right now.
  Reply answer(String name, Map<String, Value> given) {
    return stage.answer(stage.person(name), moment().id(), given);
  }

  Reply answer(String name, String field, Value value) {
    return answer(name, Map.of(field, value));
  }

  /// Begins to write, and does not send.
  void drafts(String name, Map<String, Value> given) {
    stage.happens(new Event.Drafted(id(name), moment().id(), given));
  }

  /// The channel says that somebody is not in the group's place any more.
  void isGone(String name) {
    stage.happens(new Event.Gone(id(name)));
  }

  /// Fills in the small form that a verb opens.
  Reply aside(String name, Verb verb, Value value) {
    press(name, verb);
    return stage.answer(id(name), "aside:" + verb.word(), Map.of("choice", value));
  }

  /// The form in front of somebody, the newest.
  Block.Question form(String name) {
    return stage.questions(id(name)).getLast();
  }

  /// Presses a button of this moment.
  Reply press(String name, Verb verb) {
    return stage.press(
        stage.person(name), verb, stage.session() instanceof Running ? moment().id() : "none");
  }

  PersonId id(String name) {
    return stage.person(name);
  }

  WaitState moment() {
    return ((Running) stage.session()).moment();
  }

  Execution course() {
    return ((Running) stage.session()).course();
  }

  boolean isOver() {
    return stage.isOver();
  }

  /// What stands in the group's place, in English.
  String group() {
    return text(stage.group());
  }

  /// What stands in a person's private chat, in English.
  String privately(String name) {
    return text(stage.privately(id(name)));
  }

  static Reply no(Rejection why) {
    return new Reply.Declined(why);
  }

  private static String text(List<Message> messages) {
    return String.join(
        "\n", messages.stream().flatMap(m -> Plain.lines(m, Language.EN).stream()).toList());
  }
}
