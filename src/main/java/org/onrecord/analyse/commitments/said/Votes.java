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
import org.onrecord.analyse.names.Entity;
import org.onrecord.model.Finding.Commitment;

/// What a body votes to do or votes down: "voted to put 3 million into the quay", "voted against
/// the bill".
final class Votes {
  private static final Cues.Verbs REFORMS = new Cues.Verbs("reforms.txt");
  private static final int VOTE_FAR = 10;

  /// What a body can vote to do besides changing a rule.
  private static final Set<String> SPENDING =
      Set.of(
          "put",
          "spend",
          "give",
          "pay",
          "donate",
          "contribute",
          "lend",
          "commit",
          "send",
          "join",
          "leave",
          "strike",
          "sell",
          "buy",
          "move",
          "award",
          "keep",
          "set");

  private final Scene scene;
  private final VerbFrame frame;

  Votes(Scene scene) {
    this.scene = scene;
    this.frame = new VerbFrame(scene);
  }

  /// "parliament voted 61 to 38 to create a court"; "voted down the bill".
  Optional<Candidate> find(VerbGroup verb, Optional<NounGroup> subject) {
    boolean body =
        subject.filter(scene::governs).filter(s -> !isPerson(s)).isPresent()
            && verb.isFinite()
            && scene.grammar.clauseOf(verb.from()).kind() != Clause.Kind.RELATIVE;
    boolean against =
        scene.lower(verb.to()).equals("down") || scene.lower(verb.to()).equals("against");
    boolean enacts = changesSomething(verb) && !verb.negated();
    return body && (against || enacts)
        ? Optional.of(
            frame.candidate(
                verb,
                against ? Commitment.Type.DECLARATION : Commitment.Type.LEGAL_CHANGE,
                subject,
                Optional.empty(),
                Optional.of(against ? Commitment.Status.DENIED : Commitment.Status.ENACTED),
                0.7))
        : Optional.empty();
  }

  private boolean isPerson(NounGroup group) {
    return scene.powers.entity(group).filter(Entity::isPerson).isPresent();
  }

  /// Whether the infinitive behind a vote makes or ends something: not "to endorse her".
  private boolean changesSomething(VerbGroup vote) {
    int end = Math.min(scene.sentence(vote.from()).to(), vote.to() + VOTE_FAR);
    for (int i = vote.to(); i < end; i++) {
      Optional<VerbGroup> verb = scene.grammar.verbAt(i);
      if (verb.isPresent()) {
        Optional<String> under = REFORMS.find(scene.grammar, verb.get());
        boolean spends = SPENDING.contains(verb.get().lemma());
        return verb.get().form() == VerbGroup.Form.INFINITIVE && (under.isPresent() || spends);
      }
    }
    return false;
  }
}
