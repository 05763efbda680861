package org.onrecord.match.voice;

import java.util.List;
import org.onrecord.match.voice.Alignment.Part;

/// How much of two texts corresponds, and whether that makes one a copy of the other.
///
/// The numbers were chosen on the project's own labelled pairs (`./bench voices`).
///
/// @param share of the words of the shorter text, those that are the same in the longer, in order
/// @param covered of the words of the shorter text, those in passages that correspond
/// @param telling the same as `share`, of the words alone that tell something by themselves: texts
///   made on one pattern share the others
/// @param equal words that are the same
/// @param frame whether all that corresponds stands at one end of both texts and the rest of both
///   has nothing in common: a foot or a head that an outlet puts under everything
record Likeness(double share, double telling, double covered, int equal, boolean frame) {
  /// How much of the shorter text must stand in the longer. A report that quotes a statement at
  /// length stays below it, a copy with a third of its words edited stays above.
  private static final double LEAST_SHARE = 0.5;

  /// Where nearly all of the shorter text corresponds, passage by passage, so many equal words are
  /// enough: it was edited throughout. Independent reports correspond in few places.
  private static final double NEARLY_ALL = 0.75;

  private static final double LEAST_SHARE_THROUGHOUT = 0.35;

  private static final double LEAST_TELLING = 0.25;

  /// Equal words below which nothing is a copy: two notices of a line each prove little.
  private static final int LEAST_WORDS = 25;

  /// Words up to which what stands at one end of both is a foot or a head, and words that each has
  /// besides it at least.
  private static final int LONGEST_FRAME = 160;

  private static final int LEAST_REST = 20;
  private static final int BEYOND = 10;

  static Likeness of(PlacedWords a, PlacedWords b, List<Part> parts) {
    int shorter = Math.max(1, Math.min(a.size(), b.size()));
    boolean first = a.size() <= b.size();
    int telling = parts.stream().mapToInt(Part::telling).sum();
    int equal = parts.stream().mapToInt(Part::equal).sum();
    int covered = parts.stream().mapToInt(p -> first ? p.inA() : p.inB()).sum();
    return new Likeness(
        Math.min(1, equal / (double) shorter),
        telling / (double) Math.max(1, (first ? a : b).telling()),
        Math.min(1, covered / (double) shorter),
        equal,
        isFrame(a, b, parts));
  }

  /// Whether each part stands at the same end of both. A little beyond it may differ: a date, the
  /// number of a page.
  private static boolean isFrame(PlacedWords a, PlacedWords b, List<Part> parts) {
    int inA = parts.stream().mapToInt(Part::inA).sum();
    int inB = parts.stream().mapToInt(Part::inB).sum();
    return a.size() - inA >= LEAST_REST
        && b.size() - inB >= LEAST_REST
        && parts.stream().allMatch(p -> p.inA() <= LONGEST_FRAME && p.inB() <= LONGEST_FRAME)
        && parts.stream().allMatch(p -> isHead(p) || isFoot(p, a, b));
  }

  private static boolean isHead(Part part) {
    return part.fromA() <= BEYOND && part.fromB() <= BEYOND;
  }

  private static boolean isFoot(Part part, PlacedWords a, PlacedWords b) {
    return a.size() - part.toA() <= BEYOND && b.size() - part.toB() <= BEYOND;
  }

  /// Whether one is a copy of the other.
  boolean isCopy(int shorter) {
    boolean much =
        share >= LEAST_SHARE || (covered >= NEARLY_ALL && share >= LEAST_SHARE_THROUGHOUT);
    return much && telling >= LEAST_TELLING && !frame && equal >= Math.min(LEAST_WORDS, shorter);
  }
}
