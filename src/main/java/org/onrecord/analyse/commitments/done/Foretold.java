package org.onrecord.analyse.commitments.done;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.onrecord.analyse.commitments.words.Candidate;
import org.onrecord.analyse.commitments.words.Matters;
import org.onrecord.analyse.commitments.words.Scene;
import org.onrecord.analyse.en.NounGroup;
import org.onrecord.analyse.en.Tag;
import org.onrecord.analyse.text.Sentence;
import org.onrecord.model.Finding.Commitment;

/// A public thing of which the text says, in passing, when it was announced or promised: "the three
/// ferries announced in May", "a bridge, first promised in 2019".
public final class Foretold {
  private static final Map<String, Commitment.Type> TOLD =
      Map.of(
          "announced", Commitment.Type.ANNOUNCED_REFORM,
          "unveiled", Commitment.Type.ANNOUNCED_REFORM,
          "promised", Commitment.Type.PLEDGE,
          "pledged", Commitment.Type.PLEDGE);

  private static final Set<String> TIMES =
      Set.of("in", "on", "last", "earlier", "yesterday", "twice", "before", "two", "three");
  private static final Set<String> ORDER =
      Set.of(",", "first", "originally", "long", "initially", "twice", "already", "once");

  private static final int NEAR = 6;

  private final Scene scene;
  private final Matters matters;

  public Foretold(Scene scene) {
    this.scene = scene;
    this.matters = new Matters(scene);
  }

  public void find(Sentence sentence, Consumer<Candidate> found) {
    for (int i = sentence.from() + 1; i + 1 < sentence.to(); i++) {
      Commitment.Type type = TOLD.get(scene.lower(i));
      if (type != null && TIMES.contains(scene.lower(i + 1)) && !saysWhat(i, sentence)) {
        int cue = i;
        thing(i, sentence).ifPresent(t -> found.accept(candidate(t, cue, type, sentence)));
      }
    }
  }

  /// "The campaign announced last week that …": no participle, a word that was given.
  private boolean saysWhat(int told, Sentence sentence) {
    int end = Math.min(sentence.to(), told + NEAR);
    for (int i = told + 1; i < end; i++) {
      if (scene.lower(i).equals("that")) {
        return true;
      }
    }
    return false;
  }

  /// The thing right before the participle, or before "first" and a comma.
  private Optional<NounGroup> thing(int participle, Sentence sentence) {
    int at = participle - 1;
    while (at > sentence.from() && ORDER.contains(scene.lower(at))) {
      at--;
    }
    return scene
        .grammar
        .nounAt(at)
        .filter(g -> g.from() >= sentence.from())
        .filter(g -> scene.grammar.tag(g.from()) == Tag.DETERMINER || g.hasOwner())
        .filter(g -> !scene.powers.isPower(g))
        .filter(g -> matters.isPublic(g) || matters.isProposed(g));
  }

  private Candidate candidate(
      NounGroup thing, int participle, Commitment.Type type, Sentence sentence) {
    int to = participle + 1;
    while (to < sentence.to()
        && scene.grammar.tag(to) != Tag.PUNCTUATION
        && scene.grammar.verbAt(to).isEmpty()) {
      to++;
    }
    return new Candidate(
        thing.from(),
        to,
        participle,
        type,
        -1,
        -1,
        Optional.of(Commitment.Status.ANNOUNCED),
        0.52,
        "\"" + scene.lower(participle) + "\" in passing");
  }
}
