package org.onrecord.match.pair.corpus;

import java.util.Arrays;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Supplier;
import org.onrecord.match.passage.Sheet;
import org.onrecord.match.passage.Unit;
import org.onrecord.model.Span;

/// The passages of all documents, numbered in the order of their documents. Of each document its
/// [Gist] is in memory; a passage that is compared is read from its document's [Sheet], and those
/// read last are held.
///
/// Once all documents are there, safe for many threads.
public final class Corpus {
  /// Passages, and sheets, that are held; a power of two.
  private static final int HELD = 1 << 13;

  private static final int HELD_SHEETS = 1 << 10;
  private static final int[][] NONE = {};

  private final boolean spread;
  private final Source source;
  private final AtomicReferenceArray<Held<Unit>> held = new AtomicReferenceArray<>(HELD);
  private final AtomicReferenceArray<Held<Words>> heldWords =
      new AtomicReferenceArray<>(HELD_SHEETS);

  private Gist[] gists = new Gist[256];

  /// By document, the features of its passages, where these are held.
  private int[][][] features = new int[256][][];

  /// By document, what its own numbers of words stand for, where the same is true.
  private int[][] numbers = new int[256][];

  /// By document: its first passage.
  private int[] first = new int[257];

  /// The document of each passage.
  private int[] documents = new int[1024];

  private int all;

  private record Held<T>(int number, T value) {}

  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record Words(byte[] sheet, int[] numbers) {}

  /// What is read of a document, by its number.
  public interface Source {
    /// Its [Sheet].
    byte[] sheet(int document);

    /// What its own numbers of words stand for among all documents.
    int[] numbers(int document);
  }

  /// @param spread whether the features of all passages are held, which takes three times the
  ///   memory: for who compares all of them
  public Corpus(boolean spread, Source source) {
    this.spread = spread;
    this.source = source;
  }

  /// Takes in the passages of the next document.
  public void add(Gist gist, Supplier<int[]> own) {
    if (all == gists.length) {
      gists = Arrays.copyOf(gists, all * 2);
      features = Arrays.copyOf(features, all * 2);
      numbers = Arrays.copyOf(numbers, all * 2);
      first = Arrays.copyOf(first, all * 2 + 1);
    }
    int end = first[all] + gist.size();
    if (end > documents.length) {
      documents = Arrays.copyOf(documents, Math.max(end, documents.length * 2));
    }
    Arrays.fill(documents, first[all], end, all);
    gists[all] = gist;
    features[all] = NONE;
    if (spread) {
      features[all] = new int[gist.size()][];
      Arrays.setAll(features[all], gist::features);
      numbers[all] = own.get();
    }
    first[++all] = end;
  }

  /// How many passages there are.
  public int size() {
    return first[all];
  }

  /// How many documents.
  int documents() {
    return all;
  }

  /// The first passage of `document`; for one past the last document the number of passages.
  public int first(int document) {
    return first[document];
  }

  /// The number of the document of `unit`.
  public int document(int unit) {
    return documents[unit];
  }

  /// What `unit` speaks of, ascending; not to be changed.
  public int[] features(int unit) {
    int document = documents[unit];
    int passage = unit - first[document];
    return spread ? features[document][passage] : gists[document].features(passage);
  }

  public boolean takesSides(int unit) {
    return gists[documents[unit]].takesSides(passage(unit));
  }

  public boolean corrects(int unit) {
    return gists[documents[unit]].corrects(passage(unit));
  }

  /// Which of the passages of its document that are no copies.
  private int passage(int unit) {
    return unit - first[documents[unit]];
  }

  /// The passage of `document` that stands at `at`; -1 when there is none, or it is a copy.
  public int find(int document, Span at) {
    Gist gist = gists[document];
    int from = 0;
    int to = gist.size();
    while (from < to) {
      int middle = (from + to) >>> 1;
      if (gist.start(middle) < at.start()) {
        from = middle + 1;
      } else {
        to = middle;
      }
    }
    boolean found =
        from < gist.size() && gist.start(from) == at.start() && gist.end(from) == at.end();
    return found ? first[document] + from : -1;
  }

  /// All of a passage.
  public Unit unit(int unit) {
    Held<Unit> last = held.get(unit & (HELD - 1));
    if (last != null && last.number() == unit) {
      return last.value();
    }
    int document = documents[unit];
    Words own = words(document);
    Unit read =
        Sheet.unit(own.sheet(), gists[document].place(passage(unit)), document, own.numbers());
    held.set(unit & (HELD - 1), new Held<>(unit, read));
    return read;
  }

  private Words words(int document) {
    Held<Words> last = heldWords.get(document & (HELD_SHEETS - 1));
    if (last != null && last.number() == document) {
      return last.value();
    }
    int[] own = spread ? numbers[document] : source.numbers(document);
    var read = new Words(source.sheet(document), own);
    heldWords.set(document & (HELD_SHEETS - 1), new Held<>(document, read));
    return read;
  }
}
