package org.onrecord.analyse.commitments.said;

import java.util.Optional;
import java.util.Set;
import org.onrecord.analyse.commitments.words.Candidate;
import org.onrecord.analyse.commitments.words.Cues;
import org.onrecord.analyse.commitments.words.Scene;
import org.onrecord.analyse.commitments.words.VerbFrame;
import org.onrecord.analyse.en.Clause;
import org.onrecord.analyse.en.NounGroup;
import org.onrecord.analyse.en.VerbGroup;
import org.onrecord.model.Finding.Commitment;

/// What is declared so by those who can: "declared an emergency", "declared the strike over".
final class Declarations {
  private static final Set<String> DECLARED = Cues.words("declared.txt");

  private final Scene scene;
  private final VerbFrame frame;

  Declarations(Scene scene) {
    this.scene = scene;
    this.frame = new VerbFrame(scene);
  }

  Optional<Candidate> find(VerbGroup verb, Optional<NounGroup> subject) {
    boolean power = subject.filter(scene::governs).isPresent();
    boolean ruling = verb.lemma().equals("rule");
    boolean aside = ruling && scene.grammar.clauseOf(verb.from()).kind() == Clause.Kind.RELATIVE;
    return power && !aside && declaresSo(verb)
        ? Optional.of(
            frame.candidate(
                verb,
                Commitment.Type.DECLARATION,
                subject,
                Optional.empty(),
                Optional.of(ruling ? Commitment.Status.ENACTED : Commitment.Status.ANNOUNCED),
                0.7))
        : Optional.empty();
  }

  /// "declared the strike over", "declared an emergency", "declared that …"; not "declared his
  /// income".
  private boolean declaresSo(VerbGroup verb) {
    Optional<NounGroup> object = scene.grammar.object(verb);
    if (frame.opensThat(verb) || object.isEmpty()) {
      return frame.opensThat(verb) || verb.passive();
    }
    boolean state = DECLARED.contains(scene.grammar.lemma(object.get().head()));
    int next = object.get().to();
    boolean complement =
        next < scene.sentence(verb.from()).to()
            && switch (scene.tag(next)) {
              case DETERMINER, ADJECTIVE, NOUN, VERB_PARTICIPLE -> true;
              default -> scene.lower(next).equals("as");
            };
    return state || complement;
  }
}
