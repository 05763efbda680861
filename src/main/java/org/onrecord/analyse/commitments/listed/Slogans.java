package org.onrecord.analyse.commitments.listed;

import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.onrecord.analyse.commitments.words.Candidate;
import org.onrecord.analyse.commitments.words.Cues;
import org.onrecord.analyse.commitments.words.Scene;
import org.onrecord.analyse.en.Tag;
import org.onrecord.analyse.text.Paragraph;
import org.onrecord.analyse.text.Sentence;
import org.onrecord.model.Finding.Commitment;

/// Promises without a verb: "No new taxes." and "A clinic in every valley." in a manifesto, or
/// right behind a promise that has one.
public final class Slogans {
  private static final Set<String> MANIFESTOS = Cues.words("manifestos.txt");
  private static final Set<String> NONE = Set.of("no", "zero", "never", "not");
  private static final Set<String> MORE =
      Set.of(
          "more", "fewer", "less", "lower", "higher", "better", "cheaper", "safer", "every", "full",
          "free", "equal", "an", "a", "one");

  /// Talk that only looks like it: "No comment.", "No wonder."
  private static final Set<String> TALK =
      Set.of(
          "comment",
          "wonder",
          "doubt",
          "problem",
          "surprise",
          "answer",
          "reply",
          "idea",
          "sir",
          "thank",
          "matter",
          "chance",
          "question",
          "way",
          "kidding",
          "joke",
          "luck",
          "madam");

  private static final int LEAST = 2;
  private static final int LONGEST = 14;
  private static final int HEAD = 3;

  private final Scene scene;
  private Optional<Boolean> manifesto = Optional.empty();

  public Slogans(Scene scene) {
    this.scene = scene;
  }

  /// @param promisedBefore whether the sentence just before it, in this paragraph, promises
  ///   something
  public void find(Sentence sentence, boolean promisedBefore, Consumer<Candidate> found) {
    int from = scene.behindOpeners(sentence.from(), sentence.to() - 1);
    int to = scene.trimmedEnd(from, sentence.to());
    boolean ends = ".!;".contains(scene.lower(sentence.to() - 1));
    if (!ends || to - from < LEAST || to - from > LONGEST || !scene.isFragment(sentence)) {
      return;
    }
    boolean none = NONE.contains(scene.lower(from));
    boolean opens = none || MORE.contains(scene.lower(from)) || isCount(from);
    if (opens && !isTalk(from, to) && (promisedBefore || none && isManifesto())) {
      found.accept(
          new Candidate(
              from,
              to,
              from,
              none ? Commitment.Type.ASSURANCE : Commitment.Type.PLEDGE,
              -1,
              -1,
              Optional.of(Commitment.Status.ANNOUNCED),
              0.56,
              "a promise without a verb"));
    }
  }

  /// "Two nurses for each island."
  private boolean isCount(int from) {
    return scene.grammar.tag(from) == Tag.NUMBER
        && scene.grammar.nounAt(from).filter(n -> n.from() == from).isPresent();
  }

  private boolean isTalk(int from, int to) {
    for (int i = from; i < to; i++) {
      if (TALK.contains(scene.lower(i))) {
        return true;
      }
    }
    return false;
  }

  /// Whether the head of the document calls it a manifesto, a programme or somebody's pledges.
  private boolean isManifesto() {
    if (manifesto.isEmpty()) {
      manifesto = Optional.of(saysManifesto());
    }
    return manifesto.get();
  }

  private boolean saysManifesto() {
    int paragraphs = Math.min(HEAD, scene.prose.paragraphs().size());
    for (Paragraph paragraph : scene.prose.paragraphs().subList(0, paragraphs)) {
      boolean heading = paragraph.to() - paragraph.from() <= LONGEST;
      for (int i = paragraph.from(); heading && i < paragraph.to(); i++) {
        if (MANIFESTOS.contains(scene.lower(i))) {
          return true;
        }
      }
    }
    return false;
  }
}
