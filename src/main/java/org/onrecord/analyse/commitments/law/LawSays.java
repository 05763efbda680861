package org.onrecord.analyse.commitments.law;

import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.onrecord.analyse.commitments.words.Candidate;
import org.onrecord.analyse.commitments.words.Cues;
import org.onrecord.analyse.commitments.words.Scene;
import org.onrecord.analyse.en.Clause;
import org.onrecord.analyse.en.NounGroup;
import org.onrecord.analyse.en.Tag;
import org.onrecord.analyse.en.VerbGroup;
import org.onrecord.analyse.text.Sentence;
import org.onrecord.model.Finding.Commitment;

/// What a law in force says: "the code makes it an offence to insult the flag", "a decree which
/// gives the police wide powers", "the constitution guarantees free speech".
public final class LawSays {
  private static final Set<String> SAYS = Cues.words("law-says.txt");
  private static final Set<String> PENDING =
      Set.of(
          "draft", "bill", "bills", "proposed", "proposal", "planned", "future", "international");
  private static final Set<String> SPOKEN_OF =
      Set.of(
          "propose",
          "want",
          "demand",
          "urge",
          "draft",
          "consider",
          "debate",
          "discuss",
          "need",
          "call",
          "seek",
          "plan",
          "promise",
          "oppose",
          "support",
          "prepare",
          "table",
          "be");

  private final Scene scene;

  public LawSays(Scene scene) {
    this.scene = scene;
  }

  public void find(Sentence sentence, Consumer<Candidate> found) {
    for (VerbGroup verb : scene.grammar.verbs(sentence)) {
      boolean says =
          verb.isFinite()
              && SAYS.contains(verb.lemma())
              && !verb.hasModal()
              && !verb.passive()
              && !verb.progressive()
              && !scene.supposes(verb)
              && behind(verb);
      Optional<NounGroup> law =
          says
              ? scene.grammar.subject(verb).map(this::beforeYear).filter(s -> isInForce(s, verb))
              : Optional.empty();
      if (law.isPresent() && !(isRelative(verb) && isSpokenOf(law.get()))) {
        found.accept(candidate(verb, law.get()));
      }
    }
  }

  /// "the Press Act of 2014, which": the act.
  private NounGroup beforeYear(NounGroup group) {
    boolean year =
        scene.grammar.tag(group.head()) == Tag.NUMBER
            && group.from() > 1
            && scene.lower(group.from() - 1).equals("of");
    return year ? scene.grammar.nounAt(group.from() - 2).orElse(group) : group;
  }

  /// Something stands behind the verb that the law speaks of.
  private boolean behind(VerbGroup verb) {
    boolean one =
        verb.lemma().matches("apply|cover")
            && (verb.negated() || scene.lower(verb.to() + 1).matches("him|her|me|you|us|it"));
    boolean made = !verb.lemma().equals("make") || makesSo(verb);
    boolean worded = verb.lemma().equals("put") && scene.lower(verb.to()).equals("it");
    return !one
        && !worded
        && made
        && verb.to() < scene.sentence(verb.from()).to() - 1
        && scene.prose.token(verb.to()).isWord();
  }

  /// "makes it an offence", "makes voting compulsory".
  private boolean makesSo(VerbGroup verb) {
    Optional<NounGroup> object = scene.grammar.object(verb);
    int behind = object.map(NounGroup::to).orElse(verb.to());
    boolean it = object.filter(o -> scene.lower(o.head()).equals("it")).isPresent();
    boolean somebody = object.filter(o -> scene.grammar.tag(o.head()) == Tag.PRONOUN).isPresent();
    return it
        || !somebody
            && behind < scene.prose.tokens().size()
            && scene.grammar.tag(behind) == Tag.ADJECTIVE;
  }

  /// "The Press Act", "the new rules", "Article 9", "a decree issued in May"; not "international
  /// law", "a draft law", "law" as such.
  private boolean isInForce(NounGroup group, VerbGroup verb) {
    for (int i = group.from(); i < group.to(); i++) {
      if (PENDING.contains(scene.lower(i))) {
        return false;
      }
    }
    boolean rules =
        switch (scene.lower(group.head())) {
          case "rules", "legislation", "by-law", "bylaw", "by-laws", "bylaws", "edict" -> true;
          default -> scene.powers.isLaw(group);
        };
    boolean one =
        scene.grammar.tag(group.from()) == Tag.DETERMINER
            || group.hasOwner()
            || scene.grammar.tag(group.head()) == Tag.PROPER
            || scene.grammar.tag(group.head()) == Tag.NOUN_PLURAL
            || group.to() - group.from() > 1;
    boolean any = scene.lower(group.from()).matches("any|every|no|each|such|what|which");
    boolean legislative = !scene.lower(group.head()).equals("act") || isActOfLaw(group);
    boolean reform =
        scene.lower(group.head()).matches("reform|reforms|package|budget|amendment|amendments")
            && !verb.lemma().matches("set|put|place|make");
    return !any && legislative && (reform && one || rules && one || scene.powers.isArticle(group));
  }

  /// "the act", "the Press Act"; not "an act of revenge".
  private boolean isActOfLaw(NounGroup group) {
    boolean named = scene.grammar.tag(group.head()) == Tag.PROPER;
    return named
        || scene.lower(group.from()).matches("the|this") && !scene.lower(group.to()).equals("of");
  }

  private boolean isRelative(VerbGroup verb) {
    return scene.grammar.clauseOf(verb.from()).kind() == Clause.Kind.RELATIVE;
  }

  /// "proposed a law that bans": the law is not there yet.
  private boolean isSpokenOf(NounGroup law) {
    return scene
        .governor(law.from())
        .filter(g -> SPOKEN_OF.contains(g.lemma()) || g.hasModal() || g.negated())
        .isPresent();
  }

  /// "The reform moves 40 courts": what is not yet passed, or may not be.
  private boolean isPending(NounGroup law, VerbGroup verb) {
    return scene.lower(law.head()).matches("reform|reforms|package|budget")
        && verb.tense() == VerbGroup.Tense.PRESENT
        && !verb.perfect();
  }

  private Candidate candidate(VerbGroup verb, NounGroup law) {
    int from = isRelative(verb) ? verb.from() : scene.clauseStart(verb);
    boolean owned = law.hasOwner();
    return new Candidate(
        from,
        Math.max(scene.clauseEnd(verb), from + 1),
        verb.head(),
        Commitment.Type.LEGAL_CHANGE,
        owned ? law.ownerEnd() - 1 : -1,
        -1,
        Optional.of(
            verb.negated()
                ? Commitment.Status.DENIED
                : isPending(law, verb) ? Commitment.Status.ANNOUNCED : Commitment.Status.ENACTED),
        isRelative(verb) ? 0.6 : 0.72,
        "what a law says: \"" + verb.lemma() + "\"");
  }
}
