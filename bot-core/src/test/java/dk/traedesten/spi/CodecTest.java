package dk.traedesten.spi;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.traedesten.dialog.AnswerVisibility;
import dk.traedesten.dialog.Language;
import dk.traedesten.dialog.Mappers;
import dk.traedesten.dialog.Text;
import dk.traedesten.engine.Effect;
import dk.traedesten.engine.EveryState;
import dk.traedesten.engine.Meeting;
import dk.traedesten.engine.Walker;
import dk.traedesten.engine.state.Engine;
import dk.traedesten.message.Block;
import dk.traedesten.message.Chart;
import dk.traedesten.message.Field;
import dk.traedesten.message.Message;
import dk.traedesten.message.MinutesFormat;
import dk.traedesten.result.Distribution;
import dk.traedesten.result.Grain;
import dk.traedesten.result.PersonId;
import dk.traedesten.result.ShownBefore;
import dk.traedesten.result.Thresholds;
import dk.traedesten.result.Value;
import dk.traedesten.session.ActionItem;
import dk.traedesten.session.ActionOutcome;
import dk.traedesten.session.Conversation;
import dk.traedesten.session.Group;
import dk.traedesten.session.GroupId;
import dk.traedesten.session.Memory;
import dk.traedesten.session.Memory.Remembered;
import dk.traedesten.session.Participant;
import dk.traedesten.session.Retention;
import dk.traedesten.session.Session;
import dk.traedesten.session.SessionId;
import dk.traedesten.session.Settings;
import dk.traedesten.session.Tenant;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The form in which things are kept.
class CodecTest {
  private static final String SECRET = "hemmelig";

  @Test
  void every_state_and_every_moment_survives_being_stored() {
    var states = EveryState.sessions().values();
    assertThat(states).hasSizeGreaterThanOrEqualTo(10);
    for (var session : states) {
      var bytes = Codec.write(session);
      assertThat(Codec.readDocument(bytes)).isEqualTo(session);
      assertThat(Codec.write(Codec.readDocument(bytes))).isEqualTo(bytes);
    }
  }

  @Test
  void every_message_of_long_walks_survives_being_stored() {
    var kinds = new HashSet<Class<?>>();
    for (int seed = 0; seed < 12; seed++) {
      var walker = new Walker(Meeting.everything(), AnswerVisibility.NAMED, 5, new Random(seed));
      for (int i = 0; i < 150 && !walker.isOver(); i++) {
        walker.step();
      }
      var turn = Walker.start(Meeting.everything(), AnswerVisibility.NAMED, 5);
      for (var inbound : walker.came()) {
        turn = Engine.handle(turn.session(), inbound);
        for (var effect : turn.effects()) {
          if (effect instanceof Effect.Show(_, var key, var message)) {
            var delivery =
                new Delivery(
                    "id",
                    Samples.TENANT,
                    Samples.CHEFS,
                    turn.session().brief().place(),
                    key,
                    message,
                    Language.EN);
            assertThat(Codec.readDelivery(Codec.write(delivery))).isEqualTo(delivery);
            message.blocks().forEach(block -> note(block, kinds));
          }
        }
      }
    }
    assertThat(kinds)
        .containsAll(
            Stream.of(Block.class.getPermittedSubclasses())
                .filter(kind -> kind != Block.Link.class && kind != Block.Document.class)
                .toList())
        // Only groups ask for a time of the day.
        .containsAll(
            Stream.of(Field.class.getPermittedSubclasses())
                .filter(kind -> kind != Field.TimeField.class)
                .toList())
        .contains(Chart.Histogram.class, Chart.Bars.class, Chart.Radar.class, Chart.Scatter.class);
  }

  private static void note(Block block, Set<Class<?>> kinds) {
    kinds.add(block.getClass());
    switch (block) {
      case Block.Question question -> question.fields().forEach(f -> kinds.add(f.getClass()));
      case Block.Picture(var chart) -> kinds.add(chart.getClass());
      default -> {}
    }
  }

  @Test
  void a_form_with_what_is_seldom_filled_in_survives_being_stored() {
    var form =
        new Block.Question(
            "m",
            List.of(dk.traedesten.play.Samples.TIME, dk.traedesten.play.Samples.WORDS),
            Map.of("time", new Value.Words("09:30")),
            Text.same("Send"),
            false,
            Set.of("why"));
    var written = Mappers.JSON.writeValueAsString(form);
    assertThat(Mappers.JSON.readValue(written, Block.class)).isEqualTo(form);
    var before = written.replace(",\"seldom\":[\"why\"]", "");
    assertThat(Mappers.JSON.readValue(before, Block.class))
        .isEqualTo(
            new Block.Question("m", form.fields(), form.given(), form.send(), false, Set.of()));
  }

  @Test
  void ways_out_of_the_chat_survive_being_stored() {
    var message =
        Message.of(
            new Block.Link(Text.same("side"), "https://bot.example/group/open?pass=x"),
            new Block.Document(
                Text.same("pdf"), "s1", new PersonId("anna"), MinutesFormat.PDF, Optional.empty()),
            new Block.Document(
                Text.same("word"),
                "s1",
                new PersonId("anna"),
                MinutesFormat.WORD,
                Optional.of("https://bot.example/x")));
    var delivery =
        new Delivery(
            "id",
            Samples.TENANT,
            Samples.CHEFS,
            new Conversation("life", "anna"),
            "key",
            message,
            Language.DA);
    assertThat(Codec.readDelivery(Codec.write(delivery))).isEqualTo(delivery);
  }

  @Test
  void everything_a_group_remembers_survives_being_stored() {
    var at = Instant.parse("2026-11-23T08:00:00.123456789Z");
    var people = new LinkedHashSet<>(List.of(new PersonId("b"), new PersonId("a")));
    var spread = Distribution.of(List.of(3, 4), 1, 10);
    var due = LocalDate.of(2026, 12, 1);
    List<Remembered> all =
        List.of(
            new Memory.Point(at, SessionId.parse("g.s"), "commitment", true, 2, spread, people, 9),
            new Memory.NotShown(at, SessionId.parse("g.s"), "commitment", 2),
            new Memory.Seen(
                at,
                SessionId.parse("g.s"),
                "puls/mood/1",
                new ShownBefore(2, people, Map.of("", spread.told(Grain.ROUNDED)))),
            new Memory.Wording(at, "joint", "Vi ringer »først«"),
            new Memory.Planned(
                at,
                SessionId.parse("g.s"),
                "5f",
                new ActionItem("a1", "hvad", new PersonId("a"), "", "", "", due),
                true),
            new Memory.Told(
                at,
                SessionId.parse("g.s"),
                "a1",
                new PersonId("a"),
                ActionOutcome.MOVED,
                Optional.of(due),
                "vi nåede det ikke"),
            new Memory.Learned(
                at,
                SessionId.parse("g.s"),
                "hvad",
                new PersonId("a"),
                List.of(new Memory.Reply(Text.same("Hvordan gik det?"), Text.same("Godt")))),
            new Memory.Member(
                at,
                new Participant(
                    new PersonId("a"),
                    "Anna",
                    new Conversation("web", "a"),
                    Language.DA,
                    Participant.Presence.JOINED)),
            new Memory.Met(
                at, SessionId.parse("g.s"), "5f", Text.same("5F"), "Sammen om de unge", false),
            new Memory.Limit(at, Optional.of(5)),
            new Memory.Changed(at, new PersonId("a"), List.of("zone")));
    assertThat(all.stream().map(Object::getClass))
        .containsExactlyInAnyOrder(Remembered.class.getPermittedSubclasses());
    for (var one : all) {
      assertThat(Codec.readRemembered(Codec.write(one))).isEqualTo(one);
      assertThat(Codec.write(Codec.readRemembered(Codec.write(one)))).isEqualTo(Codec.write(one));
    }
  }

  @Test
  void a_group_stored_before_it_had_deputies_and_times_has_none_and_the_usual_ones() {
    var group =
        Group.fresh(
            new GroupId("g"),
            new Tenant("t"),
            new Conversation("web", "g"),
            Language.DA,
            new Settings(
                Optional.empty(), ZoneId.of("Europe/Copenhagen"), Thresholds.USUAL, Set.of()),
            "secret");
    var earlier = new String(Codec.write(group), UTF_8).replace(",\"deputies\":[]", "");
    assertThat(earlier).doesNotContain("deputies", "keeps");
    var read = (Group) Codec.readDocument(earlier.getBytes(UTF_8));
    assertThat(read).isEqualTo(group);
    assertThat(read.settings().retention()).isEqualTo(Retention.USUAL);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "hemmelig",
        "\"hemmelig\"",
        "[\"hemmelig\"]",
        "{\"version\": 1, \"session\": \"hemmelig\"}",
        "{\"version\": 1, \"session\": {\"state\": \"hemmelig\"}}",
        "{\"version\": 1, \"session\": {\"state\": \"inviting\", \"hemmelig\": 1}}",
        "{\"version\": 1, \"hemmelig\": \"hemmelig\"}",
        "{\"version\": 1, \"session\": {\"state\": \"inviting\", \"brief\": \"hemmelig"
      })
  void what_cannot_be_read_is_never_quoted(String document) {
    var bytes = document.getBytes(UTF_8);
    assertThatThrownBy(() -> Codec.readDocument(bytes))
        .isInstanceOf(Codec.Unreadable.class)
        .hasMessageStartingWith("a stored session is of document version ")
        .hasMessageNotContaining(SECRET)
        .hasNoCause();
    assertThatThrownBy(() -> Codec.readDelivery(bytes)).hasMessageNotContaining(SECRET);
    assertThatThrownBy(() -> Codec.readRemembered(bytes)).hasMessageNotContaining(SECRET);
  }

  @Test
  void a_document_of_a_later_release_names_its_version() {
    var later = "{\"version\": 7, \"session\": {\"state\": \"resting\"}, \"more\": true}";
    assertThatThrownBy(() -> Codec.readDocument(later.getBytes(UTF_8)))
        .hasMessage(
            "a stored session is of document version 7 and cannot be read by this release, which reads version 6; start the release that wrote it, nothing has been changed");
  }

  @Test
  void a_document_of_another_version_is_not_read_even_when_it_looks_the_same() {
    Session session = EveryState.sessions().values().iterator().next();
    var other =
        new String(Codec.write(session), UTF_8).replaceFirst("\"version\":6", "\"version\":7");
    assertThatThrownBy(() -> Codec.readDocument(other.getBytes(UTF_8)))
        .isInstanceOf(Codec.Unreadable.class)
        .hasMessageContaining("document version 7");
  }
}
