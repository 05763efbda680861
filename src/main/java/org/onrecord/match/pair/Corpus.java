package org.onrecord.match.pair;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.IntFunction;
import java.util.function.IntUnaryOperator;
import java.util.function.Predicate;
import org.onrecord.match.passage.Outline;
import org.onrecord.match.passage.Sheet;
import org.onrecord.match.passage.Unit;
import org.onrecord.match.precis.Trace;
import org.onrecord.match.words.Lexicon;
import org.onrecord.model.Span;

/// The passages of all documents, numbered in the order of their documents. What is looked at for
/// every passage is in memory, about 150 bytes a passage; a passage that is compared is read from
/// its document's [Sheet], and those read last are held.
///
/// Once all documents are there, safe for many threads.
final class Corpus {
  /// Passages, and sheets, that are held; a power of two.
  private static final int HELD = 1 << 13;

  private static final int HELD_SHEETS = 1 << 10;
  private static final int[] NONE = {};
  private static final char NAME_HERE = Sheet.NAME_HERE.charAt(1);

  private final Lexicon lexicon;
  private final IntFunction<byte[]> sheets;
  private final AtomicReferenceArray<Held<Unit>> held = new AtomicReferenceArray<>(HELD);
  private final AtomicReferenceArray<Held<byte[]>> heldSheets =
      new AtomicReferenceArray<>(HELD_SHEETS);

  private int[][] features = new int[1024][];
  private int[] documents = new int[1024];
  private int[] starts = new int[1024];
  private int[] ends = new int[1024];

  /// Which passage of its document each is, copies counted.
  private int[] places = new int[1024];

  private int size;
  private final BitSet takesSides = new BitSet();
  private final BitSet corrects = new BitSet();

  /// By document: its first passage, and what its own numbers of words stand for.
  private int[] first = new int[256];

  private int[][] numbers = new int[256][];
  private int all;

  private record Held<T>(int number, T value) {}

  /// @param sheets the [Sheet] of a document, by its number
  Corpus(Lexicon lexicon, IntFunction<byte[]> sheets) {
    this.lexicon = lexicon;
    this.sheets = sheets;
  }

  /// Takes in the passages of the next document.
  ///
  /// @param isCopy which passages are left out
  /// @param named what a word that is a name here stands for among all documents, by their numbers
  void add(Trace trace, Predicate<Span> isCopy, IntUnaryOperator named) {
    List<Outline> outlines = trace.passages();
    var left = new ArrayList<Integer>();
    for (int i = 0; i < outlines.size(); i++) {
      if (!isCopy.test(outlines.get(i).at())) {
        left.add(i);
      }
    }
    int[] own = left.isEmpty() ? NONE : number(trace.words(), named);
    room(left.size());
    for (int place : left) {
      Outline outline = outlines.get(place);
      features[size] = renumbered(outline.features(), own);
      documents[size] = all;
      starts[size] = outline.at().start();
      ends[size] = outline.at().end();
      places[size] = place;
      takesSides.set(size, outline.takesSides());
      corrects.set(size, outline.corrects());
      size++;
    }
    numbers[all] = own;
    first[++all] = size;
  }

  private int[] number(int[] words, IntUnaryOperator named) {
    int[] own = new int[words.length];
    for (int i = 0; i < own.length; i++) {
      own[i] = lexicon.mark(words[i]) == NAME_HERE ? named.applyAsInt(words[i]) : words[i];
    }
    return own;
  }

  private static int[] renumbered(int[] features, int[] own) {
    int[] ids = new int[features.length];
    for (int i = 0; i < ids.length; i++) {
      ids[i] = own[features[i]];
    }
    Arrays.sort(ids);
    int size = 0;
    for (int id : ids) {
      if (size == 0 || ids[size - 1] != id) {
        ids[size++] = id;
      }
    }
    return size == ids.length ? ids : Arrays.copyOf(ids, size);
  }

  private void room(int more) {
    if (size + more > documents.length) {
      int room = Math.max(size + more, size * 3 / 2);
      features = Arrays.copyOf(features, room);
      documents = Arrays.copyOf(documents, room);
      starts = Arrays.copyOf(starts, room);
      ends = Arrays.copyOf(ends, room);
      places = Arrays.copyOf(places, room);
    }
    if (all + 2 > first.length) {
      first = Arrays.copyOf(first, first.length * 2);
      numbers = Arrays.copyOf(numbers, first.length);
    }
  }

  /// How many passages there are.
  int size() {
    return size;
  }

  /// How many documents.
  int documents() {
    return all;
  }

  /// The first passage of `document`; for one past the last document the number of passages.
  int first(int document) {
    return first[document];
  }

  /// The number of the document of `unit`.
  int document(int unit) {
    return documents[unit];
  }

  /// What `unit` speaks of, ascending; not to be changed.
  int[] features(int unit) {
    return features[unit];
  }

  Span at(int unit) {
    return new Span(starts[unit], ends[unit]);
  }

  boolean takesSides(int unit) {
    return takesSides.get(unit);
  }

  boolean corrects(int unit) {
    return corrects.get(unit);
  }

  /// The passage of `document` that stands at `at`; -1 when there is none, or it is a copy.
  int find(int document, Span at) {
    int found = Arrays.binarySearch(starts, first[document], first[document + 1], at.start());
    return found >= 0 && ends[found] == at.end() ? found : -1;
  }

  /// All of a passage.
  Unit unit(int unit) {
    Held<Unit> last = held.get(unit & (HELD - 1));
    if (last != null && last.number() == unit) {
      return last.value();
    }
    int document = documents[unit];
    Unit read = Sheet.unit(sheet(document), places[unit], document, numbers[document]);
    held.set(unit & (HELD - 1), new Held<>(unit, read));
    return read;
  }

  private byte[] sheet(int document) {
    Held<byte[]> last = heldSheets.get(document & (HELD_SHEETS - 1));
    if (last != null && last.number() == document) {
      return last.value();
    }
    byte[] read = sheets.apply(document);
    heldSheets.set(document & (HELD_SHEETS - 1), new Held<>(document, read));
    return read;
  }
}
