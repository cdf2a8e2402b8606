package dk.traedesten.spi.parts;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dk.traedesten.dialog.AnswerVisibility;
import dk.traedesten.dialog.Dialog;
import dk.traedesten.engine.EveryState;
import dk.traedesten.engine.Meeting;
import dk.traedesten.engine.Walker;
import dk.traedesten.result.PersonId;
import dk.traedesten.result.Value;
import dk.traedesten.session.Document;
import dk.traedesten.session.Draft;
import dk.traedesten.session.Execution;
import dk.traedesten.session.Session;
import dk.traedesten.spi.Codec;
import dk.traedesten.spi.parts.StoredPart.Anonymous;
import dk.traedesten.spi.parts.StoredPart.Begun;
import dk.traedesten.spi.parts.StoredPart.Own;
import dk.traedesten.spi.parts.StoredPart.Shared;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StoredPartsTest {

  static String name(Dialog dialog) {
    return dialog.id() + "-" + dialog.version();
  }

  static StoredParts parts(Document document) {
    return StoredParts.of(document, StoredPartsTest::name, StoredParts.NONE);
  }

  private static Map<StoredPart, String> texts(StoredParts taken) {
    var texts = new HashMap<StoredPart, String>();
    taken.parts().forEach((part, bytes) -> texts.put(part, new String(bytes, UTF_8)));
    return texts;
  }

  private static Document together(StoredParts taken) {
    return StoredParts.together(taken.parts(), taken::dialog).document();
  }

  @Test
  void every_state_is_put_together_as_it_was() {
    for (var session : EveryState.sessions().values()) {
      var again = together(parts(session));
      assertThat(again).isEqualTo(session);
      assertThat(Codec.write(again)).isEqualTo(Codec.write(session));
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"NAMED", "CONFIDENTIAL", "ANONYMOUS"})
  void long_walks_are_put_together_as_they_were_to_the_byte(AnswerVisibility mode) {
    for (int seed = 0; seed < 2; seed++) {
      var walker = new Walker(Meeting.everything(), mode, 5, new Random(seed));
      for (int i = 0; i < 150 && !walker.isOver(); i++) {
        walker.step();
        var session = walker.session();
        assertThat(new String(Codec.write(together(parts(session))), UTF_8))
            .isEqualTo(new String(Codec.write(session), UTF_8));
      }
    }
  }

  @Test
  void who_is_in_the_secret_and_the_answers_never_stand_in_one_part() {
    var looked = new HashSet<Class<?>>();
    for (int seed = 0; seed < 3; seed++) {
      var walker =
          new Walker(Meeting.everything(), AnswerVisibility.ANONYMOUS, 5, new Random(seed));
      for (int i = 0; i < 100 && !walker.isOver(); i++) {
        walker.step();
        var taken = parts(walker.session()).parts();
        course(walker.session())
            .ifPresent(course -> {
              for (var part : taken.entrySet()) {
                var text = new String(part.getValue(), UTF_8);
                if (part.getKey() != Anonymous.PSEUDONYM_KEY) {
                  assertThat(text).doesNotContain(course.secret());
                }
                if (part.getKey() != Anonymous.ANSWERS) {
                  assertThat(text).doesNotContainPattern("anonymous:[A-Za-z0-9_-]");
                } else {
                  looked.add(Anonymous.class);
                  assertThat(text).doesNotContain("\"p0\"", "\"p1\"", "\"p2\"");
                }
              }
            });
      }
    }
    assertThat(looked).as("there were anonymous answers").isNotEmpty();
  }

  private static Optional<Execution> course(Session session) {
    return switch (session) {
      case Session.Running running -> Optional.of(running.course());
      case Session.Paused paused -> Optional.of(paused.was().course());
      case Session.Inviting _, Session.Finished _ -> Optional.empty();
    };
  }

  @Test
  void what_has_been_taken_away_of_a_person_is_left_out_and_the_rest_is_there() {
    var kinds = new HashSet<Class<?>>();
    for (int seed = 0; seed < 2; seed++) {
      var walker =
          new Walker(Meeting.everything(), AnswerVisibility.ANONYMOUS, 5, new Random(seed));
      for (int i = 0; i < 40 && !walker.isOver(); i++) {
        walker.step();
        var taken = parts(walker.session());
        for (var part : taken.parts().keySet()) {
          if (!(part instanceof Shared)) {
            kinds.add(part.getClass());
            var rest = new HashMap<>(taken.parts());
            rest.remove(part);
            var again = parts(StoredParts.together(rest, taken::dialog).document()).parts();
            var expected = new HashSet<>(taken.parts().keySet());
            expected.remove(part);
            var found = new HashSet<>(again.keySet());
            expected.remove(Anonymous.PSEUDONYM_KEY);
            found.remove(Anonymous.PSEUDONYM_KEY);
            assertThat(found).isEqualTo(expected);
          }
        }
      }
    }
    assertThat(kinds).contains(Own.class, Anonymous.class);
  }

  @Test
  void a_session_that_an_earlier_release_has_ended_is_put_together_too() {
    var ended =
        (Session.Finished) Optional.ofNullable(EveryState.sessions().get("finished")).orElseThrow();
    var earlier =
        new Session.Finished(ended.brief(), ended.roster(), ended.outcomes(), ended.endedAt());
    assertThat(together(parts(earlier))).isEqualTo(earlier);
  }

  @Test
  void what_somebody_has_begun_to_write_stands_alone() {
    var asking =
        (Session.Running) Optional.ofNullable(EveryState.sessions().get("asking")).orElseThrow();
    var draft =
        new Draft(
            new PersonId("p1"), "ask", Instant.EPOCH, Map.of("a", new Value.Words("hemmeligt")));
    var session = asking.with(asking.course().withDraft(draft));
    var taken = parts(session);
    assertThat(together(taken)).isEqualTo(session);
    for (var part : taken.parts().entrySet()) {
      assertThat(new String(part.getValue(), UTF_8).contains("hemmeligt"))
          .isEqualTo(part.getKey().equals(new Begun(new PersonId("p1"), "ask")));
    }
    var rest = new HashMap<>(taken.parts());
    rest.remove(new Begun(new PersonId("p1"), "ask"));
    assertThat(StoredParts.together(rest, taken::dialog).document()).isEqualTo(asking);
  }

  @Test
  void what_has_not_changed_is_taken_over_and_comes_to_the_same_bytes() {
    for (var mode : AnswerVisibility.values()) {
      if (!Meeting.everything().modes().contains(mode)) {
        continue;
      }
      var walker = new Walker(Meeting.everything(), mode, 5, new Random(1));
      var before = StoredParts.NONE;
      int same = 0;
      for (int i = 0; i < 60 && !walker.isOver(); i++) {
        walker.step();
        var now = StoredParts.of(walker.session(), StoredPartsTest::name, before);
        var anew = parts(walker.session());
        assertThat(texts(now)).isEqualTo(texts(anew));
        assertThat(now.dialogs()).isEqualTo(anew.dialogs());
        same += now.parts().get(Shared.BRIEF) == before.parts().get(Shared.BRIEF) ? 1 : 0;
        before = StoredParts.together(now.parts(), now::dialog).parts();
        assertThat(texts(StoredParts.of(walker.session(), StoredPartsTest::name, before)))
            .isEqualTo(texts(now));
        before = now;
      }
      assertThat(same).isPositive();
    }
  }
}
