package org.onrecord.match.pair.corpus;

import java.util.BitSet;
import java.util.Set;
import org.onrecord.match.passage.Features;
import org.onrecord.match.words.Common;
import org.onrecord.match.words.Lexicon;

/// How much each feature tells: rare ones more than common ones, words more than concepts, and
/// words that most political reporting uses little, however few passages there are to count.
public final class Weights {
  /// Passages thought of beside those that are there: what two passages share says something even
  /// where they are alone.
  public static final double BEYOND = 200;

  private static final double CONCEPT = 0.7;
  private static final double WIDE_CONCEPT = 0.35;
  private static final double NAME = 1.1;
  private static final double COMMON = 0.4;

  /// What a word tells at least, however many passages of the record use it: where all documents
  /// are about one thing, its words are common, and yet they name it.
  private static final double LEAST = 0.5;

  /// A name in so many of the documents, of at least so many, is their stage, not their matter.
  private static final double STAGE = 0.3;

  private static final double STAGE_NAME = 0.5;
  private static final int FEW = 6;
  private static final Set<String> WIDE = Set.of("policy", "system", "assembly");

  private final double[] weights;
  private final double[] surprises;
  private final int[] spread;
  private final int[] documents;
  private final int allDocuments;
  private final int allUnits;
  private final BitSet concepts;

  /// Words that most reporting uses.
  private final BitSet commonWords = new BitSet();

  private final Lexicon lexicon;

  /// @param without what is left out
  public Weights(Corpus corpus, Lexicon lexicon, Set<Part> without) {
    this.lexicon = lexicon;
    double concept = without.contains(Part.CONCEPTS) ? 0 : 1;
    double name = without.contains(Part.NAMES) ? 0 : 1;
    spread = new int[lexicon.size()];
    documents = new int[lexicon.size()];
    weights = new double[lexicon.size()];
    int[] last = new int[lexicon.size()];
    int before = -1;
    int seen = 0;
    for (int unit = 0; unit < corpus.size(); unit++) {
      int document = corpus.document(unit);
      seen += document == before ? 0 : 1;
      before = document;
      for (int feature : corpus.features(unit)) {
        spread[feature]++;
        documents[feature] += last[feature] == document + 1 ? 0 : 1;
        last[feature] = document + 1;
      }
    }
    allDocuments = seen;
    allUnits = corpus.size();
    // A word of two passages weighs 1, so that weights mean the same in small and large records.
    double most = Math.log(1 + Math.max(2, allUnits) / 2.0);
    surprises = new double[weights.length];
    concepts = new BitSet(weights.length);
    for (int f = 0; f < weights.length; f++) {
      concepts.set(f, lexicon.mark(f) == 'c');
      if (spread[f] > 0) {
        double rarity = Math.log(1 + allUnits / (double) Math.max(2, spread[f])) / most;
        commonWords.set(f, isWord(f) && Common.isCommon(lexicon.word(f).substring(3)));
        double stage = lexicon.mark(f) == 'n' && isStage(f) ? STAGE_NAME : 1;
        double kept = concepts.get(f) ? concept : isWord(f) ? 1 : name;
        surprises[f] = kept * surpriseOf(f);
        weights[f] = kept * stage * (LEAST + (1 - LEAST) * Math.min(1, rarity)) * kind(f);
      }
    }
  }

  private double kind(int feature) {
    return switch (lexicon.mark(feature)) {
      case 'c' -> WIDE.contains(concept(feature)) ? WIDE_CONCEPT : CONCEPT;
      case 'n' -> NAME;
      default -> commonWords.get(feature) ? COMMON : 1;
    };
  }

  public double weight(int feature) {
    return weights[feature];
  }

  public boolean isConcept(int feature) {
    return concepts.get(feature);
  }

  /// Whether it is a word, no name or concept.
  public boolean isWord(int feature) {
    return lexicon.mark(feature) == 'w';
  }

  /// Whether it is a word, no name or concept, and none that most reporting uses.
  public boolean isTellingWord(int feature) {
    return isWord(feature) && !commonWords.get(feature);
  }

  /// The name of the concept that `feature` is; empty when it is none.
  public String concept(int feature) {
    return isConcept(feature) ? lexicon.word(feature).substring(3) : "";
  }

  /// Whether so many documents speak of it that it tells nothing apart.
  public boolean isStage(int feature) {
    return allDocuments >= FEW && documents[feature] >= STAGE * allDocuments;
  }

  /// Whether it is a name that tells matters apart.
  public boolean isTellingName(int feature) {
    return lexicon.mark(feature) == 'n' && !isStage(feature);
  }

  /// How few documents use it, were there `beyond` more that do not: the natural logarithm of one
  /// in so many. Words that most reporting uses tell less.
  double rarity(int feature, double beyond) {
    double common = commonWords.get(feature) ? COMMON : 1;
    return common * Math.log((allDocuments + beyond) / Math.max(1, documents[feature]));
  }

  /// How surprising it is, in nats, that a passage has it.
  public double surprise(int feature) {
    return surprises[feature];
  }

  private double surpriseOf(int feature) {
    double kind = isConcept(feature) ? CONCEPT : commonWords.get(feature) ? COMMON : 1;
    return kind * Math.log((allUnits + BEYOND) / Math.max(2, spread[feature]));
  }

  /// How many passages there are.
  public int units() {
    return allUnits;
  }

  /// How many documents there are.
  public int documents() {
    return allDocuments;
  }

  /// A number that follows from its word alone.
  public long hash(int feature) {
    return lexicon.hash(feature);
  }

  /// In how many passages it stands.
  public int spread(int feature) {
    return spread[feature];
  }

  /// The length of the vector of a passage.
  double length(Features features) {
    double sum = 0;
    for (int i = 0; i < features.size(); i++) {
      sum += weights[features.id(i)] * weights[features.id(i)];
    }
    return Math.sqrt(sum);
  }
}
