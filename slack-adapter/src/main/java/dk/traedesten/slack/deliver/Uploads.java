package dk.traedesten.slack.deliver;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;

/// Files on their way to Slack: made and uploaded beside the delivery that wants them, which looks
/// now and then whether they are there. One that was uploaded is not uploaded again.
///
/// @param <W> what is wanted
final class Uploads<W> {
  private static final int REMEMBERED = 500;

  /// A delivery waits so long for its files at a time; its lane rests in between.
  private static final Duration AT_A_TIME = Duration.ofMillis(1500);

  private final Function<W, Optional<String>> upload;
  private final Executor each;
  private final Map<W, CompletableFuture<Optional<String>>> uploads =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(
            Map.Entry<W, CompletableFuture<Optional<String>>> eldest) {
          return size() > REMEMBERED;
        }
      };

  /// @param upload makes and uploads one; empty when that cannot be done
  Uploads(Function<W, Optional<String>> upload, Executor each) {
    this.upload = upload;
    this.each = each;
  }

  /// The files, each empty where it could not be uploaded; nothing at all while some are on their
  /// way.
  Optional<List<Optional<String>>> of(List<W> wanted) {
    var files = wanted.stream().map(this::begun).toList();
    try {
      CompletableFuture.allOf(files.toArray(CompletableFuture[]::new))
          .get(AT_A_TIME.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      return Optional.empty();
    } catch (ExecutionException e) {
      throw new IllegalStateException("a file could not be made", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
    return Optional.of(files.stream().map(CompletableFuture::join).toList());
  }

  /// A file that has been uploaded.
  synchronized Optional<String> uploaded(W wanted) {
    return Optional.ofNullable(uploads.get(wanted))
        .filter(CompletableFuture::isDone)
        .flatMap(CompletableFuture::join);
  }

  private synchronized CompletableFuture<Optional<String>> begun(W wanted) {
    var known = Optional.ofNullable(uploads.get(wanted));
    // One that failed is tried again when it is wanted again.
    if (known.filter(file -> !file.isDone() || file.join().isPresent()).isPresent()) {
      return known.get();
    }
    var file = CompletableFuture.supplyAsync(() -> upload.apply(wanted), each);
    uploads.put(wanted, file);
    return file;
  }
}
