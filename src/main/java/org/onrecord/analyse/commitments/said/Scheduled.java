package org.onrecord.analyse.commitments.said;

import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.onrecord.analyse.commitments.words.Candidate;
import org.onrecord.analyse.commitments.words.Cues;
import org.onrecord.analyse.commitments.words.Matters;
import org.onrecord.analyse.commitments.words.Scene;
import org.onrecord.analyse.commitments.words.VerbFrame;
import org.onrecord.analyse.en.NounGroup;
import org.onrecord.analyse.en.Tag;
import org.onrecord.analyse.en.VerbGroup;
import org.onrecord.analyse.text.Sentence;
import org.onrecord.model.Finding.Commitment;

/// What is laid down for a day, or was: "the ward is due to close in May", "the exam was supposed
/// to start this summer", "the list is scheduled to be published".
public final class Scheduled {
  private static final Set<String> REGULAR = Set.of("due", "scheduled", "slated", "supposed");

  /// Said of forecasts too: "prices are set to rise".
  private static final Set<String> LOOSE = Set.of("set", "meant", "expected");

  private static final Cues.Verbs REFORMS = new Cues.Verbs("reforms.txt");
  private static final Set<String> ONSETS = Cues.words("onsets.txt");
  private static final Set<String> ARRANGED = Cues.words("arranged.txt");
  private static final Set<String> SHIFTING =
      Set.of(
          "rise",
          "fall",
          "grow",
          "increase",
          "decrease",
          "drop",
          "double",
          "halve",
          "follow",
          "cost",
          "arrive",
          "come",
          "return");

  private final Scene scene;
  private final Matters matters;
  private final VerbFrame frame;

  public Scheduled(Scene scene) {
    this.scene = scene;
    this.matters = new Matters(scene);
    this.frame = new VerbFrame(scene);
  }

  public void find(Sentence sentence, Consumer<Candidate> found) {
    for (VerbGroup verb : scene.grammar.verbs(sentence)) {
      boolean told = verb.isFinite() && !verb.hasModal() && !scene.isCondition(verb);
      if (told) {
        deed(verb, sentence)
            .filter(d -> counts(verb, d))
            .map(d -> candidate(verb, d))
            .ifPresent(found);
      }
    }
  }

  /// What is to be done: behind "due to", "been scheduled to".
  private Optional<VerbGroup> deed(VerbGroup verb, Sentence sentence) {
    Optional<NounGroup> object = scene.grammar.object(verb).filter(matters::isPublic);
    if (verb.lemma().equals("expect") && !verb.passive() && object.isPresent()) {
      // "the government expects the bill to be passed by May".
      return scene
          .grammar
          .verbAt(Math.min(object.get().to(), sentence.to() - 1))
          .filter(v -> v.form() == VerbGroup.Form.INFINITIVE && v.passive())
          .filter(v -> REFORMS.find(scene.grammar, v).isPresent())
          .filter(v -> scene.grammar.subject(verb).filter(scene::governs).isPresent());
    }
    int word = isWord(verb.head()) && verb.passive() ? verb.head() : scene.pastAdverbs(verb.to());
    boolean laidDown = isWord(word) && (word == verb.head() || verb.lemma().equals("be"));
    return laidDown && word + 2 < sentence.to() && scene.grammar.tag(word + 1) == Tag.TO
        ? scene.grammar.verbAt(word + 1).filter(v -> v.form() == VerbGroup.Form.INFINITIVE)
        : Optional.empty();
  }

  private boolean isWord(int at) {
    return REGULAR.contains(scene.lower(at)) || LOOSE.contains(scene.lower(at));
  }

  private boolean counts(VerbGroup verb, VerbGroup deed) {
    Optional<NounGroup> subject = scene.grammar.subject(verb);
    if (subject.isEmpty() || verb.negated()) {
      return false;
    }
    if (verb.lemma().equals("expect") && !verb.passive()) {
      return true;
    }
    boolean strong =
        REFORMS
            .find(scene.grammar, deed)
            .filter(r -> !r.equals("weak") && !r.equals("set"))
            .isPresent();
    boolean loose = LOOSE.contains(scene.lower(deed.from() - 1));
    boolean thing = matters.isPublic(subject.get()) || matters.isPaper(subject.get());
    boolean comes =
        ONSETS.contains(deed.lemma()) && !SHIFTING.contains(deed.lemma())
            || deed.passive() && (ARRANGED.contains(deed.lemma()) || strong);
    boolean power = scene.governs(subject.get()) && strong && !deed.passive();
    return loose ? deed.passive() && strong && thing : thing && comes || power;
  }

  private Candidate candidate(VerbGroup verb, VerbGroup deed) {
    int from = scene.clauseStart(verb);
    Candidate said =
        frame.candidate(
            verb,
            Commitment.Type.ANNOUNCED_REFORM,
            scene.grammar.subject(verb).filter(scene.powers::isPower),
            Optional.empty(),
            Optional.of(Commitment.Status.ANNOUNCED),
            verb.lemma().equals("expect") ? 0.72 : 0.57);
    return said.part(from, Math.max(said.to(), scene.clauseEnd(deed)))
        .because("\"" + scene.lower(verb.head()) + " … " + deed.lemma() + "\"");
  }
}
