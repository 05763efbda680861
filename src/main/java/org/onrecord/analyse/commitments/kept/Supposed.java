package org.onrecord.analyse.commitments.kept;

import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.onrecord.analyse.commitments.words.Candidate;
import org.onrecord.analyse.commitments.words.Cues;
import org.onrecord.analyse.commitments.words.Matters;
import org.onrecord.analyse.commitments.words.Scene;
import org.onrecord.analyse.en.Clause;
import org.onrecord.analyse.en.VerbGroup;
import org.onrecord.analyse.text.Sentence;
import org.onrecord.model.Finding.Commitment;

/// What was to be: "the new ferry was supposed to start in May. It did not", "the ward had been due
/// to close".
public final class Supposed {
  private static final Set<String> DUE =
      Set.of("supposed", "due", "meant", "scheduled", "slated", "expected", "intended", "set");
  private static final Set<String> ONSETS = Cues.words("onsets.txt");
  private static final Set<String> DEEDS = Cues.words("deeds.txt");
  private static final Cues.Verbs REFORMS = new Cues.Verbs("reforms.txt");

  /// What is due by its nature, without anybody's promise.
  private static final Set<String> SITTINGS =
      Set.of(
          "trial",
          "hearing",
          "verdict",
          "sentence",
          "strike",
          "rally",
          "march",
          "protest",
          "meeting",
          "match",
          "talks",
          "assembly",
          "demonstration",
          "term",
          "election",
          "vote");

  private final Scene scene;
  private final Matters matters;

  public Supposed(Scene scene) {
    this.scene = scene;
    this.matters = new Matters(scene);
  }

  public void find(Sentence sentence, Consumer<Candidate> found) {
    for (VerbGroup verb : scene.grammar.verbs(sentence)) {
      boolean past =
          verb.isFinite()
              && (!verb.hasModal() || isWasTo(verb))
              && !verb.negated()
              && verb.tense() == VerbGroup.Tense.PAST
              && scene.grammar.clauseOf(verb.from()).kind() != Clause.Kind.RELATIVE;
      int due = past ? isWasTo(verb) ? verb.head() - 2 : dueAt(verb, sentence) : -1;
      if (due >= 0 && !scene.supposes(verb)) {
        candidate(verb, due, sentence).ifPresent(found);
      }
    }
  }

  /// "was to have been raised".
  private static boolean isWasTo(VerbGroup verb) {
    return verb.modal().equals("be to") && verb.perfect();
  }

  /// Where "due", "supposed" stands, before "to"; -1 where it does not.
  private int dueAt(VerbGroup verb, Sentence sentence) {
    for (int i = verb.from(); i <= verb.to() && i + 2 < sentence.to(); i++) {
      if (DUE.contains(scene.lower(i)) && scene.lower(i + 1).equals("to")) {
        return i;
      }
    }
    return -1;
  }

  private Optional<Candidate> candidate(VerbGroup verb, int due, Sentence sentence) {
    boolean matter =
        scene
            .grammar
            .subject(verb)
            .filter(s -> matters.isPublic(s) || matters.isPlanned(s))
            .filter(s -> !SITTINGS.contains(scene.grammar.lemma(s.head())))
            .isPresent();
    String deed = scene.grammar.lemma(due + 2);
    boolean passive = scene.grammar.verbAt(due + 2).filter(VerbGroup::passive).isPresent();
    boolean not = isWasTo(verb) || didNot(sentence);
    boolean acts =
        passive
            || ONSETS.contains(deed)
            || DEEDS.contains(deed)
            || scene
                .grammar
                .verbAt(due + 2)
                .filter(v -> REFORMS.find(scene.grammar, v).isPresent())
                .isPresent();
    if (!matter || !acts) {
      return Optional.empty();
    }
    int from = scene.clauseStart(verb);
    return Optional.of(
        new Candidate(
            from,
            Math.max(scene.clauseEnd(verb), due + 3),
            verb.head(),
            Commitment.Type.ANNOUNCED_REFORM,
            -1,
            -1,
            Optional.of(not ? Commitment.Status.DENIED : Commitment.Status.ANNOUNCED),
            0.6,
            "what was to be"));
  }

  /// Whether the next sentence says that it was not: "It didn't."
  private boolean didNot(Sentence sentence) {
    int at = scene.prose.sentenceOf(sentence.from()) + 1;
    if (at >= scene.prose.sentences().size()) {
      return false;
    }
    Sentence next = scene.prose.sentences().get(at);
    boolean it = scene.lower(next.from()).matches("it|they|that|this|none|nothing");
    return it
        && scene.grammar.verbs(next).stream()
            .filter(VerbGroup::isFinite)
            .findFirst()
            .filter(v -> !v.hasModal())
            .filter(v -> v.negated() || scene.lower(next.from()).matches("none|nothing"))
            .isPresent();
  }
}
