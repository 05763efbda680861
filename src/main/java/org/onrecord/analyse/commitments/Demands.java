package org.onrecord.analyse.commitments;

import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.onrecord.analyse.en.NounGroup;
import org.onrecord.analyse.en.Tag;
import org.onrecord.analyse.en.VerbGroup;
import org.onrecord.analyse.names.Entity;
import org.onrecord.analyse.text.Sentence;
import org.onrecord.model.Finding.Commitment;

/// "the demand for an open register", "protests for higher pay", and what is said not to have been
/// done: "no inquiry has been held".
final class Demands {
  private static final Set<String> DEMANDS = Cues.words("demands.txt");
  private static final Set<String> PROMISES =
      Set.of("promise", "promises", "pledge", "pledges", "vow", "vows", "assurance", "assurances");

  /// Nouns that promise only with what is to be done: "a commitment to build", not "to peace".
  private static final Set<String> UNDERTAKINGS =
      Set.of("commitment", "commitments", "guarantee", "guarantees", "undertaking", "undertakings");

  private static final Cues.Verbs REFORMS = new Cues.Verbs("reforms.txt");
  private static final Set<String> VOICING = Cues.words("voicing.txt");
  private static final Set<String> OTHER = Set.of("refusal", "weak");
  private static final Cues.Verbs UNDOING = new Cues.Verbs("undoing.txt");
  private static final Cues.Phrases UNDONE = new Cues.Phrases("undone.txt");
  private static final Set<String> PLANNED = Cues.words("planned.txt");
  private static final int NEAR = 3;
  private static final Set<String> ONSETS = Cues.words("onsets.txt");
  private static final Set<String> DEEDS = Cues.words("deeds.txt");

  private final Scene scene;
  private final Matters matters;

  Demands(Scene scene) {
    this.scene = scene;
    this.matters = new Matters(scene);
  }

  void find(Sentence sentence, Consumer<Candidate> found) {
    if (scene.isFragment(sentence)) {
      return;
    }
    for (int i = sentence.from(); i + 2 < sentence.to(); i++) {
      String next = scene.lower(i + 1);
      boolean opens =
          next.equals("for") || next.equals("that") && scene.lower(i).startsWith("demand");
      boolean content = isContent(next) || isPromised(i);
      boolean promised = PROMISES.contains(scene.lower(i)) && content;
      if ((promised || undertakes(i, sentence)) && scene.grammar.tag(i).isNoun()) {
        found.accept(promise(i, sentence));
      }
      if (opens && DEMANDS.contains(scene.lower(i)) && isNoun(i)) {
        found.accept(demand(i, sentence));
      }
    }
    for (VerbGroup verb : scene.grammar.verbs(sentence)) {
      if (isUndone(verb)) {
        found.accept(undone(verb, Commitment.Type.DEMAND));
      } else if (cameToNothing(verb)) {
        found.accept(undone(verb, Commitment.Type.PLEDGE));
      }
    }
  }

  private boolean undertakes(int i, Sentence sentence) {
    if (!UNDERTAKINGS.contains(scene.lower(i)) || i + 3 >= sentence.to()) {
      return false;
    }
    Tag next = scene.grammar.tag(i + 2);
    boolean verb =
        next == Tag.VERB
            || (next == Tag.NOUN || next == Tag.ADJECTIVE)
                && scene.grammar.tag(i + 3) == Tag.DETERMINER;
    return scene.lower(i + 1).equals("that") || scene.lower(i + 1).equals("to") && verb;
  }

  /// A noun, and not the verb of "parties that campaign for".
  private boolean isNoun(int i) {
    String before = scene.lower(i - 1);
    boolean verb = before.equals("that") || before.equals("who") || before.equals("to");
    return scene.grammar.tag(i).isNoun() && !verb;
  }

  /// "the promise was of a new start".
  private boolean isPromised(int i) {
    String next = scene.lower(i + 1);
    boolean is = next.equals("was") || next.equals("is") || next.equals("were");
    return is && isContent(scene.lower(i + 2));
  }

  private static boolean isContent(String word) {
    return word.equals("of") || word.equals("to") || word.equals("that");
  }

  /// "a promise of reform".
  private Candidate promise(int at, Sentence sentence) {
    Candidate demand = demand(at, sentence);
    return new Candidate(
        demand.from(),
        demand.to(),
        at,
        Commitment.Type.PLEDGE,
        demand.actor(),
        -1,
        Optional.of(became(demand.from(), at, sentence)),
        0.5,
        "\"" + scene.lower(at) + " " + scene.lower(at + 1) + "\"");
  }

  private Commitment.Status became(int from, int at, Sentence sentence) {
    if (isBroken(from, at)) {
      return Commitment.Status.DENIED;
    }
    return isKept(from, at, sentence) ? Commitment.Status.IMPLEMENTED : Commitment.Status.ANNOUNCED;
  }

  /// "honoured its pledge to", "the pledge to … was kept".
  private boolean isKept(int from, int at, Sentence sentence) {
    return scene.grammar.verbs(sentence).stream()
        .filter(v -> v.isFinite() && !v.hasModal() && !v.negated() && !scene.supposes(v))
        .filter(v -> !scene.lower(v.from() - 1).equals("never"))
        .filter(v -> UNDOING.find(scene.grammar, v).filter("not"::equals).isPresent())
        .anyMatch(v -> v.passive() ? isAbout(v, at) : stands(v.to(), at) && v.to() == from);
  }

  /// "broke its promise to", "has not honoured its pledge to".
  private boolean isBroken(int from, int at) {
    Optional<VerbGroup> governor =
        scene.governor(from).filter(g -> stands(g.to(), at) || stands(g.to() + 1, at));
    Optional<String> ends = governor.flatMap(g -> UNDOING.find(scene.grammar, g));
    return ends.filter(e -> e.equals("ends") != governor.get().negated()).isPresent();
  }

  /// Whether the group that the noun at `at` belongs to begins at `from`.
  private boolean stands(int from, int at) {
    return scene.grammar.nounAt(at).filter(g -> g.from() == from).isPresent();
  }

  private Candidate demand(int at, Sentence sentence) {
    Candidate asked = asked(at, sentence);
    return scene.grammar.verbs(sentence).stream()
        .filter(v -> v.isFinite() && v.from() >= asked.to())
        .findFirst()
        .filter(v -> isAbout(v, at) && saysUndone(v))
        .map(v -> asked.endedAt(scene.clauseEnd(v)).withStatus(Commitment.Status.DENIED))
        .orElse(asked);
  }

  /// Whether the noun at `at`, or what its phrase ends with, is what `verb` tells of.
  private boolean isAbout(VerbGroup verb, int at) {
    return scene.grammar.subject(verb).filter(s -> s.from() <= at && at < s.to()).isPresent();
  }

  private Candidate asked(int at, Sentence sentence) {
    NounGroup group = scene.grammar.nounAt(at).orElse(new NounGroup(at, at + 1, at, at));
    return new Candidate(
        group.from(),
        end(at + (isPromised(at) ? 3 : 2), sentence),
        at,
        Commitment.Type.DEMAND,
        group.hasOwner() ? group.ownerEnd() - 1 : isOwned(group) ? group.head() : caller(group),
        -1,
        Optional.empty(),
        0.6,
        "\"" + scene.lower(at) + " " + scene.lower(at + 1) + "\"");
  }

  /// "his call for".
  private boolean isOwned(NounGroup group) {
    return scene.powers.possessor(group).isPresent();
  }

  /// Who "repeated a call for": the subject of the verb that the noun is the object of.
  private int caller(NounGroup group) {
    return scene
        .governor(group.from())
        .filter(v -> VOICING.contains(v.lemma()))
        .filter(v -> scene.grammar.object(v).filter(group::equals).isPresent())
        .flatMap(scene.grammar::subject)
        .filter(s -> scene.powers.entity(s).isPresent())
        .map(NounGroup::head)
        .orElse(-1);
  }

  private int end(int at, Sentence sentence) {
    int i = at;
    while (i < sentence.to()
        && scene.grammar.verbAt(i).filter(VerbGroup::isFinite).isEmpty()
        && !(",;:!?)\u2014\u2013".contains(scene.lower(i))
            || scene.lower(i).equals(".") && i + 1 == sentence.to())
        && scene.grammar.tag(i) != Tag.RELATIVE
        && !(scene.lower(i).equals("by") && scene.grammar.tag(i + 1) == Tag.VERB_ING)) {
      i++;
    }
    int to = scene.trimmedEnd(at, i);
    while (to > at + 1
        && (scene.grammar.tag(to - 1) == Tag.ADVERB
            || scene.grammar.tag(to - 1) == Tag.CONJUNCTION)) {
      to--;
    }
    return Math.max(at, to);
  }

  /// "there has been no inquiry", "no one has been held to account", "has yet to publish".
  private boolean isUndone(VerbGroup verb) {
    if (!verb.isFinite() || scene.supposes(verb)) {
      return false;
    }
    boolean none = opensWithNo(scene.grammar.subject(verb)) && verb.perfect();
    boolean there =
        verb.lemma().equals("be") && verb.perfect() && opensWithNo(scene.grammar.object(verb));
    boolean yetTo = isYetTo(verb) && isAwaited(verb);
    boolean stillNot =
        verb.passive()
            && verb.perfect()
            && verb.negated()
            && verb.tense() == VerbGroup.Tense.PRESENT
            && isMatter(scene.grammar.subject(verb));
    boolean comes = !verb.passive() && ONSETS.contains(verb.lemma());
    boolean undone = none && (verb.passive() && isDeed(verb) || comes && isPublic(verb));
    return undone || there || yetTo || stillNot || isStillMissing(verb);
  }

  /// "None of the clinics has opened."
  private boolean isPublic(VerbGroup verb) {
    NounGroup subject = scene.grammar.subject(verb).orElseThrow();
    boolean of = scene.lower(subject.to()).equals("of");
    Optional<NounGroup> things = of ? scene.grammar.nounAt(subject.to() + 1) : Optional.of(subject);
    return things.filter(matters::isPublic).isPresent();
  }

  /// "There is still no road to the village."
  private boolean isStillMissing(VerbGroup verb) {
    boolean still =
        scene.lower(verb.to()).equals("still") || scene.lower(verb.from() - 1).equals("still");
    Optional<NounGroup> missing = still ? scene.grammar.nounAt(verb.to() + 1) : Optional.empty();
    return verb.lemma().equals("be")
        && verb.tense() == VerbGroup.Tense.PRESENT
        && opensWithNo(missing)
        && missing.filter(matters::isPublic).isPresent();
  }

  /// Something that can be done or left undone, not "no vote has been called fair".
  private boolean isDeed(VerbGroup verb) {
    return REFORMS.find(scene.grammar, verb).filter(u -> !OTHER.contains(u)).isPresent()
        || DEEDS.contains(verb.lemma());
  }

  /// "Earlier efforts to set up a court came to nothing", "the inquiry never met".
  private boolean cameToNothing(VerbGroup verb) {
    return verb.isFinite()
        && !scene.supposes(verb)
        && scene.grammar.subject(verb).filter(matters::isProposed).isPresent()
        && (saysUndone(verb) || neverMet(verb));
  }

  private boolean saysUndone(VerbGroup verb) {
    int end = Math.min(scene.sentence(verb.from()).to(), verb.to() + NEAR);
    return UNDONE.indexIn(scene.grammar, verb.from(), end) >= 0;
  }

  private boolean neverMet(VerbGroup verb) {
    boolean never = verb.negated() || scene.lower(verb.from() - 1).equals("never");
    return verb.lemma().equals("meet") && never;
  }

  private boolean opensWithNo(Optional<NounGroup> group) {
    return group
        .filter(g ->
            scene.lower(g.from()).equals("no")
                || scene.lower(g.from() - 1).equals("no")
                || scene.lower(g.from() - 1).equals("not")
                || scene.lower(g.from()).equals("none"))
        .isPresent();
  }

  private boolean isYetTo(VerbGroup verb) {
    boolean have =
        scene.lower(verb.from()).equals("has") || scene.lower(verb.from()).equals("have");
    return have
        && scene.lower(verb.from() + 1).equals("yet")
        && scene.lower(verb.from() + 2).equals("to");
  }

  /// "The law has yet to pass", "the council has yet to publish it"; not "she has yet to win", nor
  /// "it has yet to do so", which goes on with what was told before.
  private boolean isAwaited(VerbGroup verb) {
    Optional<NounGroup> subject = scene.grammar.subject(verb);
    boolean planned =
        subject.filter(s -> PLANNED.contains(scene.grammar.lemma(s.head()))).isPresent();
    boolean person = subject.flatMap(scene.powers::entity).filter(Entity::isPerson).isPresent();
    boolean power = subject.filter(scene::governs).isPresent() && !person;
    return planned || isMatter(subject) || power && isDeed(verb);
  }

  private boolean isMatter(Optional<NounGroup> group) {
    return group.filter(g -> matters.isMatter(g) || matters.isPlanned(g)).isPresent();
  }

  private Candidate undone(VerbGroup verb, Commitment.Type type) {
    int from = scene.clauseStart(verb);
    return new Candidate(
        from,
        Math.max(scene.clauseEnd(verb), from + 1),
        verb.head(),
        type,
        -1,
        -1,
        Optional.of(Commitment.Status.DENIED),
        0.5,
        "said not to have been done");
  }
}
