package org.onrecord.analyse.claims;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.onrecord.analyse.en.Grammar;
import org.onrecord.analyse.en.Tag;

/// What a document says it is about: the words of its title.
final class Topic {
  private static final int STEM = 7;

  private final Grammar grammar;
  private final Set<String> title = new HashSet<>();

  Topic(Grammar grammar) {
    this.grammar = grammar;
    grammar.prose().document().metadata().title().ifPresent(this::addTitle);
  }

  private void addTitle(String words) {
    for (String word : words.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")) {
      title.add(stem(word));
    }
  }

  /// Whether a noun, adjective or verb of it stands in the title.
  boolean sharesTitle(Unit unit) {
    for (int i = unit.from(); !title.isEmpty() && i < unit.to(); i++) {
      Tag tag = grammar.tag(i);
      boolean content = tag.isNoun() || tag == Tag.ADJECTIVE || tag.isVerb();
      if (content && title.contains(stem(grammar.lemma(i)))) {
        return true;
      }
    }
    return false;
  }

  private static String stem(String lemma) {
    return lemma.length() > STEM ? lemma.substring(0, STEM) : lemma;
  }
}
