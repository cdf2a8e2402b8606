package dk.traedesten.slack.deliver;

import dk.traedesten.chat.CallOutcome;
import dk.traedesten.chat.Counts;
import dk.traedesten.chat.DeliveryMetric;
import dk.traedesten.dialog.Language;
import dk.traedesten.dialog.Text;
import dk.traedesten.message.Block;
import dk.traedesten.message.Message;
import dk.traedesten.message.MinutesFormat;
import dk.traedesten.message.PaperFile;
import dk.traedesten.result.PersonId;
import dk.traedesten.session.SessionId;
import dk.traedesten.session.Tenant;
import dk.traedesten.slack.client.Api;
import dk.traedesten.slack.client.Posted;
import dk.traedesten.spi.Delivery;
import dk.traedesten.spi.MinutesExporter;
import dk.traedesten.spi.Outbox.Claimed;
import dk.traedesten.spi.Receipt;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Minutes that come along with a message: each is made and uploaded before the message is posted,
/// and shared where it stands afterwards.
final class Documents {
  private static final Logger LOG = LoggerFactory.getLogger(Documents.class);
  private static final Text NO_FILE =
      new Text(
          "Filen kom ikke med. Måske er der ikke noget til den slags fil, eller også er referatet kun for dem, der var med. Ellers bed om den igen om lidt.",
          "The file did not come along. Perhaps there is nothing for such a file, or the minutes are only for those who took part. Otherwise ask for it again in a moment.");

  /// @param delivery its id: the same minutes have more in them the next day
  private record Wanted(
      String delivery,
      Tenant tenant,
      SessionId session,
      PersonId reader,
      MinutesFormat as,
      Language language) {}

  private final Api api;
  private final MinutesExporter papers;
  private final Counts<DeliveryMetric> counts;
  private final Uploads<Wanted> uploads;

  Documents(Api api, MinutesExporter papers, Counts<DeliveryMetric> counts, Executor each) {
    this.api = api;
    this.papers = papers;
    this.counts = counts;
    uploads = new Uploads<>(this::uploaded, each);
  }

  /// The message as it can be posted now: where a file could not be made or uploaded it says so.
  /// Nothing while some are on their way.
  Optional<Delivery> ready(Delivery delivery) {
    var wanted = wanted(delivery);
    if (wanted.isEmpty()) {
      return Optional.of(delivery);
    }
    return uploads.of(wanted).map(files -> said(delivery, files));
  }

  private static Delivery said(Delivery delivery, List<Optional<String>> files) {
    var blocks = new ArrayList<Block>();
    var next = files.iterator();
    for (var block : delivery.message().blocks()) {
      blocks.add(
          block instanceof Block.Document && next.next().isEmpty()
              ? new Block.Note(NO_FILE)
              : block);
    }
    return delivery.saying(new Message(blocks));
  }

  /// Shares the files where the message stands.
  ///
  /// @return what to do instead of being content; empty when there is nothing more to do
  Optional<Receipt> share(Claimed claimed, Posted posted) {
    var delivery = claimed.delivery();
    return wanted(delivery).stream()
        .flatMap(wanted -> uploads.uploaded(wanted).stream())
        .flatMap(file -> share(claimed, file, posted.channel()).stream())
        .findFirst();
  }

  /// The message stands there already, so what is left to do is in doubt, and looked at again.
  private Optional<Receipt> share(Claimed claimed, String file, String channel) {
    return switch (api.share(claimed.delivery().tenant(), file, channel)) {
      case CallOutcome.Ok<String> _ -> Optional.empty();
      case CallOutcome.RetryAfter<String>(var time) -> Optional.of(new Receipt.InDoubt(time));
      case CallOutcome.Unreachable<String> _ -> Optional.of(new Receipt.InDoubt(claimed.backoff()));
      case CallOutcome.Denied<String>(var error) -> {
        LOG.warn("Slack will not share a file: {}", error);
        counts.happened(DeliveryMetric.WITHOUT_FILE);
        yield Optional.empty();
      }
    };
  }

  private static List<Wanted> wanted(Delivery delivery) {
    return delivery.message().blocks().stream()
        .filter(Block.Document.class::isInstance)
        .map(Block.Document.class::cast)
        .map(document ->
            new Wanted(
                delivery.id(),
                delivery.tenant(),
                new SessionId(delivery.session().group(), document.session()),
                document.reader(),
                document.as(),
                delivery.language()))
        .toList();
  }

  private Optional<String> uploaded(Wanted wanted) {
    try {
      var file = made(wanted).flatMap(made -> put(wanted, made));
      if (file.isEmpty()) {
        counts.happened(DeliveryMetric.WITHOUT_FILE);
      }
      return file;
    } catch (RuntimeException e) {
      LOG.warn("A file could not be made: {}", e.getClass().getSimpleName());
      return Optional.empty();
    }
  }

  private Optional<PaperFile> made(Wanted wanted) {
    return switch (papers.make(
        wanted.tenant(), wanted.session(), wanted.reader(), wanted.as(), wanted.language())) {
      case MinutesExporter.Outcome.Made(var file) -> Optional.of(file);
      case MinutesExporter.Outcome.Gone _,
          MinutesExporter.Outcome.NotForThem _,
          MinutesExporter.Outcome.Nothing _,
          MinutesExporter.Outcome.Busy _ ->
          Optional.empty();
    };
  }

  private Optional<String> put(Wanted wanted, PaperFile file) {
    return api.put(wanted.tenant(), file.fileName(), file.bytes()).ok();
  }
}
