package org.onrecord.match.pair;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.DoubleSupplier;
import java.util.function.IntPredicate;
import org.onrecord.match.pair.corpus.Corpus;
import org.onrecord.match.pair.corpus.DocumentLikeness;
import org.onrecord.match.pair.corpus.Part;
import org.onrecord.match.pair.corpus.Postings;
import org.onrecord.match.pair.corpus.Weights;
import org.onrecord.match.pair.rule.Couple;
import org.onrecord.match.pair.rule.Verdict;
import org.onrecord.match.pair.rule.Withdrawn;
import org.onrecord.match.words.Lexicon;

/// Compares the passages of one document with those of others. Safe for many threads, each with
/// documents of its own.
final class Comparing {
  private final Corpus corpus;
  private final int[] voices;
  private final Lexicon lexicon;
  private final Weights weights;
  private final DocumentLikeness likeness;
  private final Candidates candidates;
  private final Ground ground;
  private final Judge judge;
  private final Withdrawn withdrawn;
  private final Set<Part> without;

  /// @param fresh the documents that are to be compared with all others
  /// @param voices the voice of each document
  /// @param without what is left out, to measure what it brings
  Comparing(
      Corpus corpus,
      BitSet fresh,
      int[] voices,
      Lexicon lexicon,
      Withdrawn.Origins origins,
      Set<Part> without) {
    this.without = without;
    this.corpus = corpus;
    this.voices = voices;
    this.lexicon = lexicon;
    weights = new Weights(corpus, lexicon, without);
    likeness = new DocumentLikeness(corpus, weights);
    var postings = new Postings(corpus, weights, fresh, lexicon.size());
    candidates = new Candidates(corpus, weights, postings);
    ground = new Ground(weights, postings, without);
    judge = new Judge(ground, without);
    withdrawn = new Withdrawn(corpus, weights, origins);
  }

  /// What the passages of `document` and those before them say of one thing; also of each other.
  List<Scored> withEarlier(int document) {
    var found = new ArrayList<Scored>();
    DocumentLikeness.Row row = likeness.row(document);
    for (int unit = corpus.first(document); unit < corpus.first(document + 1); unit++) {
      for (int other : candidates.of(unit, unit, meeting(unit))) {
        compare(other, unit, nearness(row, other), found);
      }
    }
    return found;
  }

  /// What the passages of `document`, which is one of `fresh`, and all others say of one thing; of
  /// two that are fresh once.
  List<Scored> withAll(int document, BitSet fresh) {
    var found = new ArrayList<Scored>();
    DocumentLikeness.Row row = likeness.row(document);
    for (int unit = corpus.first(document); unit < corpus.first(document + 1); unit++) {
      int own = unit;
      IntPredicate once = other -> other < own || !fresh.get(corpus.document(other));
      for (int other : candidates.of(unit, corpus.size(), meeting(unit).and(once))) {
        compare(Math.min(unit, other), Math.max(unit, other), nearness(row, other), found);
      }
    }
    return found;
  }

  /// Passages of other voices, and of the same document.
  private IntPredicate meeting(int unit) {
    int own = corpus.document(unit);
    int voice = voices[own];
    return other -> corpus.document(other) == own || voices[corpus.document(other)] != voice;
  }

  /// How much the documents of two passages tell of the same.
  private DoubleSupplier nearness(DocumentLikeness.Row row, int other) {
    return () -> row.to(corpus.document(other));
  }

  /// @param documents asked for where it can decide something: it is counted from both documents
  private void compare(int a, int b, DoubleSupplier documents, List<Scored> found) {
    boolean tension = corpus.document(a) == corpus.document(b);
    boolean broad = !tension && corpus.takesSides(a) && corpus.takesSides(b);
    if (!broad && !ground.mayBeWorthAsking(corpus.features(a), corpus.features(b))) {
      return;
    }
    boolean story = !tension && !without.contains(Part.STORY);
    double near = story ? documents.getAsDouble() : DocumentLikeness.UNKNOWN;
    if (ground.isWorthAsking(corpus.features(a), corpus.features(b), near)
        || (broad && ground.isOneStory(near))) {
      Couple couple = Couple.of(corpus.unit(a), corpus.unit(b), near, weights, lexicon);
      judge(couple, tension).ifPresent(v -> found.add(Scored.of(a, b, couple, v)));
    }
  }

  private Optional<Verdict> judge(Couple couple, boolean tension) {
    Optional<Verdict> verdict =
        judge.of(couple).map(v -> without.contains(Part.CORRECTIONS) ? v : withdrawn.of(couple, v));
    return tension ? verdict.flatMap(v -> Tensions.of(couple, v)) : verdict;
  }
}
