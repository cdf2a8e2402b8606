package dk.traedesten.slack.deliver;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dk.traedesten.dialog.Dialog;
import dk.traedesten.dialog.DialogReader;
import dk.traedesten.message.Verb;
import dk.traedesten.play.Guesses;
import dk.traedesten.play.Stage;
import dk.traedesten.session.Session.Running;
import dk.traedesten.session.WaitState.Talking;
import dk.traedesten.slack.client.Posted;
import dk.traedesten.spi.Delivery;
import dk.traedesten.spi.InMemoryShelf;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// What the engine really says, by its keys: what goes below something else, and who leads.
class SlackConversationsTest {
  private final Stage stage = new Stage(5);
  private final SlackConversations places = new SlackConversations(new InMemoryShelf());

  @Test
  void what_is_said_in_passing_goes_below_and_what_the_group_works_on_stays_in_sight() {
    commitmentUntilTheTalk();
    var below = new LinkedHashMap<String, String>();
    var inSight = new ArrayList<String>();
    for (var delivery : stage.log()) {
      if (places.isGroup(delivery)) {
        places
            .thread(delivery)
            .ifPresentOrElse(at -> below.put(key(delivery), at), () -> inSight.add(key(delivery)));
      }
      places.note(delivery, new Posted("C1", key(delivery)));
    }
    var talk = ((Talking) ((Running) stage.session()).moment()).id();
    assertThat(below).containsEntry(talk + ".time", talk);
    assertThat(below.entrySet().stream().filter(e -> e.getKey().startsWith("left:")))
        .extracting(Map.Entry::getValue)
        .containsExactly("invitation");
    assertThat(below.entrySet().stream().filter(e -> e.getKey().startsWith("extended:")))
        .hasSize(1);
    assertThat(inSight).contains("invitation", talk).noneMatch(key -> key.contains(":"));
  }

  @Test
  void who_leads_is_the_one_who_has_the_controls() {
    commitmentUntilTheTalk();
    stage.log().forEach(delivery -> places.note(delivery, new Posted("D1", "1.0")));
    assertThat(places.leads(stage.log().getLast())).contains(stage.facilitator());
  }

  private void commitmentUntilTheTalk() {
    stage.start(dialog("commitment"), Map.of());
    stage.gather();
    press(Verb.EXTEND);
    var random = new Random(1);
    while (!(stage.session() instanceof Running running && running.moment() instanceof Talking)) {
      if (!someoneAnswers(random)) {
        press(Verb.NEXT);
      }
    }
    stage.press(stage.person("Emma"), Verb.LEAVE, "");
    stage.pass(Duration.ofMinutes(30));
  }

  private boolean someoneAnswers(Random random) {
    for (var person : stage.people()) {
      for (var question : stage.questions(person.id())) {
        if (question.given().isEmpty()) {
          stage.answer(person.id(), question.moment(), Guesses.answer(question, random));
          return true;
        }
      }
    }
    return false;
  }

  private void press(Verb verb) {
    stage.buttons(stage.facilitator()).stream()
        .filter(button -> button.verb() == verb)
        .reduce((_, last) -> last)
        .ifPresent(button -> stage.press(stage.facilitator(), verb, button.moment()));
  }

  private static String key(Delivery delivery) {
    return delivery.key().substring(delivery.key().indexOf('/') + 1);
  }

  private static Dialog dialog(String id) {
    try (var file = SlackConversationsTest.class.getResourceAsStream("/dialogs/" + id + ".yaml")) {
      var text = new String(Optional.ofNullable(file).orElseThrow().readAllBytes(), UTF_8);
      return switch (DialogReader.read(id + ".yaml", text)) {
        case DialogReader.Outcome.Good(var dialog) -> dialog;
        case DialogReader.Outcome.Broken(var faults) ->
            throw new IllegalStateException(faults.toString());
      };
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
