package org.onrecord.desk.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Gatherers;
import org.onrecord.desk.event.Event;
import org.onrecord.desk.event.EventLog;
import org.onrecord.desk.place.Digest;
import org.onrecord.desk.place.Folder;
import org.onrecord.desk.work.Batches;
import org.onrecord.desk.work.Failures;
import org.onrecord.desk.work.Meanwhile;
import org.onrecord.desk.work.Progress;
import org.onrecord.log.Originals;
import org.onrecord.log.RecordLog;
import org.onrecord.model.Reading;
import org.onrecord.model.Sha256;
import org.onrecord.store.RecordStore;
import org.onrecord.store.change.Arrival;

/// Takes the files of a folder into a record: bytes among the originals, what came of them into the
/// log, what was found into the tables. What was read before and has not changed is passed over.
public final class Intake {
  /// Inputs that are logged with one force of the disk.
  private static final int BATCH = 16;

  /// Characters of theirs that are in memory at once, beside what is being read.
  private static final int BATCH_LENGTH = 200_000;

  private final Path folder;
  private final Desk desk;
  private final EventLog events;
  private final Originals originals;
  private final RecordStore store;
  private final Progress progress;

  /// @param folder the record's
  public Intake(
      Path folder,
      Desk desk,
      EventLog events,
      Originals originals,
      RecordStore store,
      Progress progress) {
    this.folder = folder;
    this.desk = desk;
    this.events = events;
    this.originals = originals;
    this.store = store;
    this.progress = progress;
  }

  /// Reads what is new or changed of `walked`.
  ///
  /// @return how many inputs that were
  public int take(Folder walked) throws IOException {
    List<Incoming> news = news(walked);
    store.expect(news.size());
    progress.begin("reading", news.size());
    var failure = new Failures();
    try {
      read(news, failure);
    } finally {
      store.expectedCame();
    }
    progress.end();
    failure.rethrow();
    int line = events.append(Event.walked(desk.clock().instant(), walked));
    store.skipped(walked.id(), walked.hidden(), walked.links(), line);
    return news.size();
  }

  private void read(List<Incoming> news, Failures failure) {
    var keeping = new AtomicReference<>(Meanwhile.NOTHING);
    news.stream()
        .gather(
            Gatherers.mapConcurrent(Desk.AT_ONCE, incoming -> failure.guard(() -> read(incoming))))
        .gather(Batches.of(BATCH, BATCH_LENGTH, taken -> taken.map(Taken::length).orElse(0)))
        .forEachOrdered(batch -> keeping.set(keepAfter(keeping.get(), batch, failure)));
    keeping.get().await();
  }

  /// An input that is new or changed.
  private record Incoming(Folder.Entry entry, Optional<Sha256> predecessor) {}

  /// An input that lies among the originals and was read from there.
  private record Taken(Incoming incoming, Sha256 kept, long bytes, Analysed analysed) {
    int length() {
      return Analysed.documents(analysed.reading()).stream()
          .mapToInt(document -> document.text().length())
          .sum();
    }
  }

  private List<Incoming> news(Folder walked) {
    progress.begin("comparing", walked.files().size());
    var news = new ArrayList<Incoming>();
    for (Folder.Entry entry : walked.files()) {
      Optional<Sha256> before = store.findLatest(entry.folder(), entry.path());
      if (before.isEmpty() || !before.equals(Digest.find(entry.file()))) {
        news.add(new Incoming(entry, before));
      }
      progress.step();
    }
    progress.end();
    return news;
  }

  /// Keeps the bytes first and reads what was kept: a file that changes meanwhile cannot be read as
  /// something else.
  private Taken read(Incoming incoming) throws IOException {
    Path file = incoming.entry().file();
    if (!Files.isRegularFile(file)
        || !Files.isReadable(file)
        || Files.size(file) > desk.largestFile()) {
      return new Taken(
          incoming,
          Digest.find(file).orElse(Digest.NOTHING),
          0,
          desk.analyse(incoming.entry().path(), file));
    }
    String digest;
    try (var in = Files.newInputStream(file)) {
      digest = originals.keep(in);
    }
    Path kept = folder.resolve(Originals.nameOf(digest));
    Analysed analysed = desk.analyse(incoming.entry().path(), kept);
    return new Taken(incoming, new Sha256(digest), Files.size(kept), analysed);
  }

  /// Keeps a batch once the one before it is kept, while the next inputs are read.
  private Meanwhile keepAfter(Meanwhile before, List<Optional<Taken>> batch, Failures failure) {
    before.await();
    List<Taken> taken = batch.stream().flatMap(Optional::stream).toList();
    return Meanwhile.begin("keeping", () -> failure.guard(() -> keep(taken)));
  }

  private void keep(List<Taken> batch) throws IOException {
    if (batch.isEmpty()) {
      return;
    }
    Instant now = desk.clock().instant();
    int first = events.append(batch.stream().map(taken -> event(now, taken)).toList());
    // From here the batch is kept for ever; what follows can be made again.
    for (Taken taken : batch) {
      progress.kept(taken.incoming().entry().path(), outcome(taken.analysed().reading()));
      progress.step();
    }
    var arrivals = new ArrayList<Arrival>();
    for (Taken taken : batch) {
      arrivals.add(
          new Arrival(
              first + arrivals.size(),
              now,
              taken.incoming().entry().folder(),
              taken.bytes(),
              taken.analysed().reading(),
              taken.analysed().analyses(),
              taken.analysed().precis()));
    }
    store.apply(arrivals, first + batch.size() - 1);
  }

  private RecordLog.Draft event(Instant now, Taken taken) {
    return Event.arrived(
        now,
        taken.incoming().entry(),
        taken.kept(),
        taken.bytes(),
        taken.incoming().predecessor(),
        taken.analysed().reading(),
        desk.version());
  }

  private static String outcome(Reading reading) {
    return switch (reading) {
      case Reading.Read read -> read.document().partly().map(b -> "partly: " + b).orElse("read");
      case Reading.Container container ->
          container.partly().map(b -> "partly: " + b).orElse("read");
      case Reading.Refused refused -> "refused: " + refused.because();
    };
  }
}
