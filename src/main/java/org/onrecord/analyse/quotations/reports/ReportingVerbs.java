package org.onrecord.analyse.quotations.reports;

import org.jspecify.annotations.Nullable;
import org.onrecord.analyse.en.NounGroup;
import org.onrecord.analyse.en.Tag;
import org.onrecord.analyse.quotations.lines.Line;
import org.onrecord.analyse.quotations.words.Entry;
import org.onrecord.analyse.quotations.words.ReportingWords;

/// Recognises the reporting verbs of a line, also those that the grammar took for nouns.
final class ReportingVerbs {
  private final Line line;

  ReportingVerbs(Line line) {
    this.line = line;
  }

  /// The reporting verb at `e`, the one with the longest particle first.
  @Nullable Entry at(int e) {
    Entry best = null;
    for (Entry entry : ReportingWords.ENGLISH.verbs(line.lower(e))) {
      String particle = entry.verb().particle();
      if (hasParticle(e + 1, particle)
          && (best == null || particle.length() > best.verb().particle().length())) {
        best = entry;
      }
    }
    return best;
  }

  private boolean hasParticle(int at, String particle) {
    if (particle.isEmpty()) {
      return true;
    }
    int e = at;
    for (String word : particle.split(" ")) {
      if (!line.is(e++, word)) {
        return false;
      }
    }
    return true;
  }

  /// Words of `particle`.
  static int length(String particle) {
    return particle.isEmpty() ? 0 : particle.split(" ").length;
  }

  /// "Reporting: A and B": a line that names who wrote the text.
  boolean isCredit(int e) {
    return e == 0 && line.isColon(1) && line.lower(e).endsWith("ing");
  }

  /// Whether only a speaker stands between a comma or quotation and `e`, and nothing behind: "…,
  /// critics say."
  boolean isLast(int e) {
    int before = line.noun(e - 1).map(g -> line.first(g) - 1).orElse(-1);
    return before > 0
        && line.isStop(e + 1)
        && (line.isComma(before) || line.isQuote(before))
        && (line.isQuote(before) || line.hasFinite(0, before));
  }

  /// Whether what looks like a plural is a verb: a name stands before it, a clause behind.
  boolean isMistaken(int e) {
    boolean subject = line.tag(e - 1) == Tag.PROPER || line.tag(e - 1) == Tag.PRONOUN;
    boolean clause =
        line.noun(e + 1).filter(g -> line.first(g) == e + 1).isPresent()
            && line.hasFinite(e + 1, line.size());
    return subject
        && line.noun(e).filter(g -> line.past(g) > e + 1).isEmpty()
        && (clause || line.isQuote(e + 1) || line.is(e + 1, "that"));
  }

  /// "The ministry claims the road is open": what looks like the last noun of the subject is the
  /// verb, since a clause with a subject of its own follows.
  boolean isSwallowed(int e) {
    boolean number = line.tag(e + 1) == Tag.NUMBER;
    boolean last =
        line.noun(e)
            .filter(g -> (number || line.past(g) == e + 1) && opensClause(g, e))
            .isPresent();
    return last
        && line.noun(e + 1)
            .filter(g -> number || line.first(g) == e + 1)
            .flatMap(g -> line.verb(line.past(g)))
            .filter(v -> v.isFinite())
            .isPresent();
  }

  private boolean opensClause(NounGroup group, int e) {
    int first = line.first(group);
    return first < e
        && line.tag(e) == Tag.NOUN_PLURAL
        && line.tag(first) == Tag.DETERMINER
        && (first == 0 || line.isBreak(first - 1) || line.tag(first - 1) == Tag.CONJUNCTION);
  }
}
