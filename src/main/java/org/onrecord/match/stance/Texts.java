package org.onrecord.match.stance;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.onrecord.index.Sentences;
import org.onrecord.index.Stems;
import org.onrecord.match.passage.Tokens;
import org.onrecord.match.words.Lexicon;
import org.onrecord.match.words.Stemmed;
import org.onrecord.model.Span;
import org.onrecord.model.Text;
import org.onrecord.model.TextStance;

/// Texts to which sentences are held. Add all of them first: how rare a word is, is counted over
/// them.
///
/// Linear in the texts, and for each answer in the length of one text. Does NOT see irony, nor who
/// it is that denies. Not for use by several threads.
public final class Texts {
  /// Passages at the beginning that tell what a text is about.
  private static final int LEAD = 4;

  private final Lexicon lexicon = new Lexicon();
  private final Leanings leanings = new Leanings();
  private final Stems stems = new Stems();
  private final Map<String, List<Passage>> texts = new HashMap<>();
  private final Map<Integer, Integer> spread = new HashMap<>();

  private record Passage(Set<Integer> words, Leanings.Count leaning) {}

  /// Takes in a text; a later one of the same name takes the place of the first.
  public void add(String name, String words) {
    Text text = Text.of(words);
    var passages = new ArrayList<Passage>();
    Set<Integer> all = new TreeSet<>();
    for (Span sentence : Sentences.of(text)) {
      Tokens tokens = Tokens.of(text.shadow(), sentence);
      Set<Integer> telling = telling(tokens);
      all.addAll(telling);
      passages.add(new Passage(telling, leanings.count(tokens)));
    }
    texts.put(name, List.copyOf(passages));
    all.forEach(word -> spread.merge(word, 1, Integer::sum));
  }

  public boolean has(String name) {
    return texts.containsKey(name);
  }

  /// How the text `name` stands to `sentence`. A text that was never added is about something else.
  public TextStance stance(String sentence, String name) {
    List<Passage> passages = texts.getOrDefault(name, List.of());
    Text text = Text.of(sentence);
    Tokens tokens = Tokens.of(text.shadow(), text.all());
    return evidence(telling(tokens), leaning(sentence, tokens), passages).answer();
  }

  /// A question leaves open what it asks.
  private Leanings.Count leaning(String sentence, Tokens tokens) {
    int asked = sentence.indexOf('?') >= 0 ? 1 : 0;
    return leanings.count(tokens).plus(new Leanings.Count(0, asked));
  }

  private Evidence evidence(Set<Integer> words, Leanings.Count sentence, List<Passage> passages) {
    double total = Math.max(weight(words), Double.MIN_NORMAL);
    Set<Integer> met = new LinkedHashSet<>();
    double best = 0;
    double alike = 0;
    double denied = 0;
    double left = 0;
    Leanings.Count lead = Leanings.Count.NONE;
    Leanings.Count all = Leanings.Count.NONE;
    for (int i = 0; i < passages.size(); i++) {
      Passage passage = passages.get(i);
      Set<Integer> shared = new TreeSet<>(words);
      shared.retainAll(passage.words());
      met.addAll(shared);
      double share = weight(shared) / total;
      double counts = Math.min(1, 2 * share);
      best = Math.max(best, share);
      alike += counts;
      denied += counts * passage.leaning().denied();
      left += counts * passage.leaning().left();
      lead = i < LEAD ? lead.plus(passage.leaning()) : lead;
      all = all.plus(passage.leaning());
    }
    return new Evidence(
        weight(met) / total, best, sentence, denied, left, alike, lead, all, passages.size());
  }

  private double weight(Set<Integer> words) {
    double sum = 0;
    for (int word : words) {
      sum += Math.log1p((texts.size() + 1.0) / (1 + spread.getOrDefault(word, 0)));
    }
    return sum;
  }

  private Set<Integer> telling(Tokens tokens) {
    var telling = new TreeSet<Integer>();
    for (String word : tokens.words()) {
      if (!Stemmed.isStop(word)) {
        telling.add(lexicon.number(stems.stem(word)));
      }
    }
    return telling;
  }
}
