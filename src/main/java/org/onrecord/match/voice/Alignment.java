package org.onrecord.match.voice;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.onrecord.match.words.WordedText;
import org.onrecord.model.Reprint.Shared;

/// What two texts have in common word for word, small edits bridged: runs that stand in both are
/// tiled greedily (Wise, "String similarity via greedy string tiling", 1993), and tiles with only a
/// few words between them, on both sides, are one passage.
///
/// Does NOT see moved words inside a sentence, paraphrase or translation. Linear in the texts
/// unless one repeats itself.
final class Alignment {
  /// Words that begin a tile. Two are everywhere; four are lost when every fourth word is edited.
  private static final int SEED = 3;

  /// Words that may stand between two tiles of one passage.
  private static final int GAP = 8;

  /// Equal words that make a passage worth showing: fewer are a turn of phrase.
  private static final int PASSAGE = 12;

  /// Places of one seed that are tried.
  private static final int TRIED = 16;

  private final WordedText a;
  private final WordedText b;
  private final boolean[] usedInA;
  private final List<Tile> tiles = new ArrayList<>();

  private record Tile(int inA, int inB, int length) {
    private int endA() {
      return inA + length;
    }

    private int endB() {
      return inB + length;
    }
  }

  /// @param equal words of the shared passages that are the same in both
  record Result(List<Shared> shared, int equal) {}

  private Alignment(WordedText a, WordedText b) {
    this.a = a;
    this.b = b;
    this.usedInA = new boolean[a.size()];
  }

  /// The shared passages, in the order of `a`.
  static Result of(WordedText a, WordedText b) {
    var alignment = new Alignment(a, b);
    alignment.tile();
    return alignment.passages();
  }

  private void tile() {
    Map<Long, int[]> places = places();
    int at = 0;
    int diagonal = 0;
    while (at + SEED <= b.size()) {
      Tile best = best(places.getOrDefault(key(b, at), new int[0]), at, diagonal);
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

  private Map<Long, int[]> places() {
    var places = new HashMap<Long, int[]>();
    for (int i = 0; i + SEED <= a.size(); i++) {
      int place = i;
      places.merge(key(a, i), new int[] {place}, Alignment::append);
    }
    return places;
  }

  private static int[] append(int[] known, int[] more) {
    if (known.length >= TRIED) {
      return known;
    }
    int[] longer = Arrays.copyOf(known, known.length + 1);
    longer[known.length] = more[0];
    return longer;
  }

  private static long key(WordedText text, int at) {
    return ((long) text.word(at) * 2_097_143 + text.word(at + 1)) * 2_097_143 + text.word(at + 2);
  }

  /// The longest run at `inB`; of equally long ones the one that goes on where the last one was.
  private Tile best(int[] candidates, int inB, int diagonal) {
    var best = new Tile(0, inB, 0);
    for (int inA : candidates) {
      int length = run(inA, inB);
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

  private Result passages() {
    var shared = new ArrayList<Shared>();
    int total = 0;
    int from = 0;
    while (from < tiles.size()) {
      int equal = tiles.get(from).length();
      int to = from + 1;
      while (to < tiles.size() && follows(tiles.get(to - 1), tiles.get(to))) {
        equal += tiles.get(to).length() + between(tiles.get(to - 1), tiles.get(to));
        to++;
      }
      if (equal >= Math.min(PASSAGE, Math.min(a.size(), b.size()))) {
        shared.add(shared(tiles.get(from), tiles.get(to - 1)));
        total += equal;
      }
      from = to;
    }
    shared.sort((x, y) -> x.inA().compareTo(y.inA()));
    return new Result(List.copyOf(shared), total);
  }

  private static boolean follows(Tile before, Tile after) {
    int gapA = after.inA() - before.endA();
    int gapB = after.inB() - before.endB();
    return gapA >= 0 && gapA <= GAP && gapB <= GAP;
  }

  private Shared shared(Tile first, Tile last) {
    return new Shared(a.span(first.inA(), last.endA()), b.span(first.inB(), last.endB()));
  }

  /// Equal words, in order, between two tiles: the longest common subsequence of at most [#GAP]
  /// words.
  private int between(Tile before, Tile after) {
    int rows = after.inA() - before.endA();
    int columns = after.inB() - before.endB();
    int[][] best = new int[rows + 1][columns + 1];
    for (int i = 1; i <= rows; i++) {
      for (int j = 1; j <= columns; j++) {
        boolean same = a.word(before.endA() + i - 1) == b.word(before.endB() + j - 1);
        best[i][j] = same ? best[i - 1][j - 1] + 1 : Math.max(best[i - 1][j], best[i][j - 1]);
      }
    }
    return best[rows][columns];
  }
}
