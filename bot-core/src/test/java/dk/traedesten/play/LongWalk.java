package dk.traedesten.play;

import static org.assertj.core.api.Assertions.assertThat;

import dk.traedesten.dialog.Catalogue;
import dk.traedesten.dialog.Dialog;
import dk.traedesten.dialog.DialogReader;
import dk.traedesten.dialog.DialogReader.Outcome;
import dk.traedesten.engine.Event;
import dk.traedesten.message.Block.Question;
import dk.traedesten.message.Field;
import dk.traedesten.message.Verb;
import dk.traedesten.result.PersonId;
import dk.traedesten.result.Value;
import dk.traedesten.runtime.Reply;
import dk.traedesten.spi.Delivery;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;

/// Every exercise, walked to its end by as many as it takes, who write as much as there is room
/// for: for channels to try whether they take whatever is shown.
public final class LongWalk {
  private static final Path EXERCISES = Path.of("../dialogs");
  private static final Path CONSTRUCTS = Path.of("../bot-core/src/test/resources/constructs");
  private static final int MOST = 30;

  /// How often a question is asked anew in the same place.
  private static final int ROUNDS = 5;

  /// How a channel's form is filled in by those who are watched.
  @FunctionalInterface
  public interface Filling {
    void fill(Question form, Map<String, Value> meant);
  }

  private final Stage stage;
  private final Filling filling;
  private final Random random = new Random(1);
  private final Map<String, Integer> answered = new HashMap<>();

  private LongWalk(Stage stage, Filling filling) {
    this.stage = stage;
    this.filling = filling;
  }

  /// The files with exercises, and with one construct each.
  public static List<Path> files() throws IOException {
    try (var exercises = Files.list(EXERCISES);
        var constructs = Files.list(CONSTRUCTS)) {
      return Stream.concat(exercises, constructs)
          .filter(f -> f.toString().endsWith(".yaml"))
          .sorted()
          .toList();
    }
  }

  /// Walks through one of them. Each message as it stood before the group, the facilitator and one
  /// more; the others are shown the same.
  public static List<Delivery> through(Path file, Filling filling) throws IOException {
    var dialog = read(file);
    var stage = new Stage(Math.clamp(dialog.group().to(), 2, MOST));
    if (!file.startsWith(CONSTRUCTS)) {
      stage.uses(parts(file, dialog));
    }
    stage.start(dialog, Map.of());
    stage.gather();
    new LongWalk(stage, filling).walk();
    assertThat(stage.isOver()).isTrue();
    var seen = new LinkedHashMap<Object, Delivery>();
    stage.log().stream()
        .filter(d -> d.to().equals(Stage.PLACE) || isWatched(new PersonId(d.to().id())))
        .forEach(d -> seen.put(d.message(), d));
    return List.copyOf(seen.values());
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
              beside.filter(f -> f.toString().endsWith(".yaml")).map(LongWalk::read).toList())
          .parts(dialog);
    }
  }

  private static boolean isWatched(PersonId who) {
    return who.value().equals("p0") || who.value().equals("p1");
  }

  private void walk() {
    for (int i = 0; i < 3000 && !stage.isOver(); i++) {
      if (!someoneAnswers() && !goesOn()) {
        assertThat(stage.letTimePass()).isTrue();
      }
    }
  }

  /// Everyone answers each form as it comes, and some change the answer; a form that all see is
  /// filled in once by each.
  private boolean someoneAnswers() {
    for (var person : stage.people()) {
      for (var form : stage.questions(person.id())) {
        boolean isEmpty = form.given().isEmpty();
        int again = isWatched(person.id()) ? 1 : 0;
        int most = isOwn(person.id(), form) ? isEmpty ? ROUNDS : again : 1;
        var key = person.id().value() + form.moment() + isEmpty;
        if (answered.merge(key, 1, Integer::sum) <= most) {
          answer(person.id(), form);
          return true;
        }
      }
    }
    return false;
  }

  private boolean isOwn(PersonId who, Question form) {
    return stage.privately(who).stream().anyMatch(m -> m.blocks().contains(form));
  }

  private void answer(PersonId who, Question form) {
    var meant = new LinkedHashMap<String, Value>();
    for (var field : form.fields()) {
      meant.put(field.id(), longest(field, Guesses.value(field, random)));
    }
    if (isWatched(who)) {
      filling.fill(form, meant);
    }
    var reply = stage.happens(new Event.Answered(who, form.moment(), meant));
    assertThat(reply).isInstanceOfAny(Reply.Accepted.class, Reply.Declined.class);
  }

  /// As many words as there is room for. One objects, once.
  private Value longest(Field field, Value value) {
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

  private boolean goesOn() {
    var next =
        stage.buttons(stage.facilitator()).stream()
            .filter(b -> b.verb() == Verb.NEXT)
            .reduce((_, last) -> last);
    next.ifPresent(b -> stage.press(stage.facilitator(), Verb.NEXT, b.moment()));
    return next.isPresent();
  }
}
