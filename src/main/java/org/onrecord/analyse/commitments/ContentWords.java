package org.onrecord.analyse.commitments;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.onrecord.analyse.commitments.words.Candidate;
import org.onrecord.analyse.commitments.words.Cues;
import org.onrecord.analyse.commitments.words.Scene;
import org.onrecord.analyse.en.NounGroup;
import org.onrecord.analyse.en.Tag;
import org.onrecord.analyse.text.Sentence;

/// The words by which two sentences speak of one thing: nouns, verbs and adjectives, of one meaning
/// or one stem.
final class ContentWords {
  private static final Map<String, String> SAME = same();

  private static final Set<String> BACK = Set.of("this", "these", "it", "they", "its", "their");

  private static final int OPENING = 7;

  private final Scene scene;

  ContentWords(Scene scene) {
    this.scene = scene;
  }

  /// The first word of its line stands for each word of `same.txt`.
  private static Map<String, String> same() {
    var same = new HashMap<String, String>();
    for (String line : Cues.lines("same.txt")) {
      String[] words = line.split("\\s+");
      for (String word : words) {
        same.put(word, words[0]);
      }
    }
    return Map.copyOf(same);
  }

  Set<String> in(int from, int to) {
    var words = new HashSet<String>();
    for (int i = from; i < to; i++) {
      Tag tag = scene.grammar.tag(i);
      if (tag == Tag.NOUN || tag == Tag.NOUN_PLURAL || tag.isVerb() || tag == Tag.ADJECTIVE) {
        words.add(stem(scene.grammar.lemma(i)));
      }
    }
    return words;
  }

  /// The first letters, so that "investigate" and "investigation" are one, as are words of one
  /// meaning.
  static String stem(String word) {
    String lemma = SAME.getOrDefault(word, word);
    return lemma.length() > 7 ? lemma.substring(0, 7) : lemma;
  }

  /// Whether a sentence speaks of what the candidate spoke of: "this council", "they", or one of
  /// its nouns.
  boolean refersBack(Sentence sentence, Candidate candidate) {
    for (int i = sentence.from(); i < Math.min(sentence.to(), sentence.from() + OPENING); i++) {
      if (BACK.contains(scene.lower(i)) || i == sentence.from() && isPerson(i)) {
        return true;
      }
    }
    Set<String> shared = in(sentence.from(), sentence.to());
    shared.retainAll(in(candidate.from(), candidate.to()));
    return !shared.isEmpty();
  }

  /// "it", "they", "this reform".
  boolean isBack(int token) {
    return BACK.contains(scene.lower(token));
  }

  boolean isPerson(int token) {
    return scene.lower(token).equals("he") || scene.lower(token).equals("she");
  }

  /// "four": so many others of several, told behind the candidate.
  boolean isSoMany(NounGroup group, Candidate candidate) {
    return group.from() >= candidate.to() && scene.grammar.tag(group.head()) == Tag.NUMBER;
  }
}
