package org.onrecord.log.tile;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import org.onrecord.log.disk.Storage;
import org.onrecord.log.merkle.Growing;
import org.onrecord.log.merkle.Hash;
import org.onrecord.log.merkle.Merkle;
import org.onrecord.log.note.Checkpoint;
import org.onrecord.log.note.Note;
import org.onrecord.log.note.VerifierKey;

/// Reads every byte of a log and says what does not hold. From the signature downwards: the
/// checkpoint vouches for the last tiles, a tile for the full tiles below it, the lowest tiles for
/// the entries. So what is named is what was changed, and not what it was compared with.
///
/// O(n) in time; holds one tile a level at a time.
public final class Audit {
  private final Storage storage;
  private final List<Problem> problems = new ArrayList<>();
  private int uncovered;

  private Audit(Storage storage) {
    this.storage = storage;
  }

  /// What does not hold.
  ///
  /// @param file that is missing or not what it should be
  /// @param entry the first that is touched, where that can be told
  /// @param because in words
  public record Problem(String file, OptionalLong entry, String because) {
    @Override
    public String toString() {
      return entry.isPresent()
          ? "%s, entry %d: %s".formatted(file, entry.getAsLong(), because)
          : "%s: %s".formatted(file, because);
    }
  }

  /// What was read.
  ///
  /// @param head what the checkpoint says; empty when it does not hold
  /// @param uncovered files that no checkpoint covers: what an interrupted append left
  /// @param problems empty when everything holds
  public record Report(Optional<Checkpoint> head, int uncovered, List<Problem> problems) {
    public Report {
      problems = List.copyOf(problems);
    }

    public boolean holds() {
      return problems.isEmpty();
    }
  }

  /// Audits the log of `key` on `storage`.
  public static Report run(Storage storage, VerifierKey key) throws IOException {
    var audit = new Audit(storage);
    Optional<Checkpoint> head = audit.head(note -> Checkpoint.open(note, key));
    if (head.isPresent()) {
      audit.below(head.get());
    }
    return new Report(head, audit.uncovered, audit.problems);
  }

  /// Audits a log whose key is not known, as when the entry that names it is damaged: the
  /// checkpoint is taken at its word, and whatever does not lead to it is named.
  public static Report unsigned(Storage storage) throws IOException {
    var audit = new Audit(storage);
    Optional<Checkpoint> head = audit.head(note -> Checkpoint.parse(note.text()));
    if (head.isPresent()) {
      audit.below(head.get());
    }
    return new Report(head, audit.uncovered, audit.problems);
  }

  /// Audits what lies below a checkpoint whose signature was checked.
  static Report run(Storage storage, Checkpoint head) throws IOException {
    var audit = new Audit(storage);
    audit.below(head);
    return new Report(Optional.of(head), audit.uncovered, audit.problems);
  }

  /// Audits what `file`, a tile of a log that held before, has to do with: for those who change one
  /// file at a time and ask each time.
  static Report touched(Storage storage, Checkpoint head, String file) throws IOException {
    var audit = new Audit(storage);
    Optional<Tile> tile = Tile.parse(file);
    if (tile.isEmpty() || tile.get().level() != Tile.ENTRIES) {
      audit.hashes(head);
    }
    if (tile.isPresent() && tile.get().level() <= 0) {
      audit.entriesOf(tile.get().index(), head.size());
    }
    return new Report(Optional.of(head), 0, audit.problems);
  }

  private void below(Checkpoint head) throws IOException {
    hashes(head);
    entries(head.size());
    everyOtherFile(head.size());
  }

  private Optional<Checkpoint> head(Function<Note, Checkpoint> read) throws IOException {
    Optional<byte[]> bytes = storage.read(TileLog.CHECKPOINT);
    if (bytes.isEmpty()) {
      return report(TileLog.CHECKPOINT, "it is missing");
    }
    try {
      return Optional.of(read.apply(Note.parse(bytes.get())));
    } catch (IllegalArgumentException e) {
      return report(TileLog.CHECKPOINT, String.valueOf(e.getMessage()));
    }
  }

  private <T> Optional<T> report(String file, String because) {
    problems.add(new Problem(file, OptionalLong.empty(), because));
    return Optional.empty();
  }

  private void hashes(Checkpoint head) throws IOException {
    int top = 0;
    while (Tile.widthOf(top + 1, head.size()) > 0) {
      top++;
    }
    rightEdge(head, top);
    for (int level = top - 1; level >= 0; level--) {
      fullTiles(level, head.size());
    }
  }

  /// The last tiles of all levels are vouched for by the signed root, all together.
  private void rightEdge(Checkpoint head, int top) throws IOException {
    var edge = new ArrayList<Hash>();
    var files = new ArrayList<String>();
    for (int level = top; level >= 0; level--) {
      long width = Tile.widthOf(level, head.size());
      if (width % Tile.FULL == 0) {
        continue;
      }
      Tile tile = Tile.at(level, width / Tile.FULL, head.size());
      files.add(tile.name());
      Optional<List<Hash>> hashes = hashes(tile);
      if (hashes.isEmpty()) {
        return;
      }
      subtrees(hashes.get(), edge);
    }
    if (!new Growing(head.size(), edge).root().equals(head.root())) {
      report(
          files.isEmpty() ? TileLog.CHECKPOINT : String.join(" or ", files),
          "the last tiles do not lead to the root that was signed");
    }
  }

  /// The roots of the full subtrees that `hashes`, fewer than a full tile, are made of.
  private static void subtrees(List<Hash> hashes, List<Hash> into) {
    int start = 0;
    for (int left = hashes.size(); left > 0; left -= Integer.highestOneBit(left)) {
      int leaves = Integer.highestOneBit(left);
      into.add(Merkle.root(hashes.subList(start, start + leaves)));
      start += leaves;
    }
  }

  private void fullTiles(int level, long size) throws IOException {
    long tiles = Tile.widthOf(level, size) / Tile.FULL;
    Optional<List<Hash>> above = Optional.empty();
    for (long index = 0; index < tiles; index++) {
      if (index % Tile.FULL == 0) {
        above = peek(Tile.at(level + 1, index / Tile.FULL, size));
      }
      Tile tile = new Tile(level, index, Tile.FULL);
      Optional<List<Hash>> hashes = hashes(tile);
      int place = (int) (index % Tile.FULL);
      if (hashes.isPresent()
          && above.isPresent()
          && !Merkle.root(hashes.get()).equals(above.get().get(place))) {
        report(tile.name(), "it is not the tile that the level above it vouches for");
      }
    }
  }

  private void entries(long size) throws IOException {
    for (long index = 0; index * Tile.FULL < size; index++) {
      entriesOf(index, size);
    }
  }

  private void entriesOf(long index, long size) throws IOException {
    Tile tile = Tile.at(Tile.ENTRIES, index, size);
    Optional<List<byte[]>> entries = bundle(tile);
    Optional<List<Hash>> hashes = peek(Tile.at(0, index, size));
    if (entries.isPresent() && hashes.isPresent()) {
      compare(tile, entries.get(), hashes.get());
    }
  }

  private void compare(Tile bundle, List<byte[]> entries, List<Hash> hashes) {
    for (int i = 0; i < entries.size(); i++) {
      if (!Merkle.leaf(entries.get(i)).equals(hashes.get(i))) {
        problems.add(
            new Problem(
                bundle.name(),
                OptionalLong.of(bundle.index() * Tile.FULL + i),
                "it is not the entry that was signed"));
        return;
      }
    }
  }

  private Optional<List<byte[]>> bundle(Tile tile) throws IOException {
    Optional<byte[]> bytes = read(tile);
    OptionalLong first = OptionalLong.of(tile.index() * Tile.FULL);
    if (bytes.isEmpty()) {
      problems.add(new Problem(tile.name(), first, "it is missing"));
      return Optional.empty();
    }
    try {
      return Optional.of(Bundle.decode(bytes.get(), tile.width()));
    } catch (IllegalArgumentException e) {
      problems.add(new Problem(tile.name(), first, String.valueOf(e.getMessage())));
      return Optional.empty();
    }
  }

  /// The bytes of `tile`; where it is gone because it was finished meanwhile, the start of the full
  /// one.
  private Optional<byte[]> read(Tile tile) throws IOException {
    Optional<byte[]> bytes = storage.read(tile.name());
    if (bytes.isPresent() || tile.isFull()) {
      return bytes;
    }
    var full = new Tile(tile.level(), tile.index(), Tile.FULL);
    try {
      return storage.read(full.name()).map(whole -> TileReader.start(whole, tile));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /// The hashes of `tile`; a missing or malformed one is reported.
  private Optional<List<Hash>> hashes(Tile tile) throws IOException {
    Optional<byte[]> bytes = read(tile);
    if (bytes.isEmpty()) {
      return report(tile.name(), "it is missing");
    }
    try {
      return Optional.of(Level.decode(bytes.get(), tile.width()));
    } catch (IllegalArgumentException e) {
      return report(tile.name(), String.valueOf(e.getMessage()));
    }
  }

  /// The hashes of a tile that was looked at before, and reported then if need be.
  private Optional<List<Hash>> peek(Tile tile) throws IOException {
    return read(tile)
        .filter(bytes -> bytes.length == tile.width() * Hash.SIZE)
        .map(bytes -> Level.decode(bytes, tile.width()));
  }

  /// A tile of an earlier size must be how its later one begins, and nothing else may lie there.
  private void everyOtherFile(long size) throws IOException {
    for (String name : storage.list("tile")) {
      Optional<Tile> tile = Tile.parse(name);
      if (tile.isEmpty()) {
        report(name, "it is no file of a log");
      } else if (tile.get().isBeyond(size)) {
        uncovered++;
      } else if (!tile.get().equals(Tile.at(tile.get().level(), tile.get().index(), size))) {
        earlier(tile.get(), Tile.at(tile.get().level(), tile.get().index(), size));
      }
    }
  }

  private void earlier(Tile tile, Tile later) throws IOException {
    Optional<byte[]> found = storage.read(tile.name());
    if (found.isEmpty()) {
      // It was finished since it was listed.
      return;
    }
    byte[] bytes = found.get();
    byte[] whole = read(later).orElse(new byte[0]);
    boolean complete =
        tile.level() == Tile.ENTRIES ? holdsEntries(bytes, tile.width()) : isWhole(bytes, tile);
    if (!complete || !Arrays.equals(bytes, Arrays.copyOf(whole, bytes.length))) {
      report(tile.name(), "it is not how %s begins".formatted(later.name()));
    }
  }

  private static boolean isWhole(byte[] bytes, Tile tile) {
    return bytes.length == tile.width() * Hash.SIZE;
  }

  private static boolean holdsEntries(byte[] bytes, int count) {
    try {
      return Bundle.decode(bytes, count).size() == count;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }
}
