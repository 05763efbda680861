package org.onrecord.analyse.commitments.said;

import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.onrecord.analyse.commitments.words.Candidate;
import org.onrecord.analyse.commitments.words.Cues;
import org.onrecord.analyse.commitments.words.Onsets;
import org.onrecord.analyse.commitments.words.Scene;
import org.onrecord.analyse.en.Clause;
import org.onrecord.analyse.en.NounGroup;
import org.onrecord.analyse.en.VerbGroup;
import org.onrecord.analyse.text.Sentence;
import org.onrecord.model.Finding.Commitment;

/// Promises in which a text goes on with what somebody in power said, without saying so again: "The
/// mayor told the crowd not to worry. The road would be finished by May. Nobody would lose a home."
public final class GoneOn {
  private static final Set<String> SPEAKING = Cues.words("addressing.txt");
  private static final Set<String> DISCOURSE = Cues.words("discourse.txt");
  private static final Set<String> NOBODY = Set.of("no", "nobody", "none", "nothing");

  /// So many sentences behind the one that names who speaks.
  private static final int FAR = 3;

  private static final double SURE = 0.55;

  private final Scene scene;
  private final Onsets onsets;

  public GoneOn(Scene scene) {
    this.scene = scene;
    this.onsets = new Onsets(scene);
  }

  public void find(Sentence sentence, Consumer<Candidate> found) {
    for (VerbGroup verb : scene.grammar.verbs(sentence)) {
      if (isPromise(verb)) {
        speaker(sentence).ifPresent(speaker -> found.accept(candidate(verb, speaker)));
        return;
      }
    }
  }

  /// A plain sentence of what "would" come: no condition, nobody's words, no law that would do it.
  private boolean isPromise(VerbGroup verb) {
    Optional<NounGroup> subject = scene.grammar.subject(verb);
    return verb.modal().equals("would")
        && !verb.perfect()
        && scene.speech(verb.from()).isEmpty()
        && scene.grammar.clauseOf(verb.from()).kind() == Clause.Kind.MAIN
        && !isConditional(scene.sentence(verb.from()))
        && subject.filter(s -> !scene.powers.isInstrument(s)).isPresent()
        && (isDone(verb) || isNobody(subject.get()) || onsets.isOnset(verb, subject));
  }

  private boolean isDone(VerbGroup verb) {
    return verb.passive() && !DISCOURSE.contains(verb.lemma());
  }

  private boolean isNobody(NounGroup group) {
    return NOBODY.contains(scene.lower(group.from()))
        || NOBODY.contains(scene.lower(group.from() - 1));
  }

  private boolean isConditional(Sentence sentence) {
    for (int i = sentence.from(); i < sentence.to(); i++) {
      switch (scene.lower(i)) {
        case "if", "unless", "otherwise", "could", "might", "under" -> {
          return true;
        }
        default -> {}
      }
    }
    return false;
  }

  /// Who in power spoke just before in this paragraph, all sentences between going on with it.
  private Optional<NounGroup> speaker(Sentence sentence) {
    int at = scene.prose.sentenceOf(sentence.from());
    for (int s = at - 1; s >= Math.max(0, at - FAR); s--) {
      Sentence before = scene.prose.sentences().get(s);
      if (before.paragraph() != sentence.paragraph()) {
        return Optional.empty();
      }
      Optional<NounGroup> speaker = speaks(before);
      if (speaker.isPresent() || !goesOn(before)) {
        return speaker;
      }
    }
    return Optional.empty();
  }

  private Optional<NounGroup> speaks(Sentence sentence) {
    return scene.grammar.verbs(sentence).stream()
        .filter(v -> v.isFinite() && !v.hasModal() && !v.passive() && !v.negated())
        .filter(v -> SPEAKING.contains(v.lemma()))
        .flatMap(v -> scene.grammar.subject(v).stream())
        .filter(scene.powers::isPower)
        .findFirst();
  }

  private boolean goesOn(Sentence sentence) {
    return scene.grammar.verbs(sentence).stream()
        .filter(VerbGroup::isFinite)
        .anyMatch(v -> v.modal().equals("would"));
  }

  private Candidate candidate(VerbGroup verb, NounGroup speaker) {
    int from = scene.clauseStart(verb);
    boolean none = verb.negated() || scene.grammar.subject(verb).filter(this::isNobody).isPresent();
    return new Candidate(
        from,
        Math.max(scene.termEnd(verb), from + 1),
        verb.head(),
        none ? Commitment.Type.ASSURANCE : Commitment.Type.PLEDGE,
        speaker.head(),
        -1,
        Optional.of(Commitment.Status.ANNOUNCED),
        SURE,
        "what somebody in power said goes on: \"would " + verb.lemma() + "\"");
  }
}
