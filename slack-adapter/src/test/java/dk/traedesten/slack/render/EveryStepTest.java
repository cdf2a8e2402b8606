package dk.traedesten.slack.render;

import static org.assertj.core.api.Assertions.assertThat;

import dk.traedesten.dialog.Catalogue;
import dk.traedesten.dialog.Dialog;
import dk.traedesten.dialog.DialogReader;
import dk.traedesten.dialog.DialogReader.Outcome;
import dk.traedesten.dialog.Language;
import dk.traedesten.engine.Event;
import dk.traedesten.message.Block.Question;
import dk.traedesten.message.Field;
import dk.traedesten.message.Verb;
import dk.traedesten.play.Guesses;
import dk.traedesten.play.Stage;
import dk.traedesten.result.PersonId;
import dk.traedesten.result.Value;
import dk.traedesten.runtime.Reply;
import dk.traedesten.spi.Delivery;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every exercise is walked to its end by as many as it takes, who write as much as there is room
/// for, and answer in Slack: whatever they are shown is taken, and what they send is what counts.
class EveryStepTest {
  private static final Path EXERCISES = Path.of("../dialogs");
  private static final Path CONSTRUCTS = Path.of("../bot-core/src/test/resources/constructs");
  private static final int MOST = 30;

  /// How often a question is asked anew in the same place.
  private static final int ROUNDS = 5;

  static List<Path> files() throws IOException {
    try (var exercises = Files.list(EXERCISES);
        var constructs = Files.list(CONSTRUCTS)) {
      return Stream.concat(exercises, constructs)
          .filter(f -> f.toString().endsWith(".yaml"))
          .sorted()
          .toList();
    }
  }

  private static Dialog read(Path file) {
    try {
      return switch (DialogReader.read(file.getFileName().toString(), Files.readString(file))) {
        case Outcome.Good(var dialog) -> dialog;
        case Outcome.Broken(var faults) -> throw new AssertionError(faults.toString());
      };
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The exercises one exercise may use.
  private static Map<String, Dialog> parts(Path file, Dialog dialog) throws IOException {
    try (var beside = Files.list(file.getParent())) {
      return new Catalogue(
              beside.filter(f -> f.toString().endsWith(".yaml")).map(EveryStepTest::read).toList())
          .parts(dialog);
    }
  }

  @ParameterizedTest
  @MethodSource("files")
  void whatever_is_said_is_taken_and_whatever_is_sent_counts(Path file) throws IOException {
    var dialog = read(file);
    var stage = new Stage(Math.clamp(dialog.group().to(), 2, MOST));
    if (!file.startsWith(CONSTRUCTS)) {
      stage.uses(parts(file, dialog));
    }
    stage.start(dialog, Map.of());
    stage.gather();
    walk(stage);
    assertThat(stage.isOver()).isTrue();
    seen(stage).forEach(EveryStepTest::check);
  }

  /// Each message as it stood before the group, the facilitator and one more; the others are shown
  /// the same.
  private static List<Delivery> seen(Stage stage) {
    var seen = new LinkedHashMap<Object, Delivery>();
    stage.log().stream()
        .filter(d -> d.to().equals(Stage.PLACE) || isWatched(new PersonId(d.to().id())))
        .forEach(d -> seen.put(d.message(), d));
    return List.copyOf(seen.values());
  }

  private static boolean isWatched(PersonId who) {
    return who.value().equals("p0") || who.value().equals("p1");
  }

  private static void check(Delivery delivery) {
    for (var language : Language.values()) {
      var here =
          new Delivery(
              delivery.id(),
              delivery.tenant(),
              delivery.session(),
              delivery.to(),
              delivery.key(),
              delivery.message(),
              language);
      SlackRules.check(Renderer.message(here));
      for (var block : delivery.message().blocks()) {
        if (block instanceof Question form) {
          SlackRules.check(Modals.form(delivery.session(), form, language));
        }
      }
      if (Renderer.isShortened(delivery.session(), delivery.message(), language)) {
        var ref = new Ref.Whole(delivery.session(), true, delivery.key(), 0);
        SlackRules.check(Modals.whole(ref, delivery.message(), language));
      }
    }
    var piece = new Home.Piece(delivery.session(), delivery.message(), Optional.of("C0UNGE"));
    SlackRules.check(HomeTab.view(new Home(List.of(piece), List.of(piece), Language.DA)));
  }

  private static void walk(Stage stage) {
    var random = new Random(1);
    var answered = new HashMap<String, Integer>();
    for (int i = 0; i < 3000 && !stage.isOver(); i++) {
      if (!someoneAnswers(stage, random, answered) && !goesOn(stage)) {
        assertThat(stage.letTimePass()).isTrue();
      }
    }
  }

  /// Everyone answers each form as it comes, and some change the answer; a form that all see is
  /// filled in once by each.
  private static boolean someoneAnswers(Stage stage, Random random, Map<String, Integer> answered) {
    for (var person : stage.people()) {
      for (var form : stage.questions(person.id())) {
        boolean isEmpty = form.given().isEmpty();
        int again = isWatched(person.id()) ? 1 : 0;
        int most = isOwn(stage, person.id(), form) ? isEmpty ? ROUNDS : again : 1;
        var key = person.id().value() + form.moment() + isEmpty;
        if (answered.merge(key, 1, Integer::sum) <= most) {
          answer(stage, person.id(), form, random, answered);
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isOwn(Stage stage, PersonId who, Question form) {
    return stage.privately(who).stream().anyMatch(m -> m.blocks().contains(form));
  }

  private static void answer(
      Stage stage, PersonId who, Question form, Random random, Map<String, Integer> answered) {
    var meant = new LinkedHashMap<String, Value>();
    var moves = new ArrayList<Hand.Move>();
    for (var field : form.fields()) {
      var value = longest(field, Guesses.value(field, random), answered);
      meant.put(field.id(), value);
      moves.addAll(Hand.moves(field, value));
    }
    if (isWatched(who)) {
      assertThat(Hand.fill(form, moves, Language.DA)).isEqualTo(new Reading.Answers(meant));
    }
    var reply = stage.happens(new Event.Answered(who, form.moment(), meant));
    assertThat(reply).isInstanceOfAny(Reply.Accepted.class, Reply.Declined.class);
  }

  /// As many words as there is room for. One objects, once.
  private static Value longest(Field field, Value value, Map<String, Integer> answered) {
    return switch (field) {
      case Field.WordsField f -> new Value.Words(Extremes.words(f.longest()).strip());
      case Field.EntriesField f ->
          new Value.Entries(
              Stream.generate(() -> Extremes.words(f.longest()).strip()).limit(f.count()).toList());
      case Field.ConsentField _ ->
          answered.putIfAbsent("an objection", 1) == null
              ? new Value.Consent(false, Extremes.words(1000).strip())
              : new Value.Consent(true, "");
      default -> value;
    };
  }

  private static boolean goesOn(Stage stage) {
    var next =
        stage.buttons(stage.facilitator()).stream()
            .filter(b -> b.verb() == Verb.NEXT)
            .reduce((_, last) -> last);
    next.ifPresent(b -> stage.press(stage.facilitator(), Verb.NEXT, b.moment()));
    return next.isPresent();
  }
}
