package org.onrecord.analyse.commitments.done;

import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.onrecord.analyse.commitments.words.Candidate;
import org.onrecord.analyse.commitments.words.Cues;
import org.onrecord.analyse.commitments.words.Matters;
import org.onrecord.analyse.commitments.words.Scene;
import org.onrecord.analyse.en.NounGroup;
import org.onrecord.analyse.en.Tag;
import org.onrecord.analyse.en.VerbGroup;
import org.onrecord.analyse.text.Sentence;
import org.onrecord.model.Finding.Commitment;

/// What a body decided by a vote: "the council voted to close the quay", "the money was voted in
/// May".
public final class Votes {
  private static final Cues.Verbs REFORMS = new Cues.Verbs("reforms.txt");
  private static final Set<String> VOTERS = Cues.words("voters.txt");
  private static final Set<String> SUMS = Cues.words("voted.txt");

  /// How far behind "voted" the "to" stands: "voted by 13 to 8, late on Tuesday night, to".
  private static final int NEAR = 12;

  private final Scene scene;
  private final Matters matters;

  public Votes(Scene scene) {
    this.scene = scene;
    this.matters = new Matters(scene);
  }

  public void find(Sentence sentence, Consumer<Candidate> found) {
    for (VerbGroup verb : scene.grammar.verbs(sentence)) {
      boolean told =
          verb.lemma().equals("vote")
              && verb.isFinite()
              && !verb.hasModal()
              && (verb.perfect() || verb.tense() == VerbGroup.Tense.PAST)
              && !scene.supposes(verb);
      if (told && verb.passive()) {
        granted(verb).ifPresent(found);
      } else if (told) {
        decided(verb, sentence).ifPresent(found);
      }
    }
  }

  /// "The money was voted on 3 May"; not "was voted out".
  private Optional<Candidate> granted(VerbGroup verb) {
    return scene
        .grammar
        .subject(verb)
        .filter(s -> SUMS.contains(scene.grammar.lemma(s.head())) || matters.isSet(s))
        .filter(s -> !scene.lower(verb.to()).matches("out|off|down|into|best"))
        .map(s ->
            candidate(
                verb,
                Commitment.Type.LEGAL_CHANGE,
                scene.grammar.agent(verb),
                verb.negated() ? Commitment.Status.DENIED : Commitment.Status.ENACTED));
  }

  private Optional<Candidate> decided(VerbGroup verb, Sentence sentence) {
    Optional<NounGroup> body = scene.grammar.subject(verb).filter(this::isBody);
    if (body.isEmpty() || verb.negated() || scene.lower(verb.to()).equals("down")) {
      return Optional.empty();
    }
    Optional<VerbGroup> deed = toDo(verb, sentence);
    if (deed.isPresent()) {
      boolean law = REFORMS.find(scene.grammar, deed.get()).filter(Votes::isLaw).isPresent();
      return Optional.of(
          candidate(
              verb,
              law ? Commitment.Type.LEGAL_CHANGE : Commitment.Type.PLEDGE,
              body,
              Commitment.Status.ENACTED));
    }
    boolean support =
        scene.lower(verb.to()).matches("for|through")
            && scene
                .grammar
                .nounAt(Math.min(verb.to() + 1, sentence.to() - 1))
                .filter(n -> matters.isPublic(n) || scene.lower(n.head()).matches("it|one"))
                .isPresent();
    return support
        ? Optional.of(candidate(verb, Commitment.Type.DECLARATION, body, Commitment.Status.ENACTED))
        : Optional.empty();
  }

  private static boolean isLaw(String under) {
    return switch (under) {
      case "act", "law", "bill", "set" -> true;
      default -> false;
    };
  }

  /// "voted on Tuesday to put …".
  private Optional<VerbGroup> toDo(VerbGroup verb, Sentence sentence) {
    int end = Math.min(sentence.to(), verb.to() + NEAR);
    for (int i = verb.to(); i < end; i++) {
      Optional<VerbGroup> next = scene.grammar.verbAt(i);
      if (next.isPresent()) {
        return next.filter(v -> v.form() == VerbGroup.Form.INFINITIVE)
            .filter(v -> isTo(v, sentence) && !v.lemma().matches("go|be"));
      }
    }
    return Optional.empty();
  }

  private boolean isTo(VerbGroup verb, Sentence sentence) {
    return verb.from() > sentence.from()
        && (scene.grammar.tag(verb.from()) == Tag.TO
            || scene.grammar.tag(verb.from() - 1) == Tag.TO);
  }

  /// Those who decide for many, not those who elect them.
  private boolean isBody(NounGroup group) {
    return VOTERS.contains(scene.grammar.lemma(group.head()))
        || scene.governs(group) && scene.powers.entity(group).filter(e -> e.isPerson()).isEmpty();
  }

  private Candidate candidate(
      VerbGroup verb, Commitment.Type type, Optional<NounGroup> body, Commitment.Status status) {
    int from = scene.clauseStart(verb);
    return new Candidate(
        from,
        Math.max(scene.clauseEnd(verb), from + 1),
        verb.head(),
        type,
        body.map(NounGroup::head).orElse(-1),
        -1,
        Optional.of(status),
        0.65,
        "decided by a vote");
  }
}
