package org.onrecord.analyse.quotations;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import org.onrecord.model.Finding.Quotation;
import org.onrecord.model.Finding.Quotation.Form;
import org.onrecord.model.Span;

/// Leaves out what is reported without marks inside what somebody is reported to say: "she said
/// that she hoped to win" is what she said, and nothing else.
///
/// What a speaker reports of what others said, for sure and by name, stays.
final class Nesting {
  /// Speech by a sure verb; thoughts and findings never reach it.
  private static final double SURE = 0.75;

  /// So many characters longer is another content, not the same one again.
  private static final int LONGER = 5;

  private static final int LONGEST_PRONOUN = 5;

  /// Of so many that hold one another, the first are forgotten.
  private static final int DEEPEST = 60;

  private Nesting() {}

  /// `all` without what is nested, in the same order. n log n.
  static List<Quotation> without(List<Quotation> all) {
    List<Quotation> speech =
        all.stream()
            .filter(q -> q.form() != Form.TERM)
            .sorted(Comparator.comparingInt(q -> q.content().start()))
            .toList();
    var kept = new ArrayList<Quotation>(all.size());
    var open = new ArrayList<Quotation>();
    var nested = new HashSet<Quotation>();
    for (Quotation q : speech) {
      open.removeIf(o -> o.content().end() <= q.content().start());
      if (q.form() == Form.INDIRECT && open.stream().anyMatch(o -> holds(o, q))) {
        nested.add(q);
      }
      open.add(q);
      if (open.size() > DEEPEST) {
        open.removeFirst();
      }
    }
    all.stream().filter(q -> !nested.contains(q)).forEach(kept::add);
    return List.copyOf(kept);
  }

  private static boolean holds(Quotation outer, Quotation inner) {
    Span content = outer.content();
    boolean inside =
        content.contains(inner.content()) && content.length() > inner.content().length() + LONGER;
    boolean said = inner.grounds().confidence() >= SURE && isNamed(inner);
    return inside && !said;
  }

  /// Whether more than a pronoun names who says it.
  private static boolean isNamed(Quotation quotation) {
    boolean noun = quotation.source().filter(s -> s.length() > LONGEST_PRONOUN).isPresent();
    return noun && quotation.speaker().isPresent();
  }
}
