package org.onrecord.analyse.commitments.law;

import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.onrecord.analyse.commitments.words.Candidate;
import org.onrecord.analyse.commitments.words.Cues;
import org.onrecord.analyse.commitments.words.Matters;
import org.onrecord.analyse.commitments.words.Scene;
import org.onrecord.analyse.en.Clause;
import org.onrecord.analyse.en.NounGroup;
import org.onrecord.analyse.en.Tag;
import org.onrecord.analyse.en.VerbGroup;
import org.onrecord.analyse.names.Entity;
import org.onrecord.analyse.text.Sentence;
import org.onrecord.model.Finding.Commitment;

/// What a text tells to hold since a change: "under the new act, owners must register", "since May
/// shops have had to close", "citizens no longer need a visa", "the assembly now has the last
/// word".
public final class InForce {
  private static final Set<String> BILLS = Set.of("draft", "bill", "proposal", "plan", "proposed");
  private static final Set<String> STATES = Cues.words("states.txt");
  private static final Set<String> FORCE = Cues.words("force.txt");
  private static final int OPENING = 9;

  private final Scene scene;
  private final Matters matters;

  public InForce(Scene scene) {
    this.scene = scene;
    this.matters = new Matters(scene);
  }

  public void find(Sentence sentence, Consumer<Candidate> found) {
    boolean under = opensUnderLaw(sentence);
    boolean since = opensSince(sentence);
    Optional<VerbGroup> first = under || since ? first(sentence) : Optional.empty();
    for (VerbGroup verb : scene.grammar.verbs(sentence)) {
      if (holds(verb)) {
        boolean opens = first.filter(verb::equals).isPresent();
        boolean rule = opens && (under || isPermission(verb));
        if (rule
            || isAllowedSince(verb)
            || isUnderLaw(verb, sentence)
            || isEnded(verb)
            || isNew(verb)
            || isNewMeasure(verb)) {
          found.accept(candidate(verb, rule ? 0.8 : 0.65));
        }
      }
    }
  }

  private boolean holds(VerbGroup verb) {
    return verb.isFinite()
        && verb.tense() == VerbGroup.Tense.PRESENT
        && !verb.modal().equals("would")
        && !scene.isCondition(verb);
  }

  /// "Under the Lakes Act, signed in May, …"; not under a draft.
  private boolean opensUnderLaw(Sentence sentence) {
    int end = Math.min(sentence.to(), sentence.from() + OPENING);
    int at = sentence.from();
    if (scene.lower(at).equals("by") && scene.lower(at + 1).matches("law|statute|decree")) {
      return true;
    }
    boolean under =
        scene.lower(at).equals("under")
            || scene.lower(at).equals("according") && scene.lower(at + 1).equals("to")
            || scene.lower(at).equals("pursuant") && scene.lower(at + 1).equals("to");
    if (!under) {
      return false;
    }
    boolean law = false;
    for (int i = at + 1; i < end && !scene.lower(i).equals(","); i++) {
      if (BILLS.contains(scene.lower(i))) {
        return false;
      }
      law |= scene.grammar.nounAt(i).filter(scene.powers::isLaw).isPresent() || isRules(i);
    }
    return law;
  }

  /// "Couples have been allowed to marry since May."
  private boolean isAllowedSince(VerbGroup verb) {
    return verb.perfect()
        && !verb.hasModal()
        && isPermission(verb)
        && !verb.negated()
        && scene.grammar.clauseOf(verb.from()).kind() != Clause.Kind.RELATIVE
        && scene.grammar.subject(verb).filter(this::isMany).isPresent();
  }

  /// "Owners must register under the new act", "smokers face fines under rules that took effect in
  /// May".
  private boolean isUnderLaw(VerbGroup verb, Sentence sentence) {
    boolean many =
        (isPermission(verb) || verb.lemma().equals("face"))
            && scene.grammar.subject(verb).filter(this::isMany).isPresent();
    for (int i = verb.to(); many && i + 2 < sentence.to(); i++) {
      if (scene.grammar.verbAt(i).filter(VerbGroup::isFinite).isPresent()) {
        return false;
      }
      if (scene.lower(i).equals("under")) {
        int last = sentence.to() - 1;
        Optional<NounGroup> law = scene.grammar.nounAt(Math.min(i + 1, last));
        return law.filter(l -> scene.powers.isLaw(l) || isRules(l.head()))
            .filter(l -> !BILLS.contains(scene.lower(l.from())))
            .filter(l -> !BILLS.contains(scene.lower(l.from() + 1)))
            .isPresent();
      }
    }
    return false;
  }

  private boolean isRules(int token) {
    return switch (scene.lower(token)) {
      case "scheme", "system", "arrangement", "arrangements" -> true;
      case "rules", "amendments", "by-law", "bylaw", "charter", "reform", "reforms" -> true;
      default -> false;
    };
  }

  /// "Since April, …", "As of May, …".
  private boolean opensSince(Sentence sentence) {
    int at = sentence.from();
    boolean from = scene.lower(at).equals("from") && isDay(at + 1);
    boolean asOf = from || scene.lower(at).equals("as") && scene.lower(at + 1).equals("of");
    return asOf || scene.lower(at).equals("since") && scene.grammar.verbAt(at + 1).isEmpty();
  }

  /// "From Monday", "From 1 May", "From next year": not "From the hill".
  private boolean isDay(int token) {
    if (token + 1 >= scene.prose.tokens().size()) {
      return false;
    }
    boolean named =
        scene.grammar.tag(token) == Tag.PROPER
            && scene.lower(token + 1).equals(",")
            && scene.powers.entity(new NounGroup(token, token + 1, token, token)).isEmpty();
    return named
        || scene.grammar.tag(token) == Tag.NUMBER
        || scene.lower(token).matches("now|today|tomorrow|next|this|january|february|march|april")
        || scene.lower(token).matches("may|june|july|august|september|october|november|december");
  }

  /// The verb of the main clause, for the most part: the first that has a subject.
  private Optional<VerbGroup> first(Sentence sentence) {
    return scene.grammar.verbs(sentence).stream()
        .filter(v -> v.isFinite() && scene.grammar.subject(v).isPresent())
        .findFirst();
  }

  /// "can own", "have had to register", "have been allowed to".
  private static boolean isPermission(VerbGroup verb) {
    boolean may =
        switch (verb.modal()) {
          case "can", "may", "must", "have to" -> true;
          default -> false;
        };
    return may
        || verb.passive()
            && switch (verb.lemma()) {
              case "allow", "permit", "require", "oblige", "forbid", "ban", "bar", "exempt" -> true;
              default -> false;
            };
  }

  /// "Military courts no longer try civilians", "organisers no longer need a permit".
  private boolean isEnded(VerbGroup verb) {
    boolean rule =
        isPermission(verb) && scene.grammar.subject(verb).filter(this::isMany).isPresent();
    return scene.isNoLonger(verb) && (rule || isPublicAct(verb) || isSuffered(verb));
  }

  /// "Debtors are no longer jailed": what the state does to people.
  private boolean isSuffered(VerbGroup verb) {
    return verb.passive()
        && FORCE.contains(verb.lemma())
        && scene.grammar.clauseOf(verb.from()).kind() != Clause.Kind.RELATIVE
        && scene.grammar.subject(verb).filter(this::isMany).isPresent();
  }

  /// "The upper house now draws its members from the regions".
  private boolean isNew(VerbGroup verb) {
    return scene.saysNow(verb)
        && !verb.progressive()
        && !verb.perfect()
        && !verb.hasModal()
        && isPublicAct(verb);
  }

  /// "Registering a firm now takes two days."
  private boolean isNewMeasure(VerbGroup verb) {
    boolean measures = verb.lemma().equals("take") || verb.lemma().equals("cost");
    boolean doing =
        scene
            .grammar
            .subject(verb)
            .map(s -> scene.lower(s.head()).equals("it") || matters.isPublic(s))
            .orElse(true);
    return measures
        && doing
        && scene.saysNow(verb)
        && scene.grammar.object(verb).filter(this::isCounted).isPresent();
  }

  private boolean isCounted(NounGroup group) {
    return scene.grammar.tag(group.from()) == Tag.NUMBER;
  }

  /// Something that a body does or that people in general do with a public matter.
  private boolean isPublicAct(VerbGroup verb) {
    Optional<NounGroup> subject = scene.grammar.subject(verb);
    boolean matter =
        scene
            .grammar
            .object(verb)
            .filter(o -> matters.isMatter(o) || matters.isPaper(o))
            .isPresent();
    boolean act =
        !STATES.contains(verb.lemma())
            && (!verb.lemma().equals("have") || hasRight(verb))
            && scene.grammar.clauseOf(verb.from()).kind() != Clause.Kind.RELATIVE;
    return act
        && subject
            .filter(s -> !isSomebody(s))
            .filter(s -> matters.isPublic(s) || scene.powers.isPower(s) || matter)
            .isPresent();
  }

  /// "has the last word", "has a clinic"; not "has an opportunity".
  private boolean hasRight(VerbGroup verb) {
    return scene
        .grammar
        .object(verb)
        .filter(o -> matters.isRight(o) || matters.isPublic(o))
        .isPresent();
  }

  /// "candidates", "foreign firms".
  private boolean isMany(NounGroup group) {
    return scene.grammar.tag(group.head()) == Tag.NOUN_PLURAL;
  }

  /// One person, or whoever a pronoun means.
  private boolean isSomebody(NounGroup group) {
    return scene.grammar.tag(group.head()) == Tag.PRONOUN
        || scene.powers.entity(group).filter(Entity::isPerson).isPresent();
  }

  private Candidate candidate(VerbGroup verb, double confidence) {
    int from = scene.clauseStart(verb);
    return new Candidate(
        from,
        Math.max(scene.clauseEnd(verb), from + 1),
        verb.head(),
        verb.lemma().equals("have") || isNewMeasure(verb)
            ? Commitment.Type.ANNOUNCED_REFORM
            : Commitment.Type.LEGAL_CHANGE,
        -1,
        -1,
        Optional.of(Commitment.Status.IMPLEMENTED),
        confidence,
        "what holds since a change");
  }
}
