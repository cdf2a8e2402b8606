package dk.traedesten.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dk.traedesten.dialog.AnswerVisibility;
import dk.traedesten.engine.state.Engine;
import dk.traedesten.session.Session;
import dk.traedesten.session.Session.Running;
import dk.traedesten.session.WaitState;
import dk.traedesten.spi.Codec;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The law that the same events give the same session, byte for byte, also in another process: the
/// JDK's own unchangeable maps and sets are ordered by a salt that is new in each.
class ReplayTest {
  private static final List<Integer> SEEDS = IntStream.range(0, 14).boxed().toList();
  private static final Map<Integer, Walker> WALKS = new HashMap<>();
  private static final int STEPS = 450;
  private static final int LOOK = 5;

  static Walker walk(int seed) {
    var walker =
        new Walker(
            Meeting.everything(),
            seed % 3 == 0 ? AnswerVisibility.CONFIDENTIAL : AnswerVisibility.NAMED,
            3 + seed % 9,
            new Random(seed));
    for (int i = 0; i < STEPS && !walker.isOver(); i++) {
      walker.step();
    }
    return walker;
  }

  static Walker walked(int seed) {
    return WALKS.computeIfAbsent(seed, ReplayTest::walk);
  }

  private static Transition start(Walker walker) {
    var brief = walker.session().brief();
    return Walker.start(brief.dialog(), brief.mode(), walker.session().roster().people().size());
  }

  @Test
  void the_walks_meet_every_kind_of_moment() {
    var met = new HashSet<Class<?>>();
    for (int seed : SEEDS) {
      var walker = walked(seed);
      var session = start(walker).session();
      for (var inbound : walker.came()) {
        session = Engine.handle(session, inbound).session();
        if (session instanceof Running running) {
          met.add(running.moment().getClass());
        }
      }
    }
    assertThat(met).hasSameElementsAs(Arrays.asList(WaitState.class.getPermittedSubclasses()));
  }

  @Test
  void the_same_inbounds_give_the_same_bytes_and_the_same_effects() {
    for (int seed : SEEDS) {
      var walker = walked(seed);
      var one = start(walker);
      var other = start(walker);
      int turns = 0;
      for (var inbound : walker.came()) {
        one = Engine.handle(one.session(), inbound);
        other = Engine.handle(other.session(), inbound);
        assertThat(other.effects()).isEqualTo(one.effects());
        // Another order stays where it has come about, so it is enough to look now and then.
        if (++turns % LOOK == 0) {
          assertThat(Codec.write(other.session())).isEqualTo(Codec.write(one.session()));
        }
      }
      assertThat(Codec.write(one.session())).isEqualTo(Codec.write(walker.session()));
    }
  }

  @Test
  void a_session_that_is_written_down_and_read_again_and_again_goes_the_same_way() {
    for (int seed : SEEDS) {
      var walker = walked(seed);
      var session = start(walker).session();
      int turns = 0;
      for (var inbound : walker.came()) {
        var stored =
            ++turns % LOOK == 0 ? (Session) Codec.readDocument(Codec.write(session)) : session;
        session = Engine.handle(stored, inbound).session();
      }
      assertThat(session).isEqualTo(walker.session());
      assertThat(Codec.write(session)).isEqualTo(Codec.write(walker.session()));
    }
  }

  @Test
  void another_process_comes_to_the_same_bytes() throws Exception {
    assertThat(inAnotherProcess())
        .containsExactlyElementsOf(SEEDS.stream().map(Digests::line).toList());
  }

  private static List<String> inAnotherProcess() throws Exception {
    var command =
        Stream.concat(
                Stream.of(
                    System.getProperty("java.home") + "/bin/java",
                    "-cp",
                    System.getProperty("java.class.path"),
                    "--enable-native-access=ALL-UNNAMED",
                    "--sun-misc-unsafe-memory-access=allow",
                    Digests.class.getName()),
                SEEDS.stream().map(String::valueOf))
            .toList();
    var process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    try (var out = process.inputReader()) {
      var lines = out.lines().toList();
      assertThat(process.waitFor()).isZero();
      return lines;
    }
  }
}
