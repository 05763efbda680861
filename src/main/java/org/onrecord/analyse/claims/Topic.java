package org.onrecord.analyse.claims;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.onrecord.analyse.en.Grammar;
import org.onrecord.analyse.en.Tag;
import org.onrecord.analyse.text.Prose;
import org.onrecord.analyse.text.Sentence;

/// What a document is about: how often each of its content words occurs, and those of its title.
final class Topic {
  private static final int STEM = 7;

  private final Grammar grammar;
  private final Prose prose;
  private final Map<String, Integer> counts = new HashMap<>();
  private final Set<String> title = new HashSet<>();

  Topic(Grammar grammar) {
    this.grammar = grammar;
    this.prose = grammar.prose();
    for (Sentence sentence : prose.sentences()) {
      if (!prose.isBoilerplate(sentence.from())) {
        stems(sentence.from(), sentence.to()).forEach(s -> counts.merge(s, 1, Integer::sum));
      }
    }
    prose.document().metadata().title().ifPresent(this::addTitle);
  }

  private void addTitle(String words) {
    for (String word : words.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")) {
      title.add(stem(word));
    }
  }

  /// How near the words from `from` to `to` are to what the document is about: 0 to 1, the mean
  /// share of sentences that use each word, on a scale where a word in one of ten sentences is
  /// half.
  double nearness(int from, int to) {
    Set<String> stems = stems(from, to);
    if (stems.isEmpty()) {
      return 0;
    }
    double sum = 0;
    for (String stem : stems) {
      double share = (double) counts.getOrDefault(stem, 0) / prose.sentences().size();
      sum += share / (share + 0.1);
    }
    return sum / Math.max(4, stems.size());
  }

  /// The share of the title's words that stand between `from` and `to`.
  double titleShare(int from, int to) {
    if (title.isEmpty()) {
      return 0;
    }
    Set<String> shared = stems(from, to);
    shared.retainAll(title);
    return (double) shared.size() / title.size();
  }

  private Set<String> stems(int from, int to) {
    var stems = new HashSet<String>();
    for (int i = from; i < to; i++) {
      Tag tag = grammar.tag(i);
      if (tag.isNoun() || tag == Tag.ADJECTIVE || tag.isVerb()) {
        stems.add(stem(grammar.lemma(i)));
      }
    }
    return stems;
  }

  private static String stem(String lemma) {
    return lemma.length() > STEM ? lemma.substring(0, STEM) : lemma;
  }
}
