package org.onrecord.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.zip.GZIPOutputStream;
import org.onrecord.publish.Page;

/// Pages that were made a moment ago, as bytes, also compressed: many readers who come at once cost
/// what one costs. For those who see the same; bounded in memory and in age, so that what changes
/// is seen soon.
final class Fresh {
  /// How long a page stays.
  private static final long LIFE = Duration.ofSeconds(10).toNanos();

  /// Bytes of all pages that are kept; those that nobody asked for longest go first.
  private static final long LARGEST = 64L << 20;

  private final Map<Address, CompletableFuture<Answer>> kept =
      new LinkedHashMap<>(256, 0.75f, true);
  private long bytes;

  /// What somebody asks for. Its parts stay apart: any sign that would join them can also stand in
  /// one, and then two addresses would have one page.
  ///
  /// @param path decoded
  /// @param params decoded, in whatever order
  record Address(String path, Map<String, String> params) {
    Address {
      params = Map.copyOf(params);
    }
  }

  /// A page, and the same compressed where that is shorter.
  record Answer(Page page, Optional<byte[]> gzip, String etag, long made) {
    private static Answer of(Page page) {
      byte[] packed = pack(page.body());
      return new Answer(
          page,
          packed.length < page.body().length ? Optional.of(packed) : Optional.empty(),
          page.etag(),
          System.nanoTime());
    }

    private long weight() {
      return page.body().length + gzip.map(packed -> (long) packed.length).orElse(0L);
    }

    private boolean isOld() {
      return System.nanoTime() - made > LIFE;
    }
  }

  private static byte[] pack(byte[] body) {
    var out = new ByteArrayOutputStream(body.length / 4 + 64);
    try (var gzip = new GZIPOutputStream(out)) {
      gzip.write(body);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  /// The page under `address`, made by `make` unless somebody just did; whoever asks meanwhile
  /// waits for the same.
  Answer get(Address address, Supplier<Page> make) {
    CompletableFuture<Answer> mine = new CompletableFuture<>();
    Optional<CompletableFuture<Answer>> theirs = reserve(address, mine);
    if (theirs.isPresent()) {
      return theirs.get().join();
    }
    try {
      Answer answer = Answer.of(make.get());
      mine.complete(answer);
      keep(address, mine, answer);
      return answer;
    } catch (RuntimeException | Error e) {
      mine.completeExceptionally(e);
      forget(address, mine);
      throw e;
    }
  }

  /// Somebody else's, who makes it or made it; empty when it is ours to make.
  private synchronized Optional<CompletableFuture<Answer>> reserve(
      Address address, CompletableFuture<Answer> mine) {
    CompletableFuture<Answer> there = kept.get(address);
    if (there != null && !(isMade(there) && there.join().isOld())) {
      return Optional.of(there);
    }
    if (there != null) {
      bytes -= there.join().weight();
    }
    kept.put(address, mine);
    return Optional.empty();
  }

  private static boolean isMade(CompletableFuture<Answer> answer) {
    return answer.isDone() && !answer.isCompletedExceptionally();
  }

  private synchronized void keep(Address address, CompletableFuture<Answer> mine, Answer answer) {
    if (answer.page().status() != 200 || answer.weight() > LARGEST / 8) {
      kept.remove(address, mine);
      return;
    }
    bytes += answer.weight();
    Iterator<CompletableFuture<Answer>> oldest = kept.values().iterator();
    while (bytes > LARGEST && oldest.hasNext()) {
      CompletableFuture<Answer> each = oldest.next();
      if (isMade(each)) {
        bytes -= each.join().weight();
        oldest.remove();
      }
    }
  }

  private synchronized void forget(Address address, CompletableFuture<Answer> mine) {
    kept.remove(address, mine);
  }
}
