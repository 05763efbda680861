package org.onrecord.analyse.commitments.words;

import java.util.Set;
import org.onrecord.analyse.en.NounGroup;
import org.onrecord.analyse.en.Tag;
import org.onrecord.analyse.en.WordList;

/// Who can give a word or an order: somebody or a body, not a thing.
public final class Agents {
  private static final Set<String> PERSONS =
      WordList.words(Agents.class, "/org/onrecord/analyse/en/one-person.txt");
  private static final Set<String> BODIES = Cues.words("bodies.txt");
  private static final Set<String> FIRMS = Cues.words("firms.txt");

  private final Scene scene;

  public Agents(Scene scene) {
    this.scene = scene;
  }

  /// "the mayor", "they", "Ilva Maren", "the miners", "the buyer"; not "the bell".
  public boolean isAgent(NounGroup group) {
    Tag tag = scene.grammar.tag(group.head());
    return scene.governs(group)
        || scene.powers.entity(group).isPresent()
        || tag == Tag.PRONOUN
        || tag == Tag.PROPER
        || tag == Tag.NOUN_PLURAL
        || isCalledOne(group);
  }

  /// Whether its noun is one for a person, a body or a firm.
  public boolean isCalledOne(NounGroup group) {
    String noun = scene.grammar.lemma(group.head());
    return PERSONS.contains(noun) || isBody(group);
  }

  /// "the coalition", "the buyer".
  public boolean isBody(NounGroup group) {
    String noun = scene.grammar.lemma(group.head());
    return BODIES.contains(noun) || FIRMS.contains(noun);
  }
}
