package dk.traedesten.slack.deliver;

import com.slack.api.model.block.LayoutBlock;
import dk.traedesten.chat.CallOutcome;
import dk.traedesten.chat.Counts;
import dk.traedesten.chat.DeliveryMetric;
import dk.traedesten.chat.OpenMessages;
import dk.traedesten.chat.RateLimiter;
import dk.traedesten.runtime.Pace;
import dk.traedesten.slack.client.Api;
import dk.traedesten.slack.client.Post;
import dk.traedesten.slack.client.Posted;
import dk.traedesten.slack.client.RecentPosts;
import dk.traedesten.slack.render.Rendered;
import dk.traedesten.slack.render.Renderer;
import dk.traedesten.spi.Channel;
import dk.traedesten.spi.Delivery;
import dk.traedesten.spi.DocumentStore;
import dk.traedesten.spi.MinutesExporter;
import dk.traedesten.spi.Outbox.Claimed;
import dk.traedesten.spi.Receipt;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;

/// Slack as a channel: a message is laid on the desk and posted, or put in the place of the earlier
/// one. What may have been posted without anybody knowing is looked for before it is posted again.
public final class SlackChannel implements Channel {
  /// The kind of conversations it delivers to.
  public static final String NAME = "slack";

  /// Slack allows one message a second in a channel and minds a small burst as little as people do;
  /// a minute holds fewer, since changes of messages are counted over all channels together.
  private static final Pace.Window A_BURST = new Pace.Window(3, Duration.ofSeconds(3));

  private static final Pace.Window A_MINUTE = new Pace.Window(45, Duration.ofMinutes(1));

  /// A delivery is leased for twenty seconds, and a call takes four at most: what has taken longer
  /// than this makes no further one.
  private static final Duration LAST_CALL = Duration.ofSeconds(5);

  private static final Duration A_MOMENT = Duration.ofSeconds(1);

  /// What is in doubt is tried again within minutes, or when the bot runs again.
  private static final Duration LOOKED_BACK = Duration.ofDays(2);

  private static final Set<String> GONE =
      Set.of("message_not_found", "cant_update_message", "edit_window_closed", "channel_not_found");

  private static final Set<String> NO_SUCH_THREAD =
      Set.of("thread_not_found", "cannot_reply_to_message", "invalid_thread_ts");

  /// Slack's ways to say that it does not know a picture after all.
  private static final String NO_CHARTS = "invalid_blocks";

  private static final Set<String> NO_SUCH_PICTURE = Set.of("invalid_blocks", "invalid_slack_file");

  /// What is posted.
  ///
  /// @param inWords the same without what is drawn, where something is
  /// @param bySlack whether Slack draws something in it
  private record Letter(Post post, Optional<Post> inWords, boolean bySlack) {

    Optional<Letter> withoutPictures() {
      return inWords.map(words -> new Letter(words, Optional.empty(), false));
    }

    Letter beside() {
      return new Letter(post.beside(), inWords.map(Post::beside), bySlack);
    }

    /// Whether it was refused since the workspace has no charts of Slack's own.
    boolean isRefusedForItsCharts(String error) {
      return bySlack && error.equals(NO_CHARTS);
    }
  }

  private final Api api;
  private final OpenMessages desk;
  private final SlackConversations places;
  private final Pictures pictures;
  private final Documents documents;
  private final OwnCharts charts = new OwnCharts();
  private final Refusals refusals;
  private final Counts<DeliveryMetric> counts;
  private final InstantSource clock;
  private final RateLimiter restraint;

  public SlackChannel(
      Api api,
      OpenMessages desk,
      DocumentStore shelf,
      MinutesExporter papers,
      Counts<DeliveryMetric> counts,
      InstantSource clock) {
    this(api, desk, shelf, papers, counts, clock, Executors.newVirtualThreadPerTaskExecutor());
  }

  private SlackChannel(
      Api api,
      OpenMessages desk,
      DocumentStore shelf,
      MinutesExporter papers,
      Counts<DeliveryMetric> counts,
      InstantSource clock,
      Executor aside) {
    this(
        api,
        desk,
        shelf,
        new Pictures(api, aside),
        new Documents(api, papers, counts, aside),
        counts,
        clock);
  }

  SlackChannel(
      Api api,
      OpenMessages desk,
      DocumentStore shelf,
      Pictures pictures,
      Documents documents,
      Counts<DeliveryMetric> counts,
      InstantSource clock) {
    this.api = api;
    this.desk = desk;
    this.places = new SlackConversations(shelf);
    this.pictures = pictures;
    this.documents = documents;
    this.refusals = new Refusals(api, places, counts);
    this.counts = counts;
    this.clock = clock;
    this.restraint = new RateLimiter(new Pace(A_BURST, A_MINUTE), clock);
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Receipt deliver(Claimed claimed) {
    var delivery = claimed.delivery();
    var begun = clock.instant();
    var rest = restraint.rest(delivery);
    if (rest.isPositive()) {
      return again(claimed, rest);
    }
    desk.lay(delivery);
    var ready = documents.ready(delivery);
    if (ready.isEmpty()) {
      return again(claimed, A_MOMENT);
    }
    var rendered =
        charts.in(delivery.tenant(), Renderer.message(ready.get()), delivery.language(), begun);
    var blocks = blocks(delivery, rendered);
    if (blocks.isEmpty()) {
      return again(claimed, A_MOMENT);
    }
    var letter = letter(delivery, rendered, blocks.get());
    var earlier = claimed.earlier().flatMap(Posted::parse);
    return earlier.isPresent()
        ? update(claimed, earlier.get(), letter)
        : create(claimed, letter, begun);
  }

  private Letter letter(Delivery delivery, Rendered rendered, List<LayoutBlock> blocks) {
    var post =
        new Post(
            delivery.to().id(),
            places.thread(delivery),
            false,
            blocks,
            rendered.text(),
            DeliveryMetadata.of(delivery).written());
    var inWords =
        Optional.of(rendered.inWords()).filter(words -> !words.equals(blocks)).map(post::saying);
    return new Letter(post, inWords, rendered.isDrawnBySlack());
  }

  /// Nothing while pictures are on their way.
  private Optional<List<LayoutBlock>> blocks(Delivery delivery, Rendered rendered) {
    if (rendered.pictures().isEmpty()) {
      return Optional.of(rendered.blocks());
    }
    return pictures
        .files(delivery, rendered.pictures())
        .map(files -> {
          files.stream()
              .filter(Optional::isEmpty)
              .forEach(_ -> counts.happened(DeliveryMetric.WITHOUT_PICTURE));
          return rendered.with(files);
        });
  }

  /// The same change can be made twice, so nothing is ever in doubt.
  private Receipt update(Claimed claimed, Posted earlier, Letter letter) {
    return switch (api.update(claimed.delivery().tenant(), earlier, letter.post())) {
      case CallOutcome.Ok<Posted>(var posted) -> delivered(claimed, posted, DeliveryMetric.UPDATED);
      case CallOutcome.RetryAfter<Posted>(var time) -> asked(claimed, time);
      case CallOutcome.Denied<Posted>(var error) when GONE.contains(error) ->
          create(claimed, letter, clock.instant());
      case CallOutcome.Denied<Posted>(var error) when letter.isRefusedForItsCharts(error) ->
          withPictures(claimed);
      case CallOutcome.Denied<Posted>(var error)
          when NO_SUCH_PICTURE.contains(error) && letter.inWords().isPresent() ->
          update(claimed, earlier, inWords(letter));
      case CallOutcome.Denied<Posted>(var error) -> refusals.receipt(claimed, error);
      case CallOutcome.Unreachable<Posted> _ -> new Receipt.RetryAfter(claimed.backoff());
    };
  }

  private Receipt create(Claimed claimed, Letter letter, Instant begun) {
    if (!claimed.doubtful()) {
      return post(claimed, letter);
    }
    return switch (look(claimed.delivery(), letter.post())) {
      case CallOutcome.Ok<RecentPosts>(var history) -> known(claimed, letter, history, begun);
      case CallOutcome.Denied<RecentPosts> _ -> {
        counts.happened(DeliveryMetric.AMBIGUOUS);
        yield late(begun) ? again(claimed, A_MOMENT) : post(claimed, letter);
      }
      case CallOutcome.RetryAfter<RecentPosts>(var time) -> {
        restraint.asked(claimed.delivery(), time);
        yield new Receipt.InDoubt(time);
      }
      case CallOutcome.Unreachable<RecentPosts> _ -> new Receipt.InDoubt(claimed.backoff());
    };
  }

  private Receipt known(Claimed claimed, Letter letter, RecentPosts history, Instant begun) {
    var mark = DeliveryMetadata.of(claimed.delivery());
    var found = mark.in(history);
    if (found.isPresent()) {
      var channel = where(claimed.delivery()).orElse(letter.post().channel());
      var there = new Posted(channel, found.get().ts());
      counts.happened(DeliveryMetric.FOUND_AGAIN);
      return mark.is(found.get())
          ? delivered(claimed, there, DeliveryMetric.POSTED)
          : late(begun) ? again(claimed, A_MOMENT) : update(claimed, there, letter);
    }
    if (late(begun)) {
      return again(claimed, A_MOMENT);
    }
    if (!history.whole()) {
      counts.happened(DeliveryMetric.AMBIGUOUS);
    }
    return post(claimed, letter);
  }

  private boolean late(Instant begun) {
    return clock.instant().isAfter(begun.plus(LAST_CALL));
  }

  /// A chat with one person is known by its own name only once something was delivered there.
  private CallOutcome<RecentPosts> look(Delivery delivery, Post post) {
    return where(delivery)
        .map(channel ->
            api.history(
                delivery.tenant(), channel, post.thread(), clock.instant().minus(LOOKED_BACK)))
        .orElseGet(() -> new CallOutcome.Denied<>("chat_not_known"));
  }

  private Optional<String> where(Delivery delivery) {
    return places.isGroup(delivery) ? Optional.of(delivery.to().id()) : places.chat(delivery);
  }

  private Receipt post(Claimed claimed, Letter letter) {
    return switch (api.post(claimed.delivery().tenant(), letter.post())) {
      case CallOutcome.Ok<Posted>(var posted) -> delivered(claimed, posted, DeliveryMetric.POSTED);
      case CallOutcome.RetryAfter<Posted>(var time) -> asked(claimed, time);
      case CallOutcome.Denied<Posted>(var error)
          when NO_SUCH_THREAD.contains(error) && letter.post().thread().isPresent() ->
          post(claimed, letter.beside());
      case CallOutcome.Denied<Posted>(var error) when letter.isRefusedForItsCharts(error) ->
          withPictures(claimed);
      case CallOutcome.Denied<Posted>(var error)
          when NO_SUCH_PICTURE.contains(error) && letter.inWords().isPresent() ->
          post(claimed, inWords(letter));
      case CallOutcome.Denied<Posted>(var error) -> refusals.receipt(claimed, error);
      case CallOutcome.Unreachable<Posted>(var perhapsDone) -> {
        if (perhapsDone) {
          counts.happened(DeliveryMetric.IN_DOUBT);
          yield new Receipt.InDoubt(claimed.backoff());
        }
        yield new Receipt.RetryAfter(claimed.backoff());
      }
    };
  }

  /// Next time, in a moment, with pictures of our own.
  private Receipt withPictures(Claimed claimed) {
    charts.refusedBy(claimed.delivery().tenant(), clock.instant());
    return again(claimed, A_MOMENT);
  }

  private Letter inWords(Letter letter) {
    counts.happened(DeliveryMetric.WITHOUT_PICTURE);
    return letter.withoutPictures().orElseThrow();
  }

  private Receipt delivered(Claimed claimed, Posted posted, DeliveryMetric how) {
    var delivery = claimed.delivery();
    places.note(delivery, posted);
    var left = documents.share(claimed, posted);
    if (left.isPresent()) {
      return left.get();
    }
    counts.happened(how);
    return new Receipt.Delivered(posted.reference(), restraint.sent(delivery));
  }

  private Receipt asked(Claimed claimed, Duration time) {
    counts.happened(DeliveryMetric.ASKED_TO_WAIT);
    restraint.asked(claimed.delivery(), time);
    return new Receipt.RetryAfter(time);
  }

  /// Nothing was tried: what was in doubt still is.
  private static Receipt again(Claimed claimed, Duration time) {
    return claimed.doubtful() ? new Receipt.InDoubt(time) : new Receipt.RetryAfter(time);
  }
}
