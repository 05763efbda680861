package org.onrecord.log;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.onrecord.log.tile.Audit.Problem;

/// What was found in some entries.
final class Tally {
  private final List<Problem> problems = new ArrayList<>();
  private long open;
  private long heldBack;
  private long takenAway;
  private long signed;

  void add(Tally other) {
    open += other.open;
    heldBack += other.heldBack;
    takenAway += other.takenAway;
    signed += other.signed;
    problems.addAll(other.problems);
  }

  void foundOpen() {
    open++;
  }

  void foundHeldBack() {
    heldBack++;
  }

  void foundTakenAway() {
    takenAway++;
  }

  void foundSigned() {
    signed++;
  }

  void foundProblem(String file, long entry, String because) {
    problems.add(new Problem(file, OptionalLong.of(entry), because));
  }

  long open() {
    return open;
  }

  long heldBack() {
    return heldBack;
  }

  long takenAway() {
    return takenAway;
  }

  long signed() {
    return signed;
  }

  List<Problem> problems() {
    return problems;
  }
}
