package dk.traedesten.spi;

import static dk.traedesten.spi.Samples.CHEFS;
import static dk.traedesten.spi.Samples.NOON;
import static dk.traedesten.spi.Samples.message;
import static dk.traedesten.spi.Samples.session;
import static dk.traedesten.spi.Samples.turn;
import static org.assertj.core.api.Assertions.assertThat;

import dk.traedesten.spi.Outbox.Claimed;
import dk.traedesten.spi.Receipt.Delivered;
import dk.traedesten.spi.Receipt.InDoubt;
import dk.traedesten.spi.Receipt.Refused;
import dk.traedesten.spi.Receipt.RetryAfter;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What every outbox must keep to.
public abstract class OutboxContract {
  private static final Duration LEASE = Duration.ofSeconds(30);
  private static final Duration PACE = Duration.ofSeconds(1);
  private static final Instant LATER = NOON.plusSeconds(3600);

  private Outbox outbox;
  private SessionStore sessions;
  private long version;

  /// A store with nothing in it.
  protected abstract Ports empty();

  @BeforeEach
  void open() {
    var ports = empty();
    outbox = ports.outbox();
    sessions = ports.sessions();
  }

  @Test
  void messages_to_one_place_come_in_order_one_at_a_time() {
    say("anna", "a", "first");
    say("anna", "b", "second");
    var first = claim(NOON);
    assertThat(first).extracting(OutboxContract::words).containsExactly("first");
    delivered(first.getFirst(), "ref-a", NOON);
    assertThat(claim(NOON.plus(PACE))).extracting(OutboxContract::words).containsExactly("second");
  }

  @Test
  void message_comes_whole_and_as_one_that_was_never_tried() {
    say("anna", "a", "first");
    var claimed = claim(NOON).getFirst();
    assertThat(claimed.delivery()).isEqualTo(message(CHEFS, "anna", "a", "first"));
    assertThat(claimed.earlier()).isEmpty();
    assertThat(claimed.attempt()).isZero();
    assertThat(claimed.doubtful()).isFalse();
  }

  @Test
  void places_do_not_wait_for_each_other() {
    say("anna", "a", "to anna");
    say("bo", "a", "to bo");
    assertThat(claim(NOON))
        .extracting(OutboxContract::words)
        .containsExactlyInAnyOrder("to anna", "to bo");
  }

  @Test
  void claimed_message_comes_again_only_when_its_lease_ends() {
    say("anna", "a", "first");
    assertThat(claim(NOON)).hasSize(1);
    assertThat(claim(NOON.plus(LEASE).minusMillis(1))).isEmpty();
    assertThat(claim(NOON.plus(LEASE))).extracting(OutboxContract::words).containsExactly("first");
  }

  @Test
  void newer_message_with_the_same_key_takes_the_waiting_ones_place() {
    say("anna", "progress", "1 of 3");
    say("anna", "hint", "be kind");
    say("anna", "progress", "2 of 3");
    assertThat(wordsInOrder()).containsExactly("2 of 3", "be kind");
  }

  @Test
  void newer_message_with_a_delivered_key_comes_last_and_knows_the_earlier_one() {
    say("anna", "progress", "1 of 3");
    delivered(claim(NOON).getFirst(), "ref-1", NOON);
    say("anna", "hint", "be kind");
    say("anna", "progress", "2 of 3");
    var hint = claim(NOON.plus(PACE)).getFirst();
    assertThat(words(hint)).isEqualTo("be kind");
    assertThat(hint.earlier()).isEmpty();
    delivered(hint, "ref-2", NOON.plus(PACE));
    var progress = claim(LATER).getFirst();
    assertThat(words(progress)).isEqualTo("2 of 3");
    assertThat(progress.earlier()).hasValue("ref-1");
  }

  @Test
  void message_replaced_while_it_is_on_its_way_is_delivered_again_with_the_newer_words() {
    say("anna", "progress", "1 of 3");
    var onItsWay = claim(NOON).getFirst();
    say("anna", "progress", "2 of 3");
    delivered(onItsWay, "ref-1", NOON);
    var newer = claim(NOON.plus(PACE)).getFirst();
    assertThat(words(newer)).isEqualTo("2 of 3");
    assertThat(newer.earlier()).hasValue("ref-1");
    delivered(newer, "ref-1", NOON.plus(PACE));
    assertThat(claim(LATER)).isEmpty();
  }

  @Test
  void place_rests_after_each_message_also_when_the_next_one_comes_later() {
    say("anna", "a", "first");
    delivered(claim(NOON).getFirst(), "ref-a", NOON);
    say("anna", "b", "second");
    assertThat(claim(NOON.plus(PACE).minusMillis(1))).isEmpty();
    assertThat(claim(NOON.plus(PACE))).hasSize(1);
  }

  @Test
  void place_that_asks_to_wait_is_left_alone_so_long_and_tries_are_counted() {
    say("anna", "a", "first");
    outbox.settle(claim(NOON).getFirst(), new RetryAfter(Duration.ofSeconds(7)), NOON);
    assertThat(claim(NOON.plusSeconds(7).minusMillis(1))).isEmpty();
    var again = claim(NOON.plusSeconds(7)).getFirst();
    assertThat(words(again)).isEqualTo("first");
    assertThat(again.attempt()).isEqualTo(1);
    say("anna", "b", "second");
    delivered(again, "ref-a", NOON.plusSeconds(8));
    assertThat(claim(LATER).getFirst().attempt()).isZero();
  }

  @Test
  void message_whose_fate_the_channel_does_not_know_comes_again_as_doubtful_until_it_is_known() {
    say("anna", "a", "first");
    outbox.settle(claim(NOON).getFirst(), new InDoubt(Duration.ofSeconds(7)), NOON);
    assertThat(claim(NOON.plusSeconds(7).minusMillis(1))).isEmpty();
    var again = claim(NOON.plusSeconds(7)).getFirst();
    assertThat(again.doubtful()).isTrue();
    assertThat(again.attempt()).isEqualTo(1);
    outbox.settle(again, new InDoubt(Duration.ZERO), NOON.plusSeconds(7));
    var still = claim(NOON.plusSeconds(7)).getFirst();
    assertThat(still.doubtful()).isTrue();
    outbox.settle(still, new RetryAfter(Duration.ofSeconds(1)), NOON.plusSeconds(7));
    assertThat(claim(NOON.plusSeconds(8)).getFirst().doubtful()).isFalse();
  }

  @Test
  void message_of_one_who_was_not_heard_of_again_comes_as_doubtful_also_with_newer_words() {
    say("anna", "progress", "1 of 3");
    assertThat(claim(NOON)).hasSize(1);
    say("anna", "progress", "2 of 3");
    var again = claim(NOON.plus(LEASE)).getFirst();
    assertThat(words(again)).isEqualTo("2 of 3");
    assertThat(again.doubtful()).isTrue();
    delivered(again, "ref", NOON.plus(LEASE));
    say("anna", "b", "second");
    assertThat(claim(LATER).getFirst().doubtful()).isFalse();
  }

  @Test
  void refused_message_does_not_hold_up_those_behind_it() {
    say("anna", "a", "refused");
    say("anna", "b", "second");
    outbox.settle(claim(NOON).getFirst(), new Refused("no such channel"), NOON);
    var next = claim(NOON).getFirst();
    assertThat(words(next)).isEqualTo("second");
    assertThat(next.attempt()).isZero();
  }

  @Test
  void one_who_settles_after_the_lease_has_ended_does_not_hold_up_the_others() {
    say("anna", "a", "first");
    say("anna", "b", "second");
    var slow = claim(NOON).getFirst();
    var quick = claim(NOON.plus(LEASE)).getFirst();
    delivered(quick, "ref-a", NOON.plus(LEASE));
    outbox.settle(slow, new RetryAfter(Duration.ofDays(1)), NOON.plus(LEASE));
    var next = claim(NOON.plus(LEASE).plus(PACE)).getFirst();
    assertThat(words(next)).isEqualTo("second");
    assertThat(next.attempt()).isZero();
  }

  @Test
  void no_more_messages_are_claimed_than_asked_for_and_the_rest_stay_due() {
    IntStream.range(0, 5).forEach(i -> say("person" + i, "a", "to " + i));
    assertThat(outbox.claim(3, NOON, LEASE)).hasSize(3);
    assertThat(outbox.claim(3, NOON, LEASE)).hasSize(2);
    assertThat(outbox.claim(3, NOON, LEASE)).isEmpty();
  }

  @Test
  void messages_of_all_groups_are_claimed() {
    for (var group : List.of("a", "b", "c", "d", "e", "f", "g")) {
      var id = session(group, "s");
      sessions.commit(turn(id, 0, "start").sending(message(id, group, "k", group)).commit());
    }
    assertThat(claim(NOON))
        .extracting(OutboxContract::words)
        .containsExactlyInAnyOrder("a", "b", "c", "d", "e", "f", "g");
  }

  private List<String> wordsInOrder() {
    var words = new ArrayList<String>();
    var now = NOON;
    for (var claimed = claim(now); !claimed.isEmpty(); claimed = claim(now)) {
      words.add(words(claimed.getFirst()));
      delivered(claimed.getFirst(), "ref", now);
      now = now.plus(PACE);
    }
    return words;
  }

  private void say(String to, String key, String words) {
    sessions.commit(turn(CHEFS, version++, words).sending(message(CHEFS, to, key, words)).commit());
  }

  private List<Claimed> claim(Instant now) {
    return outbox.claim(10, now, LEASE);
  }

  private void delivered(Claimed claimed, String reference, Instant now) {
    outbox.settle(claimed, new Delivered(reference, PACE), now);
  }

  private static String words(Claimed claimed) {
    return Samples.words(claimed.delivery());
  }
}
