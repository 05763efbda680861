package org.onrecord.log;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.onrecord.log.disk.Storage;
import org.onrecord.log.merkle.Hash;
import org.onrecord.log.note.Checkpoint;
import org.onrecord.log.note.Note;
import org.onrecord.log.note.VerifierKey;
import org.onrecord.log.tile.DamagedLog;
import org.onrecord.log.tile.Tile;
import org.onrecord.log.tile.TileLog;
import org.onrecord.log.tile.TileReader;
import org.onrecord.log.watch.Continuity;
import org.onrecord.log.watch.Memory;

/// The entries of a record's log, as they are at one moment. Writes nothing, needs no key; another
/// process may append meanwhile.
///
/// Each content is checked against its envelope; envelopes against the signature only by
/// [Verification].
public final class LogReader {
  /// The folder of the public log.
  public static final String LOG = "log";

  /// What stands behind the kind of an envelope.
  private static final byte[] END = ",\"v\":1}".getBytes(StandardCharsets.UTF_8);

  private final Storage log;
  private final Contents contents;
  private final Note head;
  private final long size;

  LogReader(Storage log, Contents contents, Note head) throws DamagedLog {
    this.log = log;
    this.contents = contents;
    this.head = head;
    this.size = checkpoint(head).size();
  }

  /// An entry.
  ///
  /// @param index its place in the log, from 0
  /// @param content empty when it is held back, or was taken away
  public record Entry(long index, Envelope envelope, Optional<String> content) {}

  /// The public log of `record`; empty when it has none.
  public static Optional<LogReader> open(Storage record) throws IOException {
    return open(record.below(LOG), new Contents(record));
  }

  static Optional<LogReader> open(Storage log, Contents contents) throws IOException {
    Optional<byte[]> head = log.read(TileLog.CHECKPOINT);
    return head.isEmpty()
        ? Optional.empty()
        : Optional.of(new LogReader(log, contents, parse(head.get())));
  }

  private static Note parse(byte[] head) throws DamagedLog {
    try {
      return Note.parse(head);
    } catch (IllegalArgumentException e) {
      throw new DamagedLog(TileLog.CHECKPOINT + ": " + e.getMessage(), e);
    }
  }

  private static Checkpoint checkpoint(Note head) throws DamagedLog {
    try {
      return Checkpoint.parse(head.text());
    } catch (IllegalArgumentException e) {
      throw new DamagedLog(TileLog.CHECKPOINT + ": " + e.getMessage(), e);
    }
  }

  /// How many entries there are.
  public long size() {
    return size;
  }

  /// The signed head.
  public Note head() {
    return head;
  }

  /// Hands out every file of the log by its place in the record, the checkpoint behind all that it
  /// covers: a copy as of this moment, whatever is appended meanwhile.
  public void forEachFile(TileReader.Files each) throws IOException {
    new TileReader(log, size).forEachFile((name, bytes) -> each.take(LOG + "/" + name, bytes));
    each.take(LOG + "/" + TileLog.CHECKPOINT, head.bytes());
  }

  /// Salt and content of an entry, and where they lie in the record; nothing when they are held
  /// back.
  public void giveContent(Entry entry, TileReader.Files to) throws IOException {
    String hash = entry.envelope().content();
    Optional<byte[]> file = contents.file(hash);
    if (file.isPresent()) {
      to.take(Contents.nameOf(hash), file.get());
    }
  }

  /// The entry at `index`.
  public Entry get(long index) throws IOException {
    if (index < 0 || index >= size) {
      throw new IOException("The log has no entry %d: it has %d.".formatted(index, size));
    }
    return entry(index, new TileReader(log, size).entry(index));
  }

  /// Hands out each entry from `from` on, in order. Holds one bundle at a time.
  public void forEach(long from, Consumer<Entry> each) throws IOException {
    try (Stream<Entry> entries = stream(from)) {
      entries.forEachOrdered(each);
    } catch (UncheckedIOException e) {
      throw Objects.requireNonNull(e.getCause());
    }
  }

  /// Each entry from `from` on, in order, read as it is asked for.
  ///
  /// @throws UncheckedIOException when one cannot be read
  public Stream<Entry> stream(long from) {
    return stream(from, (index, envelope) -> true);
  }

  /// Which entries are asked for.
  public interface Which {
    /// @param index the entry's place in the log, from 0
    boolean wants(long index, Envelope envelope);
  }

  /// Each entry from `from` on that is asked for, in order, read as it is asked for. Of others no
  /// content is read.
  ///
  /// @throws UncheckedIOException when one cannot be read
  public Stream<Entry> stream(long from, Which which) {
    var tiles = new TileReader(log, size);
    return LongStream.rangeClosed(from / Tile.FULL, (size - 1) / Tile.FULL)
        .filter(bundle -> size > 0)
        .boxed()
        .flatMap(bundle -> entries(tiles, bundle, from, which));
  }

  private Stream<Entry> entries(TileReader tiles, long bundle, long from, Which which) {
    try {
      List<byte[]> entries = tiles.bundle(bundle);
      long first = bundle * Tile.FULL;
      return LongStream.range(Math.max(first, from), first + entries.size())
          .mapToObj(index -> uncheckedEntry(index, entries.get((int) (index - first)), which))
          .flatMap(Optional::stream);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Optional<Entry> uncheckedEntry(long index, byte[] bytes, Which which) {
    try {
      Envelope envelope = envelope(index, bytes);
      return which.wants(index, envelope) ? Optional.of(entry(index, envelope)) : Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Entry entry(long index, byte[] bytes) throws IOException {
    return entry(index, envelope(index, bytes));
  }

  private Entry entry(long index, Envelope envelope) throws IOException {
    return new Entry(index, envelope, contents.find(envelope.content()));
  }

  private static Envelope envelope(long index, byte[] bytes) throws DamagedLog {
    try {
      return Envelope.parse(bytes);
    } catch (IllegalArgumentException e) {
      throw new DamagedLog("entry %d of the log: %s".formatted(index, e.getMessage()), e);
    }
  }

  /// The hashes of all contents, in the order of their entries. Reads no content.
  ///
  /// @throws DamagedLog when a bundle is missing or malformed, or an entry is no envelope
  public List<String> contentHashes() throws IOException {
    var hashes = new ArrayList<String>();
    var tiles = new TileReader(log, size);
    for (long first = 0; first < size; first += Tile.FULL) {
      for (byte[] entry : tiles.bundle(first / Tile.FULL)) {
        try {
          hashes.add(Envelope.parse(entry).content());
        } catch (IllegalArgumentException e) {
          throw new DamagedLog(
              "entry %d of the log: %s".formatted(hashes.size(), e.getMessage()), e);
        }
      }
    }
    return hashes;
  }

  /// All entries of these kinds, in order. Passes over what is no envelope, and reads no other
  /// content.
  public List<Entry> ofKind(String... kinds) throws IOException {
    var found = new ArrayList<Entry>();
    forEachOfKind((index, bytes) -> found.add(entry(index, bytes)), kinds);
    return found;
  }

  /// The envelopes of all entries of these kinds, in order. Reads no content.
  public List<Envelope> envelopesOf(String... kinds) throws IOException {
    var found = new ArrayList<Envelope>();
    forEachOfKind((index, bytes) -> found.add(Envelope.parse(bytes)), kinds);
    return found;
  }

  /// Where the content of an entry lies in a record, and in whatever is made from it.
  public static String placeOf(Envelope envelope) {
    return Contents.nameOf(envelope.content());
  }

  /// What is done with an entry's bytes.
  private interface Taker {
    void take(long index, byte[] bytes) throws IOException;
  }

  private void forEachOfKind(Taker taker, String... kinds) throws IOException {
    List<byte[]> signs =
        Arrays.stream(kinds)
            .map(kind -> ("\"kind\":\"" + kind + "\"").getBytes(StandardCharsets.UTF_8))
            .toList();
    var tiles = new TileReader(log, size);
    for (long first = 0; first < size; first += Tile.FULL) {
      List<byte[]> entries = tiles.bundle(first / Tile.FULL);
      for (int i = 0; i < entries.size(); i++) {
        byte[] entry = entries.get(i);
        // An envelope ends in its kind, so few are read further.
        if (signs.stream().anyMatch(sign -> endsIn(entry, sign))) {
          taker.take(first + i, entry);
        }
      }
    }
  }

  private static boolean endsIn(byte[] entry, byte[] sign) {
    int end = entry.length - END.length;
    return end > sign.length && Arrays.equals(entry, end - sign.length, end, sign, 0, sign.length);
  }

  /// The root over the first `entries` entries.
  public Hash root(long entries) throws IOException {
    return new TileReader(log, size).root(entries);
  }

  /// Salt and content of `entry`, as they lie in their file.
  ///
  /// @throws IOException when they are held back
  public byte[] file(Entry entry) throws IOException {
    return contents
        .file(entry.envelope().content())
        .orElseThrow(() ->
            new IOException("The content of entry %d is held back.".formatted(entry.index())));
  }

  /// The proof that entry `index` stands in the log, for anyone to keep.
  ///
  /// @param withContent whether it also holds what the entry speaks of
  public EntryReceipt receipt(long index, boolean withContent) throws IOException {
    Entry entry = get(index);
    Optional<byte[]> file = withContent ? Optional.of(file(entry)) : Optional.empty();
    return EntryReceipt.of(new TileReader(log, size).receipt(index, head), entry.envelope(), file);
  }

  /// The key that the log began with, as its first entry says; empty while there is no entry.
  public Optional<VerifierKey> firstKey() throws IOException {
    if (size == 0) {
      return Optional.empty();
    }
    Entry first = get(0);
    return Optional.of(
        KeyChain.begin(first)
            .orElseThrow(() ->
                new DamagedLog("entry 0 of the log does not say which key the log begins with")));
  }

  /// Why the public log of `record` is not what this machine signed last; empty when it is, and
  /// where nothing is remembered or there is no log.
  public static Optional<String> doubt(Storage record, Memory memory) throws IOException {
    Optional<LogReader> before = open(record);
    Optional<VerifierKey> first = before.isEmpty() ? Optional.empty() : before.get().firstKey();
    if (first.isEmpty()) {
      return Optional.empty();
    }
    Optional<Note> last = memory.last(first.get());
    // Read once more: whoever writes meanwhile signs the log first, and then remembers it.
    LogReader now = open(record).orElseThrow();
    return last.isEmpty()
        ? Optional.empty()
        : Continuity.against(last.get(), now.log, checkpoint(now.head));
  }

  /// The keys that signed, one after the other; each follows because the one before said so.
  ///
  /// @throws DamagedLog when a key that follows was not announced by the one before it
  public KeyChain keys() throws IOException {
    return KeyChain.of(this);
  }
}
