package org.onrecord.analyse.commitments.done;

import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.onrecord.analyse.commitments.words.Candidate;
import org.onrecord.analyse.commitments.words.Cues;
import org.onrecord.analyse.commitments.words.Matters;
import org.onrecord.analyse.commitments.words.Phrases;
import org.onrecord.analyse.commitments.words.Scene;
import org.onrecord.analyse.en.NounGroup;
import org.onrecord.analyse.en.Tag;
import org.onrecord.analyse.en.VerbGroup;
import org.onrecord.analyse.text.Sentence;
import org.onrecord.model.Finding.Commitment;

/// What was decided, told by the decision: "the president's decision to pardon the generals", "a
/// move by the council to close the quay".
public final class Decisions {
  private static final Cues.Verbs REFORMS = new Cues.Verbs("reforms.txt");
  private static final Set<String> DEEDS = Cues.words("deeds.txt");
  private static final Set<String> DECISIONS =
      Set.of("decision", "move", "ruling", "resolution", "vote");

  /// How far behind the noun "to" stands: "decision by the harbour council to".
  private static final int NEAR = 8;

  private final Scene scene;
  private final Matters matters;
  private final Phrases phrases;

  public Decisions(Scene scene) {
    this.scene = scene;
    this.phrases = new Phrases(scene);
    this.matters = new Matters(scene);
  }

  public void find(Sentence sentence, Consumer<Candidate> found) {
    for (int i = sentence.from(); i + 2 < sentence.to(); i++) {
      if (DECISIONS.contains(scene.grammar.lemma(i)) && scene.grammar.tag(i).isNoun()) {
        decided(i, sentence).ifPresent(found);
      }
    }
  }

  private Optional<Candidate> decided(int at, Sentence sentence) {
    Optional<NounGroup> noun = scene.grammar.nounAt(at).filter(n -> n.head() == at);
    Optional<NounGroup> by = noun.flatMap(this::by);
    int to = by.map(NounGroup::to).orElse(at + 1);
    while (to < Math.min(sentence.to(), at + NEAR) && isTime(to)) {
      to++;
    }
    if (noun.isEmpty() || to + 1 >= sentence.to() || !isOne(noun.get())) {
      return Optional.empty();
    }
    int opening = to;
    boolean not = scene.lower(to).equals("not");
    Optional<VerbGroup> deed =
        scene
            .grammar
            .verbAt(to)
            .or(() -> not ? scene.grammar.verbAt(opening + 1) : Optional.empty())
            .filter(v -> v.form() == VerbGroup.Form.INFINITIVE && isDeed(v));
    Optional<Integer> actor = actor(noun.get(), by);
    boolean known = by.isPresent() || noun.get().hasOwner() || isPublicDeed(deed);
    return deed.filter(d -> known).map(d -> candidate(noun.get(), d, actor.orElse(-1), not));
  }

  private Optional<Integer> actor(NounGroup noun, Optional<NounGroup> by) {
    return by.map(NounGroup::head)
        .or(() -> noun.hasOwner() ? Optional.of(noun.ownerEnd() - 1) : possessor(noun));
  }

  private Optional<Integer> possessor(NounGroup noun) {
    return scene.powers.possessor(noun).map(e -> noun.head());
  }

  /// "by the council" behind the noun.
  private Optional<NounGroup> by(NounGroup noun) {
    boolean by = scene.lower(noun.to()).equals("by");
    return by && noun.to() + 1 < scene.prose.tokens().size()
        ? scene.grammar.nounAt(noun.to() + 1)
        : Optional.empty();
  }

  private boolean isTime(int token) {
    return scene.lower(token).matches("in|on|last|this|week|month|year|friday|monday")
        || scene.lower(token).matches("tuesday|wednesday|thursday|saturday|sunday|yesterday")
        || scene.grammar.tag(token) == Tag.NUMBER;
  }

  /// One that was taken: "the decision", "his decision"; not "any decision", "a decision".
  private boolean isOne(NounGroup noun) {
    return !scene.lower(noun.from()).matches("a|an|any|no|every|some|such")
        || scene.lower(noun.to()).equals("by") && scene.lower(noun.from()).matches("a|an");
  }

  private boolean isDeed(VerbGroup verb) {
    return REFORMS.find(scene.grammar, verb).isPresent() || DEEDS.contains(verb.lemma());
  }

  /// Something public, where nobody is named who decided.
  private boolean isPublicDeed(Optional<VerbGroup> deed) {
    return deed.flatMap(scene.grammar::object)
        .filter(o -> matters.isPublic(o) || matters.isOfState(o))
        .isPresent();
  }

  private Candidate candidate(NounGroup noun, VerbGroup deed, int actor, boolean not) {
    boolean law =
        REFORMS
            .find(scene.grammar, deed)
            .filter(u -> u.equals("act") || u.equals("law"))
            .isPresent();
    return new Candidate(
        noun.from(),
        phrases.end(deed.to(), scene.sentence(deed.from())),
        noun.head(),
        law ? Commitment.Type.LEGAL_CHANGE : Commitment.Type.ANNOUNCED_REFORM,
        actor,
        -1,
        Optional.of(not ? Commitment.Status.DENIED : Commitment.Status.ENACTED),
        0.6,
        "a decision that was taken");
  }
}
