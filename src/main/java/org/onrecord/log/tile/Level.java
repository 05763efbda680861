package org.onrecord.log.tile;

import java.util.ArrayList;
import java.util.List;
import org.onrecord.log.merkle.Hash;
import org.onrecord.log.merkle.Merkle;

/// The last, unfinished tile of a level.
final class Level {
  private final List<Hash> hashes = new ArrayList<>(Tile.FULL);

  void add(Hash hash) {
    hashes.add(hash);
  }

  boolean isFull() {
    return hashes.size() == Tile.FULL;
  }

  boolean isEmpty() {
    return hashes.isEmpty();
  }

  /// The root of the full tile, which is a hash of the level above; the level begins its next tile.
  Hash finish() {
    Hash root = Merkle.root(hashes);
    hashes.clear();
    return root;
  }

  /// The hashes as a tile holds them.
  byte[] bytes() {
    byte[] bytes = new byte[hashes.size() * Hash.SIZE];
    for (int i = 0; i < hashes.size(); i++) {
      hashes.get(i).into(bytes, i * Hash.SIZE);
    }
    return bytes;
  }

  /// @throws IllegalArgumentException when `bytes` are not exactly `count` hashes
  static List<Hash> decode(byte[] bytes, int count) {
    if (bytes.length != count * Hash.SIZE) {
      throw new IllegalArgumentException(
          "it should hold %d hashes and has %d bytes".formatted(count, bytes.length));
    }
    var hashes = new ArrayList<Hash>(count);
    for (int i = 0; i < count; i++) {
      hashes.add(Hash.of(bytes, i * Hash.SIZE, Hash.SIZE));
    }
    return hashes;
  }
}
