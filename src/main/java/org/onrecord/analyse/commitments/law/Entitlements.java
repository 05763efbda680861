package org.onrecord.analyse.commitments.law;

import java.util.Optional;
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
import org.onrecord.model.Finding.Name;

/// Rights and powers that come or go: "the assembly gained the right to", "the governor was
/// stripped of his immunity", "control of the port passed to the army", "the army lost its prisons
/// to the ministry".
public final class Entitlements {
  private static final Cues.Verbs GRANTING = new Cues.Verbs("granting.txt");
  private static final int NEAR = 4;

  private final Scene scene;
  private final Matters matters;

  public Entitlements(Scene scene) {
    this.scene = scene;
    this.matters = new Matters(scene);
  }

  public void find(Sentence sentence, Consumer<Candidate> found) {
    for (VerbGroup verb : scene.grammar.verbs(sentence)) {
      boolean past =
          verb.isFinite()
              && !verb.hasModal()
              && (verb.tense() == VerbGroup.Tense.PAST || verb.perfect() || verb.passive());
      if (past && !scene.supposes(verb) && (changesHands(verb) || passesTo(verb))) {
        found.accept(candidate(verb));
      } else if (isToBeHeld(verb)) {
        found.accept(toCome(verb));
      }
    }
  }

  /// "From May the assembly will have the right to …", "will get a say over".
  private boolean isToBeHeld(VerbGroup verb) {
    boolean gets =
        switch (verb.lemma()) {
          case "have", "get", "gain", "receive", "acquire", "lose" -> true;
          default -> false;
        };
    return gets
        && verb.isFinite()
        && verb.modal().matches("will|shall")
        && !verb.passive()
        && !scene.supposes(verb)
        && scene.grammar.subject(verb).filter(this::mayHold).isPresent()
        && thing(verb).filter(this::isRule).isPresent();
  }

  private Candidate toCome(VerbGroup verb) {
    int from = scene.clauseStart(verb);
    return new Candidate(
        from,
        Math.max(scene.clauseEnd(verb), from + 1),
        verb.head(),
        Commitment.Type.ANNOUNCED_REFORM,
        -1,
        -1,
        Optional.of(verb.negated() ? Commitment.Status.DENIED : Commitment.Status.ANNOUNCED),
        0.7,
        "a right that is to change hands: \"" + verb.lemma() + "\"");
  }

  private boolean changesHands(VerbGroup verb) {
    Optional<String> way = GRANTING.find(scene.grammar, verb);
    boolean body = scene.grammar.subject(verb).filter(this::mayHold).isPresent();
    return way.isPresent()
        && body
        && switch (way.get()) {
          case "gets" ->
              !verb.passive() && thing(verb).filter(t -> isRule(t) || goesTo(t)).isPresent();
          case "given" ->
              verb.passive() && thing(verb).filter(t -> isRule(t) || isOwn(t)).isPresent();
          default -> verb.passive() && thing(verb).filter(matters::isRight).isPresent();
        };
  }

  /// A body, those of an office, people in general; not one man by his name in a contest.
  private boolean mayHold(NounGroup group) {
    return scene.powers.isPower(group)
        || matters.isPublic(group)
        || scene.powers.entity(group).filter(e -> e.type() == Name.Type.ORGANISATION).isPresent()
        || scene.grammar.tag(group.head()) == Tag.NOUN_PLURAL
        || scene.powers.entity(group).filter(scene.powers::isPower).isPresent();
  }

  /// What is got, given or taken: the object, or what stands behind the verb and its particle.
  private Optional<NounGroup> thing(VerbGroup verb) {
    int last = scene.sentence(verb.from()).to() - 1;
    boolean particle = scene.lower(verb.to()).matches("of|up");
    int at = Math.min(particle ? verb.to() + 1 : verb.to(), last);
    return scene.grammar.object(verb).or(() -> scene.grammar.nounAt(at));
  }

  /// "the right to", "power over", "the title of": not "the vote", which may be one at the polls.
  private boolean isRule(NounGroup group) {
    return matters.isRight(group)
        && switch (scene.lower(group.to())) {
          case "to", "over", "of" -> true;
          default -> false;
        };
  }

  /// "a parliament of its own".
  private boolean isOwn(NounGroup group) {
    return matters.isMatter(group)
        && scene.lower(group.to()).equals("of")
        && scene.lower(group.to() + 2).equals("own");
  }

  /// "its prisons to the ministry".
  private boolean goesTo(NounGroup group) {
    boolean own =
        switch (scene.lower(group.from())) {
          case "its", "their" -> true;
          default -> false;
        };
    int to = group.to();
    return own && matters.isPublic(group) && scene.lower(to).equals("to") && isBody(to + 1);
  }

  /// "Oversight of the prisons passed to the ministry."
  private boolean passesTo(VerbGroup verb) {
    boolean passes =
        switch (verb.lemma()) {
          case "pass", "move", "go", "revert", "return" -> scene.lower(verb.to()).equals("to");
          default -> false;
        };
    return passes
        && !verb.passive()
        && scene.grammar.subject(verb).filter(matters::isRight).isPresent()
        && isBody(verb.to() + 1);
  }

  private boolean isBody(int at) {
    int end = Math.min(scene.prose.tokens().size(), at + NEAR);
    return at < end && scene.grammar.nounAt(at).filter(scene.powers::isPower).isPresent();
  }

  private Candidate candidate(VerbGroup verb) {
    int from = scene.clauseStart(verb);
    boolean denied = verb.negated() || verb.lemma().equals("deny");
    return new Candidate(
        from,
        Math.max(scene.clauseEnd(verb), from + 1),
        verb.head(),
        Commitment.Type.LEGAL_CHANGE,
        -1,
        -1,
        Optional.of(denied ? Commitment.Status.DENIED : Commitment.Status.ENACTED),
        0.65,
        "a right that changes hands: \"" + verb.lemma() + "\"");
  }
}
