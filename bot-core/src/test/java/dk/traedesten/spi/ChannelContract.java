package dk.traedesten.spi;

import static org.assertj.core.api.Assertions.assertThat;

import dk.traedesten.runtime.OutboxRelay;
import dk.traedesten.spi.Outbox.Claimed;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What every channel to a chat promises, whatever the chat's trouble.
public abstract class ChannelContract {
  private static final Duration TICK = Duration.ofMillis(500);
  private static final int PLACES = 4;
  private static final int MESSAGES = 40;

  /// What happens to a post.
  public enum Trouble {
    /// The chat asks to wait for twenty seconds.
    WAIT,
    /// It does not arrive, and no answer comes.
    LOST,
    /// It arrives, and no answer comes.
    DONE
  }

  /// What happens to the next post in a place; nothing is the usual.
  @FunctionalInterface
  public interface Weather {
    Optional<Trouble> at(int place);
  }

  /// A channel, and the chat it leads to, which has several places for groups.
  public interface Rig extends AutoCloseable {
    Channel channel();

    Delivery delivery(int place, String key, String words);

    /// What stands in a place, oldest first.
    List<String> standing(int place);

    void weather(Weather weather);

    /// Somebody deletes a message.
    void delete(String reference);

    /// How many posts were made again without anybody knowing whether they stood there.
    long ambiguous();

    @Override
    void close();
  }

  private final List<Rig> opened = new ArrayList<>();
  private Instant now = Samples.NOON;

  protected abstract Rig rig(InstantSource clock);

  @BeforeEach
  void open() {
    opened.add(rig(() -> now));
  }

  @AfterEach
  void close() {
    opened.forEach(Rig::close);
  }

  private Rig chat() {
    return opened.getLast();
  }

  private Receipt deliver(Delivery delivery, Optional<String> earlier, boolean doubtful) {
    return chat().channel().deliver(new Claimed(delivery, earlier, 0, doubtful));
  }

  private String posted(int place, String key, String words) {
    var receipt = deliver(chat().delivery(place, key, words), Optional.empty(), false);
    assertThat(receipt).isInstanceOf(Receipt.Delivered.class);
    return ((Receipt.Delivered) receipt).reference();
  }

  @Test
  void message_is_posted_and_its_newer_version_takes_its_place() {
    var reference = posted(0, "step", "1 af 3");
    posted(0, "next", "Velkommen");
    var again = deliver(chat().delivery(0, "step", "2 af 3"), Optional.of(reference), false);
    assertThat(again)
        .isInstanceOfSatisfying(
            Receipt.Delivered.class, d -> assertThat(d.reference()).isEqualTo(reference));
    assertThat(chat().standing(0)).containsExactly("2 af 3", "Velkommen");
  }

  @Test
  void message_somebody_has_deleted_is_posted_anew() {
    var reference = posted(0, "step", "1 af 3");
    chat().delete(reference);
    assertThat(deliver(chat().delivery(0, "step", "2 af 3"), Optional.of(reference), false))
        .isInstanceOf(Receipt.Delivered.class);
    assertThat(chat().standing(0)).containsExactly("2 af 3");
  }

  @Test
  void wish_to_wait_holds_its_place_and_no_other() {
    chat().weather(place -> Optional.of(Trouble.WAIT).filter(_ -> place == 0));
    assertThat(deliver(chat().delivery(0, "a", "a"), Optional.empty(), false))
        .isInstanceOfSatisfying(
            Receipt.RetryAfter.class,
            wait -> assertThat(wait.time()).isGreaterThanOrEqualTo(Duration.ofSeconds(20)));
    chat().weather(_ -> Optional.empty());
    now = now.plusSeconds(19);
    assertThat(deliver(chat().delivery(0, "b", "b"), Optional.empty(), false))
        .isInstanceOf(Receipt.RetryAfter.class);
    posted(1, "b", "b");
    now = now.plusSeconds(3);
    posted(0, "a", "a");
    assertThat(chat().standing(0)).containsExactly("a");
  }

  @Test
  void post_without_an_answer_is_in_doubt_and_its_change_is_not() {
    var reference = posted(0, "step", "1 af 3");
    chat().weather(_ -> Optional.of(Trouble.DONE));
    assertThat(deliver(chat().delivery(0, "a", "a"), Optional.empty(), false))
        .isInstanceOf(Receipt.InDoubt.class);
    assertThat(deliver(chat().delivery(0, "step", "2 af 3"), Optional.of(reference), false))
        .isInstanceOf(Receipt.RetryAfter.class);
    assertThat(chat().standing(0)).containsExactly("2 af 3", "a");
  }

  @Test
  void in_a_storm_nothing_is_lost_nothing_comes_in_another_order_and_what_is_doubled_is_counted() {
    var weather = new SplittableRandom(4711);
    chat().weather(_ -> trouble(weather.nextInt(10)));
    var said = live();
    said.forEach((place, words) -> {
      var standing = chat().standing(place);
      assertThat(standing.stream().distinct()).containsExactlyElementsOf(words);
    });
    var doubled = IntStream.range(0, PLACES).map(p -> chat().standing(p).size() - MESSAGES).sum();
    assertThat(chat().ambiguous()).isGreaterThanOrEqualTo(doubled);
  }

  @Test
  void where_the_chat_only_asks_to_wait_nothing_is_doubled() {
    var weather = new SplittableRandom(429);
    chat().weather(_ -> Optional.of(Trouble.WAIT).filter(_ -> weather.nextInt(10) < 6));
    live()
        .forEach(
            (place, words) -> assertThat(chat().standing(place)).containsExactlyElementsOf(words));
    assertThat(chat().ambiguous()).isZero();
  }

  private static Optional<Trouble> trouble(int luck) {
    return switch (luck) {
      case 0, 1, 2 -> Optional.of(Trouble.WAIT);
      case 3 -> Optional.of(Trouble.LOST);
      case 4 -> Optional.of(Trouble.DONE);
      default -> Optional.empty();
    };
  }

  /// A day of talk in all places, over the real relay and outbox.
  private Map<Integer, List<String>> live() {
    var store = new InMemoryStore();
    var relay =
        new OutboxRelay(store, List.of(chat().channel()), () -> now, Runnable::run, () -> {});
    Map<Integer, List<String>> said = new LinkedHashMap<>();
    for (int i = 0; i < MESSAGES; i++) {
      for (int place = 0; place < PLACES; place++) {
        var words = "sted %d besked %d".formatted(place, i);
        said.computeIfAbsent(place, _ -> new ArrayList<>()).add(words);
        var delivery = chat().delivery(place, "k" + i, words);
        store.commit(Samples.turn(delivery.session(), i, words).sending(delivery).commit());
      }
      work(relay);
    }
    for (int i = 0; i < 6000; i++) {
      work(relay);
    }
    return said;
  }

  private void work(OutboxRelay relay) {
    while (relay.once() > 0) {
      // until no lane is due
    }
    now = now.plus(TICK);
  }
}
