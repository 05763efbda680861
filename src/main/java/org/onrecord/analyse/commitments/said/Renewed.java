package org.onrecord.analyse.commitments.said;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.onrecord.analyse.commitments.words.Agents;
import org.onrecord.analyse.commitments.words.Candidate;
import org.onrecord.analyse.commitments.words.Cues;
import org.onrecord.analyse.commitments.words.Scene;
import org.onrecord.analyse.en.NounGroup;
import org.onrecord.analyse.en.Tag;
import org.onrecord.analyse.en.VerbGroup;
import org.onrecord.analyse.text.Sentence;
import org.onrecord.model.Finding.Commitment;

/// A word that was given, told without what it says, which stands before: "made similar vows in
/// 2019", "the same assurance was given to the court", "a pledge he made on the radio".
public final class Renewed {
  /// Nouns that are much else besides.
  private static final Set<String> LOOSE = Set.of("word", "offer");

  private static final Map<String, Commitment.Type> WORDS = words();
  private static final Set<String> ALIKE =
      Set.of("similar", "same", "identical", "comparable", "such", "like");
  private static final Set<String> GIVING =
      Set.of("make", "give", "renew", "repeat", "offer", "issue", "receive", "take", "break");
  private static final double SURE = 0.6;
  private static final double ASIDE = 0.56;

  private final Scene scene;
  private final Agents agents;

  public Renewed(Scene scene) {
    this.scene = scene;
    this.agents = new Agents(scene);
  }

  /// Nouns for a word that is given: those that lead in a list of pledges, and assurances.
  private static Map<String, Commitment.Type> words() {
    var words = new HashMap<String, Commitment.Type>();
    for (String line : Cues.lines("noun-frames.txt")) {
      String[] row = line.split("\\|");
      String type = row[1].strip().toUpperCase(Locale.ROOT);
      String noun = row[0].strip();
      if ((type.equals("PLEDGE") || type.equals("ASSURANCE")) && !LOOSE.contains(noun)) {
        words.put(noun, Commitment.Type.valueOf(type));
      }
    }
    return Map.copyOf(words);
  }

  public void find(Sentence sentence, Consumer<Candidate> found) {
    for (VerbGroup verb : scene.grammar.verbs(sentence)) {
      boolean gives =
          verb.isFinite()
              && !verb.hasModal()
              && GIVING.contains(verb.lemma())
              && !scene.supposes(verb);
      if (gives) {
        alike(verb).or(() -> aside(verb)).ifPresent(found);
      }
    }
  }

  /// "made similar vows", "a similar assurance was given".
  private Optional<Candidate> alike(VerbGroup verb) {
    Optional<NounGroup> word =
        verb.passive() ? scene.grammar.subject(verb) : scene.grammar.object(verb);
    Optional<NounGroup> giver =
        verb.passive() ? scene.grammar.agent(verb) : scene.grammar.subject(verb);
    boolean given = verb.passive() || giver.filter(agents::isAgent).isPresent();
    return word.filter(w -> given && isAlike(w))
        .flatMap(w -> candidate(w, w.from(), verb, giver, SURE));
  }

  private boolean isAlike(NounGroup group) {
    for (int i = group.from(); i < group.head(); i++) {
      if (ALIKE.contains(scene.lower(i))) {
        return true;
      }
    }
    return false;
  }

  /// "a pledge he made on the radio": the verb right behind whoever gave it, and they behind it.
  private Optional<Candidate> aside(VerbGroup verb) {
    Optional<NounGroup> giver = scene.grammar.subject(verb).filter(agents::isAgent);
    boolean past = verb.tense() == VerbGroup.Tense.PAST || verb.perfect();
    if (!past || verb.passive() || giver.isEmpty() || giver.get().to() != verb.from()) {
      return Optional.empty();
    }
    int at = giver.get().from() - 1;
    int behind = scene.grammar.tag(Math.max(at, 0)) == Tag.RELATIVE ? at - 1 : at;
    Optional<NounGroup> word =
        behind < scene.sentence(verb.from()).from()
            ? Optional.empty()
            : scene.grammar.nounAt(behind).filter(w -> w.to() == behind + 1);
    return word.flatMap(w -> candidate(w, w.from(), verb, giver, ASIDE));
  }

  private Optional<Candidate> candidate(
      NounGroup word, int start, VerbGroup verb, Optional<NounGroup> giver, double sure) {
    Commitment.Type type = WORDS.get(scene.grammar.lemma(word.head()));
    if (type == null) {
      return Optional.empty();
    }
    int from = Math.min(start, giver.map(NounGroup::from).filter(f -> f < start).orElse(start));
    Commitment.Status status =
        verb.lemma().equals("break") != verb.negated()
            ? Commitment.Status.DENIED
            : Commitment.Status.ANNOUNCED;
    return Optional.of(
        new Candidate(
            from,
            Math.max(scene.clauseEnd(verb), word.to()),
            verb.head(),
            type,
            giver.map(NounGroup::head).orElse(-1),
            -1,
            Optional.of(status),
            sure,
            "\"" + scene.lower(word.head()) + "\" given"));
  }
}
