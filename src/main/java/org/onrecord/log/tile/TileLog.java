package org.onrecord.log.tile;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onrecord.log.disk.Storage;
import org.onrecord.log.merkle.Growing;
import org.onrecord.log.merkle.Hash;
import org.onrecord.log.merkle.Merkle;
import org.onrecord.log.note.Checkpoint;
import org.onrecord.log.note.Note;
import org.onrecord.log.note.SigningKey;
import org.onrecord.log.note.VerifierKey;

/// A log and its one writer. What [#append] returned is on the disk, under a signed checkpoint.
///
/// A crash between tiles and checkpoint leaves tiles that no checkpoint covers. Nobody was told of
/// their entries: opening takes the unfinished ones away, and the next append writes over the
/// others. Unfinished tiles of earlier sizes stay until the full one is there, as the specification
/// asks.
public final class TileLog {
  /// The name of the signed checkpoint.
  public static final String CHECKPOINT = "checkpoint";

  private final Storage storage;
  private final SigningKey key;

  /// Tiles of the append that is under way, in the order they became known.
  private final Map<String, byte[]> written = new LinkedHashMap<>();

  private final List<Tile> finished = new ArrayList<>();
  private final List<byte[]> bundle = new ArrayList<>(Tile.FULL);
  private final List<Level> levels = new ArrayList<>();
  private Growing tree = new Growing();
  private Note head;
  private boolean failed;

  private TileLog(Storage storage, SigningKey key, Note head) {
    this.storage = storage;
    this.key = key;
    this.head = head;
  }

  /// Opens the log on `storage`, or begins it: an empty log has a checkpoint too. Reads the right
  /// edge alone: O(log n).
  ///
  /// @throws DamagedLog when the checkpoint is not signed by `key`, or the right edge does not lead
  ///   to its root
  public static TileLog open(Storage storage, SigningKey key) throws IOException {
    Optional<byte[]> kept = storage.read(CHECKPOINT);
    if (kept.isEmpty()) {
      var begun = new TileLog(storage, key, signed(key, 0, Merkle.EMPTY));
      storage.replace(Map.of(CHECKPOINT, begun.head.bytes()));
      return begun;
    }
    return resume(storage, kept.get(), key.verifier(), key);
  }

  /// Opens the log on `storage`, whose head `before` signed, for a key that takes its place: it
  /// signs the next append.
  ///
  /// @throws DamagedLog when the head is not signed by `before`, or the right edge does not lead to
  ///   its root
  public static TileLog takeOver(Storage storage, VerifierKey before, SigningKey next)
      throws IOException {
    byte[] kept =
        storage.read(CHECKPOINT).orElseThrow(() -> new DamagedLog(CHECKPOINT + " is missing"));
    return resume(storage, kept, before, next);
  }

  private static TileLog resume(Storage storage, byte[] kept, VerifierKey signed, SigningKey signs)
      throws IOException {
    try {
      Note head = Note.parse(kept);
      var log = new TileLog(storage, signs, head);
      log.resume(Checkpoint.open(head, signed));
      return log;
    } catch (IllegalArgumentException e) {
      throw new DamagedLog(CHECKPOINT + ": " + e.getMessage(), e);
    }
  }

  /// Signs the head of the log on `storage` anew, with the key that follows the one that signed it.
  ///
  /// @throws DamagedLog when the head is not signed by `before`
  public static void handOver(Storage storage, VerifierKey before, SigningKey next)
      throws IOException {
    try {
      Note head =
          Note.parse(
              storage
                  .read(CHECKPOINT)
                  .orElseThrow(() -> new DamagedLog(CHECKPOINT + " is missing")));
      Checkpoint now = Checkpoint.open(head, before);
      storage.replace(Map.of(CHECKPOINT, signed(next, now.size(), now.root()).bytes()));
    } catch (IllegalArgumentException e) {
      throw new DamagedLog(CHECKPOINT + ": " + e.getMessage(), e);
    }
  }

  private static Note signed(SigningKey key, long size, Hash root) {
    return new Checkpoint(key.verifier().name(), size, root).sign(key);
  }

  private void resume(Checkpoint checkpoint) throws IOException {
    long size = checkpoint.size();
    var reader = new TileReader(storage, size);
    if (size % Tile.FULL > 0) {
      bundle.addAll(reader.bundle(size / Tile.FULL));
    }
    for (int level = 0; Tile.widthOf(level, size) > 0; level++) {
      var edge = new Level();
      reader.edge(level).forEach(edge::add);
      levels.add(edge);
    }
    tree = new Growing(size, reader.fullSubtrees());
    if (!tree.root().equals(checkpoint.root())) {
      throw new DamagedLog("the last tiles do not lead to the root that was signed");
    }
    for (String name : storage.list("tile")) {
      Optional<Tile> tile = Tile.parse(name).filter(t -> !t.isFull());
      if (tile.isPresent() && (tile.get().isBeyond(size) || tile.get().isFinishedAt(size))) {
        storage.dropPartial(name);
      }
    }
  }

  /// How many entries are acknowledged.
  public synchronized long size() {
    return tree.size();
  }

  /// The signed checkpoint over all of them.
  public synchronized Note head() {
    return head;
  }

  /// Adds entries; all are durable when it returns.
  ///
  /// @param entries each at most 65,535 bytes
  /// @return the index of the first
  /// @throws IOException when they could not be made durable; then nothing more is signed until the
  ///   log is opened anew
  public synchronized long append(List<byte[]> entries) throws IOException {
    if (failed) {
      throw new IOException("an earlier write failed; open the log again to see what is kept");
    }
    entries.forEach(Bundle::checkSize);
    long first = tree.size();
    if (entries.isEmpty()) {
      return first;
    }
    failed = true;
    for (byte[] entry : entries) {
      add(entry);
    }
    addUnfinished();
    storage.replace(written);
    Note next = signed(key, tree.size(), tree.root());
    storage.replace(Map.of(CHECKPOINT, next.bytes()));
    // From here the entries are acknowledged.
    head = next;
    dropReplaced();
    failed = false;
    return first;
  }

  private void add(byte[] entry) {
    bundle.add(entry.clone());
    Hash hash = Merkle.leaf(entry);
    tree.add(hash);
    if (bundle.size() == Tile.FULL) {
      finish(Tile.ENTRIES, (tree.size() - 1) / Tile.FULL, Bundle.encode(bundle));
      bundle.clear();
    }
    for (int height = 0; ; height++) {
      Level level = level(height);
      level.add(hash);
      if (!level.isFull()) {
        return;
      }
      finish(height, Tile.widthOf(height, tree.size()) / Tile.FULL - 1, level.bytes());
      hash = level.finish();
    }
  }

  private void finish(int level, long index, byte[] bytes) {
    var tile = new Tile(level, index, Tile.FULL);
    written.put(tile.name(), bytes);
    finished.add(tile);
  }

  private Level level(int height) {
    if (height == levels.size()) {
      levels.add(new Level());
    }
    return levels.get(height);
  }

  private void addUnfinished() {
    long size = tree.size();
    if (!bundle.isEmpty()) {
      written.put(Tile.at(Tile.ENTRIES, size / Tile.FULL, size).name(), Bundle.encode(bundle));
    }
    for (int height = 0; height < levels.size(); height++) {
      Level level = levels.get(height);
      if (!level.isEmpty()) {
        long index = Tile.widthOf(height, size) / Tile.FULL;
        written.put(Tile.at(height, index, size).name(), level.bytes());
      }
    }
  }

  private void dropReplaced() throws IOException {
    for (Tile tile : finished) {
      for (String partial : storage.list(tile.name() + ".p")) {
        storage.dropPartial(partial);
      }
    }
    finished.clear();
    written.clear();
  }
}
