package org.onrecord.match.pair;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.onrecord.model.Stance;

/// Counts the pairs kept so far, and says whether there is room for one more: few good pairs rather
/// than many.
final class Kept {
  /// Pairs one passage may be in with one other document, and in all.
  private static final int PER_DOCUMENT = 5;

  /// Pairs one passage may be in with one other document about one thing.
  private static final int PER_TOPIC = 4;

  private static final int PER_PASSAGE = 10;

  /// Pairs that two documents may have.
  private static final int PER_TWO_DOCUMENTS = 24;

  private static final int AGREED_BY_TWO_DOCUMENTS = 8;

  private final Map<String, Integer> counts = new HashMap<>();

  /// Takes in a pair of passages `a` and `b` of two documents, unless there is no room for it.
  boolean takes(int a, int b, Told told) {
    String documentA = told.pair().a().document().brief();
    String documentB = told.pair().b().document().brief();
    String first = "p" + a;
    String second = "p" + b;
    String both = "d" + documentA + " " + documentB;
    String firstThere = first + " " + documentB;
    String secondThere = second + " " + documentA;
    String firstAbout = firstThere + " " + told.topic();
    String secondAbout = secondThere + " " + told.topic();
    boolean agree = told.pair().stance() == Stance.AGREE;
    String agreed = both + (agree ? " agreed" : "");
    boolean room =
        count(first) < PER_PASSAGE
            && count(second) < PER_PASSAGE
            && count(firstThere) < PER_DOCUMENT
            && count(secondThere) < PER_DOCUMENT
            && count(firstAbout) < PER_TOPIC
            && count(secondAbout) < PER_TOPIC
            && (!agree || count(agreed) < AGREED_BY_TWO_DOCUMENTS)
            && count(both) < PER_TWO_DOCUMENTS;
    if (room) {
      Stream.of(first, second, firstThere, secondThere, firstAbout, secondAbout, both, agreed)
          .distinct()
          .forEach(key -> counts.merge(key, 1, Integer::sum));
    }
    return room;
  }

  private int count(String key) {
    return counts.getOrDefault(key, 0);
  }
}
