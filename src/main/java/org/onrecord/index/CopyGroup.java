package org.onrecord.index;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// The same words in several documents of one voice, while matches are collected.
final class CopyGroup {
  private static final Comparator<Member> EARLIEST_FIRST =
      Comparator.comparing((Member m) -> !m.earliest()).thenComparingLong(Member::order);

  private final List<Member> members = new ArrayList<>();
  private float score;

  record Member(int passage, float score, long order, boolean earliest) {}

  void add(Member member) {
    members.add(member);
    score = Math.max(score, member.score());
  }

  /// That of its best member.
  float score() {
    return score;
  }

  /// One row: the passage of the earliest document, the others as its copies.
  Row row() {
    List<Member> ordered = members.stream().sorted(EARLIEST_FIRST).toList();
    return new Row(
        ordered.getFirst().passage(),
        score,
        ordered.getFirst().order(),
        ordered.stream().skip(1).map(Member::passage).toList());
  }
}
