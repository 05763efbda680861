package org.onrecord.log.merkle;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;

/// How leaves and nodes are hashed (RFC 6962, section 2.1): a byte before each keeps a leaf from
/// being passed off as a node.
public final class Merkle {
  /// The root of the tree without leaves: SHA-256 of nothing.
  public static final Hash EMPTY = Hash.of(sha256().digest());

  private static final byte LEAF = 0;
  private static final byte NODE = 1;

  private Merkle() {}

  /// The hash of a leaf that holds `entry`.
  public static Hash leaf(byte[] entry) {
    return leaf(entry, 0, entry.length);
  }

  /// The hash of a leaf that holds `length` bytes of `bytes` from `offset`.
  public static Hash leaf(byte[] bytes, int offset, int length) {
    MessageDigest digest = sha256();
    digest.update(LEAF);
    digest.update(bytes, offset, length);
    return Hash.of(digest.digest());
  }

  /// The hash of the node above `left` and `right`.
  public static Hash node(Hash left, Hash right) {
    MessageDigest digest = sha256();
    digest.update(NODE);
    left.into(digest);
    right.into(digest);
    return Hash.of(digest.digest());
  }

  /// The root over `hashes`, each the root of a full subtree of one height. O(n).
  public static Hash root(List<Hash> hashes) {
    if (hashes.isEmpty()) {
      return EMPTY;
    }
    if (hashes.size() == 1) {
      return hashes.getFirst();
    }
    int split = Integer.highestOneBit(hashes.size() - 1);
    return node(root(hashes.subList(0, split)), root(hashes.subList(split, hashes.size())));
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform must have SHA-256", e);
    }
  }
}
