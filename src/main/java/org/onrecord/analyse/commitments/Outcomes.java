package org.onrecord.analyse.commitments;

import java.util.Optional;
import java.util.Set;
import org.onrecord.analyse.commitments.words.Candidate;
import org.onrecord.analyse.commitments.words.Cues;
import org.onrecord.analyse.commitments.words.Scene;
import org.onrecord.analyse.en.VerbGroup;
import org.onrecord.analyse.text.Sentence;

/// Whether a document says that nothing came of a commitment: behind it, or in the next sentence.
final class Outcomes {
  private static final Cues.Phrases UNDONE = new Cues.Phrases("undone.txt");

  /// What somebody "has not" done who kept no promise.
  private static final Set<String> DONE =
      Set.of("do", "keep", "come", "happen", "honour", "honor", "materialise", "materialize");

  /// What has not been done to a promise that was not kept.
  private static final Set<String> FULFILLED =
      Set.of(
          "do",
          "keep",
          "fulfil",
          "fulfill",
          "honour",
          "honor",
          "implement",
          "carry",
          "pass",
          "adopt",
          "build",
          "publish",
          "introduce",
          "sign",
          "ratify",
          "put",
          "create",
          "establish",
          "hold",
          "pay",
          "release",
          "deliver",
          "open",
          "set",
          "make",
          "lift",
          "abolish");

  /// What is not done with a bill or a plan that nobody takes up.
  private static final Set<String> TAKEN_UP =
      Set.of("vote", "debate", "discuss", "see", "use", "fund", "consider", "mention", "submit");

  /// What those do who break their word without a word of it.
  private static final Set<String> BACKING_OUT =
      Set.of("abstain", "renege", "backtrack", "relent", "recant");

  private static final int VERB_NEAR = 4;

  private final Scene scene;
  private final ContentWords words;

  Outcomes(Scene scene, ContentWords words) {
    this.scene = scene;
    this.words = words;
  }

  /// Whether this sentence, behind the candidate, or the next one about it says that nothing came
  /// of it.
  boolean isUndone(Candidate candidate) {
    int own = scene.prose.sentenceOf(candidate.from());
    Sentence sentence = scene.prose.sentences().get(own);
    int undoneAt = UNDONE.indexIn(scene.grammar, candidate.verb(), sentence.to());
    if (undoneAt >= 0 && !isOfOthers(undoneAt, candidate)
        || candidate.isToCome() && isUndoneBehind(candidate, sentence)) {
      return true;
    }
    if (own + 1 == scene.prose.sentences().size()) {
      return false;
    }
    Sentence next = scene.prose.sentences().get(own + 1);
    boolean undone =
        UNDONE.indexIn(scene.grammar, next.from(), next.to()) >= 0
            || candidate.isToCome() && saysNotDone(next);
    boolean belied = candidate.isToCome() && isBelied(candidate, sentence, next);
    return next.paragraph() == sentence.paragraph()
        && (belied || undone && words.refersBack(next, candidate));
  }

  /// "Five were kept, four have been dropped": so many others of several.
  private boolean isOfOthers(int undone, Candidate candidate) {
    return scene
        .grammar
        .verbAt(undone)
        .flatMap(scene.grammar::subject)
        .filter(s -> words.isSoMany(s, candidate))
        .isPresent();
  }

  /// "promised an inquiry. No such inquiry was held", "promised that no school would close. Eleven
  /// have closed since."
  private boolean isBelied(Candidate candidate, Sentence sentence, Sentence next) {
    Optional<VerbGroup> first =
        scene.grammar.verbs(next).stream().filter(VerbGroup::isFinite).findFirst();
    boolean told =
        first
            .filter(v -> !v.hasModal() && (v.perfect() || v.tense() == VerbGroup.Tense.PAST))
            .isPresent();
    if (!told) {
      return false;
    }
    String opening = scene.lower(next.from());
    boolean none = opening.equals("none") || opening.equals("neither");
    boolean such = opening.equals("no") && scene.lower(next.from() + 1).equals("such");
    boolean came = !first.get().negated() && promisedNot(candidate, sentence, first.get().lemma());
    boolean person = words.isPerson(next.from()) || words.isBack(next.from());
    boolean out = person && !first.get().negated() && BACKING_OUT.contains(first.get().lemma());
    return none || such || came || out;
  }

  /// "that no school would close": whether it was promised that `deed` would not be.
  private boolean promisedNot(Candidate candidate, Sentence sentence, String deed) {
    return scene.grammar.verbs(sentence).stream()
        .filter(v -> v.from() >= candidate.from() && v.hasModal() && v.lemma().equals(deed))
        .anyMatch(v -> v.negated() || saysNo(candidate.verb(), v.from()));
  }

  private boolean saysNo(int from, int to) {
    for (int i = from; i < to; i++) {
      if (scene.lower(i).matches("no|none|nobody|nothing")) {
        return true;
      }
    }
    return false;
  }

  /// "A list, which the port had promised to publish, has not been published."
  private boolean isUndoneBehind(Candidate candidate, Sentence sentence) {
    Set<String> own = words.in(candidate.from(), candidate.to());
    return scene.grammar.verbs(sentence).stream()
        .filter(v -> v.isFinite() && v.from() >= candidate.to() && !v.hasModal())
        .anyMatch(v -> v.negated() && v.passive() && own.contains(ContentWords.stem(v.lemma())));
  }

  /// "Parliament never voted on it."
  private boolean leavesItUndone(VerbGroup verb) {
    boolean it =
        scene.lower(verb.to()).matches("it|them") || scene.lower(verb.to() + 1).matches("it|them");
    return it && (FULFILLED.contains(verb.lemma()) || TAKEN_UP.contains(verb.lemma()));
  }

  /// "It has not been passed", "he never did", "nothing has happened", "he has broken it".
  private boolean saysNotDone(Sentence sentence) {
    Optional<VerbGroup> verb =
        scene.grammar.verbs(sentence).stream().filter(VerbGroup::isFinite).findFirst();
    boolean near = verb.filter(v -> v.from() <= sentence.from() + VERB_NEAR).isPresent();
    if (!near || verb.get().hasModal()) {
      return false;
    }
    VerbGroup told = verb.get();
    boolean past = told.perfect() || told.tense() == VerbGroup.Tense.PAST;
    boolean person = words.isPerson(sentence.from());
    boolean act = told.passive() ? FULFILLED.contains(told.lemma()) : DONE.contains(told.lemma());
    boolean nothing = scene.lower(sentence.from()).equals("nothing");
    boolean negated = told.negated() || scene.lower(told.from() - 1).equals("never");
    boolean left = !told.passive() && negated && leavesItUndone(told);
    boolean kept = !person || told.lemma().equals("do") || told.lemma().equals("keep");
    return past && (negated && act && kept || left || nothing || isBroken(told));
  }

  private boolean isBroken(VerbGroup verb) {
    return verb.lemma().equals("break")
        && scene.grammar.object(verb).filter(o -> words.isBack(o.from())).isPresent();
  }
}
