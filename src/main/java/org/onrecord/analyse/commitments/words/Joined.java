package org.onrecord.analyse.commitments.words;

import java.util.Comparator;
import java.util.List;
import org.onrecord.analyse.en.Tag;
import org.onrecord.analyse.en.VerbGroup;

/// Parts what a conjunction joins: "promised ten schools and ordered the ministry to …" is two
/// commitments, the first of which ends before "and".
public final class Joined {
  private final Scene scene;

  public Joined(Scene scene) {
    this.scene = scene;
  }

  /// The candidates in the order of the text, each ending before the one that is joined to it. O(n
  /// log n): only those are looked at that begin within one.
  public List<Candidate> apart(List<Candidate> candidates) {
    List<Candidate> ordered =
        candidates.stream().sorted(Comparator.comparingInt(Candidate::from)).toList();
    return java.util.stream.IntStream.range(0, ordered.size())
        .mapToObj(i -> ended(ordered.get(i), ordered.subList(i + 1, ordered.size())))
        .toList();
  }

  private Candidate ended(Candidate first, List<Candidate> later) {
    for (Candidate second : later) {
      if (second.from() >= first.to()) {
        break;
      }
      int conjunction = conjunctionBefore(second.from());
      int told = Math.max(first.verb(), first.from());
      if (conjunction > told && tells(first) && tells(second)) {
        return first.endedAt(scene.trimmedEnd(told + 1, conjunction));
      }
    }
    return first;
  }

  /// Where the conjunction stands that `at` comes right behind, adverbs and "which" set aside, and
  /// "said that"; -1 when there is none.
  private int conjunctionBefore(int at) {
    int that = scene.lower(at - 1).equals("that") ? at - 1 : at;
    int saying = that < 1 ? that : scene.grammar.verbAt(that - 1).map(VerbGroup::from).orElse(that);
    int before = saying - 1;
    while (before > 0
        && (scene.grammar.tag(before) == Tag.ADVERB || scene.grammar.tag(before) == Tag.RELATIVE)) {
      before--;
    }
    return before > 0 && scene.grammar.tag(before) == Tag.CONJUNCTION ? before : -1;
  }

  /// Whether a verb carries it that stands on its own, not one of several in what is promised: "to
  /// build schools and hire teachers".
  private boolean tells(Candidate candidate) {
    return scene.grammar.verbAt(candidate.verb()).filter(VerbGroup::isFinite).isPresent();
  }
}
