package org.onrecord.analyse.commitments.listed;

import java.util.Optional;
import java.util.Set;
import org.onrecord.analyse.commitments.words.Cues;
import org.onrecord.analyse.commitments.words.Scene;
import org.onrecord.analyse.en.NounGroup;
import org.onrecord.analyse.en.VerbGroup;
import org.onrecord.analyse.text.Sentence;
import org.onrecord.model.Finding.Commitment;

/// Lines before a list that break off behind a modal or name the law or plan that holds it: "The
/// package would:", "We will:", "The council should:", "Under the bill:", "The plan includes:".
final class LeadClauses {
  private static final Set<String> INSTRUMENTS = Cues.words("instruments.txt");

  /// Those that change the law, and those of them that are not law yet.
  private static final Set<String> LEGAL =
      Set.of(
          "law",
          "act",
          "bill",
          "amendment",
          "draft",
          "code",
          "constitution",
          "decree",
          "ordinance",
          "regulation",
          "statute",
          "legislation",
          "rule");

  private static final Set<String> DRAFTS = Set.of("bill", "draft", "amendment", "proposal");
  private static final Set<String> AGREED =
      Set.of("agreement", "deal", "contract", "treaty", "manifesto", "accord", "pact", "platform");

  /// Verbs that say what stands in a law or plan.
  private static final Set<String> HOLDING =
      Set.of(
          "include",
          "provide",
          "contain",
          "propose",
          "foresee",
          "envisage",
          "comprise",
          "involve",
          "require",
          "mean",
          "stipulate",
          "say",
          "prescribe",
          "entail",
          "cover",
          "introduce",
          "offer",
          "be");

  private final Scene scene;

  LeadClauses(Scene scene) {
    this.scene = scene;
  }

  /// What the sentence, which ends with a colon, says of the list below it.
  Optional<Lead> lead(Sentence sentence) {
    return brokenOff(sentence).or(() -> holding(sentence)).or(() -> under(sentence));
  }

  /// "The package would:", "We will:", "The council must:".
  private Optional<Lead> brokenOff(Sentence sentence) {
    Optional<VerbGroup> last =
        scene.grammar.verbs(sentence).stream()
            .filter(v -> v.to() == sentence.to() - 1 && v.hasModal() && isBare(v))
            .findFirst();
    Optional<NounGroup> subject = last.flatMap(scene.grammar::subject);
    if (subject.isEmpty()) {
      return Optional.empty();
    }
    int cue = last.get().head();
    if (isInstrument(subject.get())) {
      return Optional.of(byInstrument(subject.get(), cue, true));
    }
    boolean somebody = scene.governs(subject.get()) || scene.isWe(subject.get().head());
    return somebody ? byModal(last.get(), subject.get(), cue) : Optional.empty();
  }

  private static boolean isBare(VerbGroup verb) {
    return verb.lemma().equals(verb.modal()) || verb.modal().startsWith(verb.lemma());
  }

  private Optional<Lead> byModal(VerbGroup verb, NounGroup subject, int cue) {
    return switch (verb.modal()) {
      case "will", "shall" ->
          Optional.of(new Lead(Commitment.Type.PLEDGE, subject.head(), -1, cue, true));
      case "should", "must", "need to", "ought to", "has to", "have to" ->
          Optional.of(new Lead(Commitment.Type.CALL, -1, subject.head(), cue, true));
      default -> Optional.empty();
    };
  }

  /// "The plan includes:", "The law provides for the following:".
  private Optional<Lead> holding(Sentence sentence) {
    return scene.grammar.verbs(sentence).stream()
        .filter(v -> v.isFinite() && !v.passive() && !v.negated() && HOLDING.contains(v.lemma()))
        .filter(v -> !v.lemma().equals("be") || scene.lower(v.to()).equals(":"))
        .filter(v -> scene.grammar.subject(v).filter(this::isInstrument).isPresent())
        .findFirst()
        .map(v -> byInstrument(scene.grammar.subject(v).orElseThrow(), v.head(), false));
  }

  /// "Under the bills seen by the paper:".
  private Optional<Lead> under(Sentence sentence) {
    int from = sentence.from();
    boolean opens = scene.lower(from).equals("under") && from + 1 < sentence.to();
    boolean finite = scene.grammar.verbs(sentence).stream().anyMatch(VerbGroup::isFinite);
    return opens && !finite
        ? scene
            .grammar
            .nounAt(from + 1)
            .filter(this::isInstrument)
            .map(g -> byInstrument(g, g.head(), false))
        : Optional.empty();
  }

  private boolean isInstrument(NounGroup group) {
    return scene.powers.isInstrument(group)
        || INSTRUMENTS.contains(scene.grammar.lemma(group.head()));
  }

  private Lead byInstrument(NounGroup group, int cue, boolean infinitive) {
    String noun = scene.grammar.lemma(group.head());
    boolean legal = LEGAL.contains(noun);
    boolean inForce = legal && !DRAFTS.contains(noun) && !infinitive;
    Commitment.Type type =
        legal
            ? Commitment.Type.LEGAL_CHANGE
            : AGREED.contains(noun) ? Commitment.Type.PLEDGE : Commitment.Type.ANNOUNCED_REFORM;
    return new Lead(
        type,
        group.hasOwner() ? group.head() : -1,
        -1,
        cue,
        infinitive,
        Optional.of(inForce ? Commitment.Status.ENACTED : Commitment.Status.ANNOUNCED));
  }
}
