package org.onrecord.log.tile;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onrecord.log.disk.Storage;
import org.onrecord.log.merkle.Hash;
import org.onrecord.log.merkle.Merkle;
import org.onrecord.log.note.Note;
import org.onrecord.log.note.Receipt;

/// Entries, roots and proofs out of the files of a log. Checks nothing against the checkpoint: who
/// needs that checks the proof, or runs [Audit].
///
/// A proof reads one tile a level: O(log n). Not for several threads at once.
public final class TileReader {
  /// Entries in a full bundle.
  public static final int BUNDLE = Tile.FULL;

  private static final int KEPT = 64;

  private final Storage storage;
  private final long size;
  private final Map<Tile, List<Hash>> kept =
      new LinkedHashMap<>(KEPT, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Tile, List<Hash>> eldest) {
          return size() > KEPT;
        }
      };

  /// @param size how many entries to see of the log; not more than its checkpoint says
  public TileReader(Storage storage, long size) {
    this.storage = storage;
    this.size = size;
  }

  /// Whether `name` is the place of a tile or bundle that a log of `size` entries has, or had when
  /// it was shorter.
  public static boolean isTileOf(String name, long size) {
    return Tile.parse(name).filter(tile -> !tile.isBeyond(size)).isPresent();
  }

  /// The places of all tiles and bundles of a log of `size` entries.
  public static List<String> namesOf(long size) {
    var names = new ArrayList<String>();
    for (int level = Tile.ENTRIES; Tile.widthOf(level, size) > 0; level++) {
      long tiles = (Tile.widthOf(level, size) + Tile.FULL - 1) / Tile.FULL;
      for (long index = 0; index < tiles; index++) {
        names.add(Tile.at(level, index, size).name());
      }
    }
    return names;
  }

  /// What the tile or bundle at the place `name` holds, out of the full one in its place; empty
  /// when `whole` is no such full one.
  public static Optional<byte[]> beginningOf(byte[] whole, String name) {
    try {
      return Tile.parse(name).map(tile -> start(whole, tile));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /// The entry at `index`.
  ///
  /// @throws DamagedLog when its bundle is missing or malformed
  public byte[] entry(long index) throws IOException {
    return bundle(index / Tile.FULL).get((int) (index % Tile.FULL));
  }

  /// The entries of bundle `index`, 256 of them but in the last.
  ///
  /// @throws DamagedLog when it is missing or malformed
  public List<byte[]> bundle(long index) throws IOException {
    Tile tile = Tile.at(Tile.ENTRIES, index, size);
    try {
      return Bundle.decode(read(tile), tile.width());
    } catch (IllegalArgumentException e) {
      throw new DamagedLog(tile.name() + ": " + e.getMessage(), e);
    }
  }

  /// The root over the first `leaves` entries.
  public Hash root(long leaves) throws IOException {
    return leaves == 0 ? Merkle.EMPTY : root(0, leaves);
  }

  /// The root over the entries from `start` to before `end`; `start` is a multiple of the smallest
  /// power of two that is not below their number.
  private Hash root(long start, long end) throws IOException {
    long leaves = end - start;
    int height = 63 - Long.numberOfLeadingZeros(leaves);
    if (leaves == 1L << height) {
      return node(height, start >> height);
    }
    long split = start + (1L << height);
    return Merkle.node(root(start, split), root(split, end));
  }

  /// The node at `height` over leaves, the `index`-th from the left; its subtree is full.
  private Hash node(int height, long index) throws IOException {
    int level = height / 8;
    int count = 1 << (height % 8);
    long first = index * count;
    List<Hash> hashes = hashes(level, first / Tile.FULL);
    int from = (int) (first % Tile.FULL);
    return Merkle.root(hashes.subList(from, from + count));
  }

  private List<Hash> hashes(int level, long index) throws IOException {
    Tile tile = Tile.at(level, index, size);
    List<Hash> found = kept.get(tile);
    if (found == null) {
      try {
        found = Level.decode(read(tile), tile.width());
      } catch (IllegalArgumentException e) {
        throw new DamagedLog(tile.name() + ": " + e.getMessage(), e);
      }
      kept.put(tile, found);
    }
    return found;
  }

  /// Takes a file of the log.
  @FunctionalInterface
  public interface Files {
    /// @param name where it lies, below the log's folder
    void take(String name, byte[] bytes) throws IOException;
  }

  /// Hands out every bundle and tile that a log of this size has, but for its checkpoint: a copy
  /// that another program can read. One at a time.
  public void forEachFile(Files each) throws IOException {
    for (String name : namesOf(size)) {
      each.take(name, read(Tile.parse(name).orElseThrow()));
    }
  }

  /// The bytes of `tile`; where it is gone because it was finished since, the start of the full
  /// one.
  private byte[] read(Tile tile) throws IOException {
    Optional<byte[]> bytes = storage.read(tile.name());
    if (bytes.isPresent()) {
      return bytes.get();
    }
    var full = new Tile(tile.level(), tile.index(), Tile.FULL);
    byte[] whole =
        storage.read(full.name()).orElseThrow(() -> new DamagedLog(tile.name() + " is missing"));
    return start(whole, tile);
  }

  /// What `tile` holds, out of the full one in its place.
  ///
  /// @throws IllegalArgumentException when `whole` is malformed
  static byte[] start(byte[] whole, Tile tile) {
    return tile.level() == Tile.ENTRIES
        ? Bundle.encode(Bundle.decode(whole, Tile.FULL).subList(0, tile.width()))
        : Arrays.copyOf(whole, tile.width() * Hash.SIZE);
  }

  /// The hashes of the unfinished tile of `level`, none when it has none.
  List<Hash> edge(int level) throws IOException {
    long width = Tile.widthOf(level, size);
    return width % Tile.FULL == 0 ? List.of() : hashes(level, width / Tile.FULL);
  }

  /// The roots of the full subtrees that the log is made of, from left to right.
  List<Hash> fullSubtrees() throws IOException {
    var roots = new ArrayList<Hash>();
    long start = 0;
    for (long left = size; left > 0; ) {
      long leaves = Long.highestOneBit(left);
      roots.add(root(start, start + leaves));
      start += leaves;
      left -= leaves;
    }
    return roots;
  }

  /// The proof that entry `index` stands in the tree of the first `leaves` (RFC 9162, section
  /// 2.1.3.1).
  public List<Hash> inclusion(long index, long leaves) throws IOException {
    if (index < 0 || index >= leaves || leaves > size) {
      throw new IllegalArgumentException(
          "no entry %d among %d of %d".formatted(index, leaves, size));
    }
    var proof = new ArrayList<Hash>();
    path(index, 0, leaves, proof);
    return proof;
  }

  private void path(long index, long start, long end, List<Hash> proof) throws IOException {
    if (end - start == 1) {
      return;
    }
    long split = start + Long.highestOneBit(end - start - 1);
    if (index < split) {
      path(index, start, split, proof);
      proof.add(root(split, end));
    } else {
      path(index, split, end, proof);
      proof.add(root(start, split));
    }
  }

  /// The proof that the tree of `leaves` entries begins with the tree of `before` (RFC 9162,
  /// section 2.1.4.1).
  public List<Hash> consistency(long before, long leaves) throws IOException {
    if (before < 0 || before > leaves || leaves > size) {
      throw new IllegalArgumentException(
          "no tree of %d in one of %d of %d".formatted(before, leaves, size));
    }
    var proof = new ArrayList<Hash>();
    if (before > 0 && before < leaves) {
      subproof(before, 0, leaves, true, proof);
    }
    return proof;
  }

  private void subproof(long before, long start, long end, boolean whole, List<Hash> proof)
      throws IOException {
    if (before == end) {
      if (!whole) {
        proof.add(root(start, end));
      }
      return;
    }
    long split = start + Long.highestOneBit(end - start - 1);
    if (before <= split) {
      subproof(before, start, split, whole, proof);
      proof.add(root(split, end));
    } else {
      subproof(before, split, end, false, proof);
      proof.add(root(start, split));
    }
  }

  /// The receipt of entry `index` under `head`, the signed checkpoint of this log's [#size].
  public Receipt receipt(long index, Note head) throws IOException {
    return new Receipt(Optional.empty(), index, inclusion(index, size), head);
  }
}
