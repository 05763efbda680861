package org.onrecord.analyse.commitments.kept;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.onrecord.analyse.commitments.words.Candidate;
import org.onrecord.analyse.commitments.words.Cues;
import org.onrecord.analyse.commitments.words.Scene;
import org.onrecord.analyse.text.Sentence;
import org.onrecord.model.Finding.Commitment;

/// What a list of promises says of each, label by label: "Promised: a free ferry by May. Found: Not
/// begun."
public final class Trackers {
  private static final Set<String> PROMISES =
      Set.of("promised", "promise", "pledged", "pledge", "commitment", "committed", "undertaking");
  private static final Set<String> VERDICTS =
      Set.of(
          "found",
          "status",
          "progress",
          "result",
          "results",
          "delivered",
          "outcome",
          "verdict",
          "rating",
          "finding",
          "findings",
          "implementation",
          "reality",
          "done",
          "today",
          "now");

  /// Words that judge, the first of them behind the label, by what they say.
  private static final Map<Commitment.Status, Cues.Phrases> JUDGEMENTS =
      Map.of(
          Commitment.Status.IMPLEMENTED, new Cues.Phrases("judged-kept.txt"),
          Commitment.Status.ANNOUNCED, new Cues.Phrases("judged-under-way.txt"),
          Commitment.Status.COSMETIC, new Cues.Phrases("judged-empty.txt"),
          Commitment.Status.DENIED, new Cues.Phrases("judged-broken.txt"));

  /// How many sentences on the verdict stands.
  private static final int ON = 3;

  /// How many words of it say what it is.
  private static final int OPENING = 4;

  private final Scene scene;

  public Trackers(Scene scene) {
    this.scene = scene;
  }

  public void find(Sentence sentence, Consumer<Candidate> found) {
    if (!opens(sentence, PROMISES)) {
      return;
    }
    Optional<Sentence> verdict = verdict(sentence);
    int from = sentence.from() + 2;
    int to = scene.trimmedEnd(from, sentence.to());
    if (to > from && (verdict.isPresent() || saysWhat(from, to))) {
      found.accept(
          new Candidate(
              from,
              to,
              from,
              Commitment.Type.PLEDGE,
              -1,
              -1,
              verdict.map(this::judged).or(() -> Optional.of(Commitment.Status.ANNOUNCED)),
              verdict.isPresent() ? 0.8 : 0.6,
              "behind \"" + scene.lower(sentence.from()) + ":\""));
    }
  }

  /// "Promised: …"
  private boolean opens(Sentence sentence, Set<String> labels) {
    return sentence.from() + 2 < sentence.to()
        && labels.contains(scene.lower(sentence.from()))
        && scene.lower(sentence.from() + 1).equals(":");
  }

  /// Three words or more, not "Pledged: 781".
  private boolean saysWhat(int from, int to) {
    return to - from > 2 && scene.grammar.nounAt(to - 1).isPresent();
  }

  private Optional<Sentence> verdict(Sentence promise) {
    int at = scene.prose.sentenceOf(promise.from());
    int end = Math.min(scene.prose.sentences().size(), at + 1 + ON);
    for (int i = at + 1; i < end; i++) {
      Sentence next = scene.prose.sentences().get(i);
      if (opens(next, PROMISES)) {
        return Optional.empty();
      }
      if (opens(next, VERDICTS)) {
        return Optional.of(next);
      }
    }
    return Optional.empty();
  }

  private Commitment.Status judged(Sentence verdict) {
    int from = verdict.from() + 2;
    int end = Math.min(verdict.to(), from + OPENING);
    for (int i = from; i < end; i++) {
      for (Map.Entry<Commitment.Status, Cues.Phrases> judgement : JUDGEMENTS.entrySet()) {
        if (judgement.getValue().length(scene.grammar, i, verdict.to()) > 0) {
          return judgement.getKey();
        }
      }
    }
    return Commitment.Status.ANNOUNCED;
  }
}
