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

/// What was made or changed, told in passing by a participle: "the tribunal, established in 2015,",
/// "an amnesty decreed by the junta", "Introduced by the Liberals in 1974, the allowance".
public final class Reduced {
  private static final Cues.Verbs REFORMS = new Cues.Verbs("reforms.txt");
  private static final Set<String> KINDS = Set.of("act", "law", "deed", "set", "bill", "gift");

  private final Scene scene;
  private final Matters matters;
  private final Phrases phrases;

  public Reduced(Scene scene) {
    this.scene = scene;
    this.matters = new Matters(scene);
    this.phrases = new Phrases(scene);
  }

  public void find(Sentence sentence, Consumer<Candidate> found) {
    for (VerbGroup verb : scene.grammar.verbs(sentence)) {
      Optional<String> under =
          verb.form() == VerbGroup.Form.PARTICIPLE
              ? REFORMS.find(scene.grammar, verb).filter(KINDS::contains)
              : Optional.empty();
      if (under.isPresent() && saysWhen(verb, sentence)) {
        Optional<NounGroup> thing =
            verb.from() == sentence.from() ? behind(verb, sentence) : before(verb, sentence);
        thing
            .filter(t -> isMatter(t) && fits(verb, under.get(), t))
            .map(t -> candidate(verb, t, sentence))
            .ifPresent(found);
      }
    }
  }

  /// "in 2015", "by the junta", "after the riots", "with great fanfare": not "adopted children".
  private boolean saysWhen(VerbGroup verb, Sentence sentence) {
    int at = verb.to();
    boolean particle = at < sentence.to() && scene.lower(at).matches("up|in|out|down");
    int next = particle && scene.lower(at + 1).matches("in|by|last|under|after|as") ? at + 1 : at;
    return next + 1 < sentence.to()
        && switch (scene.lower(next)) {
          case "in" -> isYearOrMonth(next + 1);
          case "by" -> scene.grammar.agent(verb).filter(this::isMaker).isPresent();
          case "under" -> isPower(next + 1);
          case "after", "last", "this", "earlier", "during" -> true;
          default -> false;
        };
  }

  private boolean isYearOrMonth(int token) {
    return scene.grammar.tag(token) == Tag.NUMBER
        || scene.grammar.tag(token) == Tag.PROPER
        || scene.lower(token).matches("early|late|mid|the");
  }

  private boolean isMaker(NounGroup group) {
    return scene.governs(group)
        || scene.powers.entity(group).isPresent()
        || scene.lower(group.head()).matches("charter|decree|law|act|statute");
  }

  private boolean isPower(int token) {
    return scene.grammar.nounAt(token).filter(this::isMaker).isPresent();
  }

  /// What stands right before the participle, or before a comma.
  private Optional<NounGroup> before(VerbGroup verb, Sentence sentence) {
    int at = verb.from() - 1;
    while (at > sentence.from()
        && (scene.grammar.tag(at) == Tag.ADVERB || scene.lower(at).equals(","))) {
      at--;
    }
    return scene.grammar.nounAt(at);
  }

  /// "Introduced in 1974, the allowance …".
  private Optional<NounGroup> behind(VerbGroup verb, Sentence sentence) {
    for (int i = verb.to(); i + 1 < sentence.to(); i++) {
      if (scene.grammar.verbAt(i).isPresent()) {
        return Optional.empty();
      }
      if (scene.lower(i).equals(",")) {
        return scene.grammar.nounAt(i + 1);
      }
    }
    return Optional.empty();
  }

  private boolean isMatter(NounGroup group) {
    boolean one = scene.grammar.tag(group.from()) == Tag.DETERMINER || group.hasOwner();
    return (matters.isMatter(group) || matters.isOfState(group) || scene.powers.isInstrument(group))
        && (one || scene.grammar.tag(group.head()) != Tag.NOUN)
        && !matters.isProposed(group);
  }

  /// A paper that is issued or passed is a law; a body that somebody founded, a power founded.
  private boolean fits(VerbGroup verb, String under, NounGroup thing) {
    boolean maker =
        scene.grammar.agent(verb).filter(a -> !scene.governs(a)).isEmpty()
            || !matters.isInstitution(thing);
    return maker && (!under.equals("bill") || scene.powers.isInstrument(thing));
  }

  private Candidate candidate(VerbGroup verb, NounGroup thing, Sentence sentence) {
    boolean leads = thing.from() > verb.from();
    int from = leads ? verb.from() : thing.from();
    int to = leads ? thing.to() : phrases.end(verb.to(), sentence);
    boolean institution = matters.isInstitution(thing);
    return new Candidate(
        from,
        Math.max(to, from + 1),
        verb.head(),
        institution ? Commitment.Type.ANNOUNCED_REFORM : Commitment.Type.LEGAL_CHANGE,
        scene.grammar.agent(verb).map(NounGroup::head).orElse(-1),
        -1,
        Optional.of(institution ? Commitment.Status.IMPLEMENTED : Commitment.Status.ENACTED),
        0.56,
        "\"" + verb.lemma() + "\" told in passing");
  }
}
