package org.onrecord.log.merkle;

import java.util.List;

/// Checks proofs against the roots they speak of. Sizes and indices beyond what a `long` holds are
/// negative here, and nothing holds for them.
public final class Proofs {
  private Proofs() {}

  /// Whether `proof` shows that the leaf `leaf` stands at `index` in the tree of `size` leaves with
  /// `root` (RFC 9162, section 2.1.3.2).
  public static boolean includes(long index, long size, Hash leaf, List<Hash> proof, Hash root) {
    if (index < 0 || index >= size) {
      return false;
    }
    long node = index;
    long last = size - 1;
    Hash here = leaf;
    for (Hash sibling : proof) {
      if (last == 0) {
        return false;
      }
      if ((node & 1) == 1 || node == last) {
        here = Merkle.node(sibling, here);
        while ((node & 1) == 0 && node != 0) {
          node >>= 1;
          last >>= 1;
        }
      } else {
        here = Merkle.node(here, sibling);
      }
      node >>= 1;
      last >>= 1;
    }
    return last == 0 && here.equals(root);
  }

  /// Whether `proof` shows that the tree of `size` leaves with `root` begins with the tree of
  /// `before` leaves with `rootBefore` (RFC 9162, section 2.1.4.2). The specification has no proof
  /// that starts at an empty tree, since every tree begins with that one: here it is refused, but
  /// for the empty tree itself.
  public static boolean extend(
      long before, long size, Hash rootBefore, Hash root, List<Hash> proof) {
    if (before < 0 || before > size) {
      return false;
    }
    if (before == 0) {
      return size == 0
          && proof.isEmpty()
          && rootBefore.equals(Merkle.EMPTY)
          && root.equals(Merkle.EMPTY);
    }
    return contains(new Subtree(0, before), size, rootBefore, root, proof);
  }

  /// Whether `proof` shows that the leaf `leaf` stands at `index`, counted in the whole tree, in
  /// the subtree with `root` (draft-ietf-plants-merkle-tree-certs, section 4.3).
  public static boolean includes(
      long index, Subtree subtree, Hash leaf, List<Hash> proof, Hash root) {
    return subtree.isValid()
        && index >= subtree.start()
        && includes(index - subtree.start(), subtree.size(), leaf, proof, root);
  }

  /// Whether `proof` shows that the tree of `size` leaves with `root` contains the subtree with
  /// `subtreeRoot` (draft-ietf-plants-merkle-tree-certs, section 4.4). An empty subtree is in every
  /// tree that is long enough.
  public static boolean contains(
      Subtree subtree, long size, Hash subtreeRoot, Hash root, List<Hash> proof) {
    if (size < 0 || subtree.start() < 0 || subtree.end() > size) {
      return false;
    }
    if (subtree.start() == subtree.end()) {
      return proof.isEmpty() && subtreeRoot.equals(Merkle.EMPTY);
    }
    return subtree.isValid() && new Climb(subtree, size).reaches(subtreeRoot, root, proof);
  }

  /// The way up from a subtree to the root of the tree that holds it.
  private static final class Climb {
    private long first;
    private long last;
    private long end;

    Climb(Subtree subtree, long size) {
      this.first = subtree.start();
      this.last = subtree.end() - 1;
      this.end = size - 1;
    }

    boolean reaches(Hash subtreeRoot, Hash root, List<Hash> proof) {
      toTheLowestNodeThatIsWhole();
      List<Hash> rest = proof;
      Hash sub = subtreeRoot;
      if (first != last) {
        if (proof.isEmpty()) {
          return false;
        }
        sub = proof.getFirst();
        rest = proof.subList(1, proof.size());
      }
      Hash whole = sub;
      for (Hash sibling : rest) {
        if (end == 0) {
          return false;
        }
        if ((last & 1) == 1 || last == end) {
          sub = first < last ? Merkle.node(sibling, sub) : sub;
          whole = Merkle.node(sibling, whole);
          while ((last & 1) == 0) {
            up();
          }
        } else {
          whole = Merkle.node(whole, sibling);
        }
        up();
      }
      return end == 0 && sub.equals(subtreeRoot) && whole.equals(root);
    }

    private void toTheLowestNodeThatIsWhole() {
      boolean atTheEdge = last == end;
      while (first != last && (atTheEdge || (last & 1) == 1)) {
        up();
      }
    }

    private void up() {
      first >>= 1;
      last >>= 1;
      end >>= 1;
    }
  }
}
