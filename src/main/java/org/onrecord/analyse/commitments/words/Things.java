package org.onrecord.analyse.commitments.words;

import java.util.Set;
import org.onrecord.analyse.en.Grammar;
import org.onrecord.analyse.en.NounGroup;

/// Public things: what those in power make, change, hold, grant or publish.
public final class Things {
  private static final Set<String> MATTERS = Cues.words("matters.txt");
  private static final Set<String> ANNOUNCED = Cues.words("announced.txt");
  private static final Set<String> PLANNED = Cues.words("planned.txt");
  private static final Set<String> PAPERS = Cues.words("papers.txt");
  private static final Set<String> ASKED = Cues.words("asked.txt");

  private final Grammar grammar;

  public Things(Grammar grammar) {
    this.grammar = grammar;
  }

  /// Whether the noun of `group` is one: "an inquiry", "the full report".
  public boolean isPublic(NounGroup group) {
    String noun = grammar.lemma(group.head());
    return MATTERS.contains(noun)
        || ANNOUNCED.contains(noun)
        || PLANNED.contains(noun)
        || PAPERS.contains(noun)
        || ASKED.contains(noun);
  }
}
