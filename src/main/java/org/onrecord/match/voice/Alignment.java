package org.onrecord.match.voice;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/// What two texts have in common word for word, edits bridged: runs that stand in both are tiled
/// greedily (Wise, "String similarity via greedy string tiling", 1993), and tiles with only some
/// words between them, on both sides, are one passage, in which equal words between the tiles count
/// as well.
///
/// Does NOT see words moved further than that, paraphrase or translation. Linear in the texts
/// unless one repeats itself.
final class Alignment {
  /// Words that begin a tile. Two are everywhere; four are lost when every fourth word is edited.
  private static final int SEED = 3;

  /// Words that may stand between two tiles of one passage: where half of the words are edited, one
  /// seed in eight stays.
  private static final int GAP = 32;

  /// Equal words that make a passage worth showing: fewer are a turn of phrase.
  private static final int PASSAGE = 12;

  /// Places of one seed that are tried.
  private static final int TRIED = 16;

  private static final int NONE = -1;

  /// Counts equal words above, and those that tell something below, in one number.
  private static final long EQUAL = 1 << 20;

  private final PlacedWords a;
  private final PlacedWords b;
  private final boolean[] usedInA;
  private final int[] heads;
  private final int[] next;
  private final List<Tile> tiles = new ArrayList<>();

  private record Tile(int inA, int inB, int length) {
    private int endA() {
      return inA + length;
    }

    private int endB() {
      return inB + length;
    }
  }

  /// Words that correspond, from `fromA` to `toA` and from `fromB` to `toB`.
  ///
  /// @param equal words that are the same in both, in order
  /// @param telling those of them that tell something by themselves
  record Part(int fromA, int toA, int fromB, int toB, int equal, int telling) {
    int inA() {
      return toA - fromA;
    }

    int inB() {
      return toB - fromB;
    }
  }

  private Alignment(PlacedWords a, PlacedWords b) {
    this.a = a;
    this.b = b;
    this.usedInA = new boolean[a.size()];
    this.heads = new int[Integer.highestOneBit(Math.max(1, a.size())) * 2];
    this.next = new int[a.size()];
  }

  /// The passages that stand in both, in the order of `a`.
  static List<Part> of(PlacedWords a, PlacedWords b) {
    var alignment = new Alignment(a, b);
    alignment.index();
    alignment.tile();
    return alignment.parts();
  }

  /// Notes where each seed of `a` stands, the first places first.
  private void index() {
    Arrays.fill(heads, NONE);
    for (int at = a.size() - SEED; at >= 0; at--) {
      int place = place(a, at);
      next[at] = heads[place];
      heads[place] = at;
    }
  }

  private int place(PlacedWords text, int at) {
    int hash = (text.word(at) * 31 + text.word(at + 1)) * 31 + text.word(at + 2);
    hash *= 0x9E3779B9;
    return (hash ^ hash >>> 16) & (heads.length - 1);
  }

  private void tile() {
    int at = 0;
    int diagonal = 0;
    while (at + SEED <= b.size() && a.size() >= SEED) {
      Tile best = best(at, diagonal);
      if (best.length() >= SEED) {
        tiles.add(best);
        Arrays.fill(usedInA, best.inA(), best.endA(), true);
        diagonal = best.inA() - best.inB();
        at = best.endB();
      } else {
        at++;
      }
    }
  }

  /// The longest run at `inB`; of equally long ones the one that goes on where the last one was.
  private Tile best(int inB, int diagonal) {
    var best = new Tile(0, inB, 0);
    int tried = 0;
    for (int inA = heads[place(b, inB)]; inA != NONE && tried < TRIED; inA = next[inA]) {
      int length = run(inA, inB);
      tried += length >= SEED ? 1 : 0;
      boolean nearer = Math.abs(inA - inB - diagonal) < Math.abs(best.inA() - inB - diagonal);
      if (length > best.length() || (length == best.length() && nearer)) {
        best = new Tile(inA, inB, length);
      }
    }
    return best;
  }

  private int run(int inA, int inB) {
    int length = 0;
    while (inA + length < a.size()
        && inB + length < b.size()
        && !usedInA[inA + length]
        && a.word(inA + length) == b.word(inB + length)) {
      length++;
    }
    return length;
  }

  private List<Part> parts() {
    var parts = new ArrayList<Part>();
    int least = Math.min(PASSAGE, Math.min(a.size(), b.size()));
    for (int from = 0; from < tiles.size(); ) {
      long weight = weight(tiles.get(from));
      int to = from + 1;
      while (to < tiles.size() && follows(tiles.get(to - 1), tiles.get(to))) {
        weight += weight(tiles.get(to)) + between(tiles.get(to - 1), tiles.get(to));
        to++;
      }
      if (weight / EQUAL >= least) {
        parts.add(part(tiles.get(from), tiles.get(to - 1), weight));
      }
      from = to;
    }
    parts.sort(Comparator.comparingInt(Part::fromA).thenComparingInt(Part::fromB));
    return List.copyOf(parts);
  }

  private static Part part(Tile first, Tile last, long weight) {
    return new Part(
        first.inA(),
        last.endA(),
        first.inB(),
        last.endB(),
        (int) (weight / EQUAL),
        (int) (weight % EQUAL));
  }

  private long weight(Tile tile) {
    long weight = 0;
    for (int at = tile.inA(); at < tile.endA(); at++) {
      weight += weight(at);
    }
    return weight;
  }

  /// A word of `a` that is equal in `b`: one equal word, and one that tells if it does.
  private long weight(int inA) {
    return EQUAL + (a.tells(inA) ? 1 : 0);
  }

  private static boolean follows(Tile before, Tile after) {
    int gapA = after.inA() - before.endA();
    int gapB = after.inB() - before.endB();
    return gapA >= 0 && gapA <= GAP && gapB <= GAP;
  }

  /// The weight of the equal words, in order, between two tiles: the longest common subsequence of
  /// at most [#GAP] words.
  private long between(Tile before, Tile after) {
    int rows = after.inA() - before.endA();
    int columns = after.inB() - before.endB();
    long[][] best = new long[rows + 1][columns + 1];
    for (int i = 1; i <= rows; i++) {
      int inA = before.endA() + i - 1;
      for (int j = 1; j <= columns; j++) {
        boolean same = a.word(inA) == b.word(before.endB() + j - 1);
        best[i][j] =
            same ? best[i - 1][j - 1] + weight(inA) : Math.max(best[i - 1][j], best[i][j - 1]);
      }
    }
    return best[rows][columns];
  }
}
