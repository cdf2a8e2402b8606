package dk.traedesten.chat;

import dk.traedesten.chat.SessionStarter.Meeting;
import dk.traedesten.chat.SessionStarter.Place;
import dk.traedesten.chat.StartPlace.Refusal;
import dk.traedesten.dialog.Catalogue;
import dk.traedesten.dialog.Dialog;
import dk.traedesten.dialog.Language;
import dk.traedesten.dialog.Text;
import dk.traedesten.form.FormOutcome;
import dk.traedesten.form.Submission;
import dk.traedesten.layout.ChannelProfile;
import dk.traedesten.message.Message;
import dk.traedesten.result.Value;
import dk.traedesten.session.SessionId;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Start forms of a channel: which there are, what their exercises look like to a participant, and
/// what comes of one that is sent.
public record StartForms(SessionStarter starter, ChannelProfile profile, InstantSource clock) {
  /// How many exercises can be chosen among; nobody looks through more.
  private static final int EXERCISES = 60;

  private static final ZoneId USUAL_ZONE = ZoneId.of("Europe/Copenhagen");

  /// What came of a form that was sent.
  public sealed interface Outcome {

    /// It has started, or had started when the same wish came before.
    record Started(SessionId session) implements Outcome {}

    /// It cannot be started as it is wished; the form stays open.
    record Unfit(FormOutcome.Faults faults) implements Outcome {}

    /// It can be started, and there is something to think of first.
    record Warned(StartRequest wish, StartWarnings warnings) implements Outcome {}
  }

  private Catalogue catalogue() {
    return starter.catalogue().get();
  }

  /// The form of an exercise; empty when it is not there.
  public Optional<StartForm> of(String dialog, StartPickers pickers) {
    return catalogue().find(dialog).map(one -> of(one, pickers));
  }

  /// The form of an exercise, or of the first there is.
  public Optional<StartForm> orFirst(Optional<String> dialog, StartPickers pickers) {
    return dialog
        .flatMap(catalogue()::find)
        .or(() -> catalogue().dialogs().stream().findFirst())
        .map(one -> of(one, pickers));
  }

  private StartForm of(Dialog dialog, StartPickers pickers) {
    return new StartForm(catalogue(), dialog, pickers, profile, EXERCISES);
  }

  /// What has been chosen so far on a form that is not sent.
  public static StartRequest wish(StartForm form, Submission sent) {
    return new StartAnswers(form).wish(form.form(empty(form)).draft(sent));
  }

  private static StartRequest empty(StartForm form) {
    return StartRequest.of(form.dialog().id(), "");
  }

  /// What it looks like to somebody who takes part.
  public List<Message> preview(
      StartForm form, Submission sent, CallOutcome<Person> looking, Language language) {
    return Preview.of(
        form.catalogue(),
        form.dialog(),
        wish(form, sent),
        starter.thresholds(),
        clock.instant(),
        looking.ok().map(Person::zone).orElse(USUAL_ZONE),
        language);
  }

  /// What there is to think of, as far as it is known who is there.
  public StartWarnings warnings(StartForm form, StartRequest wish, PlaceMembers here) {
    return here.of() == 0
        ? StartWarnings.NONE
        : StartWarnings.of(form.dialog(), wish, starter.thresholds(), everyone(form, here));
  }

  /// How many there are when nobody is picked. Of so many that nobody is invited one by one, all
  /// who are there are counted.
  private static int everyone(StartForm form, PlaceMembers here) {
    return here.forExercise(form.dialog()).of() == 0 ? here.of() : here.people().size();
  }

  /// Starts it.
  ///
  /// @param told the key of the warnings that were told before it was sent
  public Outcome begin(StartForm form, Submission sent, Optional<String> told, StartPlace place) {
    return switch (form.form(empty(form)).read(sent)) {
      case FormOutcome.Faults faults -> new Outcome.Unfit(faults);
      case FormOutcome.Answers(var given) -> new Attempt(form, given, told, place).begin();
      case FormOutcome.NextPage(var given, _) -> new Attempt(form, given, told, place).begin();
    };
  }

  /// One form that was filled in.
  private final class Attempt {
    private final StartForm form;
    private final Map<String, Value> given;
    private final StartRequest wish;
    private final Optional<String> told;
    private final StartPlace place;

    Attempt(StartForm form, Map<String, Value> given, Optional<String> told, StartPlace place) {
      this.form = form;
      this.given = given;
      this.wish = new StartAnswers(form).wish(given);
      this.told = told;
      this.place = place;
    }

    Outcome begin() {
      var members = place.members();
      if (!(members instanceof CallOutcome.Ok<PlaceMembers>(var here))) {
        return refused(
            place.refusals().at(),
            members instanceof CallOutcome.Denied<?> ? Refusal.NOT_INVITED : Refusal.BUSY);
      }
      if (!(place.leader() instanceof CallOutcome.Ok<Person>(var leader))) {
        return refused(Place.EXERCISE, Refusal.BUSY);
      }
      if (!leader.canTakePart()) {
        return refused(Place.EXERCISE, Refusal.NOT_YOURS);
      }
      if (!here.mayHold(leader.id())) {
        return refused(place.refusals().at(), Refusal.NOT_THERE);
      }
      var picked =
          wish.picksNobody()
              ? new CallOutcome.Ok<>(here.forExercise(form.dialog()))
              : place.picked(wish, here);
      if (!(picked instanceof CallOutcome.Ok<PlaceMembers>(var invited))) {
        return refused(Place.WHO, Refusal.BUSY);
      }
      if (!wish.people().isEmpty() && invited.people().size() < invited.of()) {
        return refused(Place.WHO, Refusal.WHO_IS_THAT);
      }
      var warnings =
          StartWarnings.of(
              form.dialog(), wish, starter.thresholds(), people(here, invited, leader));
      return warnings.grave().isEmpty() || told.filter(warnings.key()::equals).isPresent()
          ? begun(leader, invited)
          : new Outcome.Warned(wish, warnings);
    }

    /// How many there are with the one who starts.
    private int people(PlaceMembers here, PlaceMembers invited, Person leader) {
      return wish.picksNobody()
          ? everyone(form, here)
          : 1 + (int) invited.people().stream().filter(p -> !p.id().equals(leader.id())).count();
    }

    private Outcome begun(Person leader, PlaceMembers invited) {
      var meeting =
          new Meeting(
              place.session(),
              place.tenant(),
              place.conversation(),
              place.language(),
              leader,
              invited);
      return switch (starter.start(form.dialog(), wish, meeting, !wish.picksNobody())) {
        case SessionStarter.Result.Started(var session) -> new Outcome.Started(session);
        case SessionStarter.Result.Fault(var at, var words) -> unfit(at, words);
      };
    }

    private Outcome refused(Place at, Refusal why) {
      return unfit(at, place.refusals().of(why));
    }

    private Outcome unfit(Place at, Text words) {
      return new Outcome.Unfit(new FormOutcome.Faults(Map.of(form.at(at), words), given));
    }
  }
}
