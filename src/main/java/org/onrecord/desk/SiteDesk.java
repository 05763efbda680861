package org.onrecord.desk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.onrecord.desk.event.EventLog;
import org.onrecord.desk.event.LogPages;
import org.onrecord.desk.place.Layout;
import org.onrecord.desk.place.NotARecord;
import org.onrecord.desk.published.OpenContents;
import org.onrecord.desk.work.Progress;
import org.onrecord.log.Envelope;
import org.onrecord.log.Kind;
import org.onrecord.log.LogReader;
import org.onrecord.log.RecordLog.Draft;
import org.onrecord.log.manifest.Manifest;
import org.onrecord.log.manifest.ManifestLine;
import org.onrecord.model.Sha256;
import org.onrecord.store.RecordStore;
import org.onrecord.store.view.StoredRecord;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// What whoever writes a published folder (`docs/publishing.md`) needs of the record: the copy that
/// others get to see, the log with those contents that are passed on, and a word in the log about
/// what was published.
///
/// It is of the moment at which it was opened: acts may go on, and are in the next publication. The
/// log that is handed out at the end has their entries, whose contents are held back until then.
public final class SiteDesk implements AutoCloseable {
  private static final JsonMapper JSON = JsonMapper.shared();

  /// How often texts may come in while they are copied.
  private static final int TRIES = 3;

  private final EventLog events;
  private final Clock clock;
  private final LogReader log;
  private final StoredRecord published;
  private final OpenContents open;
  private final OpenRecord view;
  private final KeptCopy copy;
  private final KeptCopy.Settling settling;
  private final Path originals;
  private final long end;

  /// What is needed to publish a record as a folder.
  ///
  /// @param turns the turns in which it is read and written
  /// @param anew whether the tables that others get to see are made anew in any case
  /// @throws IOException when nothing may be added to the log, when what is published cannot be
  ///   made, or when texts come in all the time
  public static SiteDesk open(Turns turns, boolean anew, Progress progress) throws IOException {
    boolean afresh = anew;
    for (int i = 0; i < TRIES; i++) {
      boolean now = afresh;
      Publishing.Prepared prepared =
          turns.beside(record -> record.publishing().prepare(now, progress));
      Optional<SiteDesk> opened = turns.write(record -> record.publishing().site(prepared));
      if (opened.isPresent()) {
        return opened.get();
      }
      afresh = true;
    }
    throw new IOException(
        "Documents come in while the texts for readers are copied, %d times over. Publish again when fewer come in."
            .formatted(TRIES));
  }

  /// @param copy where what others get to see was written
  /// @param settling what is still done to keep it for the next time
  SiteDesk(
      Path folder,
      EventLog events,
      RecordStore whole,
      KeptCopy copy,
      KeptCopy.Settling settling,
      Clock clock)
      throws IOException {
    this.events = events;
    this.clock = clock;
    this.copy = copy;
    this.settling = settling;
    log = events.log().reader();
    published =
        StoredRecord.find(Layout.tables(copy.folder()))
            .orElseThrow(
                () -> new NotARecord("Nothing was published into %s.".formatted(copy.folder())));
    open = new OpenContents(whole.reader(), published);
    originals = folder.resolve("originals");
    end = endOfWhatHappened();
    view =
        OpenRecord.publishedStill(
            folder,
            copy.folder(),
            Clock.fixed(dayOf(end), ZoneOffset.UTC),
            new LogPages(folder, OptionalLong.of(end), open::opens));
  }

  /// How many entries there were before the last publications: pages do not speak of those, so that
  /// the same record gives the same bytes.
  private long endOfWhatHappened() throws IOException {
    long end = log.size();
    while (end > 0 && log.get(end - 1).envelope().kind().equals(Kind.SITE_PUBLISHED)) {
      end--;
    }
    return end;
  }

  /// The day of the last thing that happened: that is today, for a folder.
  private Instant dayOf(long end) throws IOException {
    LocalDate day = end == 0 ? LocalDate.EPOCH : log.get(end - 1).envelope().date();
    return day.atStartOfDay(ZoneOffset.UTC).toInstant();
  }

  /// The record as others get to see it, on the day of the last thing that happened to it.
  public OpenRecord view() {
    return view;
  }

  /// As long as this stays the same, what the view says of texts does: it tells the tables in which
  /// they lie, the program, and which originals there are to be handed on.
  public String textsState() throws IOException {
    try (Stream<Path> all = Files.exists(originals) ? Files.walk(originals) : Stream.empty()) {
      String names = all.map(Path::toString).sorted().collect(Collectors.joining("\n"));
      return copy.state() + ", originals " + Sha256.of(names).hex();
    }
  }

  /// How many things happened to the record; publications at the end are not counted.
  public long happened() {
    return end;
  }

  /// The root of the log over all that happened.
  public String root() throws IOException {
    return log.root(end).hex();
  }

  /// Whether what happened began with so many things, of which this was the root.
  public boolean beganWith(long happened, String root) throws IOException {
    return happened <= end && KeptCopy.isStart(log, happened, root);
  }

  /// Where to remember what is known of the folder that is published at `out`. It is the caller's
  /// to write and to read, and may be gone at any time.
  ///
  /// @param record the record's folder
  public static Path memoryOf(Path record, Path out) throws IOException {
    return KeptCopy.memoryOf(Layout.published(record), out);
  }

  /// One file of a published folder.
  ///
  /// @param path from the folder's top, with `/` between its parts
  /// @param sha256 of its bytes, in hexadecimal
  public record SiteFile(String path, String sha256, long bytes) {}

  /// Hands out what is passed on of what entries speak of, each with its place in the folder, but
  /// for publications.
  public void forEachContent(BiConsumer<String, byte[]> each) throws IOException {
    contents(
        log,
        (index, envelope) -> !isPublication(envelope) && open.mayOpen(index, envelope),
        open::opens,
        each);
  }

  private static boolean isPublication(Envelope envelope) {
    return envelope.kind().equals(Kind.SITE_PUBLISHED);
  }

  /// @param read of which entries the content is read
  /// @param given which of these are handed out
  private static void contents(
      LogReader log,
      LogReader.Which read,
      Predicate<LogReader.Entry> given,
      BiConsumer<String, byte[]> each)
      throws IOException {
    try (Stream<LogReader.Entry> entries = log.stream(0, read)) {
      for (LogReader.Entry entry : (Iterable<LogReader.Entry>) entries.filter(given)::iterator) {
        each.accept(LogReader.placeOf(entry.envelope()), log.file(entry));
      }
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  /// Says in the log what was published, unless the last word there says just this. Durable when it
  /// returns.
  ///
  /// @param files every file of the folder but the manifest, the log and the contents of
  ///   publications
  /// @param turns in one of which the log is written to
  /// @return what to write as the folder's manifest
  public Announced announce(List<SiteFile> files, Turns turns) throws IOException {
    Manifest manifest =
        Manifest.of(
            files.stream().map(f -> new ManifestLine(f.path(), f.sha256(), f.bytes())).toList());
    String root = manifest.root().hex();
    boolean isNew = !lastRoot().equals(Optional.of(root));
    if (isNew) {
      Instant now = clock.instant();
      ObjectNode content =
          JSON.createObjectNode()
              .put("act", Kind.SITE_PUBLISHED)
              .put("at", now.truncatedTo(ChronoUnit.SECONDS).toString())
              .put("files", files.size())
              .put("root", root);
      var entry = Draft.of(Kind.SITE_PUBLISHED, now, content);
      turns.write(_ -> events.append(entry));
    }
    return new Announced(manifest.toString(), root, isNew);
  }

  /// What was said in the log.
  ///
  /// @param manifest as it stands in its file
  /// @param root of the manifest, in hexadecimal
  /// @param isNew whether an entry was added
  public record Announced(String manifest, String root, boolean isNew) {}

  private Optional<String> lastRoot() throws IOException {
    List<LogReader.Entry> publications = log.ofKind(Kind.SITE_PUBLISHED);
    return publications.isEmpty()
        ? Optional.empty()
        : publications
            .getLast()
            .content()
            .map(JSON::readTree)
            .map(content -> content.path("root"))
            .filter(JsonNode::isString)
            .map(JsonNode::stringValue);
  }

  /// Hands out the signed log as it is now, and the contents of publications: what comes after the
  /// manifest.
  public void forEachLogFile(BiConsumer<String, byte[]> each) throws IOException {
    LogReader now = events.log().reader();
    contents(now, (_, envelope) -> isPublication(envelope), _ -> true, each);
    now.forEachFile(each::accept);
  }

  @Override
  public void close() throws IOException {
    try (settling) {
      view.close();
      published.close();
    }
  }
}
