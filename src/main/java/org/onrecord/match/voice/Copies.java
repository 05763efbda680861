package org.onrecord.match.voice;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.onrecord.match.words.Lexicon;
import org.onrecord.match.words.WordedText;
import org.onrecord.model.Reprint;
import org.onrecord.model.Sha256;

/// Finds texts that are copies of each other, whole or in large part.
///
/// Texts that share [Fingerprints] are candidates; an [Alignment] of the two decides. Memory and
/// time grow with the length of the texts; a fingerprint of very many texts leads only to the
/// earliest few of them, so that a text printed a thousand times costs a thousand comparisons, not
/// half a million.
///
/// Does NOT see paraphrase or translation.
public final class Copies {
  /// How much of the shorter text must stand in the longer. A report that quotes a statement at
  /// length stays below it, a copy with a third of its words edited stays above.
  private static final double LEAST_SHARE = 0.5;

  /// Equal words below which nothing is a copy: two notices of a line each prove little.
  private static final int LEAST_WORDS = 25;

  /// Fingerprints that two texts must share, of those the shorter has: one in so many.
  private static final int ONE_IN = 12;

  /// Texts before it that a text is compared with because of one fingerprint.
  private static final int EARLIEST = 24;

  private static final int[] NOBODY = {};

  private final Lexicon lexicon;
  private final List<Sha256> documents = new ArrayList<>();
  private final List<WordedText> texts = new ArrayList<>();
  private final List<long[]> prints = new ArrayList<>();

  public Copies(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /// Takes one text into account. The order of adding is the order in which documents are named.
  public void add(Sha256 document, WordedText text) {
    documents.add(document);
    texts.add(text);
    prints.add(Fingerprints.of(text, lexicon));
  }

  /// All pairs of copies: `a` was added before `b`.
  public List<Reprint> list() {
    var found = new ArrayList<Reprint>();
    var holders = new HashMap<Long, int[]>();
    for (int b = 0; b < documents.size(); b++) {
      for (var candidate : common(b, holders).entrySet()) {
        int a = candidate.getKey();
        if (candidate.getValue() * ONE_IN >= Math.min(prints.get(a).length, prints.get(b).length)) {
          compare(a, b).ifPresent(found::add);
        }
      }
      enter(b, holders);
    }
    return List.copyOf(found);
  }

  /// How many prints each earlier text has in common with `b`.
  private Map<Integer, Integer> common(int b, Map<Long, int[]> holders) {
    var common = new TreeMap<Integer, Integer>();
    for (long print : prints.get(b)) {
      for (int a : holders.getOrDefault(print, NOBODY)) {
        common.merge(a, 1, Integer::sum);
      }
    }
    return common;
  }

  private void enter(int text, Map<Long, int[]> holders) {
    for (long print : prints.get(text)) {
      int[] known = holders.getOrDefault(print, NOBODY);
      if (known.length < EARLIEST) {
        int[] more = Arrays.copyOf(known, known.length + 1);
        more[known.length] = text;
        holders.put(print, more);
      }
    }
  }

  private Optional<Reprint> compare(int a, int b) {
    WordedText first = texts.get(a);
    WordedText second = texts.get(b);
    int shorter = Math.min(first.size(), second.size());
    Alignment.Result result = Alignment.of(first, second);
    double share = Math.min(1, result.equal() / (double) shorter);
    return share >= LEAST_SHARE && result.equal() >= Math.min(LEAST_WORDS, shorter)
        ? Optional.of(new Reprint(documents.get(a), documents.get(b), share, result.shared()))
        : Optional.empty();
  }
}
