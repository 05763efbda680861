package org.onrecord.analyse.relations;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.onrecord.analyse.en.WordList;
import org.onrecord.model.Finding.Relation;
import org.onrecord.model.Worded;

/// The word lists of this package.
final class Words {
  /// What a verb ties.
  ///
  /// @param subjectFirst whether its subject is the first end of the relation
  record Deed(Relation.Type type, boolean subjectFirst) {}

  private static final Map<String, Set<String>> NOUNS = nouns();
  private static final Map<String, Deed> DEEDS = deeds();

  private Words() {}

  /// Whether the list `list` has the word.
  static boolean has(String list, String word) {
    return NOUNS.getOrDefault(list, Set.of()).contains(word);
  }

  static Optional<Deed> findDeed(String lemma) {
    return Optional.ofNullable(DEEDS.get(lemma));
  }

  private static Map<String, Set<String>> nouns() {
    var nouns = new HashMap<String, Set<String>>();
    for (String line : WordList.lines(Words.class, "words.txt")) {
      String[] parts = line.strip().split(" ", 2);
      nouns.put(parts[0], Set.of(parts[1].split(" ")));
    }
    return nouns;
  }

  private static Map<String, Deed> deeds() {
    var deeds = new HashMap<String, Deed>();
    for (String line : WordList.lines(Words.class, "verbs.txt")) {
      String[] parts = line.strip().split(" ");
      var deed = new Deed(Worded.of(Relation.Type.class, parts[0]), parts[1].equals("first"));
      for (int i = 2; i < parts.length; i++) {
        deeds.put(parts[i], deed);
      }
    }
    return deeds;
  }
}
