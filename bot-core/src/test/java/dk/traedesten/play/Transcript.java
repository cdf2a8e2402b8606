package dk.traedesten.play;

import dk.traedesten.dialog.Language;
import dk.traedesten.message.Block.Question;
import dk.traedesten.message.Verb;
import dk.traedesten.result.PersonId;
import dk.traedesten.result.Value;
import dk.traedesten.session.Participant;
import dk.traedesten.session.Session;
import dk.traedesten.session.WaitState;
import dk.traedesten.spi.Delivery;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.StringJoiner;
import java.util.stream.Collectors;

/// A walk as a facilitator would tell it afterwards: everyone answers in turn, nobody is in a
/// hurry, and what stood in the group's place and in two private chats is written down.
public final class Transcript {
  private final Stage stage;
  private final Language language;
  private final Random random = new Random(7);
  private final StringJoiner lines = new StringJoiner("\n", "", "\n");
  private final Set<String> joined = new HashSet<>();
  private final Map<String, Integer> added = new HashMap<>();
  private int read;

  public Transcript(Stage stage, Language language) {
    this.stage = stage;
    this.language = language;
  }

  /// Walks the started exercise to its end.
  public String write(String title) {
    lines.add("# " + title);
    tell();
    stage.gather();
    tell();
    while (!stage.isOver()) {
      if (!someoneAnswers() && !facilitatorGoesOn() && !timePasses()) {
        throw new AssertionError("nobody can do anything any more");
      }
      tell();
    }
    return lines.toString();
  }

  private boolean someoneAnswers() {
    for (var person : stage.people()) {
      for (var question : stage.questions(person.id())) {
        if (joinsAgain(question) || hasAddedEnough(question, person)) {
          continue;
        }
        if (question.given().isEmpty()
            || (question.fields().size() > question.given().size() && !question.skippable())) {
          var given = Guesses.answer(question, random);
          lines.add("");
          lines.add("> **" + person.name() + "**: " + said(given));
          stage.answer(person.id(), question.moment(), given);
          return true;
        }
      }
    }
    return false;
  }

  /// The facilitator of this tale joins two entries of each list, then goes on.
  private boolean joinsAgain(Question question) {
    return question.fields().getFirst().id().equals("alike") && !joined.add(question.moment());
  }

  /// Each adds one entry to a list that is collected, or it would be a long tale.
  private boolean hasAddedEnough(Question question, Participant person) {
    return stage.session() instanceof Session.Running(_, WaitState.Collecting(var moment))
        && moment.equals(question.moment())
        && added.merge(moment + " " + person.id().value(), 1, Integer::sum) > 1;
  }

  private boolean facilitatorGoesOn() {
    var next =
        stage.buttons(stage.facilitator()).stream()
            .filter(b -> b.verb() == Verb.NEXT)
            .reduce((_, last) -> last);
    if (next.isEmpty() || (stage.store().next().isPresent() && waitsForDates())) {
      return false;
    }
    lines.add("");
    lines.add(
        "> **"
            + stage.people().getFirst().name()
            + "**: ["
            + next.get().label().in(language)
            + "]");
    stage.press(stage.facilitator(), Verb.NEXT, next.get().moment());
    return true;
  }

  private boolean waitsForDates() {
    return stage.session() instanceof Session.Running(_, WaitState.Following _);
  }

  private boolean timePasses() {
    lines.add("");
    lines.add("> …");
    return stage.letTimePass();
  }

  private String said(Map<String, Value> given) {
    return given.values().stream().map(this::said).collect(Collectors.joining(" · "));
  }

  private String said(Value value) {
    return switch (value) {
      case Value.Words(var text) -> "»" + text + "«";
      case Value.Entries(var texts) -> "»" + String.join("« »", texts) + "«";
      case Value.Score(var n) -> String.valueOf(n);
      case Value.Pick(var id) -> id;
      case Value.Picks(var ids) -> String.join(" + ", ids.stream().sorted().toList());
      case Value.Order(var ids) -> String.join(" > ", ids);
      case Value.Ratings(var rows) -> rows.toString();
      case Value.Dots(var on) -> on.toString();
      case Value.Consent(var ok, var why) -> ok ? "✓" : "✗ »" + why + "«";
      case Value.Person(var who) -> name(who);
      case Value.Day(var date) -> date.toString();
    };
  }

  private String name(PersonId who) {
    return stage.people().stream()
        .filter(p -> p.id().equals(who))
        .map(Participant::name)
        .findFirst()
        .orElse("?");
  }

  /// Writes what is new: each message once, as it stands after this moment, the group's first.
  /// Lanes are delivered side by side, so the order between them would be chance.
  private void tell() {
    var news = stage.log().subList(read, stage.log().size());
    read = stage.log().size();
    var last = new ArrayList<Delivery>();
    for (var delivery : news) {
      last.removeIf(d -> d.to().equals(delivery.to()) && d.key().equals(delivery.key()));
      last.add(delivery);
    }
    last.stream()
        .filter(d -> isTold(d))
        .sorted(Comparator.comparing(d -> d.to().equals(Stage.PLACE) ? "" : d.to().id()))
        .forEach(this::tell);
  }

  private boolean isTold(Delivery delivery) {
    return delivery.to().equals(Stage.PLACE)
        || delivery.to().id().equals("p0")
        || delivery.to().id().equals("p1");
  }

  private void tell(Delivery delivery) {
    var where =
        delivery.to().equals(Stage.PLACE) ? "#" : "@" + name(new PersonId(delivery.to().id()));
    lines.add("");
    lines.add("`" + where + "`");
    Plain.lines(delivery.message(), language).forEach(lines::add);
  }
}
