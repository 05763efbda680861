package org.onrecord.log;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.TreeMap;
import org.onrecord.log.tile.Audit.Problem;

/// What was found in some entries.
final class Tally {
  private final List<Problem> problems = new ArrayList<>();
  private final SortedMap<String, Long> heldBack = new TreeMap<>();
  private final Signers signers = new Signers();
  private long open;
  private long takenAway;
  private long signed;

  /// Adds what was found in later entries.
  void add(Tally later) {
    open += later.open;
    later.heldBack.forEach((kind, count) -> heldBack.merge(kind, count, Long::sum));
    takenAway += later.takenAway;
    signed += later.signed;
    signers.add(later.signers);
    problems.addAll(later.problems);
  }

  void foundOpen() {
    open++;
  }

  void foundHeldBack(String kind) {
    heldBack.merge(kind, 1L, Long::sum);
    foundHidden(kind);
  }

  void foundTakenAway(String kind) {
    takenAway++;
    foundHidden(kind);
  }

  private void foundHidden(String kind) {
    if (kind.equals(Kind.KEY_ADDED)) {
      signers.hidden();
    }
  }

  void foundSigned(String file, long entry, String key) {
    signed++;
    signers.signed(file, entry, key);
  }

  void foundKey(String key) {
    signers.added(key);
  }

  void foundProblem(String file, long entry, String because) {
    problems.add(new Problem(file, OptionalLong.of(entry), because));
  }

  long open() {
    return open;
  }

  /// How many of each kind.
  SortedMap<String, Long> heldBack() {
    return heldBack;
  }

  long takenAway() {
    return takenAway;
  }

  long signed() {
    return signed;
  }

  /// What does not hold, once all entries were added.
  List<Problem> problems() {
    var all = new ArrayList<>(problems);
    all.addAll(signers.strangers());
    return all;
  }
}
